import { Injectable } from '@nestjs/common';
import { audit, boothsWhere, Db, InvalidInput, isId, NotFound, RequestKeyReused, rows, type Actor } from '@chophien/platform';
import { mostOnHand } from './listing-changes.js';
import { checkedAdjustment, type StockAdjustment } from './stock-input.js';

type Held = { productId: string; boothId: string; onHand: number; reserved: number };

/** A booth says that goods came in or went out by another way than an order, and why. */
@Injectable()
export class AdjustStock {
  constructor(private readonly db: Db) {}

  /**
   * Adds `by` units to what lies there now, whatever orders took meanwhile; gives the product's id. The same request key again changes nothing.
   * Throws NotFound, InvalidInput (`below_reserved` where orders hold what would go), RequestKeyReused; then nothing has changed.
   */
  async run(actor: Actor, input: StockAdjustment): Promise<string> {
    const boothIds = actor.kind === 'staff' ? boothsWhere(actor, 'booth.listings.write') : [];
    if (boothIds.length === 0 || !isId(input.variantId)) throw new NotFound('variant');
    const given = checkedAdjustment(input);
    return this.db.officeTx(actor, async (tx) => {
      // a pack that was never counted has no row yet; two who count it first at the same moment are one
      await rows(
        tx,
        `INSERT INTO stock (variant_id, booth_id, on_hand) SELECT id, booth_id, 0 FROM variant WHERE id = $1 AND booth_id = ANY ($2::uuid[]) ON CONFLICT (variant_id) DO NOTHING`,
        [given.variantId, boothIds],
      );
      const [stock] = await rows<Held>(
        tx,
        `SELECT v.product_id AS "productId", s.booth_id AS "boothId", s.on_hand AS "onHand", s.reserved FROM stock s JOIN variant v ON v.id = s.variant_id
         WHERE s.variant_id = $1 AND s.booth_id = ANY ($2::uuid[]) FOR NO KEY UPDATE OF s`,
        [given.variantId, boothIds],
      );
      if (!stock) throw new NotFound('variant');
      const [before] = await rows<{ kind: string; change: number; note: string }>(tx, 'SELECT kind, change, note FROM stock_movement WHERE variant_id = $1 AND request_key = $2', [given.variantId, given.requestKey]);
      if (before) {
        if (before.kind !== given.reason || before.change !== given.by || before.note !== given.note) throw new RequestKeyReused();
        return stock.productId;
      }
      const onHand = stock.onHand + given.by;
      if (onHand < stock.reserved) throw new InvalidInput([{ field: 'by', reason: 'below_reserved', limit: stock.reserved }]);
      if (onHand > mostOnHand) throw new InvalidInput([{ field: 'by', reason: 'out_of_range', limit: mostOnHand }]);
      await rows(tx, `SELECT set_config('floor.stock', $1, true)`, [JSON.stringify({ kind: given.reason, note: given.note, requestKey: given.requestKey })]);
      await rows(tx, 'UPDATE stock SET on_hand = on_hand + $2 WHERE variant_id = $1', [given.variantId, given.by]);
      await audit(tx, actor, { action: 'stock.adjust', subjectType: 'product', subjectId: stock.productId, boothId: stock.boothId, detail: { by: given.by, reason: given.reason, onHand } });
      return stock.productId;
    });
  }
}
