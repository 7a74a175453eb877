import { useId, useState, type ReactNode } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { KeptPageDocument, SaveBoothPageDocument } from '@chophien/api-contract/office';
import { Button, Note, TextArea, TextField } from '@chophien/ui';
import { offer } from '@chophien/ui/widgets';
import { ask } from '../api-client.js';
import { UnsavedGuard } from '../listings/unsaved-guard.js';
import { FailureNote } from '../parts/failure-note.js';
import { toasts } from '../parts/toasts.js';
import type { FieldProblem } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';
import { HoursEditor } from './hours-editor.js';
import { MapPointField } from './map-point-field.js';
import { formOf, inputOf, isChanged, limits, mergedForm, type KeptPage, type PageForm } from './page-form.js';
import { pageProblem } from './page-problems.js';

type TextKey = 'story' | 'hoursNote' | 'deliveryTerms' | 'returnTerms';

/** Story, ways to reach it, hours and terms of one booth. A save by somebody else is shown, never overwritten unseen. */
export function PageEditor({ page: given }: { page: KeptPage }) {
  const words = useWords();
  const { t } = words;
  const client = useQueryClient();
  const [page, setPage] = useState(given);
  const [form, setForm] = useState(() => formOf(given));
  const [isStale, setStale] = useState(false);
  const isDirty = isChanged(page, form);

  const save = useMutation({
    mutationFn: async (sent: { form: PageForm; version: number }) => (await ask(SaveBoothPageDocument, { boothId: page.boothId, version: sent.version, page: inputOf(sent.form) })).saveBoothPage,
    onSuccess: async (answer) => {
      if (answer.__typename === 'BoothPage') {
        const { __typename: _, ...saved } = answer;
        const before = formOf(page);
        setStale(false);
        setPage(saved);
        setForm(formOf(saved));
        client.setQueryData(['boothPage', page.boothId], saved);
        toasts.add({ title: t('listing.saved'), ...offer(t('boothPage.undo'), () => save.mutate({ form: before, version: saved.version })) });
      } else if (answer.__typename === 'StaleVersion') {
        const { boothPage: now } = await ask(KeptPageDocument, { boothId: page.boothId });
        if (!now) return;
        setForm((typed) => mergedForm(page, typed, now));
        setPage(now);
        setStale(true);
      }
    },
  });
  const problems: readonly FieldProblem[] = save.data?.__typename === 'InvalidInput' ? save.data.fields : [];
  const change = (part: Partial<PageForm>) => setForm((typed) => ({ ...typed, ...part }));
  const shared = { form, problems, disabled: !page.mayEdit, change };

  return (
    <form
      className="listing-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isDirty) save.mutate({ form, version: page.version });
      }}
    >
      <UnsavedGuard isDirty={isDirty && !save.isPending} />
      {isStale && (
        <Note tone="wait" icon="warning">
          {t('boothPage.stale')}
        </Note>
      )}
      {problems.length > 0 && (
        <div role="alert">
          <Note tone="fault" icon="warning">
            {t('boothPage.mistakes', { count: problems.length })}
          </Note>
        </div>
      )}
      {save.data?.__typename === 'NotFound' && <Note tone="fault">{t('notMoved.gone')}</Note>}
      {save.error && <FailureNote error={save.error} />}
      <Section title={t('boothPage.story')} help={t('boothPage.storyHelp')}>
        <Pair {...shared} name="story" rows={6} />
      </Section>
      <Section title={t('boothPage.reach')} help={t('boothPage.reachHelp')}>
        <div className="form-grid">
          <Line {...shared} name="phone" help={t('boothPage.phoneHelp')} />
          <Line {...shared} name="zalo" help={t('boothPage.zaloHelp')} optional />
        </div>
      </Section>
      <Section title={t('boothPage.onMap')} help={t('boothPage.onMapHelp')}>
        <MapPointField value={form.mapPoint} error={pageProblem(problems, 'mapPoint', words)} disabled={!page.mayEdit} onChange={(mapPoint) => change({ mapPoint })} />
      </Section>
      <Section title={t('boothPage.hours')} help={t('boothPage.hoursHelp')}>
        <HoursEditor hours={form.hours} problems={problems} disabled={!page.mayEdit} onChange={(hours) => change({ hours })} />
        <Pair {...shared} name="hoursNote" rows={2} />
      </Section>
      <Section title={t('boothPage.terms')} help={t('boothPage.termsHelp')}>
        <Pair {...shared} name="deliveryTerms" rows={4} />
        <Pair {...shared} name="returnTerms" rows={4} />
      </Section>
      {page.mayEdit && (
        <div className="act-bar">
          <p className="act-bar__words small">{isDirty ? t('listing.unsaved') : t('listing.allSaved')}</p>
          <div className="acts">
            <Button kind="primary" disabled={!isDirty} busy={save.isPending}>
              {t('listing.save')}
            </Button>
            <Button type="button" disabled={!isDirty || save.isPending} onClick={() => setForm(formOf(page))}>
              {t('listing.undo')}
            </Button>
          </div>
        </div>
      )}
    </form>
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

interface FieldProps {
  readonly form: PageForm;
  readonly problems: readonly FieldProblem[];
  readonly disabled: boolean;
  readonly change: (part: Partial<PageForm>) => void;
}

function Line({ form, problems, disabled, change, name, help, optional = false }: FieldProps & { name: 'phone' | 'zalo'; help: string; optional?: boolean }) {
  const words = useWords();
  return (
    <TextField
      id={`page-${name}`}
      label={words.t(`boothPage.${name}`)}
      optional={optional ? words.t('optional') : undefined}
      help={help}
      inputMode={name === 'phone' ? 'tel' : undefined}
      autoComplete="off"
      maxLength={name === 'phone' ? 30 : 120}
      readOnly={disabled}
      value={form[name]}
      error={pageProblem(problems, name, words)}
      onChange={(event) => change({ [name]: event.target.value })}
    />
  );
}

/** One text in Vietnamese with its English beside, how many characters are left, and whether the English lacks. */
function Pair({ form, problems, disabled, change, name, rows }: FieldProps & { name: TextKey; rows: number }) {
  const words = useWords();
  const { t, count } = words;
  const limit = limits[name === 'deliveryTerms' || name === 'returnTerms' ? 'terms' : name];
  const vietnamese = form[`${name}Vi`];
  return (
    <div className="form-grid">
      {(['Vi', 'En'] as const).map((language) => {
        const key = `${name}${language}` as const;
        const text = form[key];
        const used = t('boothPage.used', { used: count([...text].length), limit: count(limit) });
        const lacks = language === 'En' && text.trim() === '' && vietnamese.trim() !== '';
        return (
          <TextArea
            key={language}
            id={`page-${key}`}
            label={t(`boothPage.${key}`)}
            optional={t('optional')}
            help={lacks ? `${t('boothPage.noEnglish')} ${used}` : used}
            rows={rows}
            maxLength={limit}
            lang={language === 'Vi' ? 'vi' : 'en'}
            readOnly={disabled}
            value={text}
            error={pageProblem(problems, key, words)}
            onChange={(event) => change({ [key]: event.target.value })}
          />
        );
      })}
    </div>
  );
}
