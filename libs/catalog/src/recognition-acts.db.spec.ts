import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aBooth, somePlaces } from '@chophien/booths/testing';
import { newId, Settings, type StaffActor } from '@chophien/platform';
import { aMember, anOperator, createTestDatabase, refusal, type TestDatabase } from '@chophien/platform/testing';
import { ClaimRecognition, MoveRecognition } from './recognitions.js';
import { monthsAfter, type RecognitionClaim } from './recognition-claim.js';
import { aCategory, aProduct, aRecognition } from './testing/index.js';

describe('a certificate is claimed, judged and kept', () => {
  let database: TestDatabase;
  let claiming: ClaimRecognition;
  let moving: MoveRecognition;
  let owner: StaffActor;
  let officer: StaffActor;
  const booth = { a: '', b: '' };
  const goods = { a: '', b: '' };

  beforeAll(async () => {
    database = await createTestDatabase();
    const office = await database.connect('office');
    claiming = new ClaimRecognition(office, new Settings(office), { today: () => '2026-11-25' });
    moving = new MoveRecognition(office);
    await somePlaces(database);
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    await database.sql('TRUNCATE recognition_move, recognition_goods, recognition, stock, variant, product_search, product, category, booth, person, audit_log CASCADE');
    const categoryId = await aCategory(database);
    for (const key of ['a', 'b'] as const) {
      booth[key] = await aBooth(database);
      goods[key] = (await aProduct(database, { boothId: booth[key], categoryId })).productId;
    }
    const people = [newId(), newId()];
    for (const id of people) await database.sql(`INSERT INTO person (id, display_name, email, password_hash) VALUES ($1::uuid, 'Người thử', $1::text || '@example.test', 'x')`, [id]);
    owner = aMember(people[0]!, { [booth.a]: 'owner' });
    officer = anOperator(people[1]!);
  });

  const star = (): RecognitionClaim => ({ kind: 'OCOP', productId: goods.a, stars: 4, decision: '1045/QĐ-UBND', issuer: 'UBND tỉnh Lai Châu', awardedOn: '2026-08-31' });
  const claim = (given: Partial<RecognitionClaim> = {}, replaces?: { id: string; as: 'renewal' | 'correction' }) =>
    claiming.run(owner, { boothId: booth.a, requestKey: newId(), claim: { ...star(), ...given }, replaces });
  const state = () => database.sql(`SELECT state, version, proof, valid_to::text AS until FROM recognition ORDER BY id`);
  const moves = () => database.sql(`SELECT from_state || ' > ' || to_state AS move, reason FROM recognition_move WHERE from_state IS NOT NULL ORDER BY id`);

  it('counts an OCOP star 36 months from its decision, and verifies it against a paper', async () => {
    const id = await claim({ validTo: '2099-01-01' });
    expect(await state()).toEqual([{ state: 'claimed', version: 1, proof: null, until: '2029-08-31' }]);
    await moving.run(officer, { id, version: 1, act: 'verify', reason: 'original' });
    expect(await state()).toEqual([{ state: 'verified', version: 2, proof: 'officer', until: '2029-08-31' }]);
    expect(await database.sql('SELECT checked_by, checked_at IS NOT NULL AS at FROM recognition')).toEqual([{ checked_by: officer.personId, at: true }]);
    expect(await moves()).toEqual([{ move: 'claimed > verified', reason: 'original' }]);
    expect(await database.sql('SELECT action FROM audit_log ORDER BY id')).toEqual([{ action: 'recognition.claim' }, { action: 'recognition.verify' }]);
    expect([monthsAfter('2024-02-29', 12), monthsAfter('2026-08-31', 6), monthsAfter('2021-08-10', 36)]).toEqual(['2025-02-28', '2027-02-28', '2024-08-10']);
  });

  it('makes one claim of one request key', async () => {
    const input = { boothId: booth.a, requestKey: newId(), claim: star() };
    expect(await claiming.run(owner, input)).toBe(await claiming.run(owner, input));
    expect(await state()).toHaveLength(1);
  });

  it('names the goods of a certificate of the whole booth', async () => {
    const id = await claim({ kind: 'FOOD_SAFETY', productId: null, namedProductIds: [goods.a], stars: null, validTo: '2028-01-01' });
    expect(await database.sql('SELECT product_id, recognition_id FROM recognition_goods')).toEqual([{ product_id: goods.a, recognition_id: id }]);
  });

  it.each<[Partial<RecognitionClaim>, string]>([
    [{ stars: 2 }, 'stars: out_of_range'],
    [{ stars: null }, 'stars: required'],
    [{ issuer: ' ' }, 'issuer: required'],
    [{ issuer: 'a\u0000' }, 'issuer: control_characters'],
    [{ decision: null }, 'number: required'],
    [{ awardedOn: '2026-11-26' }, 'awardedOn: out_of_range'],
    [{ awardedOn: '2026-02-30' }, 'awardedOn: unknown'],
    [{ kind: 'ORGANIC', stars: null }, 'validTo: required'],
    [{ kind: 'VIETGAP', stars: null, validTo: '2026-01-01' }, 'validTo: out_of_range'],
    [{ productId: null }, 'productId: required'],
    [{ productId: "'; DROP" }, 'productId: unknown'],
  ])('refuses %j', async (given, words) => {
    expect((await refusal(claim(given))).message).toBe(words);
    expect(await state()).toEqual([]);
  });

  it('lets a correction take the place of what it corrects, and keeps both', async () => {
    const old = await claim();
    await moving.run(officer, { id: old, version: 1, act: 'verify', reason: 'scan' });
    const corrected = await claim({ number: '17' }, { id: old, as: 'correction' });
    expect((await refusal(claim({}, { id: old, as: 'renewal' }))).code).toBe('StaleVersion');
    await moving.run(officer, { id: corrected, version: 1, act: 'verify', reason: 'original' });
    expect((await state()).map((row) => row['state'])).toEqual(['replaced', 'verified']);
    expect(await moves()).toContainEqual({ move: 'verified > replaced', reason: 'original' });
  });

  it('is refused, taken back or withdrawn with its reason, and never moves twice', async () => {
    const [refused, retracted] = [await claim(), await claim()];
    await moving.run(officer, { id: refused, version: 1, act: 'refuse', reason: 'facts_differ', note: 'Số quyết định khác' });
    await moving.run(owner, { id: retracted, version: 1, act: 'retract' });
    const verified = await aRecognition(database, { productId: goods.a });
    expect((await refusal(moving.run(officer, { id: verified, version: 1, act: 'withdraw', reason: 'authority_withdrew' }))).message).toBe('note: required');
    await moving.run(officer, { id: verified, version: 1, act: 'withdraw', reason: 'authority_withdrew', note: 'QĐ 12' });
    const before = await state();
    expect(before.map((row) => row['state'])).toEqual(['refused', 'retracted', 'withdrawn']);
    for (const id of [refused, retracted, verified]) expect((await refusal(moving.run(officer, { id, version: 2, act: 'verify', reason: 'scan' }))).code).toBe('StaleVersion');
    expect((await refusal(moving.run(officer, { id: refused, version: 1, act: 'refuse', reason: 'other' }))).message).toBe('note: required');
    expect(await state()).toEqual(before);
  });

  it('is not there for another booth, its goods or those who may not judge: real ids, nothing changed', async () => {
    const id = await claim();
    const other = aMember(owner.personId, { [booth.b]: 'owner' });
    const handler = aMember(owner.personId, { [booth.a]: 'order_handler' });
    const tries = [
      moving.run(other, { id, version: 1, act: 'retract' }),
      moving.run(handler, { id, version: 1, act: 'retract' }),
      moving.run(owner, { id, version: 1, act: 'verify', reason: 'original' }),
      moving.run(anOperator(officer.personId, 'observer'), { id, version: 1, act: 'verify', reason: 'original' }),
      claiming.run(other, { boothId: booth.a, requestKey: newId(), claim: star() }),
      claim({ productId: goods.b }),
      claiming.run(other, { boothId: booth.b, requestKey: newId(), claim: { ...star(), productId: goods.b }, replaces: { id, as: 'renewal' } }),
    ];
    for (const one of tries) expect((await refusal(one)).code).toBe('NotFound');
    expect(await state()).toEqual([{ state: 'claimed', version: 1, proof: null, until: '2029-08-31' }]);
    expect(await moves()).toEqual([]);
  });
});
