import { Note, formatWeekday } from '@chophien/ui';
import { inLocale, type PageContext } from '../page-context.js';
import type { Booth } from './booth.js';
import { OwnWords } from './own-words.js';

/** A day with its weekday, and with its year where that is another one. */
export function dayWords({ locale, today }: PageContext, day: string): string {
  return formatWeekday(day, locale, day.slice(0, 4) === today.slice(0, 4) ? 'month' : 'year');
}

/** A booth that is closed by plan today: until when, why, and what that means; or one that will be within a week. */
export function ClosureNote({ context, booth }: { context: PageContext; booth: Booth }) {
  const { t, locale } = context;
  const closure = booth.closure ?? booth.announcedClosure;
  if (closure == null) return null;
  const days = { from: dayWords(context, closure.fromDay), last: dayWords(context, closure.lastDay), reopens: dayWords(context, closure.reopensOn) };
  const runs = booth.closure != null;
  return (
    <Note tone="wait" icon="calendar">
      <p>
        <b>{t(runs ? 'boothPage.closed' : closure.fromDay === closure.lastDay ? 'boothPage.willCloseOneDay' : 'boothPage.willClose', days)}</b>
        {closure.kind !== 'OTHER' && ` ${t(`boothPage.kind.${closure.kind}`)}`}
      </p>
      {inLocale(locale, closure.noteVi, closure.noteEn) !== '' && (
        <p>
          <OwnWords context={context} vi={closure.noteVi} en={closure.noteEn} note="mark" />
        </p>
      )}
      <p>{t(runs ? 'boothPage.closedMeans' : 'boothPage.willCloseMeans', days)}</p>
    </Note>
  );
}
