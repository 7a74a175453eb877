import { Injectable } from '@nestjs/common';
import { Db, InvalidInput, NotFound, isId, rows } from '@chophien/platform';
import { deliveryMethods, type DeliveryMethod } from '@chophien/delivery';
import { lockCart } from './cart-lock.js';
import { enteredCode } from './vouchers/set-cart-voucher.js';

/** What a shopper chooses for one booth's part; what is left out stays as it is, null takes it away. */
export type CartBoothChoices = { deliveryMethod?: DeliveryMethod | null; pickupPointId?: string | null; voucherCode?: string | null };

// only for a booth of which something is in the cart
const keepChoices = `INSERT INTO cart_booth (cart_id, booth_id, delivery_method, pickup_point_id, voucher_code)
SELECT $1, $2, $3, $4, $5 WHERE EXISTS (SELECT 1 FROM cart_line l JOIN variant v ON v.id = l.variant_id WHERE l.cart_id = $1 AND v.booth_id = $2)
ON CONFLICT (cart_id, booth_id) DO UPDATE SET
  delivery_method = CASE WHEN $6 THEN excluded.delivery_method ELSE cart_booth.delivery_method END,
  pickup_point_id = CASE WHEN $7 THEN excluded.pickup_point_id ELSE cart_booth.pickup_point_id END,
  voucher_code = CASE WHEN $8 THEN excluded.voucher_code ELSE cart_booth.voucher_code END
RETURNING 1`;

const pointOfBooth = 'SELECT 1 FROM pickup_point WHERE id = $1 AND booth_id = $2 AND removed_at IS NULL';

/** Keeps what was chosen for one booth's part with the cart, so that it survives a reload, a sign-in and a lost line. It touches no other booth's. */
@Injectable()
export class SetCartBooth {
  constructor(private readonly db: Db) {}

  /** Throws NotFound (cart; booth of which nothing is in it), InvalidInput (deliveryMethod, pickupPointId, voucherCode). */
  async run(input: { token: string; boothId: string } & CartBoothChoices): Promise<void> {
    const { deliveryMethod, pickupPointId, voucherCode } = input;
    if (deliveryMethod != null && !deliveryMethods.includes(deliveryMethod)) throw new InvalidInput([{ field: 'deliveryMethod', reason: 'unknown' }]);
    if (pickupPointId != null && !isId(pickupPointId)) throw new InvalidInput([{ field: 'pickupPointId', reason: 'unknown' }]);
    const code = enteredCode(voucherCode);
    if (!isId(input.boothId)) throw new NotFound('booth');
    await this.db.tx(async (tx) => {
      const cart = await lockCart(tx, input.token);
      if (!cart) throw new NotFound('cart');
      if (pickupPointId != null && (await rows(tx, pointOfBooth, [pickupPointId, input.boothId])).length === 0) throw new InvalidInput([{ field: 'pickupPointId', reason: 'unknown' }]);
      const given = [deliveryMethod !== undefined, pickupPointId !== undefined, voucherCode !== undefined];
      const kept = await rows(tx, keepChoices, [cart.id, input.boothId, deliveryMethod ?? null, pickupPointId ?? null, code, ...given]);
      if (kept.length === 0) throw new NotFound('booth');
    });
  }
}
