import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, NotFound, Settings, StaleVersion, type Db, type InvalidInput } from '@chophien/platform';
import { aMember, anOperator, createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { aBooth, dayFromNow, somePlaces } from '@chophien/booths/testing';
import { defaultTariff, deliveryZones, DeliveryQuotes } from '../index.js';
import { aPickupPoint, aTariff } from '../testing/index.js';
import {
  BoothDeliveryQueries, DropTariff, previewTariff, RemoteCommunes, SaveBoothDelivery, SaveTariff, TariffQueries, TryDelivery, zoneInputOf,
  type BoothDeliveryInput, type PickupPointInput, type ZoneInput,
} from './index.js';

const problemsOf = (error: unknown) => (error as InvalidInput).problems.map(({ field, reason }) => `${field}: ${reason}`);

describe('what operators and booths set of delivery', () => {
  let database: TestDatabase;
  let office: Db;
  let shop: Db;
  let personId: string;
  const zones = (surcharge: bigint): ZoneInput[] => deliveryZones.map((zone) => zoneInputOf(zone, { ...defaultTariff[zone], firstFee: defaultTariff[zone].firstFee + surcharge }));
  const officer = () => anOperator(personId);
  const observer = () => anOperator(personId, 'observer');

  beforeAll(async () => {
    database = await createTestDatabase();
    office = await database.connect('office');
    shop = await database.connect('shop');
    await somePlaces(database);
    personId = newId();
    await database.sql(`INSERT INTO person (id, display_name, email, password_hash) VALUES ($1, 'Cán bộ', 'can.bo@example.com', 'x')`, [personId]);
  });
  afterAll(() => database.drop());

  describe('the tariff', () => {
    beforeEach(async () => {
      await database.sql('TRUNCATE delivery_tariff, delivery_tariff_bracket, remote_commune, audit_log CASCADE');
      await aTariff(database);
    });
    const save = (beginsOn: string, given: { zones?: ZoneInput[]; replaces?: string | null; actor?: ReturnType<typeof officer> } = {}) =>
      new SaveTariff(office).run(given.actor ?? officer(), { beginsOn, note: 'Bảng giá mới', zones: given.zones ?? zones(1_000n), replaces: given.replaces ?? null });
    const sets = async () => (await new TariffQueries(office).sets(observer())).map(({ beginsOn, state, zones: [province] }) => [beginsOn, state, province?.brackets[0]?.fee]);
    const written = async () => [await database.sql('SELECT count(*)::int AS n FROM delivery_tariff'), await database.sql('SELECT action FROM audit_log')];

    it('begins on the day that was chosen, beside what holds until then', async () => {
      const day = await dayFromNow(database, 3);
      await save(day);
      expect(await sets()).toEqual([[day, 'COMING', 23_000n], ['2026-01-01', 'IN_FORCE', 22_000n]]);
      expect((await new DeliveryQuotes(shop, new Settings(shop)).terms([], null)).terms.tariff.same_province.firstFee).toBe(22_000n);
      const [begins] = await database.sql<{ at: string }>(`SELECT to_char(max(valid_from) AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24:MI') AS at FROM delivery_tariff`);
      expect(begins!.at).toBe(`${day} 00:00`);
      expect(await database.sql('SELECT action, subject_id FROM audit_log')).toEqual([{ action: 'tariff.save', subject_id: day }]);
    });

    it('holds at once from today on, with its brackets, and what held before stays to be seen', async () => {
      const today = await dayFromNow(database, 0);
      const rising = zones(0n).map((zone) => ({ ...zone, brackets: [...zone.brackets, { upToGrams: 2_000, fee: 50_000n }] }));
      await save(today, { zones: rising });
      expect(await sets()).toEqual([[today, 'IN_FORCE', 22_000n], ['2026-01-01', 'PAST', 22_000n]]);
      expect((await new DeliveryQuotes(shop, new Settings(shop)).terms([], null)).terms.tariff.inter_region.further).toEqual([{ upToGrams: 2_000, fee: 50_000n }]);
    });

    it('is replaced while it waits, by who saw what waits, and taken back', async () => {
      const day = await dayFromNow(database, 3);
      await save(day);
      expect(await refusal(save(day, { zones: zones(2_000n) }))).toBeInstanceOf(StaleVersion);
      const [waiting] = await new TariffQueries(office).sets(officer());
      await save(day, { zones: zones(2_000n), replaces: waiting!.version });
      expect(await sets()).toEqual([[day, 'COMING', 24_000n], ['2026-01-01', 'IN_FORCE', 22_000n]]);
      const [now] = await new TariffQueries(office).sets(officer());
      expect(await refusal(new DropTariff(office).run(officer(), waiting!.version))).toBeInstanceOf(NotFound);
      await new DropTariff(office).run(officer(), now!.version);
      expect(await sets()).toEqual([['2026-01-01', 'IN_FORCE', 22_000n]]);
      const [inForce] = await new TariffQueries(office).sets(officer());
      expect(await refusal(new DropTariff(office).run(officer(), inForce!.version))).toBeInstanceOf(NotFound);
    });

    it('is saved once by two who save for one day at the same time', async () => {
      const day = await dayFromNow(database, 5);
      const tries = await Promise.allSettled([save(day), save(day, { zones: zones(2_000n) })]);
      expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(await database.sql('SELECT count(*)::int AS n FROM delivery_tariff')).toEqual([{ n: 6 }]);
    });

    it.each<[string, (given: ZoneInput[]) => ZoneInput[], string]>([
      ['a zone left out', (given) => given.slice(1), 'zones.same_province: required'],
      ['a zone twice', (given) => [...given, given[0]!], 'zones.same_province: repeated'],
      ['no bracket', ([first, ...rest]) => [{ ...first!, brackets: [] }, ...rest], 'zones.same_province.brackets: required'],
      ['a weight that does not rise', ([first, ...rest]) => [{ ...first!, brackets: [{ upToGrams: 500, fee: 1n }, { upToGrams: 500, fee: 2n }] }, ...rest], 'zones.same_province.brackets.1.upToGrams: not_rising'],
      ['a fee that falls', ([first, ...rest]) => [{ ...first!, brackets: [{ upToGrams: 500, fee: 2n }, { upToGrams: 900, fee: 1n }] }, ...rest], 'zones.same_province.brackets.1.fee: not_rising'],
      ['a negative fee', ([first, ...rest]) => [{ ...first!, stepFee: -1n }, ...rest], 'zones.same_province.stepFee: out_of_range'],
      ['a step of nothing', ([first, ...rest]) => [{ ...first!, stepGrams: 0 }, ...rest], 'zones.same_province.stepGrams: out_of_range'],
    ])('is refused with %s, and nothing changes', async (_, change, problem) => {
      const before = await written();
      expect(problemsOf(await refusal(save(await dayFromNow(database, 1), { zones: change(zones(0n)) })))).toContain(problem);
      expect(await written()).toEqual(before);
    });

    it.each([['2026-02-30', 'unknown'], ['hôm nay', 'unknown'], ['2026-01-02', 'past']])('is refused for the day %s', async (day, reason) => {
      const before = await written();
      expect(problemsOf(await refusal(save(day)))).toEqual([`beginsOn: ${reason}`]);
      expect(await written()).toEqual(before);
    });

    it('is nobody’s without the permission', async () => {
      const before = await written();
      expect(await refusal(save(await dayFromNow(database, 1), { actor: observer() }))).toBeInstanceOf(NotFound);
      expect(await refusal(new RemoteCommunes(office).set(observer(), { codes: ['03427'], isRemote: true, beginsOn: await dayFromNow(database, 0) }))).toBeInstanceOf(NotFound);
      expect(await refusal(new TariffQueries(office).sets(aMember(personId, {})))).toBeInstanceOf(NotFound);
      expect(await written()).toEqual(before);
    });

    it('knows remote communes, now and to come, and tries a parcel by them', async () => {
      const communes = new RemoteCommunes(office);
      await communes.set(officer(), { codes: ['03427'], isRemote: true, beginsOn: await dayFromNow(database, 0) });
      expect(problemsOf(await refusal(communes.set(officer(), { codes: ['034\u000027'], isRemote: true, beginsOn: await dayFromNow(database, 0) })))).toEqual(['codes: unknown']);
      const later = await dayFromNow(database, 9);
      await communes.set(officer(), { codes: ['03427'], isRemote: false, beginsOn: later });
      expect(await communes.list(observer(), { provinceCode: '12', first: 10 })).toEqual([
        { code: '03427', name: 'Xã Bình Lư', provinceName: 'Lai Châu', isRemote: true, isEstimate: false, changesOn: later, becomesRemote: false },
        { code: '03388', name: 'Phường Tân Phong', provinceName: 'Lai Châu', isRemote: false, isEstimate: false, changesOn: null, becomesRemote: null },
      ]);
      expect((await communes.list(observer(), { text: 'sai gon', first: 10 })).map(({ code }) => code)).toEqual(['26734']);
      expect((await communes.list(observer(), { onlyRemote: true, first: 10 })).map(({ code }) => code)).toEqual(['03427']);
      const trial = await new TryDelivery(office, new Settings(office)).run(observer(), { fromCommune: '03388', communeCode: '03427', grams: 700, lengthCm: 30, widthCm: 20, heightCm: 20, goodsTotal: 100_000n });
      expect(trial).toMatchObject({ zone: 'same_province', isRemote: true, billedGrams: 2_000, fee: 44_400n, missingToMinimum: 0n });
      expect(await new TryDelivery(office, new Settings(office)).run(observer(), { fromCommune: '03388', communeCode: '00070', grams: 700, goodsTotal: 0n, storage: 'live' })).toMatchObject({ fee: null, options: [{ method: 'CARRIER', refusal: 'STORAGE' }] });
      expect(problemsOf(await refusal(new TryDelivery(office, new Settings(office)).run(observer(), { communeCode: 'x', grams: 0, goodsTotal: -1n, lengthCm: 3 })))).toEqual([
        'grams: out_of_range', 'goodsTotal: out_of_range', 'size: out_of_range', 'fromCommune: required', 'communeCode: unknown',
      ]);
      expect(problemsOf(await refusal(communes.set(officer(), { codes: ['03427', '99999'], isRemote: false, beginsOn: later })))).toEqual(['codes: unknown']);
    });
  });

  describe('the ways of a booth', () => {
    let ours: string;
    const keeper = () => aMember(personId, { [ours]: 'editor' });
    const aPoint = (given: Partial<PickupPointInput> = {}): PickupPointInput => ({ id: null, name: 'Quầy ở chợ', street: 'Quầy 5', communeCode: '03388', openingHours: null, noteVi: '', noteEn: '', isActive: true, ...given });
    const told = (given: Partial<BoothDeliveryInput> = {}): BoothDeliveryInput => ({
      minOrder: 100_000n,
      freeDeliveryFrom: 500_000n,
      carrier: { isOn: true, timesVi: 'Gửi thứ ba', timesEn: '' },
      ownRun: { isOn: true, wholeProvince: false, communeCodes: ['03427', '03388'], fee: 15_000n, firstGrams: null, stepGrams: null, stepFee: null, freeFrom: null, timesVi: 'Sáng thứ bảy', timesEn: 'Saturdays' },
      pickup: { isOn: true },
      points: [aPoint()],
      ...given,
    });
    const save = (delivery: BoothDeliveryInput, version: number, actor = keeper(), boothId = ours) => new SaveBoothDelivery(office).run(actor, { boothId, version, delivery });
    const kept = () => new BoothDeliveryQueries(office).byBooth(keeper(), ours);
    const written = () => database.sql('SELECT (SELECT count(*)::int FROM booth_terms) AS terms, (SELECT count(*)::int FROM delivery_method) AS ways, (SELECT count(*)::int FROM pickup_point) AS points, (SELECT count(*)::int FROM audit_log) AS audits');
    beforeEach(async () => {
      await database.sql('TRUNCATE audit_log');
      ours = await aBooth(database);
    });

    it('are a carrier until the booth says otherwise', async () => {
      expect(await kept()).toMatchObject({ version: 0, mayEdit: true, provinceName: 'Lai Châu', minOrder: null, carrier: { isOn: true }, ownRun: { isOn: false, fee: null }, pickup: { isOn: false }, points: [] });
    });

    it('are kept whole and hold for the next cart', async () => {
      await save(told(), 0);
      const there = (await kept())!;
      expect(there).toMatchObject({ version: 1, minOrder: 100_000n, freeDeliveryFrom: 500_000n, ownRun: { isOn: true, fee: 15_000n, communes: [{ code: '03427' }, { code: '03388' }] }, points: [{ name: 'Quầy ở chợ', commune: { code: '03388' }, isActive: true }] });
      const { terms } = await new DeliveryQuotes(shop, new Settings(shop)).terms([ours], '03388').catch(async () => (await aTariff(database), new DeliveryQuotes(shop, new Settings(shop)).terms([ours], '03388')));
      expect(terms.booths.get(ours)).toMatchObject({ minOrder: 100_000n, freeFrom: 500_000n, carrier: { timesVi: 'Gửi thứ ba' }, ownRun: { communeCodes: ['03388', '03427'] }, pickupPoints: [{ name: 'Quầy ở chợ' }] });
      const point = there.points[0]!;
      await save(told({ minOrder: null, points: [aPoint({ name: 'Quầy mới' }), aPoint({ id: point.id, name: 'Quầy cũ', isActive: false })] }), 1);
      expect((await kept())!.points.map(({ id, name, isActive }) => [id === point.id, name, isActive])).toEqual([[false, 'Quầy mới', true], [true, 'Quầy cũ', false]]);
      await save(told({ points: [], pickup: { isOn: false } }), 2);
      expect((await kept())!.points).toEqual([]);
      // a cart or an order may still name it
      expect(await database.sql('SELECT count(*)::int AS n FROM pickup_point WHERE booth_id = $1 AND removed_at IS NOT NULL', [ours])).toEqual([{ n: 2 }]);
      expect(await database.sql('SELECT action, booth_id FROM audit_log')).toEqual(Array.from({ length: 3 }, () => ({ action: 'booth.delivery', booth_id: ours })));
    });

    it('a run that is switched off is off, also where its fee was cleared', async () => {
      await save(told(), 0);
      await save(told({ ownRun: { ...told().ownRun, isOn: false, fee: null } }), 1);
      expect((await kept())!.ownRun.isOn).toBe(false);
      const { terms } = await new DeliveryQuotes(shop, new Settings(shop)).terms([ours], '03388').catch(async () => (await aTariff(database), new DeliveryQuotes(shop, new Settings(shop)).terms([ours], '03388')));
      expect(terms.booths.get(ours)?.ownRun ?? null).toBeNull();
    });

    it('are nobody else’s, nor are its points, and an old version changes nothing', async () => {
      await save(told(), 0);
      const theirs = await aBooth(database);
      const theirPoint = await aPickupPoint(database, { boothId: theirs });
      const before = [await written(), await kept()];
      expect(await refusal(save(told(), 1, aMember(personId, { [theirs]: 'owner' })))).toBeInstanceOf(NotFound);
      expect(await refusal(save(told(), 1, aMember(personId, { [ours]: 'order_handler' })))).toBeInstanceOf(NotFound);
      expect(await refusal(save(told(), 1, officer()))).toBeInstanceOf(NotFound);
      expect(await refusal(save(told({ points: [aPoint({ id: theirPoint, name: 'Của tôi' })] }), 1))).toBeInstanceOf(NotFound);
      expect(await refusal(save(told({ minOrder: 1n }), 0))).toBeInstanceOf(StaleVersion);
      expect([await written(), await kept()]).toEqual(before);
      expect(await database.sql('SELECT name FROM pickup_point WHERE id = $1', [theirPoint])).toEqual([{ name: 'Quầy ở chợ' }]);
      expect(await new BoothDeliveryQueries(office).byBooth(aMember(personId, { [theirs]: 'owner' }), ours)).toBeNull();
      expect(await new BoothDeliveryQueries(office).byBooth(observer(), ours)).toMatchObject({ mayEdit: false, version: 1 });
    });

    it.each<[string, Partial<BoothDeliveryInput>, string]>([
      ['no way at all', { carrier: { isOn: false, timesVi: '', timesEn: '' }, ownRun: { ...told0().ownRun, isOn: false }, pickup: { isOn: false } }, 'methods: required'],
      ['pickup nowhere', { points: [] }, 'points: required'],
      ['a run to nowhere', { ownRun: { ...told0().ownRun, communeCodes: [] } }, 'ownRun.communeCodes: required'],
      ['a run for no fee that was told', { ownRun: { ...told0().ownRun, fee: null } }, 'ownRun.fee: required'],
      ['half a step', { ownRun: { ...told0().ownRun, stepFee: 1_000n } }, 'ownRun.stepGrams: required'],
      ['what can be no commune of the run', { ownRun: { ...told0().ownRun, communeCodes: ['033\u000088'] } }, 'ownRun.communeCodes: unknown'],
      ['an unknown commune of the run', { ownRun: { ...told0().ownRun, communeCodes: ['99999'] } }, 'ownRun.communeCodes: unknown'],
      ['an unknown commune of a point', { points: [aPoint0({ communeCode: '99999' })] }, 'points.0.communeCode: unknown'],
      ['a point without a name', { points: [aPoint0({ name: ' ' })] }, 'points.0.name: required'],
      ['hours that never open', { points: [aPoint0({ openingHours: Array.from({ length: 7 }, () => ({ byAppointment: false, spans: [] })) })] }, 'points.0.openingHours: required'],
      ['a minimum of nothing', { minOrder: 0n }, 'minOrder: out_of_range'],
    ])('are refused with %s, and nothing changes', async (_, change, problem) => {
      const before = await written();
      expect(problemsOf(await refusal(save(told(change), 0)))).toContain(problem);
      expect(await written()).toEqual(before);
    });
  });
});

function told0(): BoothDeliveryInput {
  return {
    minOrder: null, freeDeliveryFrom: null, carrier: { isOn: true, timesVi: '', timesEn: '' }, pickup: { isOn: false }, points: [],
    ownRun: { isOn: true, wholeProvince: false, communeCodes: ['03388'], fee: 15_000n, firstGrams: null, stepGrams: null, stepFee: null, freeFrom: null, timesVi: '', timesEn: '' },
  };
}
function aPoint0(given: Partial<PickupPointInput>): PickupPointInput {
  return { id: null, name: 'Quầy', street: 'Quầy 5', communeCode: '03388', openingHours: null, noteVi: '', noteEn: '', isActive: true, ...given };
}

describe('a file of a tariff', () => {
  const now = deliveryZones.map((zone) => zoneInputOf(zone, defaultTariff[zone]));
  const file = (...lines: string[]) => Buffer.from(['Vùng;Đến (g);Phí (đ);Mỗi bước (g);Phí mỗi bước (đ);Xã xa (%);Xã xa (đ)', ...lines].join('\n'));
  const whole = ['Nội tỉnh;500;22.000;500;5.000;20;0', 'Nội vùng;500 g;30.000 đ;500;6.500;20;0', 'Liên vùng;500;36.000;500;8.000;20;0'];

  it('says row by row what is new, changed and the same, and what may be saved', async () => {
    const preview = await previewTariff(file('Nội tỉnh;500;23.000;500;5.000;20;0', 'noi tinh;2000;40.000;;;;', ...whole.slice(1)), now);
    expect(preview.rows.map(({ number, kind, zone, upToGrams, fee, before }) => [number, kind, zone, upToGrams, fee, before])).toEqual([
      [2, 'CHANGED', 'same_province', 500, 23_000n, 22_000n],
      [3, 'NEW', 'same_province', 2_000, 40_000n, null],
      [4, 'SAME', 'same_region', 500, 30_000n, 30_000n],
      [5, 'SAME', 'inter_region', 500, 36_000n, 36_000n],
    ]);
    expect(preview.zones?.[0]).toEqual({ zone: 'same_province', brackets: [{ upToGrams: 500, fee: 23_000n }, { upToGrams: 2_000, fee: 40_000n }], stepGrams: 500, stepFee: 5_000n, remoteBasisPoints: 2_000, remoteFee: 0n });
    expect(preview.gone).toEqual([]);
  });

  it('tells brackets that it leaves out, and a changed step', async () => {
    const preview = await previewTariff(file('Nội tỉnh;1000;22.000;500;5.000;12,5 %;3000', whole[1]!, 'Liên vùng;500;36.000;500;9.000;20;0'), now);
    expect(preview.gone).toEqual([{ zone: 'same_province', upToGrams: 500 }]);
    expect(preview.rows.map(({ kind }) => kind)).toEqual(['NEW', 'SAME', 'CHANGED']);
    expect(preview.zones?.[0]).toMatchObject({ remoteBasisPoints: 1_250, remoteFee: 3_000n });
  });

  it.each<[string, string[], [number, string, string][]]>([
    ['an unknown zone', ['Miền núi;500;1;500;1;;', ...whole], [[2, 'zone', 'unknown']]],
    ['a fee that means two things', ['Nội tỉnh;500;22.00;500;5.000;;', ...whole.slice(1)], [[2, 'fee', 'not_a_number']]],
    ['an empty weight', ['Nội tỉnh;;22.000;500;5.000;;', ...whole.slice(1)], [[2, 'upToGrams', 'required']]],
    ['a weight that does not rise', [whole[0]!, 'Nội tỉnh;400;30.000;;;;', ...whole.slice(1)], [[3, 'upToGrams', 'not_rising']]],
    ['a fee that falls', [whole[0]!, 'Nội tỉnh;900;20.000;;;;', ...whole.slice(1)], [[3, 'fee', 'not_rising']]],
    ['two steps in one zone', [whole[0]!, 'Nội tỉnh;900;30.000;250;;;', ...whole.slice(1)], [[3, 'stepGrams', 'contradicts']]],
    ['no step', ['Nội tỉnh;500;22.000;;;;', ...whole.slice(1)], [[2, 'stepGrams', 'required'], [2, 'stepFee', 'required']]],
  ])('names column and reason of %s, and may not be saved', async (_, lines, wrong) => {
    const preview = await previewTariff(file(...lines), now);
    expect(preview.rows.flatMap(({ number, problems }) => problems.map(({ column, reason }) => [number, column, reason]))).toEqual(wrong);
    expect(preview.zones).toBeNull();
    expect(preview.rows.filter(({ kind }) => kind === 'WRONG').map(({ number }) => number)).toEqual([...new Set(wrong.map(([number]) => number))]);
  });

  it('says which zones and columns it lacks', async () => {
    expect(await previewTariff(file(whole[0]!), now)).toMatchObject({ zones: null, missingZones: ['same_region', 'inter_region'] });
    expect(await previewTariff(Buffer.from('Vùng;Phí\nNội tỉnh;1'), now)).toMatchObject({ rows: [], zones: null, missingColumns: ['upToGrams', 'stepGrams', 'stepFee'] });
  });

  it.each([
    ['nothing', Buffer.from(''), 'empty'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'not_a_sheet'],
    ['only headings', Buffer.from('Vùng;Đến (g)'), 'no_rows'],
    ['too much', Buffer.alloc(65 * 1024, 'x'), 'too_large'],
  ])('is refused where it is %s', async (_, bytes, reason) => {
    expect(problemsOf(await refusal(previewTariff(bytes, now)))).toEqual([`file: ${reason}`]);
  });
});
