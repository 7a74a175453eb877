import { Injectable } from '@nestjs/common';
import { checkedFirst, Db, type Page, type ShopperActor } from '@chophien/platform';
import type { Money } from '@chophien/money';
import { cursorOf, instantOf, pageByInstant, readCursor } from './keyset.js';
import type { BoothOrderState } from './order-state.js';

/** One order as the account's list shows it; every booth's part with its own state, never one merged. */
export type ShopperOrderRow = {
  id: string;
  number: string;
  placedAt: Date;
  total: Money;
  parts: { number: string; boothNameVi: string; boothNameEn: string; state: BoothOrderState }[];
};

const ordersOf = {
  name: 'orders.of-shopper',
  text: `SELECT o.id, o.number, o.placed_at AS "placedAt", (SELECT sum(t.total) FROM booth_order t WHERE t.order_id = o.id) AS total, ${cursorOf('o.placed_at')} AS "cursorAt",
  (SELECT json_agg(json_build_object('number', b.number, 'boothNameVi', s.name_vi, 'boothNameEn', s.name_en, 'state', b.state) ORDER BY b.number)
   FROM booth_order b JOIN booth s ON s.id = b.booth_id WHERE b.order_id = o.id) AS parts
FROM customer_order o
WHERE o.shopper_id = $1 AND ($2::text IS NULL OR (o.placed_at, o.id) < (${instantOf('$2')}, $3::uuid))
ORDER BY o.placed_at DESC, o.id DESC LIMIT $4`,
};

/** The orders of an account. */
@Injectable()
export class ShopperOrders {
  constructor(private readonly db: Db) {}

  /** Newest first; one statement. Throws InvalidInput (first, after). */
  async list(actor: ShopperActor & { shopperId: string }, ask: { first: number; after?: string | null }): Promise<Page<ShopperOrderRow>> {
    const first = checkedFirst(ask.first);
    const after = readCursor(ask.after);
    const found = await this.db.read<Omit<ShopperOrderRow, 'total'> & { total: string; cursorAt: string }>(ordersOf, [actor.shopperId, after?.at ?? null, after?.id ?? null, first + 1]);
    return pageByInstant(
      found.map((row) => ({ ...row, total: BigInt(row.total) })),
      first,
    );
  }
}
