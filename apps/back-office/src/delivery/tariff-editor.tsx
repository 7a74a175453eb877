import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { SaveDeliveryTariffDocument, type TariffPartsFragment, type TariffZonePartsFragment } from '@chophien/api-contract/office';
import { Button, Note, TextField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { toasts } from '../parts/toasts.js';
import { fieldWords, type FieldProblem } from '../words/problem-words.js';
import { useWords, type Words } from '../words/use-words.js';
import { zoneForm, zoneInputs, type ZoneForm } from './tariff-form.js';
import { tariffsKey } from './tariffs-page.js';

interface EditorProps {
  readonly zones: readonly TariffZonePartsFragment[];
  readonly replaces: TariffPartsFragment | null;
  readonly sets: readonly TariffPartsFragment[];
  readonly onClose: () => void;
}

function wrong(problems: readonly FieldProblem[], field: string, words: Words): string | undefined {
  const found = problems.find((problem) => problem.field === field);
  if (!found) return undefined;
  if (found.reason === 'not_rising') return words.t('tariff.problem.not_rising');
  if (field === 'beginsOn') return words.t(found.reason === 'past' ? 'tariff.problem.past' : 'day.notADay');
  return fieldWords(found, words);
}

/** A set that begins on a chosen day, begun from another one or from a file. */
export function TariffEditor({ zones, replaces, sets, onClose }: EditorProps) {
  const words = useWords();
  const { t } = words;
  const client = useQueryClient();
  const [form, setForm] = useState(() => zones.map(zoneForm));
  const [beginsOn, setBeginsOn] = useState(replaces?.beginsOn ?? '');
  const [note, setNote] = useState(replaces?.note ?? '');
  const [found, setFound] = useState<readonly FieldProblem[]>([]);
  const waiting = sets.find((set) => set.state === 'COMING' && set.beginsOn === beginsOn);
  const save = useMutation({
    mutationFn: async (inputs: ReturnType<typeof zoneInputs>['inputs']) => (await ask(SaveDeliveryTariffDocument, { beginsOn, note, replaces: waiting?.version ?? null, zones: inputs })).saveDeliveryTariff,
    onSuccess: (answer) => {
      if (answer.__typename === 'InvalidInput') setFound(answer.fields);
      if (answer.__typename === 'StaleVersion') void client.invalidateQueries({ queryKey: tariffsKey });
      if (answer.__typename !== 'DeliveryTariffs') return;
      client.setQueryData(tariffsKey, answer.tariffs);
      toasts.add({ title: t('tariff.saved', { day: words.day(beginsOn) }) });
      onClose();
    },
  });
  const put = (index: number, zone: ZoneForm) => setForm((typed) => typed.map((each, at) => (at === index ? zone : each)));
  return (
    <section className="sheet" aria-labelledby="tariff-editor">
      <form
        className="sheet__body stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const { inputs, problems } = zoneInputs(form);
          const all = beginsOn === '' ? [{ field: 'beginsOn', reason: 'unknown', limit: null }, ...problems] : problems;
          setFound(all);
          if (all.length === 0) save.mutate(inputs);
        }}
      >
        <div>
          <h2 id="tariff-editor">{t('tariff.editor')}</h2>
          <p className="soft">{t('tariff.editorHelp')}</p>
        </div>
        {found.length > 0 && (
          <div role="alert">
            <Note tone="fault" icon="warning">
              {t('boothPage.mistakes', { count: found.length })}
            </Note>
          </div>
        )}
        {waiting && replaces?.version !== waiting.version && <Note tone="wait">{t('tariff.replaces')}</Note>}
        {save.data?.__typename === 'StaleVersion' && <Note tone="wait">{t('tariff.stale')}</Note>}
        {save.data?.__typename === 'NotFound' && <Note tone="fault">{t('notMoved.gone')}</Note>}
        {save.error && <FailureNote error={save.error} />}
        <div className="form-grid">
          <TextField id="tariff-day" type="date" label={t('tariff.beginsOn')} help={t('tariff.beginsOnHelp')} value={beginsOn} error={wrong(found, 'beginsOn', words)} onChange={(event) => setBeginsOn(event.target.value)} />
          <TextField id="tariff-note" label={t('tariff.note')} optional={t('optional')} maxLength={200} value={note} error={wrong(found, 'note', words)} onChange={(event) => setNote(event.target.value)} />
        </div>
        {form.map((zone, index) => (
          <ZoneFields key={zone.zone} zone={zone} problems={found} onChange={(next) => put(index, next)} />
        ))}
        <div className="acts">
          <Button kind="primary" busy={save.isPending}>
            {t('tariff.save')}
          </Button>
          <Button type="button" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    </section>
  );
}

function ZoneFields({ zone, problems, onChange }: { zone: ZoneForm; problems: readonly FieldProblem[]; onChange: (zone: ZoneForm) => void }) {
  const words = useWords();
  const { t } = words;
  const name = t(`zone.${zone.zone}`);
  const at = (field: string) => `zones.${zone.zone.toLowerCase()}.${field}`;
  const id = (field: string) => `${zone.zone}-${field}`.replaceAll('.', '-');
  const putBracket = (index: number, part: { upTo?: string; fee?: string }) => onChange({ ...zone, brackets: zone.brackets.map((bracket, place) => (place === index ? { ...bracket, ...part } : bracket)) });
  const line = (key: 'stepGrams' | 'stepFee' | 'remotePercent' | 'remoteFee', field: string) => (
    <TextField id={id(key)} label={t(`tariff.${key}`)} inputMode="decimal" maxLength={20} value={zone[key]} error={wrong(problems, at(field), words)} onChange={(event) => onChange({ ...zone, [key]: event.target.value })} />
  );
  return (
    <fieldset className="point">
      <legend className="h3">{name}</legend>
      {zone.brackets.map((bracket, index) => (
        <div key={index} className="bracket">
          <TextField id={id(`upTo.${index}`)} label={t('tariff.upToField')} inputMode="numeric" maxLength={12} value={bracket.upTo} error={wrong(problems, at(`brackets.${index}.upToGrams`), words)} onChange={(event) => putBracket(index, { upTo: event.target.value })} />
          <TextField id={id(`fee.${index}`)} label={t('tariff.feeField')} inputMode="numeric" maxLength={20} value={bracket.fee} error={wrong(problems, at(`brackets.${index}.fee`), words)} onChange={(event) => putBracket(index, { fee: event.target.value })} />
          <Button type="button" disabled={zone.brackets.length === 1} aria-label={t('tariff.dropBracket', { zone: name, n: index + 1 })} onClick={() => onChange({ ...zone, brackets: zone.brackets.filter((_, place) => place !== index) })}>
            {t('delivery.drop')}
          </Button>
        </div>
      ))}
      <div>
        <Button type="button" onClick={() => onChange({ ...zone, brackets: [...zone.brackets, { upTo: '', fee: '' }] })}>
          {t('tariff.addBracket')}
        </Button>
      </div>
      <div className="form-grid">
        {line('stepGrams', 'stepGrams')}
        {line('stepFee', 'stepFee')}
        {line('remotePercent', 'remoteBasisPoints')}
        {line('remoteFee', 'remoteFee')}
      </div>
    </fieldset>
  );
}
