import type { Translate } from './use-words.js';

export interface TimeLeft {
  readonly words: string;
  /** Under three hours, or past: the clock turns turmeric. */
  readonly isSoon: boolean;
  readonly isPast: boolean;
}

const minute = 60_000;

/** How long until a deadline, in the two largest units: `còn 2 giờ 50 phút`, `quá hẹn 3 giờ`. */
export function timeLeft(dueAt: string, now: Date, t: Translate): TimeLeft {
  const left = new Date(dueAt).getTime() - now.getTime();
  const isPast = left < 0;
  const minutes = Math.floor(Math.abs(left) / minute);
  const span = spanOf(minutes, t);
  return { words: t(isPast ? 'time.late' : 'time.left', { span }), isPast, isSoon: left < 180 * minute };
}

function spanOf(minutes: number, t: Translate): string {
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const rest = minutes % 60;
  const said = [
    days > 0 ? t('time.days', { count: days }) : '',
    hours > 0 ? t('time.hours', { count: hours }) : '',
    days === 0 && (rest > 0 || hours === 0) ? t('time.minutes', { count: rest }) : '',
  ];
  return said.filter(Boolean).join(' ');
}
