import { Injectable } from '@nestjs/common';
import type { BoothStanding } from '@chophien/booths';
import type { BoothOrderState } from '@chophien/orders';
import { foldVietnamese, formatPhone } from '@chophien/places';
import { boothsWhere, Db, InvalidInput, isId, mayAtBooth, mayOnFloor, namePatterns, NotFound, orderPatterns, rows, type StaffActor, type Statement, type Tx } from '@chophien/platform';

export type FoundOrder = {
  id: string;
  number: string;
  boothId: string;
  boothSlug: string;
  boothNameVi: string;
  boothNameEn: string;
  edgePattern: string;
  edgeCloth: string;
  state: BoothOrderState;
  buyerName: string;
  buyerPhone: string;
  placedAt: Date;
};
export type FoundBooth = { id: string; nameVi: string; nameEn: string; edgePattern: string; edgeCloth: string; standing: BoothStanding; commune: string | null };
export type FoundProduct = {
  id: string;
  nameVi: string;
  nameEn: string;
  boothId: string;
  boothSlug: string;
  boothNameVi: string;
  boothNameEn: string;
  pictureKey: string | null;
  hidden: boolean;
};
export type FoundThings = { orders: FoundOrder[]; booths: FoundBooth[]; products: FoundProduct[] };

/** How many of each kind at most. */
const mostOfAKind = 20;

// The limit stands outside: what matches is found by index first, then the newest of it.
const orders = `SELECT b.id, b.number, b.booth_id AS "boothId", s.slug AS "boothSlug", s.name_vi AS "boothNameVi", s.name_en AS "boothNameEn",
  s.edge_pattern AS "edgePattern", s.edge_cloth AS "edgeCloth", b.state, o.buyer_name AS "buyerName", o.buyer_phone AS "buyerPhone", b.placed_at AS "placedAt"
FROM booth_order b JOIN booth s ON s.id = b.booth_id JOIN customer_order o ON o.id = b.order_id
WHERE b.id IN (SELECT find_booth_orders($1, $2)) AND ($3::uuid[] IS NULL OR b.booth_id = ANY ($3))
ORDER BY b.placed_at DESC, b.id DESC LIMIT $4`;

const names = `fold_vi(b.name_vi || ' ' || b.legal_name || ' ' || b.name_en)`;
export const findBooths: Statement = {
  name: 'reports.find_booths',
  text: `SELECT b.id, b.name_vi AS "nameVi", b.name_en AS "nameEn", b.edge_pattern AS "edgePattern", b.edge_cloth AS "edgeCloth", b.standing, c.full_name AS commune
FROM booth b LEFT JOIN commune c ON c.code = b.commune_code
WHERE ${names} LIKE $1 OR ${names} LIKE $2
ORDER BY ${names} LIKE $3 DESC, b.name_vi COLLATE "vi-x-icu", b.id LIMIT $4`,
};

// The few that are shown are chosen in the search document alone; only they are joined to the rest.
const productsFound = (scope: string) => `SELECT p.id, p.name_vi AS "nameVi", p.name_en AS "nameEn", p.booth_id AS "boothId", b.slug AS "boothSlug", b.name_vi AS "boothNameVi",
  b.name_en AS "boothNameEn", p.picture_key AS "pictureKey", p.state = 'hidden' AS hidden
FROM (
  SELECT d.product_id, d.name_folded, d.name_folded LIKE $3 AS begins FROM product_search d
  WHERE (d.name_folded LIKE $1 OR d.name_folded LIKE $2)${scope} ORDER BY 3 DESC, d.name_folded, d.product_id LIMIT $4
) d
JOIN product p ON p.id = d.product_id JOIN booth b ON b.id = p.booth_id
ORDER BY d.begins DESC, d.name_folded, d.product_id`;
// two texts: with a parameter that may be null one plan would have to serve a whole floor and one booth
export const findProducts: Statement = { name: 'reports.find_products', text: productsFound('') };
export const findProductsOfBooths: Statement = {
  name: 'reports.find_products_of_booths',
  text: productsFound(' AND d.product_id IN (SELECT q.id FROM product q WHERE q.booth_id = ANY ($5))'),
};

/** Finds orders by part of a number or phone, booths and products by part of a name: operators over the floor, members in their own booths. */
@Injectable()
export class FindAnything {
  constructor(private readonly db: Db) {}

  /**
   * `first` of each kind; `boothId` narrows to one of the booths that the person may see, never widens. Three statements beside the
   * transaction's own, less where a kind cannot match or may not be read. Throws NotFound, InvalidInput.
   */
  async run(actor: StaffActor, input: { text: string; boothId: string | null; first: number }): Promise<FoundThings> {
    if (!(Number.isInteger(input.first) && input.first >= 1 && input.first <= mostOfAKind)) throw new InvalidInput([{ field: 'first', reason: 'out_of_range', limit: mostOfAKind }]);
    const text = input.text.slice(0, 100).replace(/\p{C}+/gu, ' ').trim();
    const folded = foldVietnamese(text);
    if (folded === '') return { orders: [], booths: [], products: [] };
    const { boothId, first } = input;
    const [readsOrders, readsGoods] = [mayOnFloor(actor, 'floor.orders.read'), mayOnFloor(actor, 'floor.booths.read')];
    if (boothId !== null && !(isId(boothId) && (readsOrders || readsGoods || actor.booths.has(boothId)))) throw new NotFound('booth');
    const [one, other] = namePatterns(folded);
    const begins = one.startsWith('%') ? one.slice(1) : one;

    const orderScope = scopeOf(boothId, readsOrders, boothsWhere(actor, 'booth.orders.read'), boothId !== null && mayAtBooth(actor, boothId, 'booth.orders.read'));
    const goodsScope = scopeOf(boothId, readsGoods, boothsWhere(actor, 'booth.listings.read'), boothId !== null && mayAtBooth(actor, boothId, 'booth.listings.read'));
    const { number, phone } = orderPatterns(text);
    const [foundOrders, booths, products] = await Promise.all([
      number === null && phone === null ? [] : orderScope === 'none' ? [] : this.db.officeTx(actor, (tx) => this.orders(tx, [number, phone, orderScope, first])),
      boothId === null && readsGoods ? this.db.read<FoundBooth>(findBooths, [one, other, begins, first]) : [],
      goodsScope === 'none'
        ? []
        : goodsScope === null
          ? this.db.read<FoundProduct>(findProducts, [one, other, begins, first])
          : this.db.read<FoundProduct>(findProductsOfBooths, [one, other, begins, first, goodsScope]),
    ]);
    return { orders: foundOrders, booths, products };
  }

  private async orders(tx: Tx, values: unknown[]): Promise<FoundOrder[]> {
    const found = await rows<FoundOrder>(tx, orders, values);
    return found.map((order) => ({ ...order, buyerPhone: formatPhone(order.buyerPhone) }));
  }
}

/** Whose rows: null is every booth's, a list is these booths', 'none' is nobody's. */
function scopeOf(boothId: string | null, onFloor: boolean, own: string[], mayThere: boolean): string[] | null | 'none' {
  if (boothId !== null) return onFloor || mayThere ? [boothId] : 'none';
  if (onFloor) return null;
  return own.length > 0 ? own : 'none';
}
