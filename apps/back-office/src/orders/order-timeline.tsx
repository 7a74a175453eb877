import type { BoothOrderWholeFragment } from '@chophien/api-contract/office';
import { Timeline, type TimelineItem } from '@chophien/ui';
import { usePlace } from '../frame/place.js';
import { useWords, type Words } from '../words/use-words.js';

type Move = BoothOrderWholeFragment['moves'][number];

/** What the floor is told in other words than the booth, which did it. */
const told = new Set(['confirm_call', 'accept', 'ship_part', 'ship', 'decline', 'weigh', 'payment.collect', 'payment.remit', 'payment.owe_back']);

/** These end something badly, or say that it waits. */
const faults = ['decline', 'expire', 'escalate', 'lapse', 'bring_back', 'parcel.fail', 'parcel.turn_back', 'parcel.take_back', 'parcel.lose', 'parcel.cancel', 'payment.owe_back'];

/** What happened and by whom, then what comes next; `voice`: the booth reads of itself, the floor of a booth. */
export function timelineOf(
  order: Pick<BoothOrderWholeFragment, 'moves' | 'state' | 'declineReason'> & Partial<Pick<BoothOrderWholeFragment, 'boothNameVi' | 'boothNameEn'>>,
  { t, moment, pick }: Words,
  voice: 'booth' | 'floor' = 'booth',
): TimelineItem[] {
  const items: TimelineItem[] = order.moves.map((move: Move, index) => {
    const isLast = index === order.moves.length - 1;
    const by = move.by ?? t(move.move === 'place' || move.move === 'place_unpaid' ? 'timeline.shopper' : 'timeline.system');
    const who = move.onBehalf ? t('history.onBehalf', { who: by, booth: pick(order.boothNameVi ?? '', order.boothNameEn ?? '') }) : by;
    const note =
      move.move === 'decline' && order.declineReason
        ? [t(`reason.${order.declineReason}`), move.note].filter(Boolean).join(': ')
        : [move.reason && t(`failReason.${move.reason}`), move.note].filter(Boolean).join(': ');
    return {
      // a name at the first move is that of who typed it for a caller
      label: t(move.move === 'place' && move.by !== null ? 'timeline.place_typed' : voice === 'floor' && told.has(move.move) ? `timeline.floor.${move.move}` : `timeline.${move.move}`, { parcel: move.parcel ?? 0, booth: pick(order.boothNameVi ?? '', order.boothNameEn ?? '') }),
      detail: [`${moment(move.at)} · ${who}`, note].filter(Boolean).join(' · '),
      state: faults.includes(move.move) ? 'fault' : isLast && !['SHIPPED', 'DELIVERED', 'RETURNED'].includes(order.state) ? 'now' : 'done',
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
  const { kind } = usePlace();
  return (
    <section className="sheet">
      <div className="sheet__body stack">
        <h2 className="h3">{words.t('timeline.title')}</h2>
        <Timeline items={timelineOf(order, words, kind === 'floor' ? 'floor' : 'booth')} label={words.t('timeline.title')} />
      </div>
    </section>
  );
}
