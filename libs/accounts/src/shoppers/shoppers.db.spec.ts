import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestDatabase, aMember, anOperator, aShopper, type TestDatabase } from '@chophien/platform/testing';
import { newId, type Db } from '@chophien/platform';
import {
  ChangeShopperContact,
  ChangeShopperPassword,
  CurrentPolicies,
  EndShopperSessions,
  FindShopper,
  MakeInPersonCode,
  ResendShopperCode,
  ResetShopperPassword,
  ShopperAccounts,
  ShopperAddresses,
  ShopperSessionReader,
  ShopperSignIn,
  SignUpShopper,
} from '../index.js';
import { aPerson, aShopperAccount, sendShopperCode } from '../testing/index.js';

let database: TestDatabase;
let shop: Db;
let office: Db;
let signUp: SignUpShopper;
let signIn: ShopperSignIn;
let reader: ShopperSessionReader;
let reset: ResetShopperPassword;
let change: ChangeShopperContact;
let addresses: ShopperAddresses;
const guest = aShopper();
const as = (shopperId: string) => ({ ...guest, shopperId });

beforeAll(async () => {
  database = await createTestDatabase();
  shop = await database.connect('shop');
  office = await database.connect('office');
  signUp = new SignUpShopper(shop, new CurrentPolicies(shop));
  signIn = new ShopperSignIn(shop);
  reader = new ShopperSessionReader(shop);
  reset = new ResetShopperPassword(shop);
  change = new ChangeShopperContact(shop);
  addresses = new ShopperAddresses(shop);
  await database.sql(`INSERT INTO floor (mode, name_vi, name_en, public_url) VALUES ('demo', 'Chợ thử', 'Test floor', 'http://localhost:3000')`);
  await database.sql(`INSERT INTO province (code, name, full_name, name_en, region) VALUES ('12', 'Lai Châu', 'Tỉnh Lai Châu', 'Lai Chau', 'north')`);
  await database.sql(`INSERT INTO commune (code, province_code, name, full_name) VALUES ('03388', '12', 'Đoàn Kết', 'Phường Đoàn Kết')`);
  await database.sql(`INSERT INTO policy_text (kind, version, title_vi, title_en, body_vi, body_en, valid_from) VALUES
    ('terms', 1, 'Điều khoản', 'Terms', '…', '…', now() - interval '1 day'), ('privacy', 1, 'Quyền riêng tư', 'Privacy', '…', '…', now() - interval '1 day')`);
});
afterAll(() => database.drop());
beforeEach(() => database.sql('TRUNCATE shopper, shopper_session, shopper_address, shopper_code, customer_order, outbox, audit_log CASCADE'));

