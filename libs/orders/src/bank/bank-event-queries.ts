import { Injectable } from '@nestjs/common';
import { checkedFirst, Db, isId, mayOnFloor, NotFound, rows, type Actor, type Page } from '@chophien/platform';
import { formatPhone } from '@chophien/places';
import type { Money } from '@chophien/money';
import { cardProvider, type BankEventReason } from '@chophien/payments';
import { cursorOf, instantOf, pageByInstant, readCursor } from '../keyset.js';
import { mayReadOf, requireReadable } from '../order-access.js';
import { keepsMoney } from './money-access.js';

export type MoneyState = 'applied' | 'queued' | 'set_aside';
export type BankEventView = {
  id: string;
  boothId: string | null;
  boothNameVi: string | null;
  boothNameEn: string | null;
  source: string;
  /** The last four signs of the account. */
  accountEnd: string;
  /** The provider's own number of a card payment; null for a transfer. */
  cardIntent: string | null;
  amount: Money;
  currency: string;
  memoText: string;
  happenedAt: Date;
  receivedAt: Date;
  state: MoneyState;
  reason: BankEventReason | null;
  /** The payment that it paid, or with which it was compared. */
  payment: ComparedPayment | null;
  decidedBy: string | null;
  decidedAt: Date | null;
  decideNote: string | null;
  /** Whether the reader may decide about it. */
  mayDecide: boolean;
};
export type ComparedPayment = { id: string; number: string; boothOrderId: string | null; amount: Money; state: string; buyerName: string };
export type SuggestedPayment = ComparedPayment & { buyerPhone: string; memo: string; placedAt: Date; sameAmount: boolean; nearMemo: boolean; phoneInText: boolean };

type Row = Omit<BankEventView, 'amount' | 'payment' | 'mayDecide'> & { amount: string; cursorAt: string; payment: (Omit<ComparedPayment, 'amount'> & { amount: string }) | null };

const columns = `SELECT e.id, e.booth_id AS "boothId", s.name_vi AS "boothNameVi", s.name_en AS "boothNameEn", e.source, right(e.account_number, 4) AS "accountEnd", CASE WHEN e.bank_bin = '${cardProvider}' THEN e.external_id END AS "cardIntent", e.amount, e.currency,
  e.memo_text AS "memoText", e.happened_at AS "happenedAt", e.received_at AS "receivedAt", ${cursorOf('e.received_at')} AS "cursorAt", e.state, e.reason,
  w.display_name AS "decidedBy", e.decided_at AS "decidedAt", e.decide_note AS "decideNote",
  CASE WHEN p.id IS NOT NULL THEN jsonb_build_object('id', p.id, 'number', coalesce(b.number, o.number), 'boothOrderId', p.booth_order_id, 'amount', p.amount::text, 'state', p.state,
    'buyerName', o.buyer_name) END AS payment
FROM bank_event e LEFT JOIN booth s ON s.id = e.booth_id LEFT JOIN person w ON w.id = e.decided_by
LEFT JOIN payment p ON p.id = e.payment_id LEFT JOIN booth_order b ON b.id = p.booth_order_id LEFT JOIN customer_order o ON o.id = p.order_id`;

const plainText = `upper(regexp_replace(e.memo_text, '[^0-9A-Za-z]', '', 'g'))`;
const suggested = `WITH e AS (SELECT * FROM bank_event WHERE id = $1),
candidate AS (
  SELECT p.id, p.order_id, p.booth_order_id, p.amount, p.state, p.memo, o.number AS order_number, o.buyer_name, o.buyer_phone, o.placed_at, p.amount = e.amount AS "sameAmount",
    (strpos(${plainText}, substr(p.memo, 3, 6)) > 0 OR word_similarity(p.memo, ${plainText}) >= 0.5) AS "nearMemo",
    strpos(regexp_replace(e.memo_text, '[^0-9]', '', 'g'), right(o.buyer_phone, 9)) > 0 AS "phoneInText"
  FROM e JOIN payment p ON p.booth_id IS NOT DISTINCT FROM e.booth_id AND p.method = 'bank_transfer' AND p.state IN ('awaiting', 'expired') AND p.created_at > now() - interval '90 days' AND e.bank_bin <> '${cardProvider}'
  JOIN customer_order o ON o.id = p.order_id
  WHERE NOT EXISTS (SELECT 1 FROM payment taken WHERE taken.paid_event_id = e.id)
)
SELECT c.id, coalesce(b.number, c.order_number) AS number, c.booth_order_id AS "boothOrderId", c.amount, c.state, c.memo, c.buyer_name AS "buyerName", c.buyer_phone AS "buyerPhone",
  c.placed_at AS "placedAt", c."sameAmount", c."nearMemo", c."phoneInText"
FROM candidate c LEFT JOIN booth_order b ON b.id = c.booth_order_id
WHERE c."sameAmount" OR c."nearMemo" OR c."phoneInText"
ORDER BY c."sameAmount"::int * 2 + c."nearMemo"::int * 2 + c."phoneInText"::int DESC, c.placed_at DESC, c.id LIMIT 10`;

