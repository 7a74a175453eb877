import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBooth, somePlaces } from '@chophien/booths/testing';
import { cookieOf, startApi, type TestApi } from './harness.js';

type Done = Record<string, { __typename: string; id?: string; path?: string; reason?: string }>;

describe('staff of booths and of the floor, through the endpoint', () => {
  let api: TestApi;
  let a: string;
  let b: string;
  let owner: Awaited<ReturnType<TestApi['signIn']>>;
  let editor: typeof owner;
  let viewer: typeof owner;
  let stranger: typeof owner;
  let administrator: typeof owner;
  beforeAll(async () => {
    api = await startApi();
    await somePlaces(api.database);
    [a, b] = [await aBooth(api.database, { nameVi: 'Gian A' }), await aBooth(api.database, { nameVi: 'Gian B' })];
    owner = await api.signIn({ booths: { [a]: 'owner' } });
    editor = await api.signIn({ booths: { [a]: 'editor' } });
    viewer = await api.signIn({ booths: { [a]: 'viewer' } });
    stranger = await api.signIn({ booths: { [b]: 'owner' } });
    administrator = await api.signIn({ floorRole: 'administrator' });
  });
  afterAll(() => api.stop());

  const call = async (name: string, variables: Record<string, unknown>, cookie?: string) => {
    const answer = await api.askPersisted<Done>('office', name, variables, cookie === undefined ? {} : { cookie });
    return answer.data?.[name[0]!.toLowerCase() + name.slice(1)] ?? { __typename: String(answer.errors[0]?.extensions['code']) };
  };
  const typeOf = async (name: string, variables: Record<string, unknown>, cookie?: string) => (await call(name, variables, cookie)).__typename;
  const meOf = async (cookie: string) =>
    (await api.ask<{ me: { booths: { slug: string; role: string | null; permissions: string[]; grant: { id: string } | null }[] } | null }>('office', '{ me { booths { slug role permissions grant { id } } } }', {}, { cookie })).data.me;
  const tables = async () =>
    Promise.all(['invitation', 'booth_member', 'booth_grant', 'floor_bundle', 'audit_log'].map((table) => api.database.sql(`SELECT md5(coalesce(string_agg(t::text, ',' ORDER BY t::text), '')) AS rows FROM ${table} t`)));

  it('a link makes somebody new a member with just that role, once, and tells why it is closed', async () => {
    const made = await call('InviteToBooth', { boothId: a, role: 'VIEWER' }, owner.cookie);
    expect(made.path).toMatch(/^\/office\/invitation#[\w-]{43}$/);
    const token = made.path!.split('#')[1]!;
    expect(await call('Invitation', { token })).toMatchObject({ __typename: 'InvitationSeen', boothNameVi: 'Gian A', role: 'VIEWER' });
    const person = { displayName: 'Lò Văn Mới', email: 'moi@thu.example', password: 'mat khau rat dai' };
    expect(await typeOf('JoinByInvitation', { token, ...person, password: 'ngan' })).toBe('InvalidInput');
    expect(await typeOf('JoinByInvitation', { token, ...person, email: owner.person.email })).toBe('EmailTaken');
    const joined = await api.askPersisted<Done>('office', 'JoinByInvitation', { token, ...person });
    expect(joined.data['joinByInvitation']!.__typename).toBe('Me');
    const me = await meOf(cookieOf(joined)!);
    expect(me!.booths).toMatchObject([{ role: 'VIEWER', permissions: ['booth.orders.read', 'booth.listings.read', 'booth.visits.read'], grant: null }]);
    expect(await call('Invitation', { token })).toMatchObject({ __typename: 'InvitationClosed', reason: 'USED' });
    expect(await call('AcceptInvitation', { token }, editor.cookie)).toMatchObject({ __typename: 'InvitationClosed', reason: 'USED' });
    expect(await call('Invitation', { token: 'x' })).toMatchObject({ reason: 'UNKNOWN' });
    expect(api.logLines.join('\n')).not.toContain(token);

    const second = (await call('InviteToBooth', { boothId: a, role: 'EDITOR' }, owner.cookie)).path!.split('#')[1]!;
    expect(await typeOf('AcceptInvitation', { token: second }, viewer.cookie)).toBe('AlreadyMember');
    const accepted = await api.askPersisted<Done>('office', 'AcceptInvitation', { token: second }, { cookie: stranger.cookie });
    expect(accepted.data['acceptInvitation']!.__typename).toBe('Me');
    // who may do more goes on under another token, and a copy of the earlier one gained nothing
    expect(await meOf(stranger.cookie)).toBeNull();
    stranger = { ...stranger, cookie: cookieOf(accepted)! };
    expect(await api.database.sql('SELECT count(*)::int AS n FROM session WHERE person_id = $1', [stranger.person.id])).toEqual([{ n: 1 }]);
    expect((await meOf(stranger.cookie))!.booths.map((booth) => booth.role).sort()).toEqual(['EDITOR', 'OWNER']);
    await api.database.sql('DELETE FROM booth_member WHERE booth_id = $1 AND person_id = $2', [a, stranger.person.id]);
  });

  it('editor, viewer, another booth’s owner and operators change nothing of it, with its real ids', async () => {
    const { id } = await call('InviteToBooth', { boothId: a, role: 'VIEWER' }, owner.cookie);
    expect(await typeOf('AskBoothGrant', { boothId: a, reason: 'Giúp sửa ảnh', permissions: ['booth.listings.write'], hours: 5 }, administrator.cookie)).toBe('StaffDone');
    const [grant] = await api.database.sql<{ id: string }>('SELECT id FROM booth_grant WHERE booth_id = $1', [a]);
    const before = await tables();
    for (const { cookie } of [editor, viewer, stranger, administrator]) {
      const answers = [
        await typeOf('InviteToBooth', { boothId: a, role: 'OWNER' }, cookie),
        await typeOf('ChangeMemberRole', { boothId: a, personId: viewer.person.id, role: 'OWNER' }, cookie),
        await typeOf('RemoveMember', { boothId: a, personId: editor.person.id }, cookie),
        await typeOf('RevokeInvitation', { id }, cookie),
        await typeOf('RenewInvitation', { id }, cookie),
        await typeOf('BoothStaff', { boothId: a }, cookie),
        await typeOf('ConsentToBoothGrant', { id: grant!.id }, cookie),
        ...(cookie === administrator.cookie ? [] : [await typeOf('EndBoothGrant', { id: grant!.id }, cookie), await typeOf('History', { boothId: a }, cookie)]),
      ];
      expect(new Set(answers)).toEqual(new Set(['NotFound']));
    }
    expect(await typeOf('LeaveBooth', { boothId: a }, stranger.cookie)).toBe('NotFound');
    for (const name of ['FloorPeople']) expect(await typeOf(name, {}, owner.cookie)).toBe('NotFound');
    expect(await tables()).toEqual(before);
    // the owner's own call is the control
    expect(await typeOf('RevokeInvitation', { id }, owner.cookie)).toBe('StaffDone');
    expect(await typeOf('EndBoothGrant', { id: grant!.id }, owner.cookie)).toBe('StaffDone');
  });

  it('who is removed is signed out with the next request', async () => {
    expect((await meOf(editor.cookie))!.booths).toHaveLength(1);
    expect(await typeOf('RemoveMember', { boothId: a, personId: editor.person.id }, owner.cookie)).toBe('StaffDone');
    expect(await meOf(editor.cookie)).toBeNull();
    expect(await typeOf('LeaveBooth', { boothId: a }, owner.cookie)).toBe('LastOwner');
  });

  it('an officer acts for the booth under a grant, and the history says on whose behalf', async () => {
    const officer = await api.signIn({ floorRole: 'booth_officer' });
    const ask = { boothId: a, reason: 'Nhận đơn giúp gian', permissions: ['booth.orders.read', 'booth.orders.write'], hours: 72 };
    expect(await typeOf('AskBoothGrant', { ...ask, hours: 73 }, officer.cookie)).toBe('InvalidInput');
    expect(await typeOf('AskBoothGrant', ask, officer.cookie)).toBe('StaffDone');
    const [{ id } = { id: '' }] = await api.database.sql<{ id: string }>('SELECT id FROM booth_grant WHERE person_id = $1', [officer.person.id]);
    expect((await meOf(officer.cookie))!.booths).toEqual([]);
    expect(await typeOf('ConsentToBoothGrant', { id }, owner.cookie)).toBe('StaffDone');
    expect((await meOf(officer.cookie))!.booths).toMatchObject([{ role: null, permissions: ask.permissions, grant: { id } }]);
    // never who belongs to the booth, whatever else was lent
    expect(await typeOf('BoothStaff', { boothId: a }, officer.cookie)).toBe('NotFound');
    await api.database.sql(
      `INSERT INTO audit_log (actor_kind, actor_id, booth_id, action, subject_type, subject_id, on_behalf_of, grant_id) VALUES ('staff', $1, $2, 'booth_order.accept', 'booth_order', 'x', $2, $3)`,
      [officer.person.id, a, id],
    );
    const history = await api.askPersisted<{ history: { nodes: { action: string; who: string; onBehalf: boolean; boothNameVi: string }[] } }>('office', 'History', { boothId: a, first: 3 }, { cookie: owner.cookie });
    expect(history.data.history.nodes.map(({ action, onBehalf }) => [action, onBehalf])).toEqual([
      ['booth_order.accept', true],
      ['grant.consent', false],
      ['grant.ask', false],
    ]);
    const kinds = await api.askPersisted<{ history: { nodes: { action: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }>('office', 'History', { boothId: null, kind: 'grant', personId: officer.person.id, first: 1, from: '2020-01-01', to: '2099-01-01' }, { cookie: administrator.cookie });
    expect(kinds.data.history).toMatchObject({ nodes: [{ action: 'grant.ask' }], pageInfo: { hasNextPage: false } });
    expect(await typeOf('EndBoothGrant', { id }, officer.cookie)).toBe('StaffDone');
    expect((await meOf(officer.cookie))!.booths).toEqual([]);
  });

  it('the administrator keeps the floor’s people, and nobody else does', async () => {
    const made = await call('InviteToFloor', { bundle: 'observer' }, administrator.cookie);
    const newcomer = await api.signIn({});
    const accepted = await api.askPersisted<Done>('office', 'AcceptInvitation', { token: made.path!.split('#')[1]! }, { cookie: newcomer.cookie });
    expect(accepted.data['acceptInvitation']!.__typename).toBe('Me');
    const cookie = cookieOf(accepted)!;
    expect(await typeOf('SetOperatorBundle', { personId: newcomer.person.id, bundle: 'accountant' }, cookie)).toBe('NotFound');
    expect(await typeOf('SetOperatorBundle', { personId: administrator.person.id, bundle: null }, administrator.cookie)).toBe('NotYourself');
    expect(await typeOf('SaveBundle', { nameVi: 'Trực đơn', nameEn: '', permissions: ['floor.orders.read'] }, administrator.cookie)).toBe('BundleSaved');
    expect(await typeOf('SaveBundle', { nameVi: '', nameEn: '', permissions: ['floor.everything'] }, administrator.cookie)).toBe('InvalidInput');
    expect(await typeOf('DisableOperator', { personId: newcomer.person.id, disabled: true }, administrator.cookie)).toBe('StaffDone');
    expect(await meOf(cookie)).toBeNull();
  });
});
