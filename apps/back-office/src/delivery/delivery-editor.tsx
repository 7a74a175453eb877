import { useId, useState, type ReactNode } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { BoothDeliveryDocument, SaveBoothDeliveryDocument } from '@chophien/api-contract/office';
import { Button, Choice, FieldError, Icon, Note, TextField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { UnsavedGuard } from '../listings/unsaved-guard.js';
import { CommuneChoice } from '../parts/commune-choice.js';
import { FailureNote } from '../parts/failure-note.js';
import { toasts } from '../parts/toasts.js';
import { problemOf, type FieldProblem } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';
import { formOf, inputOf, isChanged, newPoint, type DeliveryForm, type KeptDelivery, type PointForm } from './delivery-form.js';
import { PointEditor } from './point-editor.js';
import { useCommunes } from './use-communes.js';

export interface PartProps {
  readonly form: DeliveryForm;
  readonly problems: readonly FieldProblem[];
  readonly disabled: boolean;
  readonly change: (part: Partial<DeliveryForm>) => void;
}

/** The ways of one booth, its limits and its pickup points, saved together. */
export function DeliveryEditor({ kept: given }: { kept: KeptDelivery }) {
  const { t } = useWords();
  const client = useQueryClient();
  const [kept, setKept] = useState(given);
  const [form, setForm] = useState(() => formOf(given));
  const [found, setFound] = useState<readonly FieldProblem[]>([]);
  const [isStale, setStale] = useState(false);
  const isDirty = isChanged(kept, form);
  const save = useMutation({
    mutationFn: async (delivery: ReturnType<typeof inputOf>['input']) => (await ask(SaveBoothDeliveryDocument, { boothId: kept.boothId, version: kept.version, delivery })).saveBoothDelivery,
    onSuccess: async (answer) => {
      if (answer.__typename === 'InvalidInput') setFound(answer.fields);
      if (answer.__typename === 'BoothDelivery') {
        const { __typename: _, ...saved } = answer;
        setStale(false);
        setKept(saved);
        setForm(formOf(saved));
        client.setQueryData(['boothDelivery', kept.boothId], saved);
        toasts.add({ title: t('listing.saved') });
      }
      if (answer.__typename === 'StaleVersion') {
        const { boothDelivery: now } = await ask(BoothDeliveryDocument, { boothId: kept.boothId });
        if (!now) return;
        setKept(now);
        setStale(true);
      }
    },
  });
  const change = (part: Partial<DeliveryForm>) => setForm((typed) => ({ ...typed, ...part }));
  const shared = { form, problems: found, disabled: !kept.mayEdit, change };
  const noWay = found.find((problem) => problem.field === 'methods');
  return (
    <form
      className="listing-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const { input, problems } = inputOf(form);
        setFound(problems);
        if (isDirty && problems.length === 0) save.mutate(input);
      }}
    >
      <UnsavedGuard isDirty={isDirty && !save.isPending} />
      {isStale && (
        <Note tone="wait" icon="warning">
          {t('delivery.stale')}
        </Note>
      )}
      {found.length > 0 && (
        <div role="alert">
          <Note tone="fault" icon="warning">
            {noWay ? t('delivery.noWay') : t('boothPage.mistakes', { count: found.length })}
          </Note>
        </div>
      )}
      {save.data?.__typename === 'NotFound' && <Note tone="fault">{t('notMoved.gone')}</Note>}
      {save.error && <FailureNote error={save.error} />}
      <Section title={t('delivery.limits')} help={t('delivery.limitsHelp')}>
        <div className="form-grid">
          <Amount {...shared} name="minOrder" field="minOrder" label={t('delivery.minOrder')} help={t('delivery.minOrderHelp')} optional />
          <Amount {...shared} name="freeDeliveryFrom" field="freeDeliveryFrom" label={t('delivery.freeFrom')} help={t('delivery.freeFromHelp')} optional />
        </div>
      </Section>
      <OwnRun {...shared} provinceName={kept.provinceName} />
      <Section title={t('delivery.carrier')} help={t('delivery.carrierHelp')}>
        <Switch {...shared} name="carrierOn">
          {t('delivery.carrierOn')}
        </Switch>
        {form.carrierOn && <Times {...shared} name="carrierTimes" field="carrier.times" />}
      </Section>
      <Pickup {...shared} />
      {kept.mayEdit && (
        <div className="act-bar">
          <p className="act-bar__words small">{isDirty ? t('listing.unsaved') : t('listing.allSaved')}</p>
          <div className="acts">
            <Button kind="primary" disabled={!isDirty} busy={save.isPending}>
              {t('listing.save')}
            </Button>
            <Button type="button" disabled={!isDirty || save.isPending} onClick={() => (setForm(formOf(kept)), setFound([]), setStale(false))}>
              {t('listing.undo')}
            </Button>
          </div>
        </div>
      )}
    </form>
  );
}

