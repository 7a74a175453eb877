import { Injectable } from '@nestjs/common';
import { unfinishedQuery } from '@chophien/booths';
import type { Money } from '@chophien/money';
import { searchKeys } from '@chophien/places';
import { Db, mayAtBooth, mayOnFloor, namePatterns, NotFound, type Actor } from '@chophien/platform';

/** A pack that can be put into an order by telephone; the keys are those of the office schema. Money in đồng. */
export type PackToType = {
  variantId: string;
  boothId: string;
  boothNameVi: string;
  boothNameEn: string;
  nameVi: string;
  nameEn: string;
  packVi: string;
  packEn: string;
  pictureKey: string | null;
  price: Money;
  minQuantity: number;
  /** Units that could be ordered now; 0 where fewer are left than its booth sends at least. */
  available: number;
  /** First day on which its booth sells again, while it is closed by plan. */
  reopensOn: string | null;
};

export const mostPacksToType = 20;
/** Goods that are put in order; who types one letter types on. */
const mostLookedAt = 500;

// $1 and $2 patterns of a part of the name, $3 the folded words, $4 their Telex reading or null, $5 a barcode or null, $6 the booth or null
const found = {
  name: 'catalog.packs-to-type',
  text: `WITH asked AS MATERIALIZED (SELECT ${unfinishedQuery('$3::text')} AS query, ${unfinishedQuery('$4::text')} AS telex)
SELECT v.id AS "variantId", v.booth_id AS "boothId", b.name_vi AS "boothNameVi", b.name_en AS "boothNameEn", p.name_vi AS "nameVi", p.name_en AS "nameEn",
  v.pack_vi AS "packVi", v.pack_en AS "packEn", p.picture_key AS "pictureKey", v.price, v.min_quantity AS "minQuantity",
  CASE WHEN s.on_hand - s.reserved >= v.min_quantity THEN s.on_hand - s.reserved ELSE 0 END AS available, to_char(off.reopens_on, 'YYYY-MM-DD') AS "reopensOn"
FROM (
  (SELECT d.product_id, d.name_folded FROM product_search d JOIN product p ON p.id = d.product_id
  WHERE p.state = 'listed' AND p.sale_kind = 'cart' AND ($6::uuid IS NULL OR p.booth_id = $6)
    AND (d.name_folded LIKE $1 OR d.name_folded LIKE $2 OR ts_filter(d.folded, '{a,b}') @@ (SELECT query FROM asked) OR ts_filter(d.folded, '{a,b}') @@ (SELECT telex FROM asked))
  LIMIT ${mostLookedAt})
  UNION
  SELECT c.product_id, '' FROM variant c WHERE c.barcode = $5::text
) d
JOIN product p ON p.id = d.product_id AND p.state = 'listed' AND p.sale_kind = 'cart' AND ($6::uuid IS NULL OR p.booth_id = $6)
JOIN booth b ON b.id = p.booth_id AND b.standing = 'open'
JOIN variant v ON v.product_id = p.id AND v.retired_at IS NULL AND (d.name_folded <> '' OR v.barcode = $5::text)
LEFT JOIN stock s ON s.variant_id = v.id
LEFT JOIN booth_closed_today off ON off.booth_id = b.id
ORDER BY d.name_folded <> '', coalesce(s.on_hand - s.reserved, 0) < v.min_quantity, NOT starts_with(d.name_folded, $3::text), char_length(d.name_folded), d.name_folded, p.id, v.position
LIMIT $7`,
};

/** Goods by part of their name or by their barcode, each pack a row, for who types an order while the caller waits. */
@Injectable()
export class PacksToType {
  constructor(private readonly db: Db) {}

  /** `boothId` null: every booth's, for operators who type orders. What is in stock and begins with the words stands first. Throws NotFound (booth). */
  async find(actor: Actor, { boothId, text, first }: { boothId: string | null; text: string; first: number }): Promise<PackToType[]> {
    const may = boothId === null ? mayOnFloor(actor, 'floor.orders.type') : mayAtBooth(actor, boothId, 'booth.orders.write');
    if (!may) throw new NotFound('booth');
    const { folded, telexFolded } = searchKeys(text.slice(0, 100).replace(/\p{C}+/gu, ' '));
    if (folded === '') return [];
    const [one, other] = namePatterns(folded);
    const digits = folded.replace(/[\s-]/g, '');
    const values = [one, other, folded, telexFolded ?? null, /^\d{8,14}$/.test(digits) ? digits : null, boothId, Math.min(first, mostPacksToType)];
    return (await this.db.read<Omit<PackToType, 'price'> & { price: string }>(found, values)).map((row) => ({ ...row, price: BigInt(row.price) }));
  }
}
