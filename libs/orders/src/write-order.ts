import { grantAt, newId, rows, type Tx } from '@chophien/platform';
import type { DeliveryZone } from '@chophien/delivery';
import type { MoneyMode, PaymentMethod } from '@chophien/payments';
import type { CurrentLine } from './cart-lines.js';
import type { Checkout } from './checkout-input.js';
import { copiedWayColumns, copiedWayRecord, copiedWayValues, type CopiedWay } from './copied-way.js';
import { boothOrderNumber, newOrderNumber } from './order-number.js';
import { lineTotal, type OrderTotals, type PartSums } from './order-totals.js';
import type { Typist } from './typist.js';

/** One booth's part of the order that is being written; money in đồng. */
export type NewPart = PartSums & {
  id: string;
  boothId: string;
  lines: CurrentLine[];
  deliveryZone: DeliveryZone;
  way: CopiedWay;
  weightGrams: number;
  confirmByCall: boolean;
  /** What the shopper wrote to this booth alone; often ''. */
  note: string;
  /** Years that whoever takes it must be old; null where nothing in it asks for an age. */
  ageLimit: number | null;
  paymentMethod: PaymentMethod;
  /** The booth begins when the money is there. */
  awaitsPayment: boolean;
};

export type NewOrder = {
  id: string;
  checkout: Checkout;
  requestHash: Buffer;
  cartId: string;
  networkKey: string;
  /** The account that ordered; null for a guest. */
  shopperId: string | null;
  /** Who of the staff typed it for a caller; null where the shopper ordered. */
  typist: Typist | null;
  totals: OrderTotals;
  parts: NewPart[];
  commissionBasisPoints: number;
  answerWithinHours: number;
  isDemo: boolean;
  moneyMode: MoneyMode;
};

const insertOrder = `INSERT INTO customer_order (id, number, request_key, request_hash, cart_id, buyer_name, buyer_phone, buyer_email, province_code, commune_code,
  street, note, language, payment_method, goods_total, delivery_total, total, terms_version, privacy_version, network_key, is_demo, shopper_id, money_mode, discount_total, typed_by, typed_at_booth, age_confirmed)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $23, $14, $15, $16, $17, $18, $19, $20, $21, $22, $24, $25, $26, $27)
ON CONFLICT (number) DO NOTHING RETURNING id`;

// Booth orders, their first move and all lines: what belongs together is written together, in one statement whatever the number of booths.
const insertParts = `
WITH part AS MATERIALIZED (
  SELECT * FROM jsonb_to_recordset($2::jsonb) AS p (id uuid, "boothId" uuid, number text, "goodsTotal" bigint, "deliveryFee" bigint,
    "deliveryZone" text, "weightGrams" int, "confirmByCall" boolean, note text, "paymentMethod" text, "awaitsPayment" boolean, "boothDiscount" bigint, "floorDiscount" bigint, "grantId" uuid, "ageLimit" int, ${copiedWayRecord})
), made AS (
  INSERT INTO booth_order (id, order_id, booth_id, number, state, goods_total, delivery_fee, total, delivery_zone, weight_grams,
    commission_basis_points, confirm_by_call, answer_due_at, note, payment_method, booth_discount, floor_discount, age_limit, ${copiedWayColumns})
  SELECT id, $1::uuid, "boothId", number, CASE WHEN "awaitsPayment" THEN 'awaiting_payment' ELSE 'placed' END, "goodsTotal", "deliveryFee", "goodsTotal" + "deliveryFee" - "boothDiscount" - "floorDiscount", "deliveryZone", "weightGrams",
    $4::int, "confirmByCall", now() + make_interval(hours => $5::int), note, "paymentMethod", "boothDiscount", "floorDiscount", "ageLimit", ${copiedWayValues}
  FROM part
), moved AS (
  INSERT INTO booth_order_move (booth_order_id, booth_id, move, from_state, to_state, actor_kind, actor_id, grant_id)
  SELECT id, "boothId", CASE WHEN "awaitsPayment" THEN 'place_unpaid' ELSE 'place' END, NULL, CASE WHEN "awaitsPayment" THEN 'awaiting_payment' ELSE 'placed' END, CASE WHEN $6::text IS NULL THEN 'shopper' ELSE 'staff' END, $6, "grantId" FROM part
)
INSERT INTO order_line (id, order_id, booth_order_id, booth_id, product_id, variant_id, position, name_vi, name_en, pack_vi, pack_en, picture_key,
  unit_price, quantity, line_total, net_grams)
SELECT id, $1::uuid, "boothOrderId", "boothId", "productId", "variantId", position, "nameVi", "nameEn", "packVi", "packEn", "pictureKey", "unitPrice", quantity, "lineTotal", "netGrams"
FROM jsonb_to_recordset($3::jsonb) AS l (id uuid, "boothOrderId" uuid, "boothId" uuid, "productId" uuid, "variantId" uuid, position int, "nameVi" text,
  "nameEn" text, "packVi" text, "packEn" text, "pictureKey" text, "unitPrice" bigint, quantity int, "lineTotal" bigint, "netGrams" int)`;