function OwnRun({ provinceName, ...shared }: PartProps & { provinceName: string }) {
  const words = useWords();
  const { t } = words;
  const { form, problems, disabled, change } = shared;
  const communes = useCommunes();
  const [picked, setPicked] = useState('');
  const areaError = problemOf(problems, 'ownRun.communeCodes', words);
  return (
    <Section title={t('delivery.run')} help={t('delivery.runHelp')}>
      <Switch {...shared} name="runOn">
        {t('delivery.runOn')}
      </Switch>
      {form.runOn && (
        <>
          <fieldset className="plain-set" disabled={disabled}>
            <legend className="field__label">{t('delivery.area')}</legend>
            <Choice type="radio" name="area" checked={form.wholeProvince} onChange={() => change({ wholeProvince: true })}>
              {t('delivery.wholeProvince', { province: provinceName })}
            </Choice>
            <Choice type="radio" name="area" checked={!form.wholeProvince} onChange={() => change({ wholeProvince: false })}>
              {t('delivery.someCommunes')}
            </Choice>
          </fieldset>
          {!form.wholeProvince && (
            <div className="stack">
              {form.communes.length > 0 && (
                <ul className="tags" aria-label={t('delivery.served')}>
                  {form.communes.map((commune) => (
                    <li key={commune.code} className="tag-row">
                      {commune.fullName}
                      {!disabled && (
                        <button type="button" className="link-btn" aria-label={t('delivery.dropCommune', { name: commune.fullName })} onClick={() => change({ communes: form.communes.filter(({ code }) => code !== commune.code) })}>
                          {t('delivery.drop')}
                        </button>
                      )}
                    </li>
                  ))}
                </ul>
              )}
              {!disabled && (
                <CommuneChoice
                  key={form.communes.length}
                  id="delivery-commune"
                  label={t('delivery.addCommune')}
                  error={areaError}
                  code={picked}
                  kept={null}
                  onChange={(code) => {
                    setPicked('');
                    const commune = communes.find(code);
                    if (commune && !form.communes.some((one) => one.code === code)) change({ communes: [...form.communes, commune] });
                  }}
                />
              )}
            </div>
          )}
          <div className="form-grid">
            <Amount {...shared} name="fee" field="ownRun.fee" label={t('delivery.runFee')} help={t('delivery.runFeeHelp')} />
            <Amount {...shared} name="freeFrom" field="ownRun.freeFrom" label={t('delivery.runFreeFrom')} help={t('delivery.runFreeFromHelp')} optional />
          </div>
          <Switch {...shared} name="bySteps">
            {t('delivery.bySteps')}
          </Switch>
          {form.bySteps && (
            <div className="form-grid">
              <Amount {...shared} name="firstGrams" field="ownRun.firstGrams" label={t('delivery.firstGrams')} />
              <Amount {...shared} name="stepGrams" field="ownRun.stepGrams" label={t('delivery.stepGrams')} />
              <Amount {...shared} name="stepFee" field="ownRun.stepFee" label={t('delivery.stepFee')} />
            </div>
          )}
          <Times {...shared} name="runTimes" field="ownRun.times" />
        </>
      )}
    </Section>
  );
}

function Pickup(shared: PartProps) {
  const words = useWords();
  const { t } = words;
  const { form, problems, disabled, change } = shared;
  const none = problemOf(problems, 'points', words);
  const put = (index: number, point: PointForm) => change({ points: form.points.map((each, at) => (at === index ? point : each)) });
  return (
    <Section title={t('delivery.pickup')} help={t('delivery.pickupHelp')}>
      <Switch {...shared} name="pickupOn">
        {t('delivery.pickupOn')}
      </Switch>
      {form.pickupOn && (
        <>
          {none !== undefined && <FieldError>{t('delivery.noPoint')}</FieldError>}
          {form.points.map((point, index) => (
            <PointEditor
              key={point.id ?? `new-${index}`}
              index={index}
              point={point}
              problems={problems}
              disabled={disabled}
              onChange={(next) => put(index, next)}
              onRemove={() => change({ points: form.points.filter((_, at) => at !== index) })}
            />
          ))}
          {!disabled && (
            <div>
              <Button type="button" onClick={() => change({ points: [...form.points, newPoint] })}>
                <Icon name="pin" />
                {t('delivery.addPoint')}
              </Button>
            </div>
          )}
        </>
      )}
    </Section>
  );
}

function Section({ title, help, children }: { title: string; help: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="sheet" aria-labelledby={id}>
      <div className="sheet__body stack">
        <div>
          <h2 id={id}>{title}</h2>
          <p className="soft">{help}</p>
        </div>
        {children}
      </div>
    </section>
  );
}

function Switch({ form, disabled, change, name, children }: PartProps & { name: 'carrierOn' | 'runOn' | 'pickupOn' | 'bySteps'; children: ReactNode }) {
  return (
    <Choice id={`delivery-${name}`} checked={form[name]} disabled={disabled} onChange={(event) => change({ [name]: event.target.checked })}>
      {children}
    </Choice>
  );
}

type AmountName = 'minOrder' | 'freeDeliveryFrom' | 'fee' | 'freeFrom' | 'firstGrams' | 'stepGrams' | 'stepFee';

function Amount({ form, problems, disabled, change, name, field, label, help, optional = false }: PartProps & { name: AmountName; field: string; label: string; help?: string; optional?: boolean }) {
  const words = useWords();
  return (
    <TextField
      id={`delivery-${name}`}
      label={label}
      optional={optional ? words.t('optional') : undefined}
      help={help}
      inputMode="numeric"
      autoComplete="off"
      maxLength={20}
      readOnly={disabled}
      value={form[name]}
      error={problemOf(problems, field, words)}
      onChange={(event) => change({ [name]: event.target.value })}
    />
  );
}

/** When it comes, in Vietnamese with the English beside. */
function Times({ form, problems, disabled, change, name, field }: PartProps & { name: 'carrierTimes' | 'runTimes'; field: string }) {
  const words = useWords();
  return (
    <div className="form-grid">
      {(['Vi', 'En'] as const).map((language) => (
        <TextField
          key={language}
          id={`delivery-${name}${language}`}
          label={words.t(`delivery.times${language}`)}
          optional={words.t('optional')}
          help={language === 'Vi' ? words.t('delivery.timesHelp') : undefined}
          lang={language === 'Vi' ? 'vi' : 'en'}
          maxLength={200}
          readOnly={disabled}
          value={form[`${name}${language}`]}
          error={problemOf(problems, `${field}${language}`, words)}
          onChange={(event) => change({ [`${name}${language}`]: event.target.value })}
        />
      ))}
    </div>
  );
}
