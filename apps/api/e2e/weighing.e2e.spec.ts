import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anOpenFloor, twoBooths, type StoredBoothOrder, type TwoBooths } from '@chophien/orders/testing';
import { weighingHandlers } from '@chophien/orders';
import { createLogger, DeliveryRunner, HandlerRegistry } from '@chophien/platform';
import { createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { startApi, type TestApi } from './harness.js';
import { workOff } from './work-off.js';

type Outcome = { __typename: string } & Record<string, unknown>;

describe('goods sold by weight, from the listing to the shopper’s yes', () => {
  let database: TestDatabase;
  let floor: TwoBooths;
  let api: TestApi;
  let runner: DeliveryRunner;
  let [seller, rival, operator] = ['', '', ''];
  let part: StoredBoothOrder;
  let orderLineId: string;
  let buyer: { number: string; phone: string };

  beforeAll(async () => {
    database = await createTestDatabase();
    await anOpenFloor(database);
    floor = await twoBooths(database, await database.connect('shop'));
    await database.sql(`UPDATE variant SET unit = 'g', amount = 300, net_grams = 300, price_basis = 'kg', by_weight = true WHERE id = $1`, [floor.variantId]);
    api = await startApi({ database });
    seller = (await api.signIn({ booths: { [floor.ours]: 'order_handler' } })).cookie;
    rival = (await api.signIn({ booths: { [floor.theirs]: 'owner' } })).cookie;
    operator = (await api.signIn({ floorRole: 'administrator' })).cookie;
    runner = new DeliveryRunner(await database.connect('worker'), new HandlerRegistry(weighingHandlers), createLogger({ level: 'silent', process: 'worker' }));
    [part] = await floor.orderFromBoth();
    orderLineId = (await database.sql<{ id: string }>('SELECT id FROM order_line WHERE booth_order_id = $1', [part.id]))[0]!.id;
    buyer = (await database.sql<typeof buyer>('SELECT number, buyer_phone AS phone FROM customer_order'))[0]!;
  });
  afterAll(async () => {
    await api.stop();
    await database.drop();
  });

  const office = async (name: string, variables: Record<string, unknown>, cookie: string) => Object.values((await api.askPersisted<Record<string, Outcome | null>>('office', name, variables, { cookie })).data ?? {})[0] ?? null;
  const shop = async (name: string, variables: Record<string, unknown>) => Object.values((await api.askPersisted<Record<string, Outcome>>('shop', name, variables)).data)[0]!;
  const version = async () => (await database.sql<{ version: number }>('SELECT version FROM booth_order WHERE id = $1', [part.id]))[0]!.version;
  const shownPart = async () => ((await shop('OrderByNumber', buyer))['boothOrders'] as ({ number: string } & Record<string, unknown>)[]).find(({ number }) => number === `${buyer.number}/1`)!;
  const notTheirs = async (name: string, variables: Record<string, unknown>, cookie: string) => expect([undefined, 'NotFound']).toContain((await office(name, variables, cookie))?.__typename);

  it('is said in the shop and in the cart', async () => {
    const [{ slug }] = (await database.sql<{ slug: string }>('SELECT slug FROM product WHERE booth_id = $1', [floor.ours])) as [{ slug: string }];
    expect(await shop('ProductBySlug', { slug })).toMatchObject({ variants: [{ byWeight: true }] });
    const { token } = await shop('AddToCart', { variantId: floor.variantId, quantity: 1 });
    expect(await shop('CartPage', { token, communeCode: '03388' })).toMatchObject({ groups: [{ lines: [{ byWeight: true }] }] });
  });

  it('weighed by its booth alone; asked, answered by who ordered, and charged by the worker', async () => {
    const lines = [{ orderLineId, grams: 1_080 }];
    expect(await office('WeighBoothOrder', { id: part.id, version: 1, lines }, seller)).toMatchObject({ __typename: 'MoveNotAllowed' });
    await office('AcceptBoothOrder', { id: part.id, version: 1 }, seller);
    for (const cookie of [rival, operator]) {
      await notTheirs('WeighBoothOrder', { id: part.id, version: 2, lines }, cookie);
      await notTheirs('RecordWeightAnswer', { id: part.id, version: 2, agrees: true }, cookie);
    }
    expect(await office('WeighBoothOrder', { id: part.id, version: 2, lines: [{ orderLineId, grams: 100 }] }, seller)).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: `lines.${orderLineId}`, reason: 'out_of_range', limit: 1_800 }] });
    expect(await office('RecordWeightAnswer', { id: part.id, version: 2, agrees: true }, seller)).toMatchObject({ __typename: 'NothingAsked' });
    expect(await office('WeighBoothOrder', { id: part.id, version: 2, lines, askMore: true }, seller)).toMatchObject({
      __typename: 'BoothOrder', total: '177000', weightAsk: { extra: '30000', agrees: null }, lines: [{ netGrams: 300, weighedGrams: 1_080 }],
    });
    expect(await shownPart()).toMatchObject({ weightAsk: '30000', toPay: '177000' });

    const answer = (more: Record<string, unknown> = {}) => shop('AnswerWeight', { part: `${buyer.number}/1`, phone: buyer.phone, agrees: true, extra: '30000', ...more });
    expect(await answer({ phone: '0912999888' })).toMatchObject({ __typename: 'NotFound' });
    expect(await answer({ phone: null })).toMatchObject({ __typename: 'NotFound' });
    expect(await answer({ part: buyer.number })).toMatchObject({ __typename: 'NotFound' });
    expect(await answer({ part: `${buyer.number}/2` })).toMatchObject({ __typename: 'NothingAsked' });
    expect(await answer({ extra: '29999' })).toMatchObject({ __typename: 'NothingAsked' });
    expect(await answer()).toMatchObject({ __typename: 'WeightAnswered' });
    expect(await answer({ agrees: false })).toMatchObject({ __typename: 'NothingAsked' });
    expect(await shownPart()).toMatchObject({ weightAsk: null, toPay: '177000' });
    await workOff(database, runner, [['booth_order.weight_answered', 'apply-weight-answer']]);
    expect(await shownPart()).toMatchObject({ toPay: '207000', lines: [{ lineTotal: '180000', weighedGrams: 1_080 }] });
    expect(await database.sql('SELECT state, amount FROM payment WHERE booth_order_id = $1', [part.id])).toEqual([{ state: 'due', amount: '207000' }]);
  });

  it('lighter than ordered costs less on the shopper’s page and in the payment', async () => {
    expect(await office('WeighBoothOrder', { id: part.id, version: await version(), lines: [{ orderLineId, grams: 790 }] }, seller)).toMatchObject({ __typename: 'BoothOrder', goodsTotal: '131666', total: '158666' });
    expect(await shop('OrderByNumber', buyer)).toMatchObject({ total: String(158_666 + 82_000) });
    expect(await shownPart()).toMatchObject({ toPay: '158666' });
  });
});
