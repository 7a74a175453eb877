import { useMutation, useQueryClient } from '@tanstack/react-query';
import { EndOtherSessionsDocument, EndSessionDocument, type MySecurityQuery } from '@chophien/api-contract/office';
import { Button } from '@chophien/ui';
import { ask } from '../api-client.js';
import { failureWords } from '../parts/failure-note.js';
import { toasts } from '../parts/toasts.js';
import { useWords } from '../words/use-words.js';

/** Where one is signed in, this place first; each other one can be ended. */
export function SessionsSheet({ sessions }: { sessions: MySecurityQuery['mySecurity']['sessions'] }) {
  const { t, when, moment } = useWords();
  const client = useQueryClient();
  const failed = (error: unknown) => toasts.add({ title: failureWords(error, t), type: 'fault' });
  const again = () => client.invalidateQueries({ queryKey: ['mySecurity'] });
  const end = useMutation({
    mutationFn: (sessionId: string) => ask(EndSessionDocument, { sessionId }),
    onSuccess: async () => {
      await again();
      toasts.add({ title: t('security.ended') });
    },
    onError: failed,
  });
  const others = useMutation({
    mutationFn: () => ask(EndOtherSessionsDocument, {}),
    onSuccess: async ({ endOtherSessions }) => {
      await again();
      toasts.add({ title: t('security.endedOthers', { count: endOtherSessions }) });
    },
    onError: failed,
  });
  return (
    <section className="sheet" aria-labelledby="sessions-head">
      <h2 id="sessions-head">{t('security.sessions')}</h2>
      <p className="soft">{t('security.sessionsWhat')}</p>
      <ul className="sessions">
        {sessions.map((session) => {
          const device = session.deviceLabel || t('security.unknownDevice');
          return (
            <li key={session.id} className="sessions__one">
              <div>
                <b>{device}</b>
                {session.isThis && <span className="soft"> · {t('security.thisOne')}</span>}
                <p className="small soft">{t('security.since', { when: moment(session.createdAt), last: when(session.lastUsedAt) })}</p>
              </div>
              {!session.isThis && (
                <Button type="button" aria-label={t('security.endOf', { device })} aria-disabled={end.isPending} onClick={() => !end.isPending && end.mutate(session.id)}>
                  {t('security.end')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {sessions.length > 1 && (
        <div className="security__acts">
          <Button type="button" kind="danger" aria-disabled={others.isPending} onClick={() => !others.isPending && others.mutate()}>
            {t('security.endOthers')}
          </Button>
        </div>
      )}
    </section>
  );
}
