import { Injectable } from '@nestjs/common';
import { deliveryMethods, type DeliveryMethod } from '@chophien/delivery';
import { Db, InvalidInput, isId, rows, Settings, type FieldProblem, type StaffActor } from '@chophien/platform';
import { cartBehind } from './cart-lock.js';
import { CartFull } from './order-errors.js';
import { requireMayType } from './typist.js';
import { forSale } from './for-sale.js';
import { enteredCode } from './vouchers/set-cart-voucher.js';
import { voucherCodeOf } from './vouchers/voucher-code.js';

/** A line as it is typed. `quantity` is whole; whether so many can be ordered is said by the cart. */
export type TypedLine = { variantId: string; quantity: number };
/** How one booth's part comes, and its voucher; what is not said is not chosen. */
export type TypedChoice = { boothId: string; deliveryMethod?: DeliveryMethod | null; pickupPointId?: string | null; voucherCode?: string | null };
/** `voucherCode`: the floor's. */
export type FillCartInput = { boothId: string | null; token?: string | null; lines: readonly TypedLine[]; booths?: readonly TypedChoice[] | null; voucherCode?: string | null };
/** `left`: packs that cannot be ordered by a cart, or not by this booth's staff; they were not put in. */
export type FilledCart = { token: string; left: string[] };

/** What the column holds; more is a slip of the keys. */
const mostUnits = 10_000;

const takeOut = 'DELETE FROM cart_line WHERE cart_id = $1';
// in the sequence in which they were typed; prices are those that the typist is about to read out
const putIn = `INSERT INTO cart_line (cart_id, variant_id, quantity, price_seen, added_at)
SELECT $1, v.id, l.quantity, v.price, now() + make_interval(secs => l.place / 1000000.0)
FROM unnest($2::uuid[], $3::int[]) WITH ORDINALITY AS l (variant_id, quantity, place)
JOIN variant v ON v.id = l.variant_id JOIN product p ON p.id = v.product_id JOIN booth b ON b.id = v.booth_id
WHERE ${forSale} AND ($4::uuid IS NULL OR v.booth_id = $4)
RETURNING variant_id AS "variantId"`;

// only for booths of which something lies in it, and only points of their own
const chooseWays = `WITH gone AS (DELETE FROM cart_booth WHERE cart_id = $1)
INSERT INTO cart_booth (cart_id, booth_id, delivery_method, pickup_point_id, voucher_code)
SELECT $1, c."boothId", CASE WHEN c."pickupPointId" IS NULL OR point.id IS NOT NULL THEN c."deliveryMethod" END, point.id, c."voucherCode"
FROM jsonb_to_recordset($2::jsonb) AS c ("boothId" uuid, "deliveryMethod" text, "pickupPointId" uuid, "voucherCode" text)
LEFT JOIN pickup_point point ON point.id = c."pickupPointId" AND point.booth_id = c."boothId" AND point.removed_at IS NULL
WHERE EXISTS (SELECT 1 FROM cart_line l JOIN variant v ON v.id = l.variant_id WHERE l.cart_id = $1 AND v.booth_id = c."boothId")
ON CONFLICT (cart_id, booth_id) DO UPDATE SET delivery_method = excluded.delivery_method, pickup_point_id = excluded.pickup_point_id, voucher_code = excluded.voucher_code`;

/** Makes a cart hold exactly what was typed for a caller: it is typed on a screen that shows the whole, so the whole is sent. */
@Injectable()
export class FillCart {
  constructor(
    private readonly db: Db,
    private readonly settings: Settings,
  ) {}

  /** Gives the token to keep, a new one where none came or nothing is behind it. Throws NotFound (booth), InvalidInput (lines, `way-` and `voucher-` with a booth's id, voucherCode), CartFull. */
  async run(actor: StaffActor, { boothId, token, lines, booths, voucherCode }: FillCartInput): Promise<FilledCart> {
    requireMayType(actor, boothId);
    requireLines(lines);
    const choices = readChoices(booths ?? []);
    const code = enteredCode(voucherCode);
    const maxLines = await this.settings.get('orders.maxCartLines');
    if (lines.length > maxLines) throw new CartFull(maxLines);
    return this.db.tx(async (tx) => {
      const cart = await cartBehind(tx, token);
      await rows(tx, takeOut, [cart.id]);
      const taken = await rows<{ variantId: string }>(tx, putIn, [cart.id, lines.map((line) => line.variantId), lines.map((line) => line.quantity), boothId]);
      await rows(tx, chooseWays, [cart.id, JSON.stringify(choices)]);
      await rows(tx, 'UPDATE cart SET voucher_code = $2 WHERE id = $1', [cart.id, code]);
      const ids = new Set(taken.map((line) => line.variantId));
      return { token: cart.token, left: lines.map((line) => line.variantId.toLowerCase()).filter((id) => !ids.has(id)) };
    });
  }
}

function readChoices(booths: readonly TypedChoice[]): TypedChoice[] {
  const problems: FieldProblem[] = [];
  const read = booths.filter(({ boothId }) => isId(boothId)).map((choice): TypedChoice => {
    const { boothId, deliveryMethod = null, pickupPointId = null } = choice;
    if ((deliveryMethod !== null && !deliveryMethods.includes(deliveryMethod)) || (pickupPointId !== null && !isId(pickupPointId))) problems.push({ field: `way-${boothId}`, reason: 'unknown' });
    const voucherCode = voucherCodeOf(choice.voucherCode ?? '');
    if (voucherCode === undefined && choice.voucherCode?.trim()) problems.push({ field: `voucher-${boothId}`, reason: 'not_a_code' });
    return { boothId, deliveryMethod, pickupPointId, voucherCode: voucherCode ?? null };
  });
  if (problems.length > 0) throw new InvalidInput(problems);
  // of a booth that is named twice the last word counts
  return [...new Map(read.map((choice) => [choice.boothId.toLowerCase(), choice])).values()];
}

function requireLines(lines: readonly TypedLine[]): void {
  if (lines.some(({ variantId }) => !isId(variantId))) throw new InvalidInput([{ field: 'lines', reason: 'unknown' }]);
  if (new Set(lines.map(({ variantId }) => variantId.toLowerCase())).size < lines.length) throw new InvalidInput([{ field: 'lines', reason: 'repeated' }]);
  const wrong = lines.find(({ quantity }) => !Number.isSafeInteger(quantity) || quantity < 1 || quantity > mostUnits);
  if (wrong) throw new InvalidInput([{ field: `quantity-${wrong.variantId.toLowerCase()}`, reason: 'out_of_range', limit: mostUnits }]);
}