const count = (table: string) => database.sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`).then(([row]) => row!.n);
const aForm = (given: object = {}) => ({ displayName: ' Lò  Thị Mỷ ', contact: 'My@Thu.example', password: 'chợ phiên San Thàng', language: 'vi' as const, termsVersion: 1, privacyVersion: 1, ...given });
const topics = () => database.sql<{ topic: string; payload: object }>('SELECT topic, payload FROM outbox ORDER BY id');

/** A guest's order with this phone, so many days ago. */
async function anOrder(phone: string, daysAgo: number, shopperId: string | null = null): Promise<string> {
  const id = newId();
  await database.sql(
    `INSERT INTO customer_order (id, number, request_key, request_hash, buyer_name, buyer_phone, province_code, commune_code, street, payment_method, goods_total, delivery_total, total,
       terms_version, privacy_version, network_key, placed_at, shopper_id)
     VALUES ($1, $2, $1, '\\x00', 'Khách', $3, '12', '03388', 'Số 1', 'cash_on_delivery', 0, 0, 0, 1, 1, 'n', now() - make_interval(days => $4), $5)`,
    [id, id, phone, daysAgo, shopperId],
  );
  return id;
}
const ownersOf = (ids: string[]) =>
  Promise.all(ids.map((id) => database.sql<{ shopper_id: string | null }>('SELECT shopper_id FROM customer_order WHERE id = $1', [id]).then(([row]) => row!.shopper_id)));

describe('signing up', () => {
  it('makes nothing before the code came back, then the account, and signs in', async () => {
    const { flowId, way } = await signUp.start(guest, aForm());
    expect(way).toBe('MESSAGE');
    expect(await count('shopper')).toBe(0);
    const [code] = await database.sql<Record<string, unknown>>('SELECT purpose, target, new_name, code_hash, shopper_id FROM shopper_code');
    expect(code).toEqual({ purpose: 'sign_up', target: 'my@thu.example', new_name: 'Lò Thị Mỷ', code_hash: null, shopper_id: null });
    expect((await topics()).map(({ topic, payload }) => [topic, Object.keys(payload)])).toEqual([['shopper.code_wanted', ['codeId']]]);
    await sendShopperCode(database, flowId, 'sign_up', '012345');

    const { token, shopperId } = await signUp.finish(guest, { flowId, code: ' 012 345 ', device: 'Chrome · Android' });
    expect(await reader.read(token)).toBe(shopperId);
    expect(await new ShopperAccounts(shop).read(as(shopperId))).toEqual({ id: shopperId, displayName: 'Lò Thị Mỷ', phone: null, email: 'my@thu.example', isDemo: false });
    const [session] = await database.sql<{ device: string; token_hash: Buffer }>('SELECT device, token_hash FROM shopper_session');
    expect(session!.device).toBe('Chrome · Android');
    expect(session!.token_hash.toString('base64url')).not.toBe(token);
    expect((await signIn.run(guest, { contact: 'my@thu.example', password: 'chợ phiên San Thàng'.normalize('NFD') })).shopperId).toBe(shopperId);
    expect((await database.sql<{ action: string; actor_id: string }>('SELECT action, actor_id FROM audit_log ORDER BY id')).map((row) => [row.action, row.actor_id])).toEqual([
      ['shopper.sign_up', shopperId],
      ['shopper.session.begin', shopperId],
    ]);
    // a used code opens nothing again
    await expect(signUp.finish(guest, { flowId, code: '012345' })).rejects.toMatchObject({ code: 'CodeRefused' });
    expect(await count('shopper')).toBe(1);
  });

  it('tells everything that is wrong with the form at once, and keeps nothing', async () => {
    await expect(signUp.start(guest, aForm({ displayName: '\u0000 ', contact: 'nobody', password: 'ngan', termsVersion: null, privacyVersion: 2 }))).rejects.toMatchObject({
      problems: [
        { field: 'displayName', reason: 'required' },
        { field: 'contact', reason: 'not_a_contact' },
        { field: 'password', reason: 'too_short', limit: 10 },
        { field: 'termsVersion', reason: 'not_agreed' },
        { field: 'privacyVersion', reason: 'not_agreed' },
      ],
    });
    expect([await count('shopper_code'), await count('outbox')]).toEqual([0, 0]);
  });

  it('answers alike where an account stands already, whose code can then not be guessed', async () => {
    const known = await aShopperAccount(database, { email: 'my@thu.example' });
    const { flowId, way } = await signUp.start(guest, aForm());
    expect(way).toBe('MESSAGE');
    expect(await database.sql('SELECT shopper_id, code_hash FROM shopper_code WHERE flow_id = $1', [flowId])).toEqual([{ shopper_id: known.id, code_hash: null }]);
    await expect(signUp.finish(guest, { flowId, code: '000000' })).rejects.toMatchObject({ code: 'CodeRefused' });
    expect(await count('shopper')).toBe(1);
  });

  it('refuses after five wrong tries even the right code, and a run-out one', async () => {
    const { flowId } = await signUp.start(guest, aForm());
    await sendShopperCode(database, flowId, 'sign_up', '111111');
    for (const wrong of ['222222', '333333', '44444', 'sáu số', '']) await expect(signUp.finish(guest, { flowId, code: wrong })).rejects.toMatchObject({ code: 'CodeRefused' });
    await expect(signUp.finish(guest, { flowId, code: '111111' })).rejects.toMatchObject({ code: 'CodeRefused' });
    expect(await database.sql('SELECT attempts FROM shopper_code')).toEqual([{ attempts: 5 }]);

    await database.sql(`UPDATE shopper_code SET attempts = 0, code_expires_at = now() - interval '1 second'`);
    await expect(signUp.finish(guest, { flowId, code: '111111' })).rejects.toMatchObject({ code: 'CodeRefused' });
    expect(await count('shopper')).toBe(0);
  });

  it('refuses the code of another matter or purpose', async () => {
    const one = await signUp.start(guest, aForm());
    const two = await signUp.start(guest, aForm({ contact: 'hai@thu.example' }));
    await sendShopperCode(database, one.flowId, 'sign_up', '111111');
    await sendShopperCode(database, two.flowId, 'sign_up', '222222');
    await expect(signUp.finish(guest, { flowId: two.flowId, code: '111111' })).rejects.toMatchObject({ code: 'CodeRefused' });
    await expect(reset.finish(guest, { flowId: one.flowId, code: '111111', password: 'mật khẩu mới nhé' })).rejects.toMatchObject({ code: 'CodeRefused' });
    expect(await database.sql('SELECT attempts FROM shopper_code ORDER BY target')).toEqual([{ attempts: 1 }, { attempts: 0 }]);
    expect(await count('shopper')).toBe(0);
  });

  it('sends again after a minute, five times at most, and the old code ends', async () => {
    const { flowId } = await signUp.start(guest, aForm());
    const resend = new ResendShopperCode(shop);
    await expect(resend.run(guest, flowId)).rejects.toMatchObject({ code: 'TooManyRequests', details: { retryAfterSeconds: 60 } });
    await expect(signUp.start(guest, aForm())).rejects.toMatchObject({ code: 'TooManyRequests' });
    await sendShopperCode(database, flowId, 'sign_up', '111111');
    for (let time = 2; time <= 5; time++) {
      await database.sql(`UPDATE shopper_code SET asked_at = now() - interval '61 seconds'`);
      await resend.run(guest, flowId);
    }
    expect(await database.sql('SELECT sends, code_hash FROM shopper_code')).toEqual([{ sends: 5, code_hash: null }]);
    expect(await count('outbox')).toBe(5);
    await database.sql(`UPDATE shopper_code SET asked_at = now() - interval '61 seconds'`);
    await expect(resend.run(guest, flowId)).rejects.toMatchObject({ code: 'CodeRefused' });
    await expect(resend.run(guest, 'không phải id')).rejects.toMatchObject({ code: 'CodeRefused' });
    expect(await count('outbox')).toBe(5);
  });

  it('joins the guest orders of a proved phone: the recent ones, and none that belong to somebody', async () => {
    const other = await aShopperAccount(database, { phone: null });
    const phone = '+84912345678';
    const mine = await anOrder(phone, 3);
    const old = await anOrder(phone, 61);
    const theirs = await anOrder(phone, 3, other.id);
    const stranger = await anOrder('+84912345679', 3);
    const { flowId } = await signUp.start(guest, aForm({ contact: '0912 345 678' }));
    await sendShopperCode(database, flowId, 'sign_up', '111111');
    const { shopperId } = await signUp.finish(guest, { flowId, code: '111111' });
    expect(await ownersOf([mine, old, theirs, stranger])).toEqual([shopperId, null, other.id, null]);
  });
});

describe('sessions', () => {
  it('answers alike for an unknown contact and a wrong password, and begins nothing', async () => {
    const shopper = await aShopperAccount(database);
    for (const input of [
      { contact: 'khong-co@thu.example', password: shopper.password },
      { contact: shopper.email!, password: 'sai mat khau' },
      { contact: `${shopper.email!}\u0000`, password: 'sai mat khau' },
      { contact: 'không phải', password: shopper.password },
    ]) {
      await expect(signIn.run(guest, input)).rejects.toMatchObject({ code: 'SignInRefused', details: {} });
    }
    expect(await count('shopper_session')).toBe(0);
  });

  it('signs in by phone as typed, ends the session that the browser had, and lists, ends one, ends the others', async () => {
    const shopper = await aShopperAccount(database, { phone: '+84912345678' });
    const first = await signIn.run(guest, { contact: '0912.345.678', password: shopper.password, device: 'Firefox · Windows' });
    const second = await signIn.run(guest, { contact: shopper.email!, password: shopper.password, previousToken: first.token });
    expect(await reader.read(first.token)).toBeUndefined();
    const third = await signIn.run(guest, { contact: shopper.email!, password: shopper.password, device: 'Safari · iPhone' });
    const fourth = await signIn.run(guest, { contact: shopper.email!, password: shopper.password });
    const actor = as(shopper.id);
    const devices = await new ShopperAccounts(shop).devices(actor, second.token);
    expect(devices.map(({ isThis }) => isThis)).toEqual([true, false, false]);

    const sessions = new EndShopperSessions(shop);
    const stranger = await aShopperAccount(database);
    const iphone = devices.find(({ device }) => device === 'Safari · iPhone')!;
    await expect(sessions.one(as(stranger.id), iphone.id)).rejects.toMatchObject({ code: 'NotFound' });
    expect(await reader.read(third.token)).toBe(shopper.id);
    await sessions.one(actor, iphone.id);
    expect(await reader.read(third.token)).toBeUndefined();
    expect(await sessions.others(actor, second.token)).toBe(1);
    expect(await reader.read(fourth.token)).toBeUndefined();
    expect(await sessions.this(actor, second.token)).toBe(true);
    expect(await sessions.this(actor, second.token)).toBe(false);
    expect(await count('shopper_session')).toBe(0);
  });

  it('refuses a demo shopper on a live floor, at sign-in and at every use', async () => {
    const shopper = await aShopperAccount(database, { isDemo: true });
    const { token } = await signIn.run(guest, { contact: shopper.email!, password: shopper.password });
    await database.sql(`UPDATE floor SET mode = 'live'`);
    try {
      expect(await reader.read(token)).toBeUndefined();
      await expect(signIn.run(guest, { contact: shopper.email!, password: shopper.password })).rejects.toMatchObject({ code: 'SignInRefused' });
    } finally {
      await database.sql(`UPDATE floor SET mode = 'demo'`);
    }
  });

  it('ends an idle session, and slides the end of a used one at most once an hour', async () => {
    const shopper = await aShopperAccount(database);
    const { token } = await signIn.run(guest, { contact: shopper.email!, password: shopper.password });
    const days = () => database.sql<{ n: number }>(`SELECT round(extract(epoch FROM expires_at - now()) / 86400)::int AS n FROM shopper_session`).then(([row]) => row!.n);
    await database.sql(`UPDATE shopper_session SET last_used_at = now() - interval '59 minutes', expires_at = now() + interval '3 days'`);
    await reader.read(token);
    expect(await days()).toBe(3);
    await database.sql(`UPDATE shopper_session SET last_used_at = now() - interval '61 minutes'`);
    await reader.read(token);
    expect(await days()).toBe(30);
    await database.sql(`UPDATE shopper_session SET created_at = now() - interval '179 days', last_used_at = now() - interval '61 minutes'`);
    await reader.read(token);
    expect(await days()).toBe(1);
    await database.sql(`UPDATE shopper_session SET expires_at = now()`);
    expect(await reader.read(token)).toBeUndefined();
  });
});

describe('passwords', () => {
  it('sets a forgotten one by code, ends every session, and says so', async () => {
    const shopper = await aShopperAccount(database);
    const before = await signIn.run(guest, { contact: shopper.email!, password: shopper.password });
    const { flowId } = await reset.start(guest, { contact: shopper.email!, language: 'vi' });
    await sendShopperCode(database, flowId, 'reset', '111111');
    await expect(reset.finish(guest, { flowId, code: '111111', password: 'ngan' })).rejects.toMatchObject({ code: 'InvalidInput' });
    const { token } = await reset.finish(guest, { flowId, code: '111111', password: 'mật khẩu mới nhé' });
    expect(await reader.read(before.token)).toBeUndefined();
    expect(await reader.read(token)).toBe(shopper.id);
    await expect(signIn.run(guest, { contact: shopper.email!, password: shopper.password })).rejects.toMatchObject({ code: 'SignInRefused' });
    expect((await topics()).map(({ topic }) => topic)).toEqual(['shopper.code_wanted', 'shopper.password_changed']);
  });

  it('answers alike where nobody has this contact, and no code fits', async () => {
    const { flowId, way } = await reset.start(guest, { contact: 'khong-co@thu.example', language: 'vi' });
    expect(way).toBe('MESSAGE');
    expect(await count('outbox')).toBe(1);
    await expect(reset.finish(guest, { flowId, code: '000000', password: 'mật khẩu mới nhé' })).rejects.toMatchObject({ code: 'CodeRefused' });
  });

  it('refuses a reset whose contact left the account meanwhile', async () => {
    const shopper = await aShopperAccount(database, { email: 'cu@thu.example' });
    const { flowId } = await reset.start(guest, { contact: 'cu@thu.example', language: 'vi' });
    await sendShopperCode(database, flowId, 'reset', '111111');
    await database.sql(`UPDATE shopper SET email = 'moi@thu.example'`);
    await expect(reset.finish(guest, { flowId, code: '111111', password: 'mật khẩu mới nhé' })).rejects.toMatchObject({ code: 'CodeRefused' });
    expect((await signIn.run(guest, { contact: 'moi@thu.example', password: shopper.password })).shopperId).toBe(shopper.id);
  });

  it('changes a known one: the old one is asked for, all sessions end, this browser gets a fresh one', async () => {
    const shopper = await aShopperAccount(database);
    const before = await signIn.run(guest, { contact: shopper.email!, password: shopper.password });
    const changePassword = new ChangeShopperPassword(shop);
    await expect(changePassword.run(as(shopper.id), { currentPassword: 'sai', password: 'mật khẩu mới nhé' })).rejects.toMatchObject({
      problems: [{ field: 'currentPassword', reason: 'wrong' }],
    });
    expect(await reader.read(before.token)).toBe(shopper.id);
    const { token } = await changePassword.run(as(shopper.id), { currentPassword: shopper.password, password: 'mật khẩu mới nhé' });
    expect(await reader.read(before.token)).toBeUndefined();
    expect(await reader.read(token)).toBe(shopper.id);
    expect(await count('shopper_session')).toBe(1);
  });
});

describe('another phone or e-mail', () => {
  it('changes when both ends gave their code, not with one', async () => {
    const shopper = await aShopperAccount(database, { email: 'cu@thu.example' });
    const { flowId, oldEnd, newEnd } = await change.start(as(shopper.id), { contact: 'moi@thu.example', language: 'vi' });
    expect([oldEnd, newEnd]).toEqual(['cu@thu.example', 'moi@thu.example']);
    await sendShopperCode(database, flowId, 'change_old', '111111');
    await sendShopperCode(database, flowId, 'change_new', '222222');
    for (const codes of [
      { oldCode: '111111', newCode: '111111' },
      { oldCode: '222222', newCode: '222222' },
    ]) {
      await expect(change.finish(as(shopper.id), { flowId, ...codes })).rejects.toMatchObject({ code: 'CodeRefused' });
    }
    const stranger = await aShopperAccount(database);
    await expect(change.finish(as(stranger.id), { flowId, oldCode: '111111', newCode: '222222' })).rejects.toMatchObject({ code: 'CodeRefused' });
    expect(await database.sql('SELECT email FROM shopper WHERE id = $1', [shopper.id])).toEqual([{ email: 'cu@thu.example' }]);
    await change.finish(as(shopper.id), { flowId, oldCode: '111111', newCode: '222222' });
    expect(await database.sql('SELECT email FROM shopper WHERE id = $1', [shopper.id])).toEqual([{ email: 'moi@thu.example' }]);
    expect((await topics()).map(({ topic }) => topic)).toEqual(['shopper.code_wanted', 'shopper.code_wanted', 'shopper.email_changed']);
  });

  it('adds a first phone with the e-mail as the end that agrees, and joins its orders', async () => {
    const shopper = await aShopperAccount(database, { phone: null, email: 'cu@thu.example' });
    const order = await anOrder('+84912345678', 1);
    const { flowId, oldEnd } = await change.start(as(shopper.id), { contact: '0912345678', language: 'vi' });
    expect(oldEnd).toBe('cu@thu.example');
    await sendShopperCode(database, flowId, 'change_old', '111111');
    await sendShopperCode(database, flowId, 'change_new', '222222');
    await change.finish(as(shopper.id), { flowId, oldCode: '111111', newCode: '222222' });
    expect(await ownersOf([order])).toEqual([shopper.id]);
  });

  it('leaves what an account has bought with it when its phone goes to another', async () => {
    const before = await aShopperAccount(database, { phone: '+84912345678' });
    const order = await anOrder('+84912345678', 1, before.id);
    await database.sql('UPDATE shopper SET phone = NULL WHERE id = $1', [before.id]);
    const { flowId } = await signUp.start(guest, aForm({ contact: '0912345678' }));
    await sendShopperCode(database, flowId, 'sign_up', '111111');
    await signUp.finish(guest, { flowId, code: '111111' });
    expect(await ownersOf([order])).toEqual([before.id]);
  });

  it('says plainly on a live floor that a phone cannot be written to, and begins nothing', async () => {
    const shopper = await aShopperAccount(database);
    await database.sql(`UPDATE floor SET mode = 'live'`);
    try {
      await expect(change.start(as(shopper.id), { contact: '0987654321', language: 'vi' })).rejects.toMatchObject({ code: 'CannotSendCode' });
      expect(await count('shopper_code')).toBe(0);
      expect((await signUp.start(guest, aForm({ contact: '0987654321' }))).way).toBe('IN_PERSON');
    } finally {
      await database.sql(`UPDATE floor SET mode = 'demo'`);
    }
  });

  it('refuses the same contact again, and one that became somebody else’s meanwhile', async () => {
    const shopper = await aShopperAccount(database, { email: 'cu@thu.example' });
    await expect(change.start(as(shopper.id), { contact: 'CU@thu.example', language: 'vi' })).rejects.toMatchObject({ problems: [{ field: 'contact', reason: 'same' }] });
    const { flowId } = await change.start(as(shopper.id), { contact: 'moi@thu.example', language: 'vi' });
    await sendShopperCode(database, flowId, 'change_old', '111111');
    await sendShopperCode(database, flowId, 'change_new', '222222');
    await aShopperAccount(database, { email: 'moi@thu.example' });
    await expect(change.finish(as(shopper.id), { flowId, oldCode: '111111', newCode: '222222' })).rejects.toMatchObject({ code: 'ContactTaken' });
    expect(await database.sql('SELECT email FROM shopper WHERE id = $1', [shopper.id])).toEqual([{ email: 'cu@thu.example' }]);
  });
});

describe('addresses', () => {
  const anAddress = (given: object = {}) => ({ recipient: 'Lò Thị Mỷ', phone: '0912 345 678', communeCode: '03388', street: 'Tổ 3', ...given });

  it('keeps, edits, makes default and removes; the first is the default and the newest follows it', async () => {
    const actor = as((await aShopperAccount(database)).id);
    const first = await addresses.add(actor, anAddress());
    const second = await addresses.add(actor, anAddress({ street: 'Tổ 4' }));
    expect((await addresses.list(actor)).map(({ id, isDefault, street, phone, communeName }) => ({ id, isDefault, street, phone, communeName }))).toEqual([
      { id: first, isDefault: true, street: 'Tổ 3', phone: '0912 345 678', communeName: 'Phường Đoàn Kết' },
      { id: second, isDefault: false, street: 'Tổ 4', phone: '0912 345 678', communeName: 'Phường Đoàn Kết' },
    ]);
    await addresses.makeDefault(actor, second);
    await addresses.edit(actor, first, anAddress({ street: 'Tổ 5' }));
    expect((await addresses.list(actor)).map(({ id, isDefault, street }) => [id, isDefault, street])).toEqual([
      [second, true, 'Tổ 4'],
      [first, false, 'Tổ 5'],
    ]);
    await addresses.remove(actor, second);
    expect((await addresses.list(actor)).map(({ id, isDefault }) => [id, isDefault])).toEqual([[first, true]]);
  });

  it('finds nothing under another shopper’s id and changes nothing', async () => {
    const owner = as((await aShopperAccount(database)).id);
    const stranger = as((await aShopperAccount(database)).id);
    const id = await addresses.add(owner, anAddress());
    const before = await database.sql('SELECT * FROM shopper_address');
    await expect(addresses.edit(stranger, id, anAddress({ street: 'Nhà lạ', isDefault: true }))).rejects.toMatchObject({ code: 'NotFound' });
    await expect(addresses.remove(stranger, id)).rejects.toMatchObject({ code: 'NotFound' });
    await expect(addresses.makeDefault(stranger, id)).rejects.toMatchObject({ code: 'NotFound' });
    expect(await addresses.list(stranger)).toEqual([]);
    expect(await database.sql('SELECT * FROM shopper_address')).toEqual(before);
    // the second wall: without the context the role sees no row at all, and cannot write one for somebody else
    expect(await shop.read({ name: 'test.addresses', text: 'SELECT id FROM shopper_address' })).toEqual([]);
    await expect(
      shop.shopperTx(stranger.shopperId, (tx) =>
        tx.query(`INSERT INTO shopper_address (id, shopper_id, recipient, phone, province_code, commune_code, street) VALUES ($1, $2, 'x', 'x', '12', '03388', 'x')`, [newId(), owner.shopperId]),
      ),
    ).rejects.toThrow(/row-level security/);
  });

  it('refuses an unknown commune and what is empty, and more than twenty', async () => {
    const actor = as((await aShopperAccount(database)).id);
    await expect(addresses.add(actor, anAddress({ communeCode: '99999' }))).rejects.toMatchObject({ problems: [{ field: 'communeCode', reason: 'unknown' }] });
    await expect(addresses.add(actor, anAddress({ recipient: ' ', phone: '123', communeCode: '', street: '' }))).rejects.toMatchObject({ code: 'InvalidInput' });
    for (let n = 0; n < 20; n++) await addresses.add(actor, anAddress());
    await expect(addresses.add(actor, anAddress())).rejects.toMatchObject({ code: 'TooManyAddresses', details: { limit: 20 } });
    expect(await count('shopper_address')).toBe(20);
    expect(await database.sql('SELECT count(*)::int AS n FROM shopper_address WHERE is_default')).toEqual([{ n: 1 }]);
  });
});

describe('a password that changes during a sign-in', () => {
  it('lets nobody in who typed the one before', async () => {
    const shopper = await aShopperAccount(database);
    const held = await shop.tx(async (tx) => {
      await tx.query('UPDATE shopper SET password_hash = $2 WHERE id = $1', [shopper.id, 'another']);
      const attempt = signIn.run(guest, { contact: shopper.email!, password: shopper.password }).then(
        () => 'signed in',
        (error: { code: string }) => error.code,
      );
      // it has compared the old password, and waits for the row
      for (;;) {
        const waiting = await database.sql(`SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%FOR NO KEY UPDATE%'`);
        if (waiting.length > 0) break;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return { attempt };
    });
    expect(await held.attempt).toBe('SignInRefused');
    expect([await count('shopper_session'), await count('audit_log')]).toEqual([0, 0]);
  });
});

