import type { DeliveryMethod, DeliveryScope, PackSize, Parcel, Region, StorageKind } from '@chophien/delivery';
import type { Money } from '@chophien/money';
import type { BoothGroup } from './order-totals.js';
import { cartVoucherColumns, cartVoucherJoins, type CartVoucherRow } from './vouchers/cart-vouchers.js';
import { forSale } from './for-sale.js';

/**
 * A cart with everything that its page and the placing of the order need, besides what delivery knows: one statement for both, so that they cannot
 * disagree. No row: the token is unknown. One row without a variant: the cart is empty.
 */
export const cartLines = {
  name: 'orders.cart-lines',
  text: `SELECT c.id AS "cartId", l.variant_id AS "variantId", l.quantity, l.price_seen AS "priceSeen",
  v.product_id AS "productId", v.booth_id AS "boothId", v.pack_vi AS "packVi", v.pack_en AS "packEn", v.price, CASE WHEN v.by_weight THEN v.net_grams END AS "byWeightGrams", v.shipping_grams AS "shippingGrams",
  v.min_quantity AS "minQuantity", v.max_quantity AS "maxQuantity", p.slug AS "productSlug", p.name_vi AS "nameVi", p.name_en AS "nameEn", p.picture_key AS "pictureKey",
  p.delivery_scope AS "deliveryScope", p.storage, v.length_cm AS "lengthCm", v.width_cm AS "widthCm", v.height_cm AS "heightCm", ${forSale} AS sellable,
  (restricted.category_id IS NOT NULL) AS "isAlcohol", to_char(off.reopens_on, 'YYYY-MM-DD') AS "reopensOn", coalesce(s.on_hand - s.reserved, 0) AS available,
  b.slug AS "boothSlug", b.name_vi AS "boothNameVi", b.name_en AS "boothNameEn", b.edge_pattern AS "edgePattern", b.edge_cloth AS "edgeCloth",
  b.ships_from_province AS "fromProvince", f.region AS "fromRegion",
  chosen.delivery_method AS "chosenMethod", chosen.pickup_point_id AS "chosenPickupPointId", chosen.voucher_code AS "voucherCode", c.voucher_code AS "floorVoucherCode",
  (own.id IS NOT NULL) AS "boothTakesTransfer", (partner.id IS NOT NULL) AS "partnerTakesTransfer", partner.partner_name AS "partnerName",
  ${cartVoucherColumns}
FROM cart_token k
JOIN cart c ON c.id = k.cart_id
LEFT JOIN cart_line l ON l.cart_id = c.id
LEFT JOIN variant v ON v.id = l.variant_id
LEFT JOIN product p ON p.id = v.product_id
LEFT JOIN booth b ON b.id = v.booth_id
LEFT JOIN cart_booth chosen ON chosen.cart_id = c.id AND chosen.booth_id = v.booth_id
${cartVoucherJoins}
LEFT JOIN restricted_category restricted ON restricted.category_id = p.category_id
LEFT JOIN booth_closed_today off ON off.booth_id = b.id
LEFT JOIN receiving_account own ON own.booth_id = b.id AND own.retired_at IS NULL
LEFT JOIN receiving_account partner ON partner.booth_id IS NULL AND partner.retired_at IS NULL
LEFT JOIN province f ON f.code = b.ships_from_province
LEFT JOIN stock s ON s.variant_id = v.id
WHERE k.token_hash = $1
ORDER BY l.added_at, l.variant_id`,
};

export type CartLineRow = CartVoucherRow & PackSize & {
  cartId: string;
  variantId: string;
  quantity: number;
  priceSeen: string;
  productId: string;
  boothId: string;
  packVi: string;
  packEn: string;
  price: string;
  /** Grams that the price is for, of what is sold by its weight; null for everything else. */
  byWeightGrams: number | null;
  shippingGrams: number;
  minQuantity: number;
  maxQuantity: number | null;
  productSlug: string;
  nameVi: string;
  nameEn: string;
  pictureKey: string | null;
  deliveryScope: DeliveryScope;
  storage: StorageKind;
  sellable: boolean;
  /** Sold to grown-ups alone, and for no cash when sold from afar. */
  isAlcohol: boolean;
  /** First day on which its booth sells again, while that is closed by plan; until then nothing of it can be ordered. */
  reopensOn: string | null;
  available: number;
  boothSlug: string;
  boothNameVi: string;
  boothNameEn: string;
  edgePattern: string;
  edgeCloth: string;
  fromProvince: string;
  fromRegion: Region;
  /** What was chosen for this line's booth; null where nothing was. */
  chosenMethod: DeliveryMethod | null;
  chosenPickupPointId: string | null;
  /** Whether there is an account that takes a transfer: the booth's own, and the partner's who would collect for the whole order, with its name. */
  boothTakesTransfer: boolean;
  partnerTakesTransfer: boolean;
  partnerName: string | null;
};

/** What the statement gives: an empty cart is one row whose line is null throughout. */
export type StoredCartRow = Omit<CartLineRow, 'variantId'> & { variantId: string | null };

/**
 * A line of a cart as it stands now; `orderable` is how many units of it could be ordered at most, 0 when it is not for sale or fewer are left than its booth
 * sends at least.
 */
export type CurrentLine = CartLineRow & { unitPrice: Money; maxQuantity: number; orderable: number };

/** `maxLineQuantity` is the setting that holds where the listing sets no limit. */
export function currentLines(stored: readonly StoredCartRow[], maxLineQuantity: number): CurrentLine[] {
  return stored
    .filter((row): row is CartLineRow => row.variantId !== null)
    .map((row) => {
      const maxQuantity = mostOf(row, maxLineQuantity);
      return { ...row, unitPrice: BigInt(row.price), maxQuantity, orderable: row.sellable && row.available >= row.minQuantity ? Math.min(row.available, maxQuantity) : 0 };
    });
}

/** The most that one line may hold. A least quantity beyond the floor's setting is the booth's own doing, and holds. */
export function mostOf(pack: { minQuantity: number; maxQuantity: number | null }, maxLineQuantity: number): number {
  return Math.max(pack.minQuantity, pack.maxQuantity ?? maxLineQuantity);
}

/** Whether a line asks for fewer than its booth sends at least: the shopper puts it right, nothing is changed for them. */
export function isBelowLeast(line: { quantity: number; minQuantity: number }): boolean {
  return line.quantity < line.minQuantity;
}

/** One booth's lines as the parcel that delivery quotes. */
export function parcelOf(group: BoothGroup<CurrentLine>): Parcel {
  const first = group.lines[0];
  if (!first) throw new Error('a group has at least one line');
  return {
    boothId: group.boothId,
    from: { provinceCode: first.fromProvince, region: first.fromRegion },
    goodsTotal: group.goodsTotal,
    lines: group.lines,
    chosen: first.chosenMethod && { method: first.chosenMethod, pickupPointId: first.chosenPickupPointId },
  };
}

