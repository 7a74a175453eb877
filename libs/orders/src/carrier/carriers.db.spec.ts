import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout } from 'node:timers/promises';
import { ShipmentMoveNotAllowed } from '@chophien/delivery';
import { BoothCarriers, CarrierAccounts, CarrierRefused, CarrierUnavailable } from '@chophien/delivery/carriers';
import { ghnStub } from '@chophien/delivery/testing';
import { createLogger, NotFound, Settings, StaleVersion, StepUpRequired, type Actor, type Db, type StaffActor } from '@chophien/platform';
import { aMember, createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { AcceptBoothOrder } from '../accept-booth-order.js';
import { BoothOrderQueries } from '../booth-order-queries.js';
import { DeclineBoothOrder } from '../decline-booth-order.js';
import { MoveNotAllowed } from '../order-errors.js';
import { ShipBoothOrder } from '../ship-booth-order.js';
import { MoveShipment } from '../shipments/move-shipment.js';
import { anOpenFloor, twoBooths, type StoredBoothOrder as Stored, type TwoBooths } from '../testing/index.js';
import { AskCarrier } from './ask-carrier.js';
import { bringParcel } from './bring-parcel.js';
import { CarrierParcels } from './carrier-parcels.js';
import { lookAtParcel, lookAtSilentParcels } from './look-at-parcels.js';
import type { CarrierParcelInput } from './parcel-input.js';

const token = 'a-token-of-ghn-7f3a';
const parcel = { weightGrams: 1_200, lengthCm: 30, widthCm: 20, heightCm: 10, collectsCash: true };
const clock: Actor = { kind: 'system', name: 'carrier', requestId: 'test' };
const silent = createLogger({ process: 'worker', level: 'silent' });

/** Three packs of one booth's good at 50,000 and 27,000 for the way: 177,000 in cash; the booth has a contract with GHN, whose stub answers. */
describe('a booth and its carrier', () => {
  let database: TestDatabase;
  let office: Db;
  let worker: Db;
  let floor: TwoBooths;
  let stub: Awaited<ReturnType<typeof ghnStub>>;
  let owner: StaffActor;
  let carriers: BoothCarriers;
  let workerCarriers: BoothCarriers;
  let accounts: CarrierAccounts;
  let asking: AskCarrier;
  let parcels: CarrierParcels;
  let queries: BoothOrderQueries;
  let ourPart: Stored;
  let orderLineId: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    office = await database.connect('office', { poolSize: 6 });
    worker = await database.connect('worker', { poolSize: 4 });
    await anOpenFloor(database);
    floor = await twoBooths(database, await database.connect('shop'));
    owner = aMember(floor.sellerId, { [floor.ours]: 'owner' });
    queries = new BoothOrderQueries(office, new Settings(office));
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    stub = await ghnStub();
    const settings = { floorSecret: 'the-secret-of-the-floor-of-the-specs', ghnUrl: stub.url };
    carriers = new BoothCarriers(office, settings);
    workerCarriers = new BoothCarriers(worker, settings);
    accounts = new CarrierAccounts(office, carriers);
    asking = new AskCarrier(office, carriers);
    parcels = new CarrierParcels(office, carriers);
    await database.sql('TRUNCATE carrier_account, carrier_area, delivery_method, pickup_point CASCADE');
    await database.sql(`INSERT INTO carrier_area (carrier, commune_code, district_id, ward_code) VALUES ('ghn', '03388', 2264, '120101')`);
    await accounts.save(owner, { boothId: floor.ours, shopId: ' 885 ', token });
    [ourPart] = await floor.orderFromBoth();
    orderLineId = (await database.sql<{ id: string }>('SELECT id FROM order_line WHERE booth_order_id = $1', [ourPart.id]))[0]!.id;
    await new AcceptBoothOrder(office).run(floor.seller, { id: ourPart.id, version: 1 });
    await database.sql('TRUNCATE outbox CASCADE');
  });
  afterEach(() => stub.close());

  const part = async () => (await database.sql<Stored>('SELECT * FROM booth_order WHERE id = $1', [ourPart.id]))[0]!;
  const stock = async () => (await database.sql<{ on_hand: number; reserved: number }>('SELECT on_hand, reserved FROM stock WHERE variant_id = $1', [floor.variantId]))[0];
  const topics = async () => (await database.sql<{ topic: string }>('SELECT topic FROM outbox ORDER BY id')).map((row) => row.topic);
  const stored = async (id: string) => (await database.sql('SELECT state, tracking_number, carrier_fee, cod_amount, carrier_word, refusal, version FROM shipment WHERE id = $1', [id]))[0] as Record<string, unknown>;
  const wanted = async (more: Partial<CarrierParcelInput> = {}) => asking.run(floor.seller, { id: ourPart.id, version: (await part()).version, ...parcel, ...more });
  const bring = (id: string) => bringParcel(worker, workerCarriers, clock, id);
  const look = (id: string) => lookAtParcel(worker, workerCarriers, clock, id);
  const says = (id: string, status: string) => {
    stub.made.get(id)!.status = status;
  };
  const shown = async () => (await queries.shipmentsOf(floor.seller, [ourPart.id])).get(ourPart.id) ?? [];
  const order = async () => (await queries.one(floor.seller, ourPart.id))!;

  it('keeps its key sealed, behind a proof of who sets it, for its owners alone', async () => {
    expect(await accounts.one(owner, floor.ours)).toMatchObject({ isOffered: true, account: { shopId: '885', tokenEnd: '7f3a', setBy: 'Tẩn Thị Su' } });
    const [{ token: sealed }] = (await database.sql('SELECT token FROM carrier_account')) as [{ token: Buffer }];
    expect(sealed.toString('latin1')).not.toContain('a-token');
    const stale = { ...owner, steppedUpUntil: undefined };
    expect(await refusal(accounts.save(stale, { boothId: floor.ours, shopId: '1', token }))).toBeInstanceOf(StepUpRequired);
    for (const stranger of [floor.seller, floor.rival, floor.operator]) {
      expect(await refusal(accounts.one(stranger, floor.ours))).toBeInstanceOf(NotFound);
      expect(await refusal(accounts.save(stranger, { boothId: floor.ours, shopId: '1', token }))).toBeInstanceOf(NotFound);
    }
    expect((await refusal(accounts.save(owner, { boothId: floor.ours, shopId: 'x', token: 'a b' }))).details).toEqual({ problems: [{ field: 'shopId', reason: 'not_a_number' }, { field: 'token', reason: 'too_short', limit: 8 }] });
    // the sealed key opens for no other booth
    await database.sql(`INSERT INTO carrier_account (booth_id, carrier, shop_id, token, token_end, set_by) SELECT $1, carrier, shop_id, token, token_end, set_by FROM carrier_account`, [floor.theirs]);
    await expect(worker.tx((tx) => workerCarriers.of(tx, floor.theirs))).rejects.toThrow();
    expect(await database.sql(`SELECT action, detail->>'shopId' AS shop FROM audit_log WHERE action LIKE 'carrier_account%'`)).toContainEqual({ action: 'carrier_account.set', shop: '885' });
  });

  it('is told the carrier’s own fee, and nothing is ordered', async () => {
    expect(await asking.fee(floor.seller, { id: ourPart.id, ...parcel })).toBe(36_300n);
    expect(stub.asked).toMatchObject([{ path: '/v2/shipping-order/fee', token, shopId: '885', body: { to_district_id: 2264, to_ward_code: '120101', weight: 1_200, cod_value: 177_000, insurance_value: 150_000 } }]);
    expect(await database.sql('SELECT 1 FROM shipment')).toEqual([]);
  });

  it('asks it to come: the goods stay held on the shelf, the carrier is asked once, its number and fee are kept', async () => {
    expect(await order()).toMatchObject({ mayAskCarrier: true, cashToCollect: 177_000n });
    const id = await wanted({ note: ' Gọi trước ' });
    expect(await stored(id)).toMatchObject({ state: 'ordered', tracking_number: null, cod_amount: '177000' });
    expect(await stock()).toEqual({ on_hand: 10, reserved: 3 });
    expect(await part()).toMatchObject({ state: 'accepted', version: 3 });
    expect(await database.sql('SELECT topic, payload FROM outbox')).toEqual([{ topic: 'shipment.carrier_wanted', payload: { shipmentId: id } }]);
    await bring(id);
    await bring(id);
    expect(await stored(id)).toMatchObject({ state: 'ordered', tracking_number: 'GA99W4R0', carrier_fee: '36300' });
    const made = stub.asked.filter(({ path }) => path.endsWith('/create'));
    expect(made.map(({ body }) => body)).toMatchObject([{ client_order_code: id, cod_amount: 177_000, weight: 1_200, to_name: 'Lò Thị Mỷ', note: 'Gọi trước', to_address: expect.stringContaining('Số 5, đường Trần Hưng Đạo'), items: [{ quantity: 3 }] }]);
    expect(await shown()).toMatchObject([{ state: 'ordered', carrier: 'ghn', carrierName: 'Giao Hàng Nhanh', trackingNumber: 'GA99W4R0', codAmount: 177_000n, carrierFee: 36_300n, acts: ['hand_over', 'cancel'] }]);
    expect(await order()).toMatchObject({ mayAskCarrier: false, cashToCollect: 0n, allowedMoves: [] });
    expect(await parcels.label(floor.seller, id)).toContain('/a5/public-api/printA5?token=');
  });

  it('pressed by six hands at once one parcel is asked for', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 6 }, () => asking.run(floor.seller, { id: ourPart.id, version: 2, ...parcel, lines: [{ orderLineId, quantity: 1 }] })));
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    for (const one of tries) if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(StaleVersion);
    expect(await database.sql('SELECT position FROM shipment')).toEqual([{ position: 1 }]);
  });

  it('goods leave the shelf when the carrier says that it has them; the shopper is told; it says what became of them', async () => {
    const id = await wanted();
    await bring(id);
    expect(await look(id)).toBe(false);
    says(id, 'picked');
    expect(await look(id)).toBe(true);
    expect(await part()).toMatchObject({ state: 'shipped' });
    expect(await stock()).toEqual({ on_hand: 7, reserved: 0 });
    says(id, 'delivery_fail');
    await look(id);
    await look(id);
    says(id, 'delivering');
    await look(id);
    says(id, 'delivered');
    await look(id);
    expect(await stored(id)).toMatchObject({ state: 'delivered', carrier_word: 'delivered' });
    expect(await part()).toMatchObject({ state: 'delivered' });
    expect(await topics()).toEqual(['shipment.carrier_wanted', 'booth_order.shipped', 'shipment.failed']);
    const told = (await queries.movesOf(floor.seller, [ourPart.id])).get(ourPart.id)!;
    expect(told.map((one) => one.move)).toEqual(['place', 'accept', 'parcel.order_carrier', 'ship', 'parcel.fail', 'parcel.try_again', 'deliver', 'parcel.deliver']);
    // an end stays an end, whatever is told later
    says(id, 'lost');
    expect(await look(id)).toBe(false);
    expect(await stored(id)).toMatchObject({ state: 'delivered' });
  });

  it('what comes back is counted by the booth, not by the carrier', async () => {
    const id = await wanted();
    await bring(id);
    says(id, 'returned');
    await look(id);
    expect(await stored(id)).toMatchObject({ state: 'on_the_way', carrier_word: 'returned' });
    const { version } = (await stored(id)) as { version: number };
    await new MoveShipment(office).run(floor.seller, { id, version, act: 'take_back', restock: [{ orderLineId, quantity: 3 }] });
    expect(await stock()).toEqual({ on_hand: 10, reserved: 0 });
    expect(await part()).toMatchObject({ state: 'returned' });
  });

  it('words that need a person, and unknown ones, are shown and move nothing', async () => {
    const id = await wanted();
    await bring(id);
    says(id, 'damage');
    expect(await look(id)).toBe(false);
    says(id, 'a_new_word');
    expect(await look(id)).toBe(false);
    expect(await stored(id)).toMatchObject({ state: 'ordered', carrier_word: 'a_new_word' });
  });

  it('a refused parcel is cancelled with the carrier’s words, the booth is told, and the goods can be sent otherwise', async () => {
    const id = await wanted();
    stub.faults.set('create', [{ status: 400, body: '{"code":400,"message":"x","code_message_value":"Số điện thoại không hợp lệ","data":null}' }]);
    await bring(id);
    expect(await stored(id)).toMatchObject({ state: 'cancelled', refusal: 'Số điện thoại không hợp lệ', tracking_number: null });
    expect((await topics()).at(-1)).toBe('shipment.carrier_refused');
    expect(await stock()).toEqual({ on_hand: 10, reserved: 3 });
    expect(await order()).toMatchObject({ mayAskCarrier: true, cashToCollect: 177_000n });
    await new ShipBoothOrder(office).run(floor.seller, { id: ourPart.id, version: (await part()).version });
    expect(await part()).toMatchObject({ state: 'shipped' });
  });

  it('a carrier that is away, or whose answer is lost, is asked again and makes one order', async () => {
    const id = await wanted();
    stub.faults.set('detail-by-client-code', [{ status: 502, body: 'Bad Gateway' }]);
    await expect(bring(id)).rejects.toBeInstanceOf(CarrierUnavailable);
    stub.faults.set('create', ['done_but_cut']);
    await expect(bring(id)).rejects.toBeInstanceOf(CarrierUnavailable);
    expect(await stored(id)).toMatchObject({ state: 'ordered', tracking_number: null });
    await bring(id);
    expect(await stored(id)).toMatchObject({ state: 'ordered', tracking_number: 'GA99W4R0' });
    expect(stub.made.size).toBe(1);
  });

  it('what was handed over before its answer came keeps its number, and is not told off', async () => {
    const id = await wanted();
    stub.faults.set('create', ['done_but_cut']);
    await expect(bring(id)).rejects.toBeInstanceOf(CarrierUnavailable);
    await new MoveShipment(office).run(floor.seller, { id, version: 1, act: 'hand_over' });
    await bring(id);
    expect(await stored(id)).toMatchObject({ state: 'on_the_way', tracking_number: 'GA99W4R0' });
    expect([stub.made.size, stub.made.get(id)!.status]).toEqual([1, 'ready_to_pick']);
    expect(await part()).toMatchObject({ state: 'shipped' });
    says(id, 'delivered');
    await look(id);
    expect(await part()).toMatchObject({ state: 'delivered' });
  });

  it('handed over while it is being ordered, it is not told off either', async () => {
    const id = await wanted();
    stub.faults.set('create', ['slow']);
    const ordering = bring(id);
    while (!stub.made.has(id)) await setTimeout(10);
    await new MoveShipment(office).run(floor.seller, { id, version: 1, act: 'hand_over' });
    await ordering;
    expect(await stored(id)).toMatchObject({ state: 'on_the_way', tracking_number: 'GA99W4R0', carrier_fee: '36300' });
    expect(stub.made.get(id)!.status).toBe('ready_to_pick');
  });

  it('what it cancels by itself is told to the booth, and can be sent otherwise', async () => {
    const id = await wanted();
    await bring(id);
    says(id, 'cancel');
    expect(await look(id)).toBe(true);
    expect(await stored(id)).toMatchObject({ state: 'cancelled', refusal: 'cancelled', carrier_word: 'cancel' });
    expect((await topics()).at(-1)).toBe('shipment.carrier_refused');
    expect(await order()).toMatchObject({ mayAskCarrier: true, cashToCollect: 177_000n });
  });

  it('told not to come, it does not: at once where it has answered, by the worker where it has not', async () => {
    const first = await wanted();
    await bring(first);
    const { version } = (await stored(first)) as { version: number };
    expect(await refusal(parcels.cancel(floor.seller, { id: first, version: version - 1 }))).toBeInstanceOf(StaleVersion);
    expect(stub.made.get(first)!.status).toBe('ready_to_pick');
    await parcels.cancel(floor.seller, { id: first, version });
    expect(stub.made.get(first)!.status).toBe('cancel');
    expect(await stored(first)).toMatchObject({ state: 'cancelled' });
    const second = await wanted();
    stub.faults.set('create', ['done_but_cut']);
    await expect(bring(second)).rejects.toBeInstanceOf(CarrierUnavailable);
    await parcels.cancel(floor.seller, { id: second, version: 1 });
    expect((await topics()).at(-1)).toBe('shipment.carrier_wanted');
    await bring(second);
    expect(stub.made.get(second)!.status).toBe('cancel');
    expect(await refusal(parcels.cancel(floor.seller, { id: second, version: 2 }))).toBeInstanceOf(ShipmentMoveNotAllowed);
  });

  it('one that has the goods already does not let go, and nothing changes', async () => {
    const id = await wanted();
    await bring(id);
    says(id, 'picked');
    const { version } = (await stored(id)) as { version: number };
    expect(await refusal(parcels.cancel(floor.seller, { id, version }))).toMatchObject({ reason: 'said', said: 'Đơn hàng đã được lấy' });
    expect(await stored(id)).toMatchObject({ state: 'ordered' });
    stub.faults.set('cancel', ['silence']);
    await stub.close();
    expect(await refusal(parcels.cancel(floor.seller, { id, version }))).toBeInstanceOf(CarrierUnavailable);
    expect(await stored(id)).toMatchObject({ state: 'ordered' });
  });

  it('cash is collected once, whatever goes in parts, and never for what is paid', async () => {
    const first = await wanted({ lines: [{ orderLineId, quantity: 1 }] });
    expect((await refusal(wanted())).details).toEqual({ problems: [{ field: 'collectsCash', reason: 'nothing_due' }] });
    const second = await wanted({ collectsCash: false });
    expect([await stored(first), await stored(second)]).toMatchObject([{ cod_amount: '177000' }, { cod_amount: '0' }]);
    await bring(first);
    await bring(second);
    says(first, 'picked');
    await look(first);
    expect(await part()).toMatchObject({ state: 'partly_shipped' });
    expect(await stock()).toEqual({ on_hand: 9, reserved: 2 });
    says(second, 'delivered');
    await look(second);
    expect(await part()).toMatchObject({ state: 'shipped' });
  });

  it('an order that a carrier is on its way for is not declined before the carrier is told', async () => {
    const decline = new DeclineBoothOrder(office);
    const id = await wanted();
    const refused = async () => refusal(decline.run(floor.seller, { id: ourPart.id, version: (await part()).version, reason: 'out_of_stock' }));
    expect(await refused()).toBeInstanceOf(MoveNotAllowed);
    await parcels.cancel(floor.seller, { id, version: 1 });
    await decline.run(floor.seller, { id: ourPart.id, version: (await part()).version, reason: 'out_of_stock' });
    expect(await stock()).toEqual({ on_hand: 10, reserved: 0 });
  });

  it('what it may not carry, where it does not go, and what is no parcel is refused before anybody is asked', async () => {
    const ask = (more: object) => asking.run(floor.seller, { id: ourPart.id, version: 2, ...parcel, ...more });
    const bad: [object, object][] = [
      [{ weightGrams: 0 }, { field: 'weightGrams', reason: 'required' }],
      [{ weightGrams: 60_000 }, { field: 'weightGrams', reason: 'out_of_range' }],
      [{ lengthCm: 1.5 }, { field: 'lengthCm', reason: 'out_of_range' }],
      [{ note: 'x'.repeat(301) }, { field: 'note', reason: 'too_long' }],
      [{ lines: [{ orderLineId, quantity: 4 }] }, { field: 'lines', reason: 'out_of_range' }],
      [{ lines: [] }, { field: 'lines', reason: 'required' }],
    ];
    for (const [more, problem] of bad) expect((await refusal(ask(more))).details).toMatchObject({ problems: [problem] });
    await database.sql('UPDATE booth_order SET age_limit = 18 WHERE id = $1', [ourPart.id]);
    expect((await refusal(ask({}))).details).toEqual({ problems: [{ field: 'parcel', reason: 'age_limit' }] });
    await database.sql(`UPDATE booth_order SET age_limit = NULL, delivery_method = 'own_run' WHERE id = $1`, [ourPart.id]);
    expect((await refusal(ask({}))).details).toEqual({ problems: [{ field: 'parcel', reason: 'other_way' }] });
    await database.sql(`UPDATE booth_order SET delivery_method = 'carrier' WHERE id = $1`, [ourPart.id]);
    await database.sql('DELETE FROM carrier_area');
    expect(await refusal(ask({}))).toMatchObject({ reason: 'area' });
    expect(await refusal(asking.fee(floor.seller, { id: ourPart.id, ...parcel }))).toBeInstanceOf(CarrierRefused);
    for (const stranger of [floor.rival, floor.operator]) expect(await refusal(asking.run(stranger, { id: ourPart.id, version: 2, ...parcel }))).toBeInstanceOf(NotFound);
    await accounts.remove(owner, floor.ours);
    expect(await refusal(ask({}))).toBeInstanceOf(NotFound);
    expect(await order()).toMatchObject({ mayAskCarrier: false });
    expect(stub.asked).toEqual([]);
    expect(await database.sql('SELECT 1 FROM shipment')).toEqual([]);
  });

  it('an account that was taken away meanwhile ends the asking with that reason', async () => {
    const id = await wanted();
    await accounts.remove(owner, floor.ours);
    await bring(id);
    expect(await stored(id)).toMatchObject({ state: 'cancelled', refusal: 'account' });
    await accounts.save(owner, { boothId: floor.ours, shopId: '885', token });
    const second = await wanted();
    await bring(second);
    await accounts.remove(owner, floor.ours);
    // nobody can tell the carrier, so it is not told here either
    expect(await refusal(parcels.cancel(floor.seller, { id: second, version: 2 }))).toMatchObject({ reason: 'account' });
    expect(await stored(second)).toMatchObject({ state: 'ordered' });
    expect(await parcels.label(floor.seller, second)).toBeNull();
  });

  it('asks about what is silent for hours, and orders anew what was never confirmed; one that fails holds up no other', async () => {
    const [first, second] = [await wanted({ lines: [{ orderLineId, quantity: 1 }] }), await wanted({ collectsCash: false })];
    await bring(first);
    const sweep = () => lookAtSilentParcels(worker, workerCarriers, clock, silent);
    await sweep();
    expect(stub.made.size).toBe(1);
    says(first, 'picked');
    await database.sql(`UPDATE shipment SET looked_at = now() - interval '3 hours'`);
    stub.faults.set('detail', [{ status: 500, body: '' }]);
    await sweep();
    expect(await stored(first)).toMatchObject({ state: 'ordered' });
    expect(await stored(second)).toMatchObject({ state: 'ordered', tracking_number: 'GA99W4R1' });
    await database.sql(`UPDATE shipment SET looked_at = now() - interval '3 hours' WHERE id = $1`, [first]);
    await sweep();
    expect(await stored(first)).toMatchObject({ state: 'on_the_way' });
  });
});
