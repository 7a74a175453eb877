import { Injectable } from '@nestjs/common';
import { gramsTaken, weighedTotal, type Money, type WeighedLine } from '@chophien/money';
import { Db, InvalidInput, isId, publish, rows, StaleVersion, type Actor, type FieldProblem, type Tx } from '@chophien/platform';
import { moveBoothOrder } from '../move-booth-order.js';
import { boothOrderForMove, holdBoothOrder, type HeldBoothOrder } from '../order-access.js';
import { MoveNotAllowed } from '../order-errors.js';
import { canMove } from '../order-state.js';
import '../order-topics.js';
import { lockPaymentOf } from '../settle-undelivered.js';
import { changeGoodsTotal, type ChargedLine } from './change-goods-total.js';
import { chargedInFull } from './charged-in-full.js';

/** `lines`: grams of all units of a line as packed. `askMore`: where that is more than was ordered, the shopper is asked to pay for it; else it stays the price that was ordered. */
export type WeighInput = { id: string; version: number; lines: readonly { orderLineId: string; grams: number }[]; askMore?: boolean | null };

type Line = Omit<WeighedLine, 'unitPrice'> & { orderLineId: string; unitPrice: string; ordered: string };

/** The booth says what goods that are sold by weight weigh as packed: less costs less at once, more costs more with the shopper's yes alone, which was to that weight and to no other. */
@Injectable()
export class WeighBoothOrder {
  constructor(private readonly db: Db) {}

  /**
   * Gives how much more the shopper was asked for, in đồng and for all that was weighed so far; 0 where nothing was: then what was asked before is asked no more. Throws InvalidInput (`lines` required, unknown, repeated, out_of_range,
   * below_discount, only_less; `askMore` not_possible where it is paid or was asked before), NotFound, MoveNotAllowed once any of it is packed to go, StaleVersion (also while an
   * answer waits to be charged).
   */
  async run(actor: Actor, input: WeighInput): Promise<Money> {
    return this.db.officeTx(actor, async (tx) => {
      const payment = await lockPaymentOf(tx, await boothOrderForMove(tx, actor, input.id));
      const held = await holdBoothOrder(tx, input.id);
      if (!canMove(held.state, 'weigh') || (await isPacked(tx, held))) throw new MoveNotAllowed(held.state);
      if (held.version !== input.version) throw new StaleVersion('booth order');
      const weighed = await readLines(tx, held, input.lines);
      const charged = weighed.map(({ orderLineId, grams, whole, ordered }): ChargedLine => ({ orderLineId, grams, total: whole < ordered ? whole : ordered }));
      await withdraw(tx, held);
      const less = await changeGoodsTotal(tx, actor, held, payment, charged);
      // grams, not words: the timeline is read in two languages
      const note = weighed.map(({ grams, netGrams, quantity }) => `${grams} / ${netGrams * quantity} g`).join(', ');
      await moveBoothOrder(tx, actor, held, held.version, 'weigh', { note });
      if (less > 0n) await publish(tx, 'booth_order.weighed', { boothOrderId: held.id }, actor.requestId);
      const extra = input.askMore ? (await chargedInFull(tx, held)).extra : 0n;
      if (extra === 0n) return 0n;
      if (payment?.state !== 'due') throw new InvalidInput([{ field: 'askMore', reason: 'not_possible' }]);
      await ask(tx, actor, held, extra);
      return extra;
    });
  }
}

/** Once a parcel of it is made, what it collects and what lies in it stays. */
export async function isPacked(tx: Tx, held: HeldBoothOrder): Promise<boolean> {
  return (await rows(tx, `SELECT 1 FROM shipment WHERE booth_order_id = $1 AND state <> 'cancelled' LIMIT 1`, [held.id])).length > 0;
}

/** An ask was for what it weighed then: a yes to it must not charge what it weighs now, and what was answered is charged before anything is weighed anew. */
async function withdraw(tx: Tx, held: HeldBoothOrder): Promise<void> {
  // in this sequence: an answer that is being given just now keeps the row from being deleted, and is there to be seen after it
  await rows(tx, 'DELETE FROM weight_ask WHERE booth_order_id = $1 AND answered_at IS NULL', [held.id]);
  const [answered] = await rows(tx, 'SELECT 1 FROM weight_ask WHERE booth_order_id = $1 AND answered_at IS NOT NULL AND applied_at IS NULL', [held.id]);
  if (answered) throw new StaleVersion('booth order');
}

/** Asked once: whoever said no is not asked again. */
async function ask(tx: Tx, actor: Actor, held: HeldBoothOrder, extra: Money): Promise<void> {
  const asked = await rows(
    tx,
    `INSERT INTO weight_ask (booth_order_id, booth_id, extra, asked_by) VALUES ($1, $2, $3::bigint, $4)
     ON CONFLICT (booth_order_id) DO NOTHING RETURNING booth_order_id`,
    [held.id, held.boothId, extra, actor.kind === 'staff' ? actor.personId : null],
  );
  if (asked.length === 0) throw new InvalidInput([{ field: 'askMore', reason: 'not_possible' }]);
  await moveBoothOrder(tx, actor, { ...held, version: held.version + 1 }, held.version + 1, 'ask_more');
  await publish(tx, 'booth_order.weight_asked', { boothOrderId: held.id }, actor.requestId);
}

type Weighed = { orderLineId: string; grams: number; netGrams: number; quantity: number; whole: Money; ordered: Money };

async function readLines(tx: Tx, held: HeldBoothOrder, given: WeighInput['lines']): Promise<Weighed[]> {
  const known = await rows<Line>(
    tx,
    `SELECT id AS "orderLineId", unit_price AS "unitPrice", net_grams AS "netGrams", quantity, line_total AS ordered FROM order_line WHERE booth_order_id = $1 AND net_grams IS NOT NULL ORDER BY position`,
    [held.id],
  );
  if (given.length === 0) throw new InvalidInput([{ field: 'lines', reason: 'required' }]);
  if (new Set(given.map((line) => line.orderLineId)).size !== given.length) throw new InvalidInput([{ field: 'lines', reason: 'repeated' }]);
  const problems: FieldProblem[] = [];
  const weighed = given.flatMap(({ orderLineId, grams }): Weighed[] => {
    const line = isId(orderLineId) ? known.find((one) => one.orderLineId === orderLineId) : undefined;
    if (!line) throw new InvalidInput([{ field: 'lines', reason: 'unknown' }]);
    const { least, most } = gramsTaken(line);
    if (Number.isInteger(grams) && grams >= least && grams <= most) return [{ ...line, grams, whole: weighedTotal({ ...line, unitPrice: BigInt(line.unitPrice) }, grams), ordered: BigInt(line.ordered) }];
    problems.push({ field: `lines.${orderLineId}`, reason: 'out_of_range', limit: most, least });
    return [];
  });
  if (problems.length > 0) throw new InvalidInput(problems);
  return weighed;
}
