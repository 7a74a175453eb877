import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { DeadLettersDocument, SendAgainDocument, type DeadLettersQuery } from '@chophien/api-contract/office';
import { Button, EmptyState, Icon } from '@chophien/ui';
import { ask } from '../api-client.js';
import { usePlace } from '../frame/place.js';
import { FailureNote } from '../parts/failure-note.js';
import { LoadMore } from '../parts/load-more.js';
import { readOn } from '../parts/next-page.js';
import { PageHead } from '../parts/page-head.js';
import { toasts } from '../parts/toasts.js';
import { useTitle } from '../parts/use-title.js';
import { Waiting } from '../parts/waiting.js';
import { useWords } from '../words/use-words.js';

type DeadLetter = DeadLettersQuery['deadLetters']['nodes'][number];

/** What could not be sent after every try. Somebody has to look; nothing is lost meanwhile. */
export function DeadLettersPage() {
  const { t } = useWords();
  useTitle(t('dead.title'));
  const letters = useInfiniteQuery({
    queryKey: ['deadLetters'],
    queryFn: async ({ pageParam }) => (await ask(DeadLettersDocument, { first: 50, after: pageParam })).deadLetters,
    ...readOn,
    refetchInterval: 30_000,
  });
  const rows = letters.data?.pages.flatMap((page) => page.nodes) ?? [];
  return (
    <>
      <PageHead title={t('dead.title')} below={t('dead.help')} />
      {letters.error && <FailureNote error={letters.error} retry={() => void letters.refetch()} />}
      {letters.isPending && <Waiting />}
      {letters.data && rows.length === 0 && (
        <EmptyState title={t('dead.none')}>
          <p>{t('dead.noneHelp')}</p>
        </EmptyState>
      )}
      <ul className="rows sheet" hidden={rows.length === 0}>
        {rows.map((letter) => (
          <DeadLetterRow key={`${letter.outboxId}/${letter.handler}`} letter={letter} />
        ))}
      </ul>
      <LoadMore query={letters} />
    </>
  );
}

function DeadLetterRow({ letter }: { letter: DeadLetter }) {
  const { t, moment } = useWords();
  const { may } = usePlace();
  const client = useQueryClient();
  const again = useMutation({
    mutationFn: async () => (await ask(SendAgainDocument, { outboxId: letter.outboxId, handler: letter.handler })).sendAgain,
    onSuccess: (answer) => {
      toasts.add(answer.__typename === 'SentAgain' ? { title: t('dead.sentAgain') } : { title: t('dead.gone'), type: 'fault' });
      void client.invalidateQueries({ queryKey: ['deadLetters'] });
      void client.invalidateQueries({ queryKey: ['today'] });
    },
  });
  return (
    <li className="row">
      <Icon name="warning" size={24} />
      <span className="row__words">
        <b>{t(`topic.${letter.topic}`, { defaultValue: letter.topic })}</b>
        <code className="small">{letter.lastError}</code>
        <span className="hint">
          {t('dead.tries', { count: letter.attempts })} · {moment(letter.failedAt)} · {letter.handler} · {letter.outboxId}
        </span>
        {again.error && <span className="field__error">{t('order.moveFailed')}</span>}
      </span>
      {may('floor.messages.write') && (
        <Button type="button" disabled={again.isPending} aria-busy={again.isPending} onClick={() => again.mutate()}>
          {t('dead.sendAgain')}
        </Button>
      )}
    </li>
  );
}
