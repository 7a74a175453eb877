import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { EndClosureDocument, PlanClosureDocument } from '@chophien/api-contract/office';
import { Button, Chip, formatWeekday, Icon } from '@chophien/ui';
import { offer } from '@chophien/ui/widgets';
import { ask } from '../api-client.js';
import { FailureNote } from '../parts/failure-note.js';
import { toasts } from '../parts/toasts.js';
import { useWords } from '../words/use-words.js';
import { ClosureDialog } from './closure-dialog.js';
import type { KeptClosure, KeptPage } from './page-form.js';

/** When the booth is closed by plan: what runs, what comes, what was; planned, changed and taken back here. */
export function Closures({ page }: { page: KeptPage }) {
  const { t } = useWords();
  const [editing, setEditing] = useState<KeptClosure | 'new' | null>(null);
  return (
    <section className="sheet" aria-labelledby="closures">
      <div className="sheet__body stack">
        <div>
          <h2 id="closures">{t('boothPage.closures')}</h2>
          <p className="soft">{t('boothPage.closuresHelp')}</p>
        </div>
        {page.closures.length === 0 && <p>{t('boothPage.noClosures')}</p>}
        <ul className="rows" hidden={page.closures.length === 0}>
          {page.closures.map((closure) => (
            <ClosureRow key={closure.id} page={page} closure={closure} onChange={() => setEditing(closure)} />
          ))}
        </ul>
        {page.mayEdit && (
          <div className="acts acts--wrap">
            <Button type="button" onClick={() => setEditing('new')}>
              <Icon name="calendar" />
              {t('boothPage.plan')}
            </Button>
          </div>
        )}
      </div>
      {editing !== null && <ClosureDialog boothId={page.boothId} today={page.today} closure={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
    </section>
  );
}

const tones = { RUNNING: 'wait', PLANNED: 'move', ENDED: 'plain' } as const;

function ClosureRow({ page, closure, onChange }: { page: KeptPage; closure: KeptClosure; onChange: () => void }) {
  const { t, locale, pick } = useWords();
  const client = useQueryClient();
  const { boothId, today } = page;
  const again = () => void client.invalidateQueries({ queryKey: ['boothPage', boothId] });
  const putBack = async () => {
    const { noteVi, noteEn, kind, lastDay } = closure;
    // one that ran begins anew today: the days since it was ended were open
    const fromDay = closure.fromDay < today ? today : closure.fromDay;
    const answer = await ask(PlanClosureDocument, { boothId, closure: { fromDay, lastDay, kind, noteVi, noteEn } }).catch(() => undefined);
    toasts.add(answer?.planClosure.__typename === 'ClosureSaved' ? { title: t('boothPage.putBack') } : { title: t('boothPage.notPutBack'), type: 'fault' });
    again();
  };
  const end = useMutation({
    mutationFn: async () => (await ask(EndClosureDocument, { id: closure.id, version: closure.version })).endClosure,
    onSuccess: (answer) => {
      if (answer.__typename === 'ClosureSaved') toasts.add({ title: t(closure.state === 'RUNNING' ? 'boothPage.openAgain' : 'boothPage.takenBack'), ...offer(t('boothPage.undo'), () => void putBack()) });
      else toasts.add({ title: t('boothPage.closureStale'), type: 'fault' });
      again();
    },
  });
  const note = pick(closure.noteVi, closure.noteEn);
  return (
    <li className="row closure">
      <span className="row__words">
        <b>
          {closure.fromDay === closure.lastDay
            ? formatWeekday(closure.fromDay, locale, 'year')
            : t('boothPage.span', { from: formatWeekday(closure.fromDay, locale), last: formatWeekday(closure.lastDay, locale, 'year') })}
        </b>
        <span>
          {t(`boothPage.kind.${closure.kind}`)}
          {note !== '' && ` · ${note}`}
        </span>
        {closure.state !== 'ENDED' && <span className="hint">{t('boothPage.reopens', { day: formatWeekday(closure.reopensOn, locale) })}</span>}
        {end.error && <FailureNote error={end.error} />}
      </span>
      <Chip tone={tones[closure.state]} icon={closure.state === 'ENDED' ? 'check' : 'calendar'}>
        {t(`boothPage.state.${closure.state}`)}
      </Chip>
      {page.mayEdit && closure.state !== 'ENDED' && (
        <div className="acts acts--wrap closure__acts">
          <Button type="button" onClick={onChange}>
            {t('boothPage.change')}
          </Button>
          <Button type="button" busy={end.isPending} onClick={() => end.mutate()}>
            {t(closure.state === 'RUNNING' ? 'boothPage.openNow' : 'boothPage.takeBack')}
          </Button>
        </div>
      )}
    </li>
  );
}
