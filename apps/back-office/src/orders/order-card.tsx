import { Link } from 'react-router';
import type { BoothOrderRowFragment } from '@chophien/api-contract/office';
import { Button, EdgeBand, edgeOf, Icon } from '@chophien/ui';
import { usePlace } from '../frame/place.js';
import { timeLeft } from '../words/time-left.js';
import { useNow } from '../words/use-now.js';
import { useWords } from '../words/use-words.js';
import { StateChip } from './order-state.js';
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

/** One booth order in a list. What the booth may do next stands on it, so that an order is accepted without opening it. */
export function OrderCard({ order, withBooth = false }: { order: BoothOrderRowFragment; withBooth?: boolean }) {
  const { t, pick, dong, when } = useWords();
  const { base } = usePlace();
  const move = useOrderMove();
  const to = `${base}/orders/${order.id}`;
  const mayAccept = order.allowedMoves.includes('accept');
  const mustCall = order.allowedMoves.includes('confirm_call');
  const openWords = t(mustCall ? 'order.callAndAnswer' : order.allowedMoves.includes('ship') ? 'order.packAndShip' : 'order.open');
  return (
    <article className="sheet order-card">
      {withBooth && <EdgeBand edge={edgeOf(order.edgePattern, order.edgeCloth)} stitch={1} />}
      <div className="sheet__body">
        <div className="order-card__top">
          <h2 className="h3">
            <Link to={to}>{order.number}</Link>
          </h2>
          {order.state === 'PLACED' ? <DueWords dueAt={order.answerDueAt} /> : <StateChip state={order.state} />}
        </div>
        {withBooth && <p className="small">{pick(order.boothNameVi, order.boothNameEn)}</p>}
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
          <span className="chip">
            <Icon name="cash" size={16} />
            {t('order.cod')}
          </span>
        </div>
        {mustCall && (
          <p className="small due due--soon">
            <Icon name="phone" size={16} />
            {t('order.callBeforeAccept')}
          </p>
        )}
        {(mayAccept || mustCall || order.allowedMoves.includes('ship')) && (
          <div className="acts">
            {mayAccept && (
              <Button
                type="button"
                kind="primary"
                disabled={move.isPending}
                aria-busy={move.isPending}
                aria-label={t('order.acceptNumber', { number: order.number })}
                onClick={() => move.mutate({ kind: 'accept', id: order.id, version: order.version })}
              >
                {t('order.accept')}
              </Button>
            )}
            <Link
              className={mayAccept ? 'btn btn--outline' : 'btn btn--primary'}
              to={to}
              aria-label={t('order.openNumber', { act: openWords, number: order.number })}
            >
              {openWords}
            </Link>
          </div>
        )}
        {move.error && <p className="field__error">{t('order.moveFailed')}</p>}
      </div>
    </article>
  );
}
