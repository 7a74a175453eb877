import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { HomeSetupDocument, SaveHomePageDocument, type HomeSetupFieldsFragment } from '@chophien/api-contract/office';
import { Button, ButtonLink, Choice, Icon, Note, TextArea, TextField } from '@chophien/ui';
import { offer } from '@chophien/ui/widgets';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { PageHead } from '../parts/page-head.js';
import { toasts } from '../parts/toasts.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { problemOf, type FieldProblem } from '../words/problem-words.js';
import { useWords, type Words } from '../words/use-words.js';
import { Picks } from './picks.js';
import './showing.css';
import { moved } from './tree.js';

type Setup = Omit<HomeSetupFieldsFragment, '__typename' | ' $fragmentName'>;
type Section = Setup['sections'][number];

const key = ['homeSetup'];

/** What stands on the home page, in which order and under which words. */
export function HomePageScreen() {
  const { t } = useWords();
  const client = useQueryClient();
  useTitle(t('homeSetup.title'));
  const found = useQuery({ queryKey: key, queryFn: async () => (await ask(HomeSetupDocument, {})).homeSetup, refetchOnWindowFocus: false });
  const save = useMutation({
    mutationFn: async ({ given }: { given: Setup; before: Setup | null }) => (await ask(SaveHomePageDocument, { version: given.version, setup: inputOf(given) })).saveHomePage,
    onSuccess: (answer, { before }) => {
      if (answer.__typename !== 'HomeSetup') return;
      client.setQueryData(key, answer);
      if (before === null) toasts.add({ title: t('homeSetup.undone') });
      else toasts.add({ title: t('homeSetup.saved'), ...offer(t('homeSetup.undo'), () => save.mutate({ given: { ...before, version: answer.version }, before: null })) });
    },
  });
  const answer = save.data;
  return (
    <>
      <PageHead title={t('homeSetup.title')} below={t('homeSetup.help')}>
        <ButtonLink href="/" target="_blank" rel="noreferrer">
          <Icon name="out" />
          {t('homeSetup.look')}
        </ButtonLink>
      </PageHead>
      {found.error && <FailureNote error={found.error} retry={() => void found.refetch()} />}
      {save.error && <FailureNote error={save.error} />}
      {answer?.__typename === 'StaleVersion' && (
        <Note tone="fault">
          {t('homeSetup.stale')}{' '}
          <Button type="button" onClick={() => void found.refetch().then(() => save.reset())}>
            {t('homeSetup.readAgain')}
          </Button>
        </Note>
      )}
      {found.isPending && <Waiting />}
      {found.data && (
        <HomeForm
          key={found.data.version}
          saved={found.data}
          busy={save.isPending}
          problems={answer?.__typename === 'InvalidInput' ? answer.fields : []}
          onSave={(given) => save.mutate({ given, before: found.data })}
        />
      )}
    </>
  );
}

interface HomeFormProps {
  readonly saved: Setup;
  readonly busy: boolean;
  readonly problems: readonly FieldProblem[];
  readonly onSave: (given: Setup) => void;
}

function HomeForm({ saved, busy, problems, onSave }: HomeFormProps) {
  const words = useWords();
  const { t } = words;
  const [setup, setSetup] = useState<Setup>(saved);
  const change = (part: Partial<Setup>) => setSetup((now) => ({ ...now, ...part }));
  const changeSection = (index: number, part: Partial<Section>) => change({ sections: setup.sections.map((section, at) => (at === index ? { ...section, ...part } : section)) });
  const isChanged = JSON.stringify(inputOf(setup)) !== JSON.stringify(inputOf(saved));
  return (
    <div className="form">
      {problems.some(({ field }) => field === 'picks') && <Note tone="fault">{problemOf(problems, 'picks', words)}</Note>}
      <h2>{t('homeSetup.head')}</h2>
      <HeadFields setup={setup} change={change} problems={problems} words={words} />
      <h2>{t('homeSetup.sections')}</h2>
      <ol className="rows sheet">
        {setup.sections.map((section, index) => (
          <SectionRow
            key={section.key}
            section={section}
            isFirst={index === 0}
            isLast={index === setup.sections.length - 1}
            problems={problems}
            onChange={(part) => changeSection(index, part)}
            onMove={(to) => change({ sections: moved(setup.sections, index, index + to) })}
          />
        ))}
      </ol>
      <h2>{t('homeSetup.picks')}</h2>
      <Picks picks={setup.picks} onChange={(picks) => change({ picks })} />
      <div className="acts">
        <Button type="button" kind="primary" busy={busy} disabled={!isChanged || busy} onClick={() => onSave(setup)}>
          {t('homeSetup.save')}
        </Button>
        {isChanged && (
          <Button type="button" onClick={() => setSetup(saved)}>
            {t('homeSetup.discard')}
          </Button>
        )}
      </div>
    </div>
  );
}

