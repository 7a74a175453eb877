import { Injectable } from '@nestjs/common';
import type { Money } from '@chophien/money';
import { Db, defineHandler, ids, NotFound, publish, rows, StaleVersion, type Actor, type Handler, type Tx } from '@chophien/platform';
import { buyerKeys, type Buyer } from '../buyer.js';
import { moveBoothOrder } from '../move-booth-order.js';
import { boothOrderForMove, holdBoothOrder, readBoothOrder } from '../order-access.js';
import { NothingAsked } from '../order-errors.js';
import { parseOrderNumber } from '../order-number.js';
import { canMove } from '../order-state.js';
import '../order-topics.js';
import { lockPaymentOf } from '../settle-undelivered.js';
import { changeGoodsTotal } from './change-goods-total.js';
import { chargedInFull } from './charged-in-full.js';
import { isPacked } from './weigh-booth-order.js';

// only while it can still change anything: what goes out goes at the price that was ordered
const keepAnswer = `UPDATE weight_ask a SET agrees = $4, answered_at = now() FROM booth_order b JOIN customer_order o ON o.id = b.order_id
WHERE a.booth_order_id = b.id AND b.number = $1 AND (o.buyer_phone = $2 OR o.shopper_id = $3) AND a.answered_at IS NULL AND a.extra = $5::bigint AND b.state = 'accepted'
  AND NOT EXISTS (SELECT 1 FROM shipment h WHERE h.booth_order_id = b.id AND h.state <> 'cancelled') RETURNING b.id`;
const ofBuyer = `SELECT 1 FROM booth_order b JOIN customer_order o ON o.id = b.order_id WHERE b.number = $1 AND (o.buyer_phone = $2 OR o.shopper_id = $3)`;

/** The shopper says whether what weighs more may cost more. */
@Injectable()
export class AnswerWeight {
  constructor(private readonly db: Db) {}

  /**
   * `part`: the booth order's own number, `ABC-DEF/1`; `extra`: the sum in đồng that the shopper saw. The worker changes what it costs, within seconds. Throws NotFound, the same
   * for another's order; NothingAsked where nobody asks for that sum any more.
   */
  async run(input: { part: string; buyer: Buyer; agrees: boolean; extra: Money }, requestId: string): Promise<void> {
    const [typed = '', index = ''] = input.part.split('/');
    const number = parseOrderNumber(typed);
    const { phone, shopperId } = buyerKeys(input.buyer);
    if (number === undefined || !/^\d{1,3}$/.test(index)) throw new NotFound('order');
    const whose = [`${number}/${Number(index)}`, phone, shopperId];
    await this.db.tx(async (tx) => {
      const [kept] = await rows<{ id: string }>(tx, keepAnswer, [...whose, input.agrees, input.extra]);
      if (kept) return publish(tx, 'booth_order.weight_answered', { boothOrderId: kept.id }, requestId);
      if ((await rows(tx, ofBuyer, whose)).length === 0) throw new NotFound('order');
      throw new NothingAsked();
    });
  }
}

/** The booth writes down what the shopper said by telephone. */
@Injectable()
export class RecordWeightAnswer {
  constructor(private readonly db: Db) {}

  /** Throws NotFound, StaleVersion, NothingAsked. */
  async run(actor: Actor, input: { id: string; version: number; agrees: boolean }): Promise<void> {
    await this.db.officeTx(actor, async (tx) => {
      // locked in the order of all moves
      await lockPaymentOf(tx, await boothOrderForMove(tx, actor, input.id));
      const found = await holdBoothOrder(tx, input.id);
      if (found.version !== input.version) throw new StaleVersion('booth order');
      const kept = await rows(tx, 'UPDATE weight_ask SET agrees = $2, answered_at = now(), answered_by = $3 WHERE booth_order_id = $1 AND answered_at IS NULL RETURNING booth_order_id', [
        found.id, input.agrees, actor.kind === 'staff' ? actor.personId : null,
      ]);
      if (kept.length === 0) throw new NothingAsked();
      await applyWeightAnswer(tx, actor, found.id);
    });
  }
}

/** Charges what was agreed to, or leaves the price that was ordered; once, and not after any of it was packed to go. */
export async function applyWeightAnswer(tx: Tx, actor: Actor, boothOrderId: string): Promise<void> {
  const payment = await lockPaymentOf(tx, await readBoothOrder(tx, boothOrderId));
  const held = await holdBoothOrder(tx, boothOrderId);
  const [answer] = await rows<{ agrees: boolean }>(tx, 'UPDATE weight_ask SET applied_at = now() WHERE booth_order_id = $1 AND answered_at IS NOT NULL AND applied_at IS NULL RETURNING agrees', [held.id]);
  if (!answer || !canMove(held.state, 'agree_more') || (await isPacked(tx, held))) return;
  if (answer.agrees) await changeGoodsTotal(tx, actor, held, payment, (await chargedInFull(tx, held)).lines);
  await moveBoothOrder(tx, actor, held, held.version, answer.agrees ? 'agree_more' : 'refuse_more');
}

/** What the shopper answered on the order's page, made true. */
export const weighingHandlers: Handler[] = [
  defineHandler({
    topic: 'booth_order.weight_answered',
    name: 'apply-weight-answer',
    payload: ids('boothOrderId'),
    run: ({ tx, actor }, { boothOrderId }) => applyWeightAnswer(tx, actor, boothOrderId),
  }),
];