describe('help in person', () => {
  it('gives an operator a code that resets, once, logged, and told', async () => {
    const shopper = await aShopperAccount(database, { phone: '+84912345678' });
    const operator = anOperator((await aPerson(database)).id);
    const make = new MakeInPersonCode(office);
    const earlier = await make.forContact(operator, '0912345678');
    const made = await make.forContact(operator, '0912 345 678');
    expect(made).toMatchObject({ contact: '0912 345 678', hasAccount: true });
    expect(made.code).toMatch(/^\d{6}$/);
    const trail = await database.sql('SELECT action, subject_id, actor_id FROM audit_log');
    expect(trail).toEqual([1, 2].map(() => ({ action: 'shopper.in_person_code', subject_id: shopper.id, actor_id: operator.personId })));
    expect((await topics()).map(({ topic }) => topic)).toEqual(['shopper.in_person_code', 'shopper.in_person_code']);

    const { flowId } = await reset.start(guest, { contact: '0912345678', language: 'vi' });
    if (earlier.code !== made.code) await expect(reset.finish(guest, { flowId, code: earlier.code, password: 'mật khẩu mới nhé' })).rejects.toMatchObject({ code: 'CodeRefused' });
    await reset.finish(guest, { flowId, code: made.code, password: 'mật khẩu mới nhé' });
    expect((await signIn.run(guest, { contact: '0912345678', password: 'mật khẩu mới nhé' })).shopperId).toBe(shopper.id);
    expect(await database.sql(`SELECT consumed_at FROM shopper_code WHERE consumed_at IS NULL`)).toEqual([]);
  });

  it('lets somebody without an account sign up with a phone that cannot be written to', async () => {
    const operator = anOperator((await aPerson(database)).id);
    const { flowId } = await signUp.start(guest, aForm({ contact: '0912345678' }));
    const made = await new MakeInPersonCode(office).forContact(operator, '0912345678');
    expect(made.hasAccount).toBe(false);
    await signUp.finish(guest, { flowId, code: made.code });
    expect(await database.sql('SELECT phone FROM shopper')).toEqual([{ phone: '+84912345678' }]);
  });

  it('is closed to who may not help, and asks to prove anew who has not for a while', async () => {
    const shopper = await aShopperAccount(database, { phone: '+84912345678' });
    const personId = (await aPerson(database)).id;
    const make = new MakeInPersonCode(office);
    await expect(make.forContact(anOperator(personId, 'observer'), '0912345678')).rejects.toMatchObject({ code: 'NotFound' });
    await expect(make.forContact(aMember(personId, { [newId()]: 'owner' }), '0912345678')).rejects.toMatchObject({ code: 'NotFound' });
    await expect(make.forBoothOrder(aMember(personId, { [newId()]: 'owner' }), newId())).rejects.toMatchObject({ code: 'NotFound' });
    await expect(make.forContact({ ...anOperator(personId), steppedUpUntil: new Date(0) }, '0912345678')).rejects.toMatchObject({ code: 'StepUpRequired' });
    expect([await count('shopper_code'), await count('audit_log')]).toEqual([0, 0]);
    const find = new FindShopper(office);
    await expect(find.run(anOperator(personId, 'observer'), '0912345678')).rejects.toMatchObject({ code: 'NotFound' });
    expect(await find.run(anOperator(personId), '0912345678')).toMatchObject({ id: shopper.id, hasPhone: true, hasEmail: true, contact: '0912 345 678' });
    expect(await find.run(anOperator(personId), '0912345670')).toBeUndefined();
  });
});
