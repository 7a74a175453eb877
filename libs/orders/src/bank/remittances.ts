import { Injectable } from '@nestjs/common';
import { audit, checkedFirst, Db, grantAt, isId, mayAtBooth, NotFound, rows, type Actor, type Page, type Tx } from '@chophien/platform';
import type { Money } from '@chophien/money';
import { cursorOf, instantOf, pageByInstant, readCursor } from '../keyset.js';
import { MoveNotAllowed } from '../order-errors.js';
import { requireReadable } from '../order-access.js';
import { sentStates } from '../order-state.js';
import type { MoneyState } from './bank-event-queries.js';
import { readNote } from './decide-bank-event.js';
import { keepsMoney } from './money-access.js';
import { AlreadyDecided, DoesNotMatch } from './money-errors.js';
import { moveCash, reasonAgainstCash, remit, type CashPayment, type RemittanceReason } from './take-remittance.js';

export type RemittanceView = {
  id: string; boothId: string; carrier: string; order: string; amount: Money; happenedAt: Date; state: MoneyState; reason: RemittanceReason | null;
  expected: Money | null; orderNumber: string | null; boothOrderId: string | null; decideNote: string | null; mayDecide: boolean;
};
/** Cash of a part that was sent and that nobody has passed on yet. */
export type OpenCash = { paymentId: string; boothOrderId: string; number: string; amount: Money; state: 'due' | 'collected'; shippedAt: Date; buyerName: string; mayCollect: boolean; mayDecide: boolean };

type Row = Omit<RemittanceView, 'amount' | 'expected' | 'mayDecide'> & { amount: string; expected: string | null; cursorAt: string };

const columns = `SELECT r.id, r.booth_id AS "boothId", r.carrier, r.order_number AS "order", r.amount, r.happened_at AS "happenedAt", r.state, r.reason, p.amount AS expected,
  b.number AS "orderNumber", b.id AS "boothOrderId", r.decide_note AS "decideNote", ${cursorOf('r.received_at')} AS "cursorAt"
FROM cod_remittance r LEFT JOIN payment p ON p.id = r.payment_id LEFT JOIN booth_order b ON b.id = p.booth_order_id`;

const cash = `SELECT p.id, p.booth_id AS "boothId", p.state, p.amount, p.method, b.state AS "boothOrderState" FROM payment p JOIN booth_order b ON b.id = p.booth_order_id`;

/** Cash on delivery: what carriers say they passed on, what is still out, and what people say of it. */
@Injectable()
export class Remittances {
  constructor(private readonly db: Db) {}

  /** Lines of carriers' lists, newest first. Throws NotFound, InvalidInput (first, after). */
  async list(actor: Actor, input: { boothId: string; state: MoneyState; first: number; after?: string | null }): Promise<Page<RemittanceView>> {
    if (!isId(input.boothId)) throw new NotFound('booth');
    requireReadable(actor, input.boothId);
    checkedFirst(input.first);
    const after = readCursor(input.after);
    const found = await this.db.officeTx(actor, (tx) =>
      rows<Row>(
        tx,
        `${columns} WHERE r.booth_id = $1 AND r.state = $2 AND ($3::float8 IS NULL OR (r.received_at, r.id) < (${instantOf('$3')}, $4::uuid)) ORDER BY r.received_at DESC, r.id DESC LIMIT $5`,
        [input.boothId, input.state, after?.at ?? null, after?.id ?? null, input.first + 1],
      ),
    );
    const page = pageByInstant(found, input.first);
    return { ...page, nodes: page.nodes.map((row) => shown(actor, row)) };
  }

  /** Throws NotFound. */
  async one(actor: Actor, id: string): Promise<RemittanceView> {
    const [found] = isId(id) ? await this.db.officeTx(actor, (tx) => rows<Row>(tx, `${columns} WHERE r.id = $1`, [id])) : [];
    if (!found || !keepsMoney(actor, found.boothId)) throw new NotFound('remittance');
    return shown(actor, found);
  }

  /** Cash of what was sent and has not come, the oldest first, 100 at most. Throws NotFound. */
  async open(actor: Actor, boothId: string): Promise<OpenCash[]> {
    if (!isId(boothId)) throw new NotFound('booth');
    requireReadable(actor, boothId);
    const found = await this.db.officeTx(actor, (tx) =>
      rows<Omit<OpenCash, 'amount' | 'mayCollect' | 'mayDecide'> & { amount: string }>(
        tx,
        `SELECT p.id AS "paymentId", b.id AS "boothOrderId", b.number, p.amount, p.state, b.updated_at AS "shippedAt", o.buyer_name AS "buyerName"
         FROM booth_order b JOIN payment p ON p.booth_order_id = b.id AND p.state IN ('due', 'collected') JOIN customer_order o ON o.id = b.order_id
         WHERE b.booth_id = $1 AND b.state = ANY ($2) ORDER BY b.updated_at, b.id LIMIT 100`,
        [boothId, sentStates],
      ),
    );
    return found.map((row) => ({ ...row, amount: BigInt(row.amount), mayCollect: row.state === 'due' && mayAtBooth(actor, boothId, 'booth.orders.write'), mayDecide: keepsMoney(actor, boothId) }));
  }

