import { Settings, newId, type Actor, type Db } from '@chophien/platform';
import { aMember, aShopper, anOperator, type TestDatabase } from '@chophien/platform/testing';
import { aBooth } from '@chophien/booths/testing';
import { aCategory, aProduct } from '@chophien/catalog/testing';
import { PlaceOrder } from '../place-order.js';
import { aCart, aCheckout, aPhone } from './checkout.js';

export type StoredBoothOrder = {
  id: string;
  booth_id: string;
  state: string;
  version: number;
  tracking_note: string | null;
  decline_reason: string | null;
  decline_note: string | null;
  call_confirmed_by: string | null;
};

/** Two booths on an open floor, with who works there and one listing each; `seller` handles the orders of `ours`, `rival` owns `theirs`. */
export type TwoBooths = {
  ours: string;
  theirs: string;
  sellerId: string;
  seller: Actor;
  rival: Actor;
  operator: Actor;
  /** The listing of `ours`, 50,000 đồng, 10 on hand. */
  variantId: string;
  /** Clears orders, carts, outbox and settings, and places one order: three of ours, one of theirs; gives the two parts. */
  orderFromBoth(): Promise<[StoredBoothOrder, StoredBoothOrder]>;
  /** The same beside what was ordered before, from another phone. */
  orderAgain(): Promise<[StoredBoothOrder, StoredBoothOrder]>;
};

export async function twoBooths(database: TestDatabase, shop: Db): Promise<TwoBooths> {
  const place = new PlaceOrder(shop, new Settings(shop));
  const categoryId = await aCategory(database);
  const ours = await aBooth(database);
  const theirs = await aBooth(database);
  const person = async (email: string): Promise<string> => {
    const id = newId();
    await database.sql(`INSERT INTO person (id, display_name, email, password_hash) VALUES ($1, 'Tẩn Thị Su', $2, 'x')`, [id, email]);
    return id;
  };
  const sellerId = await person('su@example.com');
  const rivalId = await person('rival@example.com');
  const { variantId } = await aProduct(database, { boothId: ours, categoryId, price: 50_000n, shippingGrams: 300, onHand: 10 });
  const theirVariant = (await aProduct(database, { boothId: theirs, categoryId, price: 60_000n, shippingGrams: 300, onHand: 10 })).variantId;
  const partOf = async (boothId: string) => (await database.sql<StoredBoothOrder>('SELECT * FROM booth_order WHERE booth_id = $1 ORDER BY placed_at DESC, id LIMIT 1', [boothId]))[0]!;
  const orderAgain = async (): Promise<[StoredBoothOrder, StoredBoothOrder]> => {
    const token = await aCart(shop, [{ variantId, quantity: 3 }, { variantId: theirVariant, quantity: 1 }]);
    await place.run(aShopper(), aCheckout({ cartToken: token, expectedTotal: 150_000n + 27_000n + 60_000n + 22_000n, phone: aPhone() }));
    await database.sql('TRUNCATE outbox CASCADE');
    return [await partOf(ours), await partOf(theirs)];
  };
  return {
    ours,
    theirs,
    sellerId,
    seller: aMember(sellerId, { [ours]: 'order_handler' }),
    rival: aMember(rivalId, { [theirs]: 'owner' }),
    operator: anOperator(sellerId),
    variantId,
    async orderFromBoth() {
      await database.sql('TRUNCATE customer_order, cart, outbox, setting CASCADE');
      await database.sql('UPDATE stock SET on_hand = 10, reserved = 0');
      return orderAgain();
    },
    orderAgain,
  };
}
