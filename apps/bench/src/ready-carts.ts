import { Client } from 'pg';
import { DeliveryQuotes } from '@chophien/delivery';
import { CartQueries, type PlaceOrderInput } from '@chophien/orders';
import { Settings, type Db } from '@chophien/platform';
import { checkoutForm, communeCode, versionsInForce } from './checkout-form.js';

/** Everything that one order of the bench is placed with. */
export type ReadyCart = { input: PlaceOrderInput; /** An address of its own, as of another household. */ address: string };

// Two of one booth and one of another, both drawn from the number of the cart, so that no goods are in many orders at once. Spirits are not paid in cash, as these orders are.
const fill = `
WITH goods AS (
  SELECT v.booth_id, v.id, row_number() OVER (PARTITION BY v.booth_id ORDER BY v.id) AS place, v.price
  FROM variant v JOIN product p ON p.id = v.product_id JOIN category c ON c.id = p.category_id JOIN booth b ON b.id = v.booth_id
  WHERE c.restriction IS NULL AND p.state = 'listed' AND p.sale_kind = 'cart' AND p.delivery_scope = 'nationwide' AND b.standing = 'open' AND v.retired_at IS NULL AND v.min_quantity = 1 AND v.price < 500000
), booths AS (SELECT booth_id, row_number() OVER (ORDER BY booth_id) - 1 AS seat, count(*) OVER () AS seats FROM goods WHERE place = 12 GROUP BY booth_id),
numbered AS (SELECT n, gen_random_uuid() AS cart_id FROM generate_series($1::int, $2::int) n),
carts AS (INSERT INTO cart (id) SELECT cart_id FROM numbered),
tokens AS (INSERT INTO cart_token (token_hash, cart_id) SELECT sha256(convert_to('bench-' || n, 'UTF8')), cart_id FROM numbered)
INSERT INTO cart_line (cart_id, variant_id, quantity, price_seen)
SELECT o.cart_id, g.id, 1, g.price FROM numbered o
JOIN booths first ON first.seat = o.n % first.seats JOIN booths second ON second.seat = (o.n * 7 + 3 + (o.n * 7 + 3 = o.n)::int) % second.seats
JOIN goods g ON (g.booth_id = first.booth_id AND g.place IN (o.n / first.seats % 6 + 1, o.n / first.seats % 6 + 7))
  OR (g.booth_id = CASE WHEN second.booth_id = first.booth_id THEN (SELECT booth_id FROM booths WHERE seat = (first.seat + 1) % seats) ELSE second.booth_id END AND g.place = o.n / first.seats % 12 + 1)`;

/** Fills the carts `from` to `to` (without it) and gives what each is ordered with, at its total of now. Stock is never short. */
export async function readyCarts(ownerUrl: string, shop: Db, from: number, to: number): Promise<ReadyCart[]> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query('UPDATE stock SET on_hand = 1000000');
    await owner.query(fill, [from, to - 1]);
    await owner.query('ANALYZE cart, cart_token, cart_line, stock');
  } finally {
    await owner.end();
  }
  const versions = await versionsInForce(shop);
  const settings = new Settings(shop);
  const queries = new CartQueries(shop, settings, new DeliveryQuotes(shop, settings));
  const ready: ReadyCart[] = [];
  for (let n = from; n < to; n += 1) {
    const cart = await queries.cart(`bench-${n}`, communeCode);
    if (cart?.total == null || cart.groups.length !== 2 || cart.lineCount !== 3 || !cart.canCheckOut) throw new Error(`cart ${n} is no order of two booths and three lines`);
    ready.push({
      address: `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`,
      input: checkoutForm({ cartToken: `bench-${n}`, expectedTotal: cart.total, phone: `09${String(10_000_000 + n)}` }, versions),
    });
  }
  return ready;
}

