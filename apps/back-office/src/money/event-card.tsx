import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Chip } from '@chophien/ui';
import { usePlace } from '../frame/place.js';
import { useWords } from '../words/use-words.js';
import { cameWords, differenceWords, reasonWords, type BankEvent } from './use-money.js';

/** One sum that came: how much, why it waits, the words of the transfer, and with what it was compared. */
export function EventCard({ event, isHere, onFocus, children }: { event: BankEvent; isHere: boolean; onFocus: () => void; children?: ReactNode }) {
  const words = useWords();
  const { t, dong, pick, when } = words;
  const { base, kind } = usePlace();
  const { payment } = event;
  const title = `money-${event.id}-title`;
  return (
    <article id={`money-${event.id}`} className="sheet sheet__body money-card" tabIndex={-1} aria-labelledby={title} aria-current={isHere || undefined} onFocus={onFocus}>
      <header className="order__head">
        <h2 className="h3 num" id={title}>
          {event.currency === 'VND' ? dong(event.amount) : `${event.amount} ${event.currency}`}
        </h2>
        {event.state === 'QUEUED' && (
          <Chip tone="wait" icon="hourglass">
            {reasonWords(event.reason, words)}
          </Chip>
        )}
        {event.state === 'APPLIED' && (
          <Chip tone="done" icon="checkCircle">
            {t('money.applied')}
          </Chip>
        )}
      </header>
      <p className="money-card__words">{event.memoText === '' ? t('money.noWords') : event.memoText}</p>
      <p className="small soft">
        {event.cardIntent == null
          ? t('money.cameAt', { at: cameWords(event.happenedAt, words), account: event.accountEnd })
          : t('money.cameByCard', { at: cameWords(event.happenedAt, words), intent: event.cardIntent })}
        {kind === 'floor' && ` · ${event.boothNameVi == null ? t('money.partner') : pick(event.boothNameVi, event.boothNameEn ?? '')}`}
      </p>
      {event.state === 'QUEUED' && <p className="small">{t(`money.next.${event.reason ?? 'NOT_OURS'}`, { defaultValue: t('money.next.NOT_OURS') })}</p>}
      {payment && (
        <p className="small">
          {payment.boothOrderId == null ? t('money.order', { number: payment.number }) : <Link to={`${base}/orders/${payment.boothOrderId}`}>{t('money.order', { number: payment.number })}</Link>} · {payment.buyerName} ·{' '}
          {dong(payment.amount)}
          {event.state === 'QUEUED' && differenceWords(event.amount, payment.amount, words) !== null && <b> · {differenceWords(event.amount, payment.amount, words)}</b>}
        </p>
      )}
      {event.decidedBy != null && (
        <p className="hint">
          {t(event.state === 'APPLIED' ? 'money.matchedBy' : 'money.asideBy', { who: event.decidedBy, at: when(event.decidedAt ?? event.receivedAt) })}
          {event.decideNote != null && ` · ${event.decideNote}`}
        </p>
      )}
      {children && <div className="acts acts--wrap">{children}</div>}
    </article>
  );
}
