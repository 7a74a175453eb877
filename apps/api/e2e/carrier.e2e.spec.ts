import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BoothCarriers } from '@chophien/delivery/carriers';
import { ghnStub } from '@chophien/delivery/testing';
import { anOpenFloor, twoBooths, type StoredBoothOrder, type TwoBooths } from '@chophien/orders/testing';
import { carrierHandlers } from '@chophien/orders/carrier';
import { createLogger, DeliveryRunner, HandlerRegistry } from '@chophien/platform';
import { createTestDatabase, testFloorSecret, type TestDatabase } from '@chophien/platform/testing';
import { startApi, type TestApi } from './harness.js';
import { workOff } from './work-off.js';

type Outcome = { __typename: string } & Record<string, unknown>;
type Parcel = { id: string; version: number; state: string; trackingNumber: string | null; acts: string[] };

const parcel = { weightGrams: 1_200, lengthCm: 30, widthCm: 20, heightCm: 10, collectsCash: true };

describe('a booth and its carrier over GraphQL', () => {
  let database: TestDatabase;
  let floor: TwoBooths;
  let api: TestApi;
  let without: TestApi;
  let stub: Awaited<ReturnType<typeof ghnStub>>;
  let runner: DeliveryRunner;
  let [owner, seller, rival, operator] = ['', '', '', ''];
  let part: StoredBoothOrder;

  beforeAll(async () => {
    stub = await ghnStub();
    database = await createTestDatabase();
    await anOpenFloor(database);
    floor = await twoBooths(database, await database.connect('shop'));
    await database.sql(`INSERT INTO carrier_area (carrier, commune_code, district_id, ward_code) VALUES ('ghn', '03388', 2264, '120101')`);
    without = await startApi({ database, publicUrl: 'https://cho.example.vn' });
    api = await startApi({ database, ghnUrl: stub.url, publicUrl: 'https://cho.example.vn' });
    owner = (await api.signIn({ booths: { [floor.ours]: 'owner' } })).cookie;
    seller = (await api.signIn({ booths: { [floor.ours]: 'order_handler' } })).cookie;
    rival = (await api.signIn({ booths: { [floor.theirs]: 'owner' } })).cookie;
    operator = (await api.signIn({ floorRole: 'administrator' })).cookie;
    const carriers = { floorSecret: testFloorSecret(), ghnUrl: stub.url };
    runner = new DeliveryRunner(await database.connect('worker'), new HandlerRegistry(carrierHandlers((db) => new BoothCarriers(db, carriers))), createLogger({ level: 'silent', process: 'worker' }));
  });
  afterAll(async () => {
    await api.stop();
    await without.stop();
    await stub.close();
    await database.drop();
  });
  beforeEach(async () => {
    [part] = await floor.orderFromBoth();
    await office('AcceptBoothOrder', { id: part.id, version: 1 }, seller);
    await database.sql('TRUNCATE outbox, outbox_delivery CASCADE');
  });

  const ask = async (at: TestApi, name: string, variables: Record<string, unknown>, cookie: string) => Object.values((await at.askPersisted<Record<string, Outcome | null>>('office', name, variables, { cookie })).data ?? {})[0] ?? null;
  const office = async (name: string, variables: Record<string, unknown>, cookie: string) => (await ask(api, name, variables, cookie))!;
  /** Not there, or no right at all: both say nothing of it. */
  const notTheirs = async (name: string, variables: Record<string, unknown>, cookie: string) => expect([undefined, 'NotFound']).toContain((await ask(api, name, variables, cookie))?.__typename);
  const work = () => workOff(database, runner, [['shipment.carrier_wanted', 'bring-parcel-to-carrier'], ['shipment.carrier_news', 'look-at-parcel']]);
  const parcels = async () => ((await office('BoothOrder', { id: part.id }, seller))['shipments'] as Parcel[]);
  const connect = () => office('SaveCarrierAccount', { boothId: floor.ours, shopId: '885', token: 'a-token-of-ghn-7f3a' }, owner);
  const tell = (path: string, body: object) => api.http().post(path).send(body);

  it('nobody but its owners sees or sets the account, and a floor without carriers speaks of none', async () => {
    for (const cookie of [seller, rival, operator]) {
      expect(await ask(api, 'CarrierAccount', { boothId: floor.ours }, cookie)).toBeNull();
      await notTheirs('SaveCarrierAccount', { boothId: floor.ours, shopId: '885', token: 'a-token-of-ghn-7f3a' }, cookie);
      await notTheirs('RemoveCarrierAccount', { boothId: floor.ours }, cookie);
    }
    expect(await database.sql('SELECT 1 FROM carrier_account')).toEqual([]);
    expect(await ask(without, 'CarrierAccount', { boothId: floor.ours }, owner)).toBeNull();
    expect(await ask(without, 'SaveCarrierAccount', { boothId: floor.ours, shopId: '885', token: 'a-token-of-ghn-7f3a' }, owner)).toMatchObject({ __typename: 'NotFound' });
    expect(await office('SaveCarrierAccount', { boothId: floor.ours, shopId: '', token: 'x' }, owner)).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'shopId', reason: 'required' }, { field: 'token', reason: 'too_short', limit: 8 }] });
    expect(await connect()).toMatchObject({ __typename: 'CarrierAccount', shopId: '885', tokenEnd: '7f3a', hookUrl: expect.stringMatching(new RegExp(`^https://cho.example.vn/webhooks/carrier/ghn/${floor.ours}/[0-9a-f]{32}$`)) });
    await database.sql(`UPDATE session SET stepped_up_at = now() - interval '1 hour'`);
    expect(await connect()).toMatchObject({ __typename: 'StepUpRequired' });
    await database.sql(`UPDATE session SET stepped_up_at = now()`);
    expect(api.logLines.join('')).not.toContain('a-token-of-ghn');
  });

  it('fee, order, label, the carrier’s own word, and the shopper’s page', async () => {
    await connect();
    expect(await office('AskCarrierFee', { id: part.id, parcel }, seller)).toEqual({ __typename: 'CarrierFee', fee: '36300' });
    for (const cookie of [rival, operator]) {
      await notTheirs('AskCarrierFee', { id: part.id, parcel }, cookie);
      await notTheirs('OrderCarrier', { id: part.id, version: 2, parcel }, cookie);
    }
    expect(await database.sql('SELECT 1 FROM shipment')).toEqual([]);
    expect(await office('OrderCarrier', { id: part.id, version: 2, parcel: { ...parcel, weightGrams: 1.5 } }, seller)).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'weightGrams' }] });
    expect(await office('OrderCarrier', { id: part.id, version: 2, parcel }, seller)).toMatchObject({ __typename: 'BoothOrder', state: 'ACCEPTED', mayAskCarrier: false, cashToCollect: '0', allowedMoves: [], shipments: [{ state: 'ORDERED', carrier: 'GHN', codAmount: '177000', trackingNumber: null }] });
    await work();
    const [one] = await parcels();
    expect(one).toMatchObject({ state: 'ORDERED', trackingNumber: 'GA99W4R0', acts: ['HAND_OVER', 'CANCEL'] });
    expect(await office('CarrierLabel', { id: one!.id }, seller)).toMatchObject({ __typename: 'CarrierLabel', url: expect.stringContaining(stub.url) });
    expect(await office('CarrierLabel', { id: one!.id }, rival)).toMatchObject({ __typename: 'NotFound' });

    const { hookUrl } = (await office('CarrierAccount', { boothId: floor.ours }, owner)) as unknown as { hookUrl: string };
    const path = new URL(hookUrl).pathname;
    // a word without its truth moves nothing; without the secret nothing is there
    expect((await tell(path, { OrderCode: 'GA99W4R0', Status: 'delivered' })).status).toBe(200);
    await work();
    expect(await parcels()).toMatchObject([{ state: 'ORDERED' }]);
    for (const wrong of [path.slice(0, -1) + (path.endsWith('0') ? '1' : '0'), path.replace(floor.ours, floor.theirs), '/webhooks/carrier/ghn/x/y']) expect((await tell(wrong, { OrderCode: 'GA99W4R0' })).status).toBe(404);
    for (const body of [{ Status: 'delivered' }, { OrderCode: 'GA\u0000' }, { OrderCode: 'x'.repeat(51) }, { OrderCode: 5 }, []]) expect((await tell(path, body)).status).toBe(400);
    expect((await tell(path, { OrderCode: 'NOBODYS' })).status).toBe(200);
    expect((await without.http().post(path).send({ OrderCode: 'GA99W4R0' })).status).toBe(404);
    stub.made.get(one!.id)!.status = 'picked';
    expect((await tell(path, { OrderCode: 'ga99w4r0', Status: 'x' })).status).toBe(200);
    await work();
    expect(await parcels()).toMatchObject([{ state: 'ON_THE_WAY' }]);
    expect(await office('BoothOrder', { id: part.id }, seller)).toMatchObject({ state: 'SHIPPED' });
  });

  it('the booth may say by itself that it was fetched, or tell the carrier not to come', async () => {
    await connect();
    await office('OrderCarrier', { id: part.id, version: 2, parcel }, seller);
    await work();
    const [one] = await parcels();
    expect(await office('MoveShipment', { id: one!.id, version: one!.version, act: 'CANCEL' }, rival)).toMatchObject({ __typename: 'NotFound' });
    expect(await office('MoveShipment', { id: one!.id, version: one!.version, act: 'CANCEL' }, seller)).toMatchObject({ __typename: 'BoothOrder', mayAskCarrier: true, shipments: [{ state: 'CANCELLED' }] });
    expect(await office('OrderCarrier', { id: part.id, version: 3, parcel }, seller)).toMatchObject({ __typename: 'BoothOrder' });
    await work();
    const second = (await parcels())[1]!;
    stub.faults.set('cancel', [{ status: 400, body: '{"code":400,"message":"no","data":null}' }]);
    expect(await office('MoveShipment', { id: second.id, version: second.version, act: 'CANCEL' }, seller)).toMatchObject({ __typename: 'CarrierRefused', reason: 'SAID', said: 'no' });
    stub.faults.set('cancel', [{ status: 503, body: '' }]);
    expect(await office('MoveShipment', { id: second.id, version: second.version, act: 'CANCEL' }, seller)).toMatchObject({ __typename: 'CarrierUnavailable' });
    expect(await office('MoveShipment', { id: second.id, version: second.version, act: 'HAND_OVER' }, seller)).toMatchObject({ __typename: 'BoothOrder', state: 'SHIPPED' });
    expect(await office('MoveShipment', { id: second.id, version: second.version + 1, act: 'CANCEL' }, seller)).toMatchObject({ __typename: 'ShipmentMoveNotAllowed' });
    expect(await office('RemoveCarrierAccount', { boothId: floor.ours }, owner)).toMatchObject({ __typename: 'CarrierAccount', shopId: null });
  });
});
