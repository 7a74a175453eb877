import { useEffect, useRef, useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { CarrierAreasDocument, ClearCarrierAreaDocument, SetCarrierAreaDocument, type CarrierAreasQuery } from '@chophien/api-contract/office';
import { Button, Choice, Icon, Note, TextField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { sendBytes, SendFailure } from '../listings/pictures/send-file.js';
import { FailureNote } from '../parts/failure-note.js';
import { FormActs } from '../parts/form-acts.js';
import { Modal } from '../parts/modal.js';
import { toasts } from '../parts/toasts.js';
import { Waiting } from '../parts/waiting.js';
import { problemOf } from '../words/problem-words.js';
import { useWords, type Words } from '../words/use-words.js';

type Commune = CarrierAreasQuery['carrierAreas'][number];
const areasKey = ['carrierAreas'] as const;

/** In which of Giao Hàng Nhanh's areas communes lie: found by name, said one by one or by a file. */
export function CarrierAreas({ mayWrite }: { mayWrite: boolean }) {
  const { t, count, locale } = useWords();
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  const [onlyMissing, setOnlyMissing] = useState(true);
  const [edited, setEdited] = useState<Commune>();
  useEffect(() => {
    const rest = setTimeout(() => setText(typed.trim()), 250);
    return () => clearTimeout(rest);
  }, [typed]);
  const found = useQuery({ queryKey: [...areasKey, text, onlyMissing], queryFn: () => ask(CarrierAreasDocument, { text, onlyMissing, first: 20 }) });
  const figures = found.data?.carrierAreaFigures;
  return (
    <section className="sheet" aria-labelledby="carrier-areas">
      <div className="sheet__body stack">
        <div>
          <h2 id="carrier-areas">{t('carrierArea.title')}</h2>
          <p className="soft">{t('carrierArea.help')}</p>
        </div>
        {figures && (
          <Note tone={figures.missingOrdered > 0 ? 'wait' : 'done'}>
            {t('carrierArea.figures', { withArea: count(figures.withArea), communes: count(figures.communes) })}
            {figures.missingOrdered > 0 && ` ${t('carrierArea.missingOrdered', { communes: count(figures.missingOrdered) })}`}
          </Note>
        )}
        {mayWrite && <AreaFile />}
        <p>
          <a href={`/office/carrier-areas?language=${locale}`} download>
            {t('carrierArea.download')}
          </a>
        </p>
        <TextField id="carrier-area-text" type="search" label={t('carrierArea.search')} value={typed} onChange={(event) => setTyped(event.target.value)} />
        <Choice checked={onlyMissing} onChange={() => setOnlyMissing(!onlyMissing)}>
          {t('carrierArea.onlyMissing')}
        </Choice>
        {found.isPending && <Waiting />}
        {found.error && <FailureNote error={found.error} retry={() => void found.refetch()} />}
        {found.data?.carrierAreas.length === 0 && <p className="soft">{t('carrierArea.none')}</p>}
        <ul className="rows">
          {found.data?.carrierAreas.map((commune) => (
            <li key={commune.code} className="row">
              <span className="row__words">
                <b>
                  {commune.name}, {commune.provinceName}
                </b>
                <span className="hint">
                  {commune.area ? t('carrierArea.is', { district: commune.area.districtId, ward: commune.area.wardCode, name: commune.area.areaName }) : t('carrierArea.isNot')}
                  {commune.isOrdered && commune.area === null && ` ${t('carrierArea.ordered')}`}
                </span>
              </span>
              {mayWrite && (
                <Button type="button" aria-label={t('carrierArea.editOf', { name: commune.name })} onClick={() => setEdited(commune)}>
                  {t('carrierArea.edit')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </div>
      {edited && <AreaDialog commune={edited} onClose={() => setEdited(undefined)} />}
    </section>
  );
}

function AreaDialog({ commune, onClose }: { commune: Commune; onClose: () => void }) {
  const words = useWords();
  const { t } = words;
  const client = useQueryClient();
  const { register, handleSubmit } = useForm({ defaultValues: { districtId: commune.area ? String(commune.area.districtId) : '', wardCode: commune.area?.wardCode ?? '', areaName: commune.area?.areaName ?? '' } });
  const done = (told: string) => {
    void client.invalidateQueries({ queryKey: areasKey });
    toasts.add({ title: t(told, { name: commune.name }) });
    onClose();
  };
  const set = useMutation({
    mutationFn: async (typed: { districtId: string; wardCode: string; areaName: string }) =>
      (await ask(SetCarrierAreaDocument, { communeCode: commune.code, ...typed, districtId: /^\d+$/.test(typed.districtId.trim()) ? Number(typed.districtId.trim()) : 0 })).setCarrierArea,
    onSuccess: (answer) => answer.__typename === 'CarrierAreaFigures' && done('carrierArea.isSet'),
  });
  const clear = useMutation({
    mutationFn: async () => (await ask(ClearCarrierAreaDocument, { communeCode: commune.code })).clearCarrierArea,
    onSuccess: () => done('carrierArea.isCleared'),
  });
  const problems = set.data?.__typename === 'InvalidInput' ? set.data.fields : [];
  const error = set.error ?? clear.error;
  return (
    <Modal open onClose={onClose} title={t('carrierArea.editOf', { name: commune.name })} description={t('carrierArea.editHelp')}>
      <form className="form form--plain" noValidate onSubmit={(event) => void handleSubmit((typed) => set.mutate(typed))(event)}>
        <TextField id="area-district" label="DistrictID" inputMode="numeric" maxLength={10} autoComplete="off" error={problemOf(problems, 'districtId', words)} {...register('districtId')} />
        <TextField id="area-ward" label="WardCode" maxLength={20} autoComplete="off" error={problemOf(problems, 'wardCode', words)} {...register('wardCode')} />
        <TextField id="area-name" label={t('carrierArea.name')} optional={t('optional')} maxLength={200} autoComplete="off" error={problemOf(problems, 'areaName', words)} {...register('areaName')} />
        {set.data?.__typename === 'NotFound' && <Note tone="fault">{t('notMoved.gone')}</Note>}
        {error && <FailureNote error={error} />}
        {commune.area && (
          <Button type="button" kind="danger" aria-disabled={clear.isPending} onClick={() => !clear.isPending && clear.mutate()}>
            {t('carrierArea.clear')}
          </Button>
        )}
        <FormActs kind="primary" label={t('carrierArea.save')} busy={set.isPending} onCancel={onClose} />
      </form>
    </Modal>
  );
}

type Area = { districtId: number; wardCode: string; areaName: string };
type Preview = {
  digest: string;
  shape: 'own' | 'carrier';
  unmatched: number;
  uncovered: number;
  counts: Record<'NEW' | 'CHANGED' | 'SAME' | 'AMBIGUOUS' | 'WRONG', number>;
  rows: { kind: 'NEW' | 'CHANGED' | 'AMBIGUOUS' | 'WRONG'; number: number | null; communeCode: string | null; communeName: string; area: Area | null; candidates: Area[]; reason: string | null }[];
};

const refusals: ReadonlySet<string> = new Set(['too_large', 'not_a_sheet', 'old_or_locked_sheet', 'no_rows', 'too_many_rows', 'unknown_encoding', 'unknown_columns', 'changed', 'empty', 'damaged']);

function failureWords(error: unknown, { t }: Words): string {
  if (!(error instanceof SendFailure)) return t('failure.unexpected');
  if (error.code === 'refused') return t(`carrierArea.refused.${error.reason !== undefined && refusals.has(error.reason) ? error.reason : 'not_a_sheet'}`);
  return t(error.code === 'offline' || error.code === 'unavailable' ? 'carrierArea.refused.offline' : 'failure.unexpected');
}

/** A file of areas, the floor's own or the carrier's: first what it would change, then, by one more press, the change. */
function AreaFile() {
  const words = useWords();
  const { t, count } = words;
  const client = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const sending = { signal: new AbortController().signal, onProgress: () => undefined, onRetry: () => undefined };
  const read = useMutation({ mutationFn: async (file: File) => ({ file, preview: await sendBytes<Preview>('/office/carrier-areas', file, sending) }) });
  const accept = useMutation({
    mutationFn: ({ file, digest }: { file: File; digest: string }) => sendBytes<{ taken: number }>(`/office/carrier-areas?digest=${digest}`, file, sending),
    onSuccess: ({ taken }) => {
      toasts.add({ title: t('carrierArea.taken', { communes: count(taken) }) });
      read.reset();
      void client.invalidateQueries({ queryKey: areasKey });
    },
  });
  const seen = read.data;
  const error = accept.error ?? read.error;
  const changes = seen ? seen.preview.counts.NEW + seen.preview.counts.CHANGED : 0;
  return (
    <div className="stack">
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('carrierArea.file')}
        accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={(event) => {
          const file = event.target.files?.[0];
          accept.reset();
          if (file && !read.isPending) read.mutate(file);
          // the same file, mended, may be chosen again
          event.target.value = '';
        }}
      />
      <div>
        <Button type="button" aria-busy={read.isPending} onClick={() => !read.isPending && input.current?.click()}>
          <Icon name="plus" />
          {t('carrierArea.file')}
        </Button>
        <p className="hint">{t('carrierArea.fileHelp')}</p>
      </div>
      <div aria-live="polite">{error && <Note tone="fault">{failureWords(error, words)}</Note>}</div>
      {seen && (
        <>
          <p>
            {t('carrierArea.found', {
              file: seen.file.name, fresh: count(seen.preview.counts.NEW), changed: count(seen.preview.counts.CHANGED), same: count(seen.preview.counts.SAME), ambiguous: count(seen.preview.counts.AMBIGUOUS), wrong: count(seen.preview.counts.WRONG),
            })}{' '}
            {seen.preview.shape === 'carrier' && t('carrierArea.unmatched', { rows: count(seen.preview.unmatched), communes: count(seen.preview.uncovered) })}
          </p>
          <ul className="rows" aria-label={t('carrierArea.rows')}>
            {seen.preview.rows.slice(0, 100).map((row) => (
              <li key={`${row.kind}-${row.communeCode ?? row.number}`} className="row">
                <span className="row__words">
                  <b>{row.communeName}</b>
                  <span className="hint">
                    {t(`carrierArea.kind.${row.kind}`)}
                    {row.area && ` ${row.area.districtId} · ${row.area.wardCode} · ${row.area.areaName}`}
                    {row.candidates.length > 0 && ` ${row.candidates.map((area) => `${area.areaName}: ${area.districtId} · ${area.wardCode}`).join('; ')}`}
                    {row.reason !== null && ` ${t(`carrierArea.reason.${row.reason}`, { row: row.number ?? '' })}`}
                  </span>
                </span>
              </li>
            ))}
          </ul>
          {changes > 0 ? (
            <div className="acts">
              <Button type="button" kind="primary" aria-busy={accept.isPending} onClick={() => !accept.isPending && accept.mutate({ file: seen.file, digest: seen.preview.digest })}>
                {t('carrierArea.accept', { communes: count(changes) })}
              </Button>
              <Button type="button" onClick={() => read.reset()}>
                {t('carrierArea.leave')}
              </Button>
            </div>
          ) : (
            <p className="soft">{t('carrierArea.nothing')}</p>
          )}
        </>
      )}
    </div>
  );
}