/** Money that came as screens show it; whose it is, is asked of each. */
@Injectable()
export class BankEventQueries {
  constructor(private readonly db: Db) {}

  /** Newest first, of one booth's account, or (null) of the whole floor for operators. Throws NotFound, InvalidInput (first, after). */
  async list(actor: Actor, input: { boothId: string | null; state: MoneyState; first: number; after?: string | null }): Promise<Page<BankEventView>> {
    if (input.boothId !== null && !isId(input.boothId)) throw new NotFound('booth');
    requireReadable(actor, input.boothId);
    checkedFirst(input.first);
    const after = readCursor(input.after);
    const found = await this.db.officeTx(actor, (tx) =>
      rows<Row>(
        tx,
        `${columns} WHERE ($1::uuid IS NULL OR e.booth_id = $1) AND e.state = $2 AND ($3::float8 IS NULL OR (e.received_at, e.id) < (${instantOf('$3')}, $4::uuid))
         ORDER BY e.received_at DESC, e.id DESC LIMIT $5`,
        [input.boothId, input.state, after?.at ?? null, after?.id ?? null, input.first + 1],
      ),
    );
    const page = pageByInstant(found, input.first);
    return { nodes: page.nodes.map((row) => shown(actor, row)), pageInfo: page.pageInfo };
  }

  /** Null for an unknown id and for another booth's alike. */
  async one(actor: Actor, id: string): Promise<BankEventView | null> {
    const [found] = isId(id) ? await this.db.officeTx(actor, (tx) => rows<Row>(tx, `${columns} WHERE e.id = $1`, [id])) : [];
    return found && mayRead(actor, found.boothId) ? shown(actor, found) : null;
  }

  /** Payments that still wait and to which it may belong: equal in amount, near in words, or with the buyer's phone in the words; the likeliest first, ten at most. Throws NotFound. */
  async suggestions(actor: Actor, id: string): Promise<SuggestedPayment[]> {
    const event = await this.one(actor, id);
    if (!event) throw new NotFound('bank event');
    const found = await this.db.officeTx(actor, (tx) => rows<Omit<SuggestedPayment, 'amount'> & { amount: string }>(tx, suggested, [id]));
    return found.map((row) => ({ ...row, buyerPhone: formatPhone(row.buyerPhone), amount: BigInt(row.amount) }));
  }

  /** How many wait for somebody's decision, of a booth or of the floor, lists of cash included; 100 at most. Throws NotFound. */
  async waiting(actor: Actor, boothId: string | null): Promise<number> {
    if (boothId !== null && !isId(boothId)) throw new NotFound('booth');
    requireReadable(actor, boothId);
    const [found] = await this.db.officeTx(actor, (tx) =>
      rows<{ n: number }>(
        tx,
        `SELECT count(*)::int AS n FROM (
           (SELECT 1 FROM bank_event WHERE state = 'queued' AND ($1::uuid IS NULL OR booth_id = $1) LIMIT 100)
           UNION ALL (SELECT 1 FROM cod_remittance WHERE state = 'queued' AND ($1::uuid IS NULL OR booth_id = $1) LIMIT 100)) w`,
        [boothId],
      ),
    );
    return Math.min(found!.n, 100);
  }
}

function mayRead(actor: Actor, boothId: string | null): boolean {
  return boothId === null ? mayOnFloor(actor, 'floor.orders.read') : mayReadOf(actor, boothId);
}

function shown(actor: Actor, { cursorAt: _, ...row }: Row): BankEventView {
  return {
    ...row,
    amount: BigInt(row.amount),
    payment: row.payment && { ...row.payment, amount: BigInt(row.payment.amount) },
    mayDecide: keepsMoney(actor, row.boothId),
  };
}