const numberTries = 5;

/**
 * Writes the order, its booth orders with copied prices and commission, their lines and first moves: two statements. A number that is
 * taken is drawn again. The caller reserves stock and publishes.
 */
export async function writeOrder(tx: Tx, order: NewOrder, drawNumber: () => string = newOrderNumber): Promise<{ id: string; number: string; parts: NewPart[] }> {
  const { id, parts } = order;
  const number = await insertWithFreeNumber(tx, order, drawNumber);
  const partRows = parts.map((part, index) => ({
    id: part.id,
    boothId: part.boothId,
    number: boothOrderNumber(number, index + 1),
    goodsTotal: part.goodsTotal.toString(),
    deliveryFee: part.deliveryFee.toString(),
    deliveryZone: part.deliveryZone,
    weightGrams: part.weightGrams,
    confirmByCall: part.confirmByCall,
    note: part.note,
    ageLimit: part.ageLimit,
    paymentMethod: part.paymentMethod,
    awaitsPayment: part.awaitsPayment,
    boothDiscount: part.boothDiscount.toString(),
    floorDiscount: part.floorDiscount.toString(),
    ...part.way,
    grantId: order.typist && grantAt(order.typist.actor, order.typist.boothId),
  }));
  const lineRows = parts.flatMap((part) =>
    part.lines.map((line, position) => ({
      id: newId(),
      boothOrderId: part.id,
      boothId: part.boothId,
      productId: line.productId,
      variantId: line.variantId,
      position,
      nameVi: line.nameVi,
      nameEn: line.nameEn,
      packVi: line.packVi,
      packEn: line.packEn,
      pictureKey: line.pictureKey,
      unitPrice: line.unitPrice.toString(),
      quantity: line.quantity,
      lineTotal: lineTotal(line).toString(),
      netGrams: line.byWeightGrams,
    })),
  );
  await rows(tx, insertParts, [id, JSON.stringify(partRows), JSON.stringify(lineRows), order.commissionBasisPoints, order.answerWithinHours, order.typist?.actor.personId ?? null]);
  return { id, number, parts };
}

async function insertWithFreeNumber(tx: Tx, order: NewOrder, drawNumber: () => string): Promise<string> {
  const { checkout, totals } = order;
  for (let attempt = 1; attempt <= numberTries; attempt++) {
    const number = drawNumber();
    const made = await rows(tx, insertOrder, [
      order.id,
      number,
      checkout.requestKey,
      order.requestHash,
      order.cartId,
      checkout.name,
      checkout.phone,
      checkout.email,
      checkout.provinceCode,
      checkout.communeCode,
      checkout.street,
      checkout.note,
      checkout.language,
      totals.goodsTotal,
      totals.deliveryTotal,
      totals.total,
      checkout.termsVersion,
      checkout.privacyVersion,
      order.networkKey,
      order.isDemo,
      order.shopperId,
      order.moneyMode,
      methodOfOrder(order.parts),
      totals.discountTotal,
      order.typist?.actor.personId ?? null,
      order.typist?.boothId ?? null,
      checkout.ageConfirmed && order.parts.some((part) => part.ageLimit !== null),
    ]);
    if (made.length === 1) return number;
  }
  throw new Error(`no free order number in ${numberTries} draws`);
}

/** One word for the whole order, for whoever lists orders. */
function methodOfOrder(parts: readonly NewPart[]): PaymentMethod | 'mixed' {
  const methods = new Set(parts.map((part) => part.paymentMethod));
  return methods.size > 1 ? 'mixed' : ([...methods][0] ?? 'cash_on_delivery');
}
