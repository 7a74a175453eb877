import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { BoothOrderRowFragment } from '@chophien/api-contract/office';
import { Button, Icon } from '@chophien/ui';
import { usePlace } from '../frame/place.js';
import { timeLeft } from '../words/time-left.js';
import { useNow } from '../words/use-now.js';
import { useWords } from '../words/use-words.js';
import { StateChip, TypedChip } from './order-state.js';
import { PaymentChip } from './payment-words.js';
import { QuickDecline } from './quick-decline.js';
import { useOrderMove } from './use-order-move.js';

/** Until when the booth should answer. */
export function DueWords({ dueAt }: { dueAt: string }) {
  const { t } = useWords();
  const left = timeLeft(dueAt, useNow(), t);
  return (
    <span className={left.isSoon ? 'due due--soon' : 'due'}>
      <Icon name="clock" size={16} />
      {left.words}
    </span>
  );
}

/** One booth order in a list. Both answers stand on it: accepting is one tap, declining two. Nothing is shown as done before the floor said so. */
export function OrderCard({ order, mark }: { order: BoothOrderRowFragment; mark?: ReactNode }) {
  const { t, pick, dong, when } = useWords();
  const { base, kind } = usePlace();
  const move = useOrderMove();
  const [isDeclining, setDeclining] = useState(false);
  const to = `${base}/orders/${order.id}`;
  const mayAccept = order.allowedMoves.includes('accept');
  const mustCall = order.allowedMoves.includes('confirm_call');
  const mayDecline = order.state === 'PLACED' && order.allowedMoves.includes('decline');
  const mayShip = order.allowedMoves.includes('ship');
  const openWords = t(mustCall ? 'order.callAndAnswer' : 'order.packAndShip');
  return (
    <article className="sheet order-card" aria-busy={move.isPending}>
      <div className="sheet__body">
        {mark}
        <div className="order-card__top">
          <h2 className="h3">
            <Link to={to}>{order.number}</Link>
          </h2>
          {order.state === 'PLACED' ? <DueWords dueAt={order.answerDueAt} /> : <StateChip state={order.state} />}
        </div>
        <ul className="order-card__lines">
          {order.lines.map((line, index) => (
            <li key={index}>
              {line.quantity} {pick(line.nameVi, line.nameEn)}, {pick(line.packVi, line.packEn)}
            </li>
          ))}
        </ul>
        <p className="small soft">
          {order.buyerName} · {order.communeName} · {when(order.placedAt)}
        </p>
        <div className="order-card__sum">
          <b className="order-card__total">{dong(order.total)}</b>
          <PaymentChip order={order} />
          {order.typedBy != null && <TypedChip />}
        </div>
        {mustCall && (
          <p className="small due due--soon">
            <Icon name="phone" size={16} />
            {t('order.callBeforeAccept')}
          </p>
        )}
        {(mayAccept || mustCall || mayDecline || mayShip) && (
          <div className="acts">
            {mayAccept && (
              <Button
                type="button"
                kind="primary"
                aria-disabled={move.isPending}
                aria-busy={move.isPending}
                aria-label={t('order.acceptNumber', { number: order.number })}
                onClick={() => !move.isPending && move.mutate({ kind: 'accept', id: order.id, version: order.version })}
              >
                {t('order.accept')}
              </Button>
            )}
            {(mustCall || mayShip) && (
              <Link className="btn btn--primary" to={to} aria-label={t('order.openNumber', { act: openWords, number: order.number })}>
                {openWords}
              </Link>
            )}
            {mayShip && kind === 'booth' && (
              <Link className="btn btn--outline" to={`${to}/slip`} aria-label={t('slip.openNumber', { number: order.number })}>
                <Icon name="print" />
                {t('slip.short')}
              </Link>
            )}
            {mayDecline && (
              <Button
                type="button"
                kind="danger"
                aria-disabled={move.isPending}
                aria-haspopup="dialog"
                aria-label={t('order.declineNumber', { number: order.number })}
                onClick={() => !move.isPending && setDeclining(true)}
              >
                {t('order.declineShort')}
              </Button>
            )}
          </div>
        )}
        {move.error && <p className="field__error">{t('order.moveFailed')}</p>}
      </div>
      {isDeclining && <QuickDecline order={order} onClose={() => setDeclining(false)} />}
    </article>
  );
}
