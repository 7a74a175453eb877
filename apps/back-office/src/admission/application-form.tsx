import { useState, type ReactNode } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { AcceptOriginCommitmentDocument, ApplicationHelpDocument, SubmitBoothApplicationDocument, type ApplicationPartsFragment, type ChecklistItem } from '@chophien/api-contract/office';
import { Button, Choice, Note, SelectField, TextArea, TextField } from '@chophien/ui';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { useWords } from '../words/use-words.js';
import { paperItems, valuesOf, overlaid, type PaperItem, type TextField as Field, type Values } from './application-values.js';
import { Checklist } from './checklist.js';
import { CommuneField } from './commune-field.js';
import { Scans } from './scans.js';
import { keptChanges, useAutosave, type SaveStatus } from './use-autosave.js';

type Item = ApplicationPartsFragment['items'][number];
const kinds: readonly Values['legalKind'][] = ['HOUSEHOLD', 'INDIVIDUAL', 'COOPERATIVE', 'COOPERATIVE_GROUP', 'COMPANY', 'ASSOCIATION', 'COMMUNITY'];

/** The application in steps on one page: saved as it goes, the checklist beside it, sent when nothing is open. */
export function ApplicationForm({ application }: { application: ApplicationPartsFragment }) {
  const words = useWords();
  const { t } = words;
  const [kept] = useState(() => keptChanges(application.id));
  const form = useForm<Values>({ defaultValues: kept ? overlaid(valuesOf(application), kept) : valuesOf(application) });
  const autosave = useAutosave(form, application);
  const [tried, setTried] = useState(false);
  const submit = useMutation({
    mutationFn: async () => {
      setTried(true);
      if (!(await autosave.flush())) return null;
      return (await ask(SubmitBoothApplicationDocument, { version: autosave.version() })).submitBoothApplication;
    },
    onSuccess: (answer) => {
      if (answer?.__typename === 'BoothApplication') autosave.take(answer);
      if (answer?.__typename === 'ApplicationIncomplete') document.getElementById(`item-${answer.openItems[0] ?? ''}`)?.scrollIntoView({ behavior: 'smooth' });
    },
  });
  const returned = application.state === 'RETURNED' ? application.moves.find(({ name }) => name === 'hand_back') : undefined;
  const itemOf = (item: ChecklistItem) => application.items.find((one) => one.item === item)!;
  const part = { form, application, tried };
  const papers = { flush: autosave.flush, take: autosave.take };
  return (
    <>
      <h1>{t(returned ? 'admit.returned.title' : 'admit.formTitle')}</h1>
      {returned && (
        <Note tone="wait" icon="returned">
          <b>{t('admit.floorWrites')}:</b> {returned.reason}
        </Note>
      )}
      <div className="apply__columns">
        <form className="stack" onSubmit={(event) => (event.preventDefault(), submit.mutate())} noValidate>
          <Part item={itemOf('SELLER')} form={form}>
            <SelectField id="apply-kind" label={t('admit.kind')} {...form.register('legalKind')}>
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`admit.kind.${kind}`)}
                </option>
              ))}
            </SelectField>
            <Choice id="apply-food" {...form.register('sellsFood')}>
              {t('admit.sellsFood')}
            </Choice>
            <Line {...part} field="nameVi" item="SELLER" limit={120} />
            <Line {...part} field="nameEn" item="SELLER" limit={120} optional />
            <Line {...part} field="legalName" item="SELLER" limit={200} />
            <Line {...part} field="representative" item="SELLER" limit={120} autoComplete="name" />
            <CommuneField form={form} application={application} error={gapWords(itemOf('SELLER'), 'communeCode', tried, t)} />
            <Line {...part} field="street" item="SELLER" limit={200} autoComplete="street-address" />
            <Line {...part} field="phone" item="SELLER" limit={30} type="tel" autoComplete="tel" />
            <Line {...part} field="email" item="SELLER" limit={254} type="email" autoComplete="email" optional />
          </Part>
          {paperItems.slice(0, 1).map((item) => (
            <PaperPart key={item} {...part} {...papers} item={item} />
          ))}
          <Part item={itemOf('TAX_CODE')} form={form}>
            <Line {...part} field="taxCode" item="TAX_CODE" limit={20} inputMode="numeric" help={t('admit.help.taxCode')} />
          </Part>
          <Part item={itemOf('PERSONAL_ID')} form={form}>
            <Line {...part} field="personalId" item="PERSONAL_ID" limit={20} inputMode="numeric" help={t('admit.help.personalId')} />
          </Part>
          <BankPart {...part} />
          <PaperPart {...part} {...papers} item="FOOD_SAFETY" />
          <Commitment application={application} form={form} take={autosave.take} />
          <SaveLine status={autosave.status} application={application} />
          {submit.error && <FailureNote error={submit.error} />}
          {submit.data === null && !submit.isPending && <Note tone="fault">{t('admit.notSaved')}</Note>}
          {submit.data?.__typename === 'ApplicationIncomplete' && (
            <Note tone="fault" icon="warning">
              {t('admit.incomplete', { items: submit.data.openItems.map((item) => t(`admit.item.${item}`)).join(', ') })}
            </Note>
          )}
          <Button kind="primary" wide busy={submit.isPending}>
            {t(returned ? 'admit.sendAgain' : 'admit.send')}
          </Button>
        </form>
        <Checklist application={application}>
          <SaveLine status={autosave.status} application={application} />
        </Checklist>
      </div>
    </>
  );
}

