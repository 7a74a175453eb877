import { Injectable } from '@nestjs/common';
import { checkedFirst, Db, isId, mayAtBooth, mayOnFloor, NotFound, pageOf, rows, unknownCursor, type Actor, type Page, type Tx } from '@chophien/platform';
import type { AdjustmentReason } from './stock-input.js';

/** A pack and what lies there; `lowAt` units or fewer that may still be sold count as low. */
export type VariantStock = { variantId: string; packVi: string; packEn: string; onHand: number; reserved: number; lowAt: number };
export type MovementKind = AdjustmentReason | 'opening' | 'counted' | 'sold';
export type StockMovement = {
  id: string;
  at: Date;
  kind: Uppercase<MovementKind>;
  change: number;
  /** What lay there afterwards. */
  onHand: number;
  packVi: string;
  packEn: string;
  /** Null for what no person did. */
  by: string | null;
  /** By an officer of the floor under a grant of the booth. */
  onBehalf: boolean;
  note: string;
  boothOrderId: string | null;
  boothOrderNumber: string | null;
};

/** What lies at a booth and how it came to be so, for its people; operators read along. */
@Injectable()
export class StockQueries {
  constructor(private readonly db: Db) {}

  /** The packs of a listing in their order. Throws NotFound. */
  async ofListing(actor: Actor, productId: string): Promise<VariantStock[]> {
    return this.db.officeTx(actor, async (tx) => {
      await requireReadable(tx, actor, productId);
      return rows<VariantStock>(
        tx,
        `SELECT v.id AS "variantId", v.pack_vi AS "packVi", v.pack_en AS "packEn", coalesce(s.on_hand, 0) AS "onHand", coalesce(s.reserved, 0) AS reserved, coalesce(s.low_at, 5) AS "lowAt"
         FROM variant v LEFT JOIN stock s ON s.variant_id = v.id WHERE v.product_id = $1 AND v.retired_at IS NULL ORDER BY v.position`,
        [productId],
      );
    });
  }

  /** Every change of a listing's stock, the newest first. Throws NotFound, InvalidInput for `first` and `after`. */
  async history(actor: Actor, input: { productId: string; first: number; after?: string | null }): Promise<Page<StockMovement>> {
    const first = checkedFirst(input.first);
    if (input.after != null && !/^\d{1,18}$/.test(input.after)) throw unknownCursor();
    return this.db.officeTx(actor, async (tx) => {
      await requireReadable(tx, actor, input.productId);
      const found = await rows<StockMovement>(
        tx,
        `SELECT m.id::text AS id, m.at, upper(m.kind) AS kind, m.change, m.on_hand AS "onHand", v.pack_vi AS "packVi", v.pack_en AS "packEn", who.display_name AS by, m.note,
           -- the audit row of the same transaction says under which grant
           EXISTS (SELECT 1 FROM audit_log a WHERE a.at = m.at AND a.booth_id = m.booth_id AND a.actor_id = m.person_id::text AND a.grant_id IS NOT NULL) AS "onBehalf",
           m.booth_order_id AS "boothOrderId", o.number AS "boothOrderNumber"
         FROM (SELECT * FROM stock_movement WHERE variant_id IN (SELECT id FROM variant WHERE product_id = $1) AND ($2::bigint IS NULL OR id < $2::bigint) ORDER BY id DESC LIMIT $3) m
         JOIN variant v ON v.id = m.variant_id
         LEFT JOIN person who ON who.id = m.person_id
         LEFT JOIN booth_order o ON o.id = m.booth_order_id
         ORDER BY m.id DESC`,
        [input.productId, input.after ?? null, first + 1],
      );
      return pageOf(found, first, (last) => last.id);
    });
  }
}

async function requireReadable(tx: Tx, actor: Actor, productId: string): Promise<void> {
  const [product] = isId(productId) ? await rows<{ boothId: string }>(tx, 'SELECT booth_id AS "boothId" FROM product WHERE id = $1', [productId]) : [];
  if (!product || !(mayAtBooth(actor, product.boothId, 'booth.listings.read') || mayOnFloor(actor, 'floor.booths.read'))) throw new NotFound('listing');
}