  /** The booth's own people took the money at the door. Said again it changes nothing. Throws NotFound, MoveNotAllowed before it was sent. */
  async collect(actor: Actor, paymentId: string): Promise<void> {
    await this.db.officeTx(actor, async (tx) => {
      const payment = await holdCash(tx, paymentId);
      if (!payment || !mayAtBooth(actor, payment.boothId, 'booth.orders.write')) throw new NotFound('payment');
      if (payment.state === 'collected' || payment.state === 'remitted') return;
      if (!sentStates.includes(payment.boothOrderState)) throw new MoveNotAllowed(payment.boothOrderState);
      await moveCash(tx, actor, payment, 'collect', grantAt(actor, payment.boothId));
      await audit(tx, actor, { action: 'payment.collect', subjectType: 'payment', subjectId: payment.id, boothId: payment.boothId });
    });
  }

  /** A line that named no order, or that the person knows better, is for this payment; the amount is compared as ever. Throws NotFound, AlreadyDecided, DoesNotMatch. */
  async match(actor: Actor, input: { id: string; paymentId: string }): Promise<void> {
    await this.db.officeTx(actor, async (tx) => {
      const held = await hold(tx, actor, input.id);
      if (held.state === 'applied' && held.paymentId === input.paymentId) return;
      if (held.state !== 'queued') throw new AlreadyDecided(held.state);
      const payment = await holdCash(tx, input.paymentId);
      if (!payment || payment.boothId !== held.boothId) throw new NotFound('payment');
      const reason = reasonAgainstCash(held.amount, payment);
      if (reason) throw new DoesNotMatch(reason);
      await remit(tx, actor, payment);
      await decide(tx, actor, held.id, `state = 'applied', reason = NULL, payment_id = $3`, [payment.id]);
      await audit(tx, actor, { action: 'remittance.match', subjectType: 'remittance', subjectId: held.id, boothId: held.boothId, detail: { paymentId: payment.id } });
    });
  }

  /** Throws NotFound, AlreadyDecided, InvalidInput (`note`). */
  async setAside(actor: Actor, input: { id: string; note: string }): Promise<void> {
    const note = readNote(input.note);
    await this.db.officeTx(actor, async (tx) => {
      const held = await hold(tx, actor, input.id);
      if (held.state !== 'queued') throw new AlreadyDecided(held.state);
      await decide(tx, actor, held.id, `state = 'set_aside', decide_note = $3`, [note]);
      await audit(tx, actor, { action: 'remittance.set_aside', subjectType: 'remittance', subjectId: held.id, boothId: held.boothId });
    });
  }

  /** Takes back that it was set aside. Throws NotFound, AlreadyDecided for what was booked. */
  async reopen(actor: Actor, id: string): Promise<void> {
    await this.db.officeTx(actor, async (tx) => {
      const held = await hold(tx, actor, id);
      if (held.state === 'queued') return;
      if (held.state === 'applied') throw new AlreadyDecided(held.state);
      await rows(tx, `UPDATE cod_remittance SET state = 'queued', decided_by = NULL, decided_at = NULL, decide_note = NULL WHERE id = $1`, [held.id]);
      await audit(tx, actor, { action: 'remittance.reopen', subjectType: 'remittance', subjectId: held.id, boothId: held.boothId });
    });
  }
}

type Held = { id: string; boothId: string; state: MoneyState; amount: bigint; paymentId: string | null };

async function hold(tx: Tx, actor: Actor, id: string): Promise<Held> {
  const [found] = isId(id)
    ? await rows<Omit<Held, 'amount'> & { amount: string }>(tx, 'SELECT id, booth_id AS "boothId", state, amount, payment_id AS "paymentId" FROM cod_remittance WHERE id = $1 FOR UPDATE', [id])
    : [];
  if (!found || !keepsMoney(actor, found.boothId)) throw new NotFound('remittance');
  return { ...found, amount: BigInt(found.amount) };
}

async function holdCash(tx: Tx, paymentId: string): Promise<CashPayment | undefined> {
  const [found] = isId(paymentId) ? await rows<Omit<CashPayment, 'amount'> & { amount: string }>(tx, `${cash} WHERE p.id = $1 AND p.method = 'cash_on_delivery' FOR UPDATE OF p`, [paymentId]) : [];
  return found && { ...found, amount: BigInt(found.amount) };
}

/** `change` is the house's own words; its values begin at $3. */
async function decide(tx: Tx, actor: Actor, id: string, change: string, values: readonly unknown[]): Promise<void> {
  await rows(tx, `UPDATE cod_remittance SET ${change}, decided_by = $2, decided_at = now() WHERE id = $1`, [id, actor.kind === 'staff' ? actor.personId : null, ...values]);
}

function shown(actor: Actor, { cursorAt: _, ...row }: Row): RemittanceView {
  return { ...row, amount: BigInt(row.amount), expected: row.expected === null ? null : BigInt(row.expected), mayDecide: keepsMoney(actor, row.boothId) };
}
