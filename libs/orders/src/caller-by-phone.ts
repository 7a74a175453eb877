import { Injectable } from '@nestjs/common';
import type { Money } from '@chophien/money';
import { formatPhone, parseVietnamesePhone } from '@chophien/places';
import { audit, Db, InvalidInput, NotFound, rows, type StaffActor } from '@chophien/platform';
import { requireMayType } from './typist.js';
import { forSale } from './for-sale.js';

/** Who ordered last by a telephone number; the keys are those of the office schema. */
export type KnownCaller = {
  name: string;
  phone: string;
  provinceName: string;
  communeCode: string;
  communeName: string;
  street: string;
  lastOrder: { number: string; placedAt: Date; lines: CallerLine[] };
};

/** A line of the last order with what became of it; money in đồng a unit. */
export type CallerLine = {
  variantId: string;
  boothId: string;
  nameVi: string;
  nameEn: string;
  packVi: string;
  packEn: string;
  quantity: number;
  paidPrice: Money;
  price: Money;
  /** Units that could be ordered now; 0: sold out, no longer for sale, or its booth is closed today. */
  orderable: number;
};

type StoredOrder = Omit<KnownCaller, 'lastOrder'> & { id: string; number: string; placedAt: Date };
type StoredLine = Omit<CallerLine, 'paidPrice' | 'price'> & { paidPrice: string; price: string };

// row-level security stands behind the condition on the booth: staff see the orders of their booths, whatever they ask for
const lastOrder = `SELECT o.id, o.number, o.placed_at AS "placedAt", o.buyer_name AS name, o.buyer_phone AS phone, p.name AS "provinceName",
  o.commune_code AS "communeCode", c.full_name AS "communeName", o.street
FROM customer_order o JOIN commune c ON c.code = o.commune_code JOIN province p ON p.code = o.province_code
WHERE o.buyer_phone = $1 AND EXISTS (SELECT 1 FROM booth_order b WHERE b.order_id = o.id AND ($2::uuid IS NULL OR b.booth_id = $2))
ORDER BY o.placed_at DESC, o.id DESC LIMIT 1`;

const linesOf = `SELECT l.variant_id AS "variantId", l.booth_id AS "boothId", p.name_vi AS "nameVi", p.name_en AS "nameEn", v.pack_vi AS "packVi", v.pack_en AS "packEn", l.quantity,
  l.unit_price AS "paidPrice", v.price,
  CASE WHEN ${forSale} AND off.booth_id IS NULL AND s.on_hand - s.reserved >= v.min_quantity
    THEN s.on_hand - s.reserved ELSE 0 END AS orderable
FROM order_line l JOIN booth_order part ON part.id = l.booth_order_id JOIN variant v ON v.id = l.variant_id JOIN product p ON p.id = v.product_id JOIN booth b ON b.id = l.booth_id
LEFT JOIN stock s ON s.variant_id = v.id LEFT JOIN booth_closed_today off ON off.booth_id = b.id
WHERE l.order_id = $1 AND ($2::uuid IS NULL OR l.booth_id = $2)
ORDER BY part.number, l.position`;

/** Who calls, by their number: the last order fills the form. Every look-up leaves a line in the audit log, found or not. */
@Injectable()
export class CallerByPhone {
  constructor(private readonly db: Db) {}

  /**
   * `boothId` null: for operators, over the orders they may read; else only orders with a part at this booth, and only its lines. Throws NotFound
   * (booth; nobody ordered by this number, the same as when it was elsewhere), InvalidInput (phone).
   */
  async run(actor: StaffActor, { boothId, phone }: { boothId: string | null; phone: string }): Promise<KnownCaller> {
    requireMayType(actor, boothId);
    const read = parseVietnamesePhone(phone.slice(0, 60));
    if (!read.ok) throw new InvalidInput([{ field: 'phone', reason: read.reason.replaceAll('-', '_') }]);
    const found = await this.db.officeTx(actor, async (tx) => {
      const [order] = await rows<StoredOrder>(tx, lastOrder, [read.e164, boothId]);
      const lines = order ? await rows<StoredLine>(tx, linesOf, [order.id, boothId]) : [];
      // the number itself stays out of the log: the order that was found says enough
      await audit(tx, actor, {
        action: 'caller.look_up',
        subjectType: 'customer_order',
        subjectId: order?.id ?? '-',
        ...(boothId === null ? {} : { boothId }),
        detail: { known: order !== undefined },
      });
      return order && { order, lines };
    });
    if (!found) throw new NotFound('caller');
    const { id: _, number, placedAt, ...caller } = found.order;
    return {
      ...caller,
      phone: formatPhone(caller.phone),
      lastOrder: { number, placedAt, lines: found.lines.map((line) => ({ ...line, paidPrice: BigInt(line.paidPrice), price: BigInt(line.price) })) },
    };
  }
}
