import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBooth } from '@chophien/booths/testing';
import { aCategory, aPack, aProduct } from '@chophien/catalog/testing';
import { anOpenFloor } from '@chophien/orders/testing';
import { startApi, type TestApi } from './harness.js';
import { aForm } from './order-forms.js';

type Added = { addToCart: { __typename: string; token: string; fields: unknown } };
type Placed = { placeOrder: { __typename: string; number: string; total: string; lines: unknown } };

/** A product in several packs, one of which goes only by several at a time, by the documents of the storefront. */
describe('a shopper and the packs of a product', () => {
  let api: TestApi;
  let tea: { productId: string; variantId: string; slug: string };
  let bags: string;
  let retired: string;

  beforeAll(async () => {
    api = await startApi();
    await anOpenFloor(api.database);
    tea = await aProduct(api.database, { boothId: await aBooth(api.database), categoryId: await aCategory(api.database), price: 55_000n, shippingGrams: 350 });
    bags = await aPack(api.database, { productId: tea.productId, packVi: 'gói 100 g', netGrams: 100, price: 17_000n, minQuantity: 5, maxQuantity: 20, barcode: '8938502000995', onHand: 12 });
    retired = await aPack(api.database, { productId: tea.productId, packVi: 'gói đã bỏ', isRetired: true });
    await api.database.sql(`UPDATE product SET season_months = '{3,4,5}', season_is_assumed = true WHERE id = $1`, [tea.productId]);
  });
  afterAll(() => api.stop());

  const add = async (variantId: string, quantity: number, token?: string) => (await api.askPersisted<Added>('shop', 'AddToCart', { token, variantId, quantity })).data.addToCart;
  const stored = () => api.database.sql('SELECT variant_id, quantity FROM cart_line');
  const count = async (table: string) => (await api.database.sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]?.n;

  it('sees those that are sold, with least quantity, barcode and the season', async () => {
    const { data } = await api.askPersisted<{ product: Record<string, unknown> }>('shop', 'ProductBySlug', { slug: tea.slug });
    expect(data.product).toMatchObject({
      seasonMonths: [3, 4, 5],
      seasonIsAssumed: true,
      variants: [
        { id: tea.variantId, minQuantity: 1, barcode: null },
        { id: bags, packVi: 'gói 100 g', pricePerBasis: '170000', minQuantity: 5, maxQuantity: 20, barcode: '8938502000995', available: 12 },
      ],
    });
  });

  it('puts no fewer than the least into the cart, orders them, and what a booth retired is not sold', async () => {
    expect(await add(bags, 4)).toEqual({ __typename: 'InvalidInput', fields: [{ field: 'quantity', reason: 'out_of_range', limit: 20, least: 5 }] });
    expect((await add(retired, 1)).__typename).toBe('NotForSale');
    expect([await count('cart'), await stored()]).toEqual([0, []]);

    const { token } = await add(bags, 5);
    const fewer = await api.askPersisted<{ setCartLine: unknown }>('shop', 'SetCartLine', { token, variantId: bags, quantity: 4 });
    expect(fewer.data.setCartLine).toEqual({ __typename: 'InvalidInput', fields: [{ field: 'quantity', reason: 'out_of_range', limit: 20, least: 5 }] });
    expect(await stored()).toEqual([{ variant_id: bags, quantity: 5 }]);

    // the least rises while it lies in the cart: nothing is changed in silence, and nothing ordered
    await api.database.sql('UPDATE variant SET min_quantity = 6 WHERE id = $1', [bags]);
    const cart = async () => (await api.askPersisted<{ cart: { canCheckOut: boolean; total: string; groups: unknown } }>('shop', 'CartPage', { token, communeCode: '03388' })).data.cart;
    expect(await cart()).toMatchObject({ canCheckOut: false, groups: [{ lines: [{ quantity: 5, minQuantity: 6, onlyAvailable: null }] }] });
    const refused = await api.askPersisted<Placed>('shop', 'PlaceOrder', aForm({ cartToken: token, expectedTotal: (await cart()).total }));
    expect(refused.data.placeOrder).toMatchObject({ __typename: 'TooFewUnits', lines: [{ wanted: 5, least: 6 }] });
    expect([await count('customer_order'), await count('reservation'), await count('outbox'), await stored()]).toEqual([0, 0, 0, [{ variant_id: bags, quantity: 5 }]]);

    await api.askPersisted('shop', 'SetCartLine', { token, variantId: bags, quantity: 6 });
    const { total } = await cart();
    const placed = await api.askPersisted<Placed>('shop', 'PlaceOrder', aForm({ cartToken: token, expectedTotal: total }));
    expect(placed.data.placeOrder).toMatchObject({ __typename: 'OrderPlaced', total });
    expect(await api.database.sql('SELECT variant_id, pack_vi, unit_price, quantity FROM order_line')).toEqual([{ variant_id: bags, pack_vi: 'gói 100 g', unit_price: '17000', quantity: 6 }]);
    expect(await api.database.sql('SELECT on_hand, reserved FROM stock WHERE variant_id = $1', [bags])).toEqual([{ on_hand: 12, reserved: 6 }]);
  });

  it('is told the fee of as few as the booth sends', async () => {
    const fee = async (variantId: string) => (await api.askPersisted<{ deliveryQuote: { __typename: string; fee: string } }>('shop', 'DeliveryFee', { variantId, communeCode: '03388' })).data.deliveryQuote;
    const light = await fee(bags);
    // 150 g as packed for sending; ten of them weigh more than the first step of the tariff
    await api.database.sql('UPDATE variant SET min_quantity = 10 WHERE id = $1', [bags]);
    expect(BigInt((await fee(bags)).fee)).toBeGreaterThan(BigInt(light.fee));
    expect((await fee(retired)).__typename).toBe('NotFound');
  });
});
