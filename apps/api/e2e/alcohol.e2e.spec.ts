import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { aBooth } from '@chophien/booths/testing';
import { aCategory, aProduct } from '@chophien/catalog/testing';
import { anOpenFloor, aPhone } from '@chophien/orders/testing';
import { anAccount } from '@chophien/payments/testing';
import { startApi, type TestApi } from './harness.js';
import { aForm } from './order-forms.js';

type Outcome = { __typename: string } & Record<string, unknown>;
type Group = { ageLimit: number | null; paymentMethods: string[] };

let api: TestApi;
let [boothId, categoryId, variantId, officer, owner] = ['', '', '', '', ''];

beforeAll(async () => {
  api = await startApi();
  await anOpenFloor(api.database);
  categoryId = await aCategory(api.database, { nameVi: 'Rượu', nameEn: 'Spirits', slug: 'ruou-thu' });
  boothId = await aBooth(api.database);
  ({ variantId } = await aProduct(api.database, { boothId, categoryId, price: 90_000n, shippingGrams: 400, onHand: 50 }));
  officer = (await api.signIn({ floorRole: 'administrator' })).cookie;
  owner = (await api.signIn({ booths: { [boothId]: 'owner' } })).cookie;
});
afterAll(() => api.stop());

const office = async (name: string, variables: Record<string, unknown>, cookie: string): Promise<Outcome> => Object.values((await api.askPersisted<Record<string, Outcome>>('office', name, variables, { cookie })).data)[0]!;
const aCart = async (): Promise<{ token: string; group: Group; canCheckOut: boolean }> => {
  const { token } = (await api.askPersisted<{ addToCart: { token: string } }>('shop', 'AddToCart', { variantId, quantity: 1 })).data.addToCart;
  const { cart } = (await api.askPersisted<{ cart: { groups: Group[]; canCheckOut: boolean } }>('shop', 'CartPage', { token, communeCode: '03388' })).data;
  return { token, group: cart.groups[0]!, canCheckOut: cart.canCheckOut };
};
const place = async (more: Record<string, unknown>): Promise<Outcome> =>
  (await api.askPersisted<{ placeOrder: Outcome }>('shop', 'PlaceOrder', aForm({ cartToken: (await aCart()).token, expectedTotal: '112000', phone: aPhone(), ...more }))).data.placeOrder;

it('an officer says that a group is alcohol; from then on it is paid without cash, asks for the age, and is checked at the door', async () => {
  expect((await aCart()).group).toMatchObject({ ageLimit: null, paymentMethods: ['CASH_ON_DELIVERY'] });
  const [{ version } = { version: 0 }] = await api.database.sql<{ version: number }>('SELECT version FROM category WHERE id = $1', [categoryId]);
  const renamed = await office('RenameCategory', { id: categoryId, version, nameVi: 'Rượu', nameEn: 'Spirits', art: null, restriction: 'ALCOHOL' }, officer);
  expect(renamed).toMatchObject({ __typename: 'KeptTree', categories: [{ id: categoryId, restriction: 'ALCOHOL' }] });
  const product = await api.askPersisted<{ product: { isAlcohol: boolean } }>('shop', 'ProductBySlug', { slug: (await api.database.sql<{ slug: string }>('SELECT slug FROM product'))[0]!.slug });
  expect(product.data.product.isAlcohol).toBe(true);

  // nobody takes a transfer yet: arranged with the booth
  const alone = await aCart();
  expect([alone.group, alone.canCheckOut]).toMatchObject([{ ageLimit: 18, paymentMethods: [] }, false]);
  expect(await place({ ageConfirmed: true })).toMatchObject({ __typename: 'PaymentNotOffered', booths: [{ boothId }] });

  await anAccount(api.database, { boothId, accountNumber: 'RUOU0001' });
  const transfer = { booths: [{ boothId, paymentMethod: 'BANK_TRANSFER' }] };
  expect(await place({ ageConfirmed: true })).toMatchObject({ __typename: 'PaymentNotOffered' });
  expect(await place(transfer)).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'ageConfirmed', reason: 'not_agreed' }] });
  expect(await api.database.sql('SELECT 1 FROM customer_order')).toEqual([]);
  expect(await place({ ...transfer, ageConfirmed: true })).toMatchObject({ __typename: 'OrderPlaced' });

  const [part] = await api.database.sql<{ id: string; version: number }>(`UPDATE booth_order SET state = 'placed' RETURNING id, version`);
  await office('AcceptBoothOrder', part!, owner);
  const sent = await office('ShipBoothOrder', { id: part!.id, version: part!.version + 1, carrierName: 'Nhà xe Hưng Thành' }, owner);
  expect(sent).toMatchObject({ __typename: 'BoothOrder', state: 'SHIPPED', ageLimit: 18, ageCheckedAt: null, shipments: [{ position: 1, state: 'ON_THE_WAY', carrierName: 'Nhà xe Hưng Thành' }] });
  const [{ id }] = sent['shipments'] as [{ id: string }];
  expect(await office('MoveShipment', { id, version: 1, act: 'DELIVER' }, owner)).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'ageChecked', reason: 'required' }] });
  expect(await office('MoveShipment', { id, version: 1, act: 'DELIVER', ageChecked: true }, owner)).toMatchObject({ __typename: 'BoothOrder', state: 'DELIVERED', ageCheckedAt: expect.any(String) });
  expect(await office('MoveShipment', { id, version: 2, act: 'LOSE' }, owner)).toMatchObject({ __typename: 'ShipmentMoveNotAllowed' });
});
