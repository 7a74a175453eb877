import { Injectable } from '@nestjs/common';
import { Db, NotFound, Settings, rows, type ShopperActor, type Tx } from '@chophien/platform';
import { parseVietnamesePhone } from '@chophien/places';
import { mostOf } from './cart-lines.js';
import { cartBehind } from './cart-lock.js';
import { parseOrderNumber } from './order-number.js';
import { forSale } from './for-sale.js';

/** Goods of the earlier order that are not in the cart as they were ordered. */
export type NotRepeated = { nameVi: string; nameEn: string; packVi: string; packEn: string; wanted: number; /** Units that are in the cart now; 0: none can be had. */ taken: number };

// by its phone for a guest, by the account for who is signed in; never by the number alone
const linesOfOrder = `SELECT l.variant_id AS "variantId", l.name_vi AS "nameVi", l.name_en AS "nameEn", l.pack_vi AS "packVi", l.pack_en AS "packEn", sum(l.quantity)::int AS wanted,
  v.min_quantity AS "minQuantity", v.max_quantity AS "maxQuantity", coalesce(s.on_hand - s.reserved, 0) AS available,
  (${forSale} AND off.booth_id IS NULL) AS sellable
FROM customer_order o JOIN order_line l ON l.order_id = o.id JOIN variant v ON v.id = l.variant_id JOIN product p ON p.id = v.product_id JOIN booth b ON b.id = v.booth_id
LEFT JOIN booth_closed_today off ON off.booth_id = b.id LEFT JOIN stock s ON s.variant_id = v.id
WHERE o.number = $1 AND (o.buyer_phone = $2 OR o.shopper_id = $3)
GROUP BY l.variant_id, l.name_vi, l.name_en, l.pack_vi, l.pack_en, v.id, p.id, b.id, off.booth_id, s.variant_id
ORDER BY min(l.booth_order_id::text), min(l.position)`;

// pressed twice it is still one order's worth; what was in the cart besides stays
const putLines = `INSERT INTO cart_line (cart_id, variant_id, quantity, price_seen, added_at)
SELECT $1, v.id, w.quantity, v.price, clock_timestamp() + w.place * interval '1 microsecond'
FROM unnest($2::uuid[], $3::int[]) WITH ORDINALITY AS w (variant_id, quantity, place) JOIN variant v ON v.id = w.variant_id
ON CONFLICT (cart_id, variant_id) DO UPDATE SET quantity = greatest(cart_line.quantity, excluded.quantity), price_seen = excluded.price_seen`;

type FoundLine = Omit<NotRepeated, 'taken'> & { variantId: string; minQuantity: number; maxQuantity: number | null; available: number; sellable: boolean };

/** Puts the goods of an earlier order into the cart once more, at today's prices. */
@Injectable()
export class RepeatOrder {
  constructor(
    private readonly db: Db,
    private readonly settings: Settings,
  ) {}

  /**
   * `phone`, as typed, proves a guest's order; an account's own needs none. Gives the cart's token and what could not be had in full, or has no room in the cart. Throws
   * NotFound, the same for an unknown order and another's.
   */
  async run(actor: ShopperActor, input: { number: string; phone?: string | null; token?: string | null }): Promise<{ token: string; missing: NotRepeated[] }> {
    const number = parseOrderNumber(input.number);
    const phone = parseVietnamesePhone((input.phone ?? '').slice(0, 60));
    const maxLineQuantity = await this.settings.get('orders.maxLineQuantity');
    const maxLines = await this.settings.get('orders.maxCartLines');
    return this.db.tx(async (tx) => {
      const lines = number === undefined ? [] : await rows<FoundLine>(tx, linesOfOrder, [number, phone.ok ? phone.e164 : null, actor.shopperId ?? null]);
      if (lines.length === 0) throw new NotFound('order');
      const cart = await cartBehind(tx, input.token);
      let room = maxLines - (await countOthers(tx, cart.id, lines));
      const wanted = lines.map((line) => {
        const taken = room > 0 ? unitsOf(line, maxLineQuantity) : 0;
        if (taken > 0) room--;
        return { ...line, taken };
      });
      const put = wanted.filter((line) => line.taken > 0);
      await rows(tx, putLines, [cart.id, put.map((line) => line.variantId), put.map((line) => line.taken)]);
      const missing = wanted.filter((line) => line.taken < line.wanted).map(({ nameVi, nameEn, packVi, packEn, wanted: asked, taken }) => ({ nameVi, nameEn, packVi, packEn, wanted: asked, taken }));
      return { token: cart.token, missing };
    });
  }
}

/** How many lines of other goods lie in the cart. */
async function countOthers(tx: Tx, cartId: string, lines: readonly FoundLine[]): Promise<number> {
  const [found] = await rows<{ n: number }>(tx, 'SELECT count(*)::int AS n FROM cart_line WHERE cart_id = $1 AND variant_id <> ALL ($2::uuid[])', [cartId, lines.map((line) => line.variantId)]);
  return found!.n;
}

/** As many as can be had, up to what was ordered; none where fewer are left than the booth sends at least. */
function unitsOf(line: FoundLine, maxLineQuantity: number): number {
  if (!line.sellable) return 0;
  const most = Math.min(line.available, mostOf(line, maxLineQuantity));
  return most < line.minQuantity ? 0 : Math.max(line.minQuantity, Math.min(line.wanted, most));
}