interface HeadFieldsProps {
  readonly setup: Setup;
  readonly change: (part: Partial<Setup>) => void;
  readonly problems: readonly FieldProblem[];
  readonly words: Words;
}

function HeadFields({ setup, change, problems, words }: HeadFieldsProps) {
  const { t } = words;
  return (
    <div className="home-head">
      <TextField id="heroTitleVi" label={t('homeSetup.heroTitleVi')} optional={t('optional')} help={t('homeSetup.empty')} maxLength={80} value={setup.heroTitleVi} onChange={(event) => change({ heroTitleVi: event.target.value })} error={problemOf(problems, 'heroTitleVi', words)} />
      <TextField id="heroTitleEn" label={t('homeSetup.heroTitleEn')} optional={t('optional')} lang="en" maxLength={80} value={setup.heroTitleEn} onChange={(event) => change({ heroTitleEn: event.target.value })} error={problemOf(problems, 'heroTitleEn', words)} />
      <TextArea id="heroTextVi" label={t('homeSetup.heroTextVi')} optional={t('optional')} rows={3} maxLength={300} value={setup.heroTextVi} onChange={(event) => change({ heroTextVi: event.target.value })} error={problemOf(problems, 'heroTextVi', words)} />
      <TextArea id="heroTextEn" label={t('homeSetup.heroTextEn')} optional={t('optional')} lang="en" rows={3} maxLength={300} value={setup.heroTextEn} onChange={(event) => change({ heroTextEn: event.target.value })} error={problemOf(problems, 'heroTextEn', words)} />
    </div>
  );
}

interface SectionRowProps {
  readonly section: Section;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (part: Partial<Section>) => void;
  readonly onMove: (to: -1 | 1) => void;
}

function SectionRow({ section, isFirst, isLast, problems, onChange, onMove }: SectionRowProps) {
  const words = useWords();
  const { t } = words;
  const name = t(`homeSection.${section.key}`);
  const id = section.key.toLowerCase();
  return (
    <li className="row home-section">
      <span className="row__words">
        <b>{name}</b>
        <span className="hint">{t(`homeSection.${section.key}.means`)}</span>
      </span>
      <Choice checked={section.shown} onChange={(event) => onChange({ shown: event.target.checked })} aria-label={t('homeSetup.shownOne', { name })}>
        {t('homeSetup.shown')}
      </Choice>
      <span className="tree-row__acts">
        <Button type="button" kind="quiet" disabled={isFirst} onClick={() => onMove(-1)} className="turned" aria-label={t('homeSetup.up', { name })}>
          <Icon name="down" />
        </Button>
        <Button type="button" kind="quiet" disabled={isLast} onClick={() => onMove(1)} aria-label={t('homeSetup.down', { name })}>
          <Icon name="down" />
        </Button>
      </span>
      {section.shown && (
        <details className="more home-section__titles">
          <summary>{t('homeSetup.ownTitle')}</summary>
          <TextField id={`${id}Vi`} label={t('homeSetup.titleVi')} optional={t('optional')} maxLength={80} value={section.titleVi} onChange={(event) => onChange({ titleVi: event.target.value })} error={problemOf(problems, `${section.key}.titleVi`, words)} />
          <TextField id={`${id}En`} label={t('homeSetup.titleEn')} optional={t('optional')} lang="en" maxLength={80} value={section.titleEn} onChange={(event) => onChange({ titleEn: event.target.value })} error={problemOf(problems, `${section.key}.titleEn`, words)} />
        </details>
      )}
    </li>
  );
}

function inputOf({ heroTitleVi, heroTitleEn, heroTextVi, heroTextEn, sections, picks }: Setup) {
  return {
    heroTitleVi,
    heroTitleEn,
    heroTextVi,
    heroTextEn,
    sections: sections.map(({ key: section, shown, titleVi, titleEn }) => ({ key: section, shown, titleVi, titleEn })),
    picks: picks.map(({ id }) => id),
  };
}
