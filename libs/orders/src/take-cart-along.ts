import { Injectable } from '@nestjs/common';
import { hashSessionToken, isSessionToken, type SignedInShopper } from '@chophien/accounts';
import { Db, NotFound, newId, rows, type Tx } from '@chophien/platform';
import { hashCartToken, newCartToken } from './cart-token.js';

export type CartTakenAlong = {
  /** The token to keep from now on; it opens the account's cart until the session ends. */
  token: string;
  /** Lines that this browser did not have and that were in the account's cart. */
  fromBefore: number;
};

const lockOwn = `INSERT INTO cart (id, shopper_id) VALUES ($1, $2) ON CONFLICT (shopper_id) DO UPDATE SET updated_at = now() RETURNING id`;
// a token of an account's cart, left over from a session that was ended here, opens nothing to be taken
const lockGuests = `SELECT c.id FROM cart_token t JOIN cart c ON c.id = t.cart_id WHERE t.token_hash = $1 AND c.shopper_id IS NULL FOR UPDATE OF c`;
const countBefore = `SELECT count(*)::int AS n FROM cart_line own WHERE own.cart_id = $1 AND NOT EXISTS (SELECT 1 FROM cart_line guest WHERE guest.cart_id = $2 AND guest.variant_id = own.variant_id)`;
const takeLines = `INSERT INTO cart_line (cart_id, variant_id, quantity, price_seen, added_at)
SELECT $1, variant_id, quantity, price_seen, added_at FROM cart_line WHERE cart_id = $2
ON CONFLICT (cart_id, variant_id) DO UPDATE SET quantity = greatest(cart_line.quantity, excluded.quantity), price_seen = excluded.price_seen`;
const takeChoices = `INSERT INTO cart_booth (cart_id, booth_id, delivery_method, pickup_point_id, voucher_code)
SELECT $1, booth_id, delivery_method, pickup_point_id, voucher_code FROM cart_booth WHERE cart_id = $2
ON CONFLICT (cart_id, booth_id) DO UPDATE SET voucher_code = coalesce(excluded.voucher_code, cart_booth.voucher_code),
  pickup_point_id = CASE WHEN excluded.delivery_method IS NULL THEN cart_booth.pickup_point_id ELSE excluded.pickup_point_id END,
  delivery_method = coalesce(excluded.delivery_method, cart_booth.delivery_method)`;
const takeRest = `UPDATE cart own SET voucher_code = coalesce(guest.voucher_code, own.voucher_code), recent_adds = (guest.recent_adds || own.recent_adds)[1:50]
FROM cart guest WHERE own.id = $1 AND guest.id = $2`;
const giveToken = `INSERT INTO cart_token (token_hash, cart_id, session_id) SELECT $1, $2, id FROM shopper_session WHERE token_hash = $3 AND shopper_id = $4 RETURNING 1`;

/** Who signs in takes the cart of this browser along into the account's, which every browser that is signed in shares. */
@Injectable()
export class TakeCartAlong {
  constructor(private readonly db: Db) {}

  /**
   * Joins the guest's cart behind `cartToken`, if there is one, with the account's and gives a token that ends with the session. What both
   * hold stays once, in the larger quantity. Safe to repeat. Throws NotFound where the session ended meanwhile; then nothing has changed.
   */
  async run(actor: SignedInShopper, input: { sessionToken: string; cartToken?: string | null }): Promise<CartTakenAlong> {
    const { sessionToken, cartToken } = input;
    if (!isSessionToken(sessionToken)) throw new NotFound('session');
    return this.db.tx(async (tx) => {
      const ownId = (await rows<{ id: string }>(tx, lockOwn, [newId(), actor.shopperId]))[0]!.id;
      const guestId = cartToken ? (await rows<{ id: string }>(tx, lockGuests, [hashCartToken(cartToken)]))[0]?.id : undefined;
      const fromBefore = (await rows<{ n: number }>(tx, countBefore, [ownId, guestId ?? null]))[0]!.n;
      if (guestId !== undefined) await join(tx, ownId, guestId);
      const token = newCartToken();
      const given = await rows(tx, giveToken, [hashCartToken(token), ownId, hashSessionToken(sessionToken), actor.shopperId]);
      if (given.length === 0) throw new NotFound('session');
      return { token, fromBefore };
    });
  }
}

async function join(tx: Tx, ownId: string, guestId: string): Promise<void> {
  for (const statement of [takeLines, takeChoices, takeRest]) await rows(tx, statement, [ownId, guestId]);
  await rows(tx, 'DELETE FROM cart WHERE id = $1', [guestId]);
}
