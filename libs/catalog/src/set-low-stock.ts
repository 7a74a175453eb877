import { Injectable } from '@nestjs/common';
import { audit, boothsWhere, Db, InvalidInput, isId, NotFound, rows, type Actor } from '@chophien/platform';
import { mostOnHand } from './listing-changes.js';

/** From how many units that may still be sold a pack counts as running low. */
@Injectable()
export class SetLowStock {
  constructor(private readonly db: Db) {}

  /** Gives the product's id; 0 warns only when it is sold out. Throws NotFound, InvalidInput. */
  async run(actor: Actor, input: { variantId: string; lowAt: number }): Promise<string> {
    const boothIds = actor.kind === 'staff' ? boothsWhere(actor, 'booth.listings.write') : [];
    if (boothIds.length === 0 || !isId(input.variantId)) throw new NotFound('variant');
    if (!Number.isInteger(input.lowAt) || input.lowAt < 0) throw new InvalidInput([{ field: 'lowAt', reason: 'out_of_range', limit: 0 }]);
    if (input.lowAt > mostOnHand) throw new InvalidInput([{ field: 'lowAt', reason: 'out_of_range', limit: mostOnHand }]);
    return this.db.officeTx(actor, async (tx) => {
      const [saved] = await rows<{ productId: string; boothId: string }>(
        tx,
        `INSERT INTO stock (variant_id, booth_id, on_hand, low_at) SELECT id, booth_id, 0, $3 FROM variant WHERE id = $1 AND booth_id = ANY ($2::uuid[])
         ON CONFLICT (variant_id) DO UPDATE SET low_at = excluded.low_at
         RETURNING (SELECT product_id FROM variant v WHERE v.id = stock.variant_id) AS "productId", booth_id AS "boothId"`,
        [input.variantId, boothIds, input.lowAt],
      );
      if (!saved) throw new NotFound('variant');
      await audit(tx, actor, { action: 'stock.low_at', subjectType: 'product', subjectId: saved.productId, boothId: saved.boothId, detail: { lowAt: input.lowAt } });
      return saved.productId;
    });
  }
}