type PartProps = { form: UseFormReturn<Values>; application: ApplicationPartsFragment; tried: boolean };

/** One item of the checklist with its fields, the floor's question and the answer to it; not drawn where it is not asked. */
function Part({ item, form, children }: { item: Item; form: UseFormReturn<Values>; children: ReactNode }) {
  const { t } = useWords();
  if (item.need === 'NOT_ASKED') return null;
  return (
    <section className="sheet apply__part" id={`item-${item.item}`} aria-labelledby={`head-${item.item}`}>
      <h2 id={`head-${item.item}`}>
        {t(`admit.item.${item.item}`)} {item.need === 'OPTIONAL' && <span className="soft small">({t('admit.optional')})</span>}
      </h2>
      {item.question != null && (
        <>
          <Note tone={item.state === 'QUESTION' ? 'wait' : 'done'} icon="info">
            <b>{t('admit.floorAsks')}:</b> {item.question}
          </Note>
          <TextArea id={`answer-${item.item}`} label={t('admit.answer')} rows={2} maxLength={500} {...form.register(`answers.${item.item}`)} />
        </>
      )}
      {children}
    </section>
  );
}

/** What is missing or wrong in a field; silence about what is merely empty, until one tried to send. */
function gapWords(item: Item, field: string, tried: boolean, t: (key: string) => string): string | undefined {
  const gap = item.gaps.find((one) => one.field === field);
  if (!gap || (gap.reason === 'required' && !tried)) return undefined;
  return t(gap.reason === 'required' ? 'admit.gap.required' : `admit.gap.${field}`);
}

type LineProps = PartProps & { field: Field; item: ChecklistItem; limit: number; optional?: boolean; help?: string; type?: string; autoComplete?: string; inputMode?: 'numeric' };

function Line({ form, application, tried, field, item, limit, optional, ...input }: LineProps) {
  const { t } = useWords();
  const found = application.items.find((one) => one.item === item)!;
  return (
    <TextField
      id={`apply-${field}`}
      label={t(`admit.field.${field}`)}
      optional={optional ? t('admit.optional') : undefined}
      maxLength={limit}
      error={gapWords(found, field, tried, t)}
      {...input}
      {...form.register(field)}
    />
  );
}

type PaperProps = PartProps & { item: PaperItem; flush: () => Promise<boolean>; take: (answer: ApplicationPartsFragment) => void };

