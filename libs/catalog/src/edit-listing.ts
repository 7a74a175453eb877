import { Injectable } from '@nestjs/common';
import type { Money } from '@chophien/money';
import { audit, Db, InvalidInput, isId, mayAtBooth, NotFound, rows, StaleVersion, type Actor, type Tx } from '@chophien/platform';
import { checkedChanges, type CheckedChanges, type ListingChanges } from './listing-changes.js';
import { ListingQueries, type Listing } from './listing-queries.js';
import { ProductEntity } from './product.entity.js';

type Before = {
  boothId: string;
  version: number;
  variantId: string;
  nameVi: string;
  nameEn: string;
  descVi: string;
  descEn: string;
  hidden: boolean;
  price: Money;
  onHand: number;
};

/** A booth changes text, price, stock or sight of a listing of its own; shoppers see it with their next page. */
@Injectable()
export class EditListing {
  constructor(
    private readonly db: Db,
    private readonly listings: ListingQueries,
  ) {}

  /**
   * Changes what is given, when `version` is still the one that was seen, and gives the listing as it is then. Throws NotFound (also where
   * the actor may not write), InvalidInput, StaleVersion; then nothing has changed.
   */
  async run(actor: Actor, input: { id: string; version: number; changes: ListingChanges }): Promise<Listing> {
    if (!isId(input.id)) throw new NotFound('listing');
    const changes = checkedChanges(input.changes);
    await this.db.officeTx(actor, async (tx) => {
      const before = await read(tx, input.id);
      if (!before || !mayAtBooth(actor, before.boothId, 'booth.listings.write')) throw new NotFound('listing');
      if (before.version !== input.version) throw new StaleVersion('listing');
      const to = differenceOf(before, changes);
      if (Object.keys(to).length === 0) return;
      await write(tx, input, before, to);
      await audit(tx, actor, { action: 'listing.edit', subjectType: 'product', subjectId: input.id, boothId: before.boothId, detail: told(before, to) });
    });
    const listing = await this.listings.byId(actor, input.id);
    if (!listing) throw new NotFound('listing');
    return listing;
  }
}

async function read(tx: Tx, id: string): Promise<Before | undefined> {
  const [row] = await rows<Omit<Before, 'price'> & { price: string }>(
    tx,
    `SELECT p.booth_id AS "boothId", p.version, v.id AS "variantId", p.name_vi AS "nameVi", p.name_en AS "nameEn", p.desc_vi AS "descVi",
       p.desc_en AS "descEn", p.state = 'hidden' AS hidden, v.price, coalesce(s.on_hand, 0) AS "onHand"
     FROM product p JOIN variant v ON v.product_id = p.id AND v.position = 0 LEFT JOIN stock s ON s.variant_id = v.id WHERE p.id = $1`,
    [id],
  );
  return row && { ...row, price: BigInt(row.price) };
}

/** Only what really changes. */
function differenceOf(before: Before, changes: CheckedChanges): CheckedChanges {
  return Object.fromEntries(Object.entries(changes).filter(([field, wanted]) => before[field as keyof CheckedChanges] !== wanted));
}

/** Old and new value of each changed field, in the form in which the audit log keeps them: đồng as text. */
function told(before: Before, to: CheckedChanges): Record<string, unknown> {
  const plain = (value: unknown) => (typeof value === 'bigint' ? value.toString() : value);
  const fields = Object.keys(to) as (keyof CheckedChanges)[];
  return Object.fromEntries(fields.map((field) => [field, { from: plain(before[field]), to: plain(to[field]) }]));
}

/** Every statement carries its condition: what was read above may have moved in the meantime. */
async function write(tx: Tx, input: { id: string; version: number }, before: Before, to: CheckedChanges): Promise<void> {
  const { nameVi, nameEn, descVi, descEn, hidden, price, onHand } = to;
  const done = await tx.update(
    ProductEntity,
    { id: input.id, version: input.version },
    {
      ...(nameVi !== undefined && { nameVi }),
      ...(nameEn !== undefined && { nameEn }),
      ...(descVi !== undefined && { descVi }),
      ...(descEn !== undefined && { descEn }),
      ...(hidden !== undefined && { state: hidden ? ('hidden' as const) : ('listed' as const) }),
      version: input.version + 1,
      updatedAt: () => 'now()',
    },
  );
  if (done.affected !== 1) throw new StaleVersion('listing');
  if (price !== undefined) await rows(tx, 'UPDATE variant SET price = $2, version = version + 1 WHERE id = $1', [before.variantId, price.toString()]);
  if (onHand !== undefined) {
    const kept = await rows(
      tx,
      `INSERT INTO stock (variant_id, booth_id, on_hand) VALUES ($1, $2, $3)
       ON CONFLICT (variant_id) DO UPDATE SET on_hand = excluded.on_hand WHERE stock.reserved <= excluded.on_hand RETURNING variant_id`,
      [before.variantId, before.boothId, onHand],
    );
    if (kept.length === 0) {
      const [now] = await rows<{ reserved: number }>(tx, 'SELECT reserved FROM stock WHERE variant_id = $1', [before.variantId]);
      throw new InvalidInput([{ field: 'onHand', reason: 'below_reserved', limit: now?.reserved ?? 0 }]);
    }
  }
}
