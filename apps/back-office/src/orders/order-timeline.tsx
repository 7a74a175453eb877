import type { BoothOrderWholeFragment } from '@chophien/api-contract/office';
import { Timeline, type TimelineItem } from '@chophien/ui';
import { useWords, type Words } from '../words/use-words.js';

type Move = BoothOrderWholeFragment['moves'][number];

/** What happened and by whom, then what comes next. */
export function timelineOf(
  order: Pick<BoothOrderWholeFragment, 'moves' | 'state' | 'declineReason'> & Partial<Pick<BoothOrderWholeFragment, 'boothNameVi' | 'boothNameEn'>>,
  { t, moment, pick }: Words,
): TimelineItem[] {
  const items: TimelineItem[] = order.moves.map((move: Move, index) => {
    const isLast = index === order.moves.length - 1;
    const by = move.by ?? t(move.move === 'place' || move.move === 'place_unpaid' ? 'timeline.shopper' : 'timeline.system');
    const who = move.onBehalf ? t('history.onBehalf', { who: by, booth: pick(order.boothNameVi ?? '', order.boothNameEn ?? '') }) : by;
    const note =
      move.move === 'decline' && order.declineReason
        ? [t(`reason.${order.declineReason}`), move.note].filter(Boolean).join(': ')
        : move.note;
    return {
      // a name at the first move is that of who typed it for a caller
      label: t(move.move === 'place' && move.by !== null ? 'timeline.place_typed' : `timeline.${move.move}`),
      detail: [`${moment(move.at)} · ${who}`, note].filter(Boolean).join(' · '),
      state: ['decline', 'expire', 'escalate', 'lapse', 'bring_back'].includes(move.move) ? 'fault' : isLast && !['SHIPPED', 'DELIVERED', 'RETURNED'].includes(order.state) ? 'now' : 'done',
    };
  });
  if (order.state === 'AWAITING_PAYMENT') items.push({ label: t('timeline.next.pay'), state: 'next' });
  if (order.state === 'PLACED') items.push({ label: t('timeline.next.accept'), state: 'next' });
  if (order.state === 'PLACED' || order.state === 'ACCEPTED' || order.state === 'PARTLY_SHIPPED') items.push({ label: t('timeline.next.ship'), state: 'next' });
  if (order.state === 'SHIPPED') items.push({ label: t('timeline.next.deliver'), state: 'next' });
  return items;
}

export function OrderTimeline({ order }: { order: BoothOrderWholeFragment }) {
  const words = useWords();
  return (
    <section className="sheet">
      <div className="sheet__body stack">
        <h2 className="h3">{words.t('timeline.title')}</h2>
        <Timeline items={timelineOf(order, words)} label={words.t('timeline.title')} />
      </div>
    </section>
  );
}