function PaperPart({ form, application, tried, item, flush, take }: PaperProps) {
  const { t } = useWords();
  const found = application.items.find((one) => one.item === item)!;
  const field = (name: 'number' | 'issuer' | 'issuedOn') => ({ id: `apply-${item}-${name}`, label: t(`admit.paper.${name}`), error: gapWords(found, name, tried, t), ...form.register(`papers.${item}.${name}`) });
  return (
    <Part item={found} form={form}>
      <p className="soft small">{t(`admit.help.${item}.${item === 'REGISTRATION' ? application.legalKind : 'any'}`)}</p>
      <TextField maxLength={60} {...field('number')} />
      <TextField maxLength={160} {...field('issuer')} />
      <TextField type="date" {...field('issuedOn')} />
      <Scans item={found} flush={flush} take={take} />
    </Part>
  );
}

function BankPart(part: PartProps) {
  const { t } = useWords();
  const help = useQuery({ queryKey: ['applicationHelp'], queryFn: () => ask(ApplicationHelpDocument, {}), staleTime: Infinity });
  const item = part.application.items.find((one) => one.item === 'BANK_ACCOUNT')!;
  const now = part.form.watch('bankBin');
  return (
    <Part item={item} form={part.form}>
      <SelectField id="apply-bankBin" label={t('admit.field.bankBin')} error={gapWords(item, 'bankBin', part.tried, t)} {...part.form.register('bankBin')} value={now}>
        <option value="">{t('admit.chooseBank')}</option>
        {(help.data?.banks ?? []).map((bank) => (
          <option key={bank.bin} value={bank.bin}>
            {bank.shortName}
          </option>
        ))}
      </SelectField>
      <Line {...part} field="bankAccount" item="BANK_ACCOUNT" limit={30} inputMode="numeric" />
      <Line {...part} field="bankHolder" item="BANK_ACCOUNT" limit={120} help={t('admit.help.bankHolder')} />
    </Part>
  );
}

function Commitment({ application, form, take }: { application: ApplicationPartsFragment; form: UseFormReturn<Values>; take: (answer: ApplicationPartsFragment) => void }) {
  const { t, pick, moment } = useWords();
  const help = useQuery({ queryKey: ['applicationHelp'], queryFn: () => ask(ApplicationHelpDocument, {}), staleTime: Infinity });
  const text = help.data?.originCommitment;
  const item = application.items.find((one) => one.item === 'ORIGIN_COMMITMENT')!;
  const accepted = item.state !== 'OPEN' ? application.acceptances[0] : undefined;
  const accept = useMutation({
    mutationFn: async (version: number) => (await ask(AcceptOriginCommitmentDocument, { version })).acceptOriginCommitment,
    onSuccess: (answer) => answer.__typename === 'BoothApplication' && take(answer),
  });
  return (
    <Part item={item} form={form}>
      {help.error && <FailureNote error={help.error} retry={() => void help.refetch()} />}
      {text && <div className="apply__text" role="group" tabIndex={0} aria-labelledby="head-ORIGIN_COMMITMENT">{pick(text.bodyVi, text.bodyEn)}</div>}
      {accept.error && <FailureNote error={accept.error} />}
      {accepted ? (
        <Note tone="done" icon="checkCircle">
          {t('admit.committed', { version: accepted.version, at: moment(accepted.acceptedAt) })}
        </Note>
      ) : (
        <Button type="button" disabled={!text} busy={accept.isPending} onClick={() => text && accept.mutate(text.version)}>
          {t('admit.commit')}
        </Button>
      )}
    </Part>
  );
}

function SaveLine({ status, application: { savedAt, keptUntil } }: { status: SaveStatus; application: ApplicationPartsFragment }) {
  const { t, when, day } = useWords();
  return (
    <>
      <p className={`apply__saved apply__saved--${status}`} role="status">
        {t(`admit.save.${status}`, { at: when(savedAt) })}
      </p>
      {keptUntil != null && <p className="small soft">{t('admit.keptUntil', { day: day(keptUntil) })}</p>}
    </>
  );
}
