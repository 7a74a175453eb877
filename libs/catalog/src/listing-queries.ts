import { Injectable } from '@nestjs/common';
import type { Money } from '@chophien/money';
import { foldVietnamese } from '@chophien/places';
import { checkedFirst, Db, isId, mayAtBooth, mayOnFloor, NotFound, rows, type Actor, type Page } from '@chophien/platform';
import { CatalogClock } from './catalog-clock.js';
import { pricePerBasis, type ProductCard } from './product-card.js';
import { decodeCursor, encodeCursor } from './product-cursor.js';
import { bestStar, todaySql } from './recognition-rule.js';

/** A listing as its booth edits it; the keys are those of the office schema. Price and stock are those of the first variant. */
export type Listing = {
  id: string;
  boothId: string;
  slug: string;
  version: number;
  nameVi: string;
  nameEn: string;
  descVi: string;
  descEn: string;
  hidden: boolean;
  state: 'DRAFT' | 'LISTED' | 'HIDDEN' | 'TAKEN_DOWN';
  /** What its booth proposes and shoppers do not see yet. */
  draftState: 'EDITING' | 'SUBMITTED' | 'RETURNED' | null;
  /** đồng of the first variant that wait for the floor. */
  wantedPrice: Money | null;
  categoryNameVi: string;
  categoryNameEn: string;
  pictureKey: string | null;
  pictureIsIllustration: boolean;
  saleKind: 'CART' | 'CONTACT';
  packVi: string;
  packEn: string;
  price: Money;
  pricePerBasis: Money | null;
  priceBasis: ProductCard['priceBasis'];
  onHand: number;
  reserved: number;
  lowAt: number;
  isDemo: boolean;
  ocopStars: number | null;
  ocopValidTo: string | null;
  ocopIsValid: boolean;
  updatedAt: Date;
};
export type CategoryChoice = { id: string; slug: string; nameVi: string; nameEn: string };

type ListingRow = Omit<Listing, 'price' | 'pricePerBasis' | 'wantedPrice'> & { price: string; wantedPrice: string | null; pricePerBasis: string | null; sortKey: string };

const listingColumns = `SELECT p.id, p.booth_id AS "boothId", p.slug, p.version, p.name_vi AS "nameVi", p.name_en AS "nameEn",
  p.desc_vi AS "descVi", p.desc_en AS "descEn", p.state = 'hidden' AS hidden, upper(p.state) AS state, upper(d.state) AS "draftState",
  d.content -> 'prices' ->> v.id::text AS "wantedPrice", c.name_vi AS "categoryNameVi", c.name_en AS "categoryNameEn",
  p.picture_key AS "pictureKey", coalesce(p.picture_kind = 'illustration', false) AS "pictureIsIllustration", upper(p.sale_kind) AS "saleKind",
  v.pack_vi AS "packVi", v.pack_en AS "packEn", v.price, ${pricePerBasis} AS "pricePerBasis", upper(v.price_basis) AS "priceBasis",
  coalesce(s.on_hand, 0) AS "onHand", coalesce(s.reserved, 0) AS reserved, coalesce(s.low_at, 5) AS "lowAt", p.is_demo AS "isDemo",
  star.stars AS "ocopStars", to_char(star.valid_to, 'YYYY-MM-DD') AS "ocopValidTo", coalesce(star.valid, false) AS "ocopIsValid",
  p.updated_at AS "updatedAt", to_char(p.listed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "sortKey"`;
const listingSource = `JOIN category c ON c.id = p.category_id
JOIN variant v ON v.product_id = p.id AND v.position = 0
LEFT JOIN stock s ON s.variant_id = v.id
LEFT JOIN listing_draft d ON d.product_id = p.id
LEFT JOIN LATERAL ${bestStar('p.id', todaySql('$1'))} star ON true`;

const ofBooth = {
  name: 'catalog.listings',
  text: `${listingColumns}
FROM (
  SELECT * FROM product p
  WHERE p.booth_id = $2
    AND ($4::text IS NULL OR EXISTS (SELECT 1 FROM product_search f WHERE f.product_id = p.id AND f.name_folded LIKE $4))
    AND ($5::timestamptz IS NULL OR (p.listed_at, p.id) < ($5::timestamptz, $6::uuid))
  ORDER BY p.listed_at DESC, p.id DESC LIMIT $3
) p
${listingSource}
ORDER BY p.listed_at DESC, p.id DESC`,
};
const byIds = { name: 'catalog.listings-by-id', text: `${listingColumns} FROM product p ${listingSource} WHERE p.id = ANY ($2::uuid[])` };
const choices = {
  name: 'catalog.category-choices',
  text: 'SELECT id, slug, name_vi AS "nameVi", name_en AS "nameEn" FROM category ORDER BY position, slug',
};

/** Reads of the back office: a booth's own listings, hidden ones too; operators may read any booth's. */
@Injectable()
export class ListingQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: CatalogClock,
  ) {}

  /** Newest first: one statement. Throws NotFound for a booth that is not the actor's, InvalidInput for `first` and `after`. */
  async ofBooth(
    actor: Actor,
    options: { boothId: string; text?: string | null; first: number; after?: string | null },
  ): Promise<Page<Listing>> {
    const first = checkedFirst(options.first);
    const cursor = decodeCursor('newest', options.after);
    if (!isId(options.boothId) || !mayRead(actor, options.boothId)) throw new NotFound('booth');
    const values = [this.clock.today(), options.boothId, first + 1, containing(options.text), cursor?.[1] ?? null, cursor?.[2] ?? null];
    const found = await this.db.officeTx(actor, (tx) => rows<ListingRow>(tx, ofBooth.text, values));
    const shown = found.slice(0, first);
    const last = shown.at(-1);
    return {
      nodes: shown.map(toListing),
      pageInfo: { hasNextPage: found.length > first, endCursor: last ? encodeCursor<'newest'>(['newest', last.sortKey, last.id]) : null },
    };
  }

  /** One listing, or null when it is not there or not the actor's: one statement. */
  async byId(actor: Actor, id: string): Promise<Listing | null> {
    return (await this.byIds(actor, [id]))[0] ?? null;
  }

  /** Those of the listings that are there and the actor's, in no order: one statement. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<Listing[]> {
    const asked = ids.filter(isId);
    if (asked.length === 0) return [];
    const found = await this.db.officeTx(actor, (tx) => rows<ListingRow>(tx, byIds.text, [this.clock.today(), asked]));
    return found.filter((row) => mayRead(actor, row.boothId)).map(toListing);
  }

  /** What a listing may be sorted under: one statement. */
  async categories(): Promise<CategoryChoice[]> {
    return this.db.read<CategoryChoice>(choices);
  }
}

function mayRead(actor: Actor, boothId: string): boolean {
  return mayAtBooth(actor, boothId, 'booth.listings.read') || mayOnFloor(actor, 'floor.booths.read');
}

function toListing({ sortKey: _, ...row }: ListingRow): Listing {
  return { ...row, price: BigInt(row.price), pricePerBasis: row.pricePerBasis === null ? null : BigInt(row.pricePerBasis), wantedPrice: row.wantedPrice === null ? null : BigInt(row.wantedPrice) };
}

/** A LIKE pattern for a part of the folded name, or null for no text; signs of LIKE are taken as they are. */
function containing(text: string | null | undefined): string | null {
  const folded = foldVietnamese((text ?? '').slice(0, 160).replace(/\p{C}+/gu, ' '));
  return folded === '' ? null : `%${folded.replace(/[\\%_]/g, '\\$&')}%`;
}
