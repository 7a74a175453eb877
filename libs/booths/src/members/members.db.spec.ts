import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SessionReader, SignIn } from '@chophien/accounts';
import { aPerson, type APerson } from '@chophien/accounts/testing';
import { audit, boothRoles, Settings, type Db, type StaffActor } from '@chophien/platform';
import { aMember, anOperator, aShopper, createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { aBooth, somePlaces } from '../testing/index.js';
import {
  AcceptInvitation, AskGrant, ChangeMemberRole, ConsentToGrant, EndGrant, GrantQueries, InvitationQueries, Invite, LeaveBooth, MemberQueries, RemoveMember, RenewInvitation, RevokeInvitation,
} from './index.js';

describe('members, invitations and grants on PostgreSQL, as the office role', () => {
  let database: TestDatabase;
  let db: Db;
  let settings: Settings;
  beforeAll(async () => {
    database = await createTestDatabase();
    db = await database.connect('office');
    settings = new Settings(db);
    await database.sql(`INSERT INTO floor (mode, name_vi, name_en, public_url) VALUES ('live', 'Chợ thử', 'Test floor', 'http://localhost:3000')`);
    await somePlaces(database);
  });
  afterAll(() => database.drop());

  /** A booth of its own with these members. */
  async function boothWith<K extends string>(roles: Record<K, keyof typeof boothRoles>) {
    const boothId = await aBooth(database);
    const people = {} as Record<K, APerson & { actor: StaffActor }>;
    for (const name of Object.keys(roles) as K[]) {
      const person = await aPerson(database, { displayName: name });
      await database.sql('INSERT INTO booth_member (booth_id, person_id, role) VALUES ($1, $2, $3)', [boothId, person.id, roles[name]]);
      people[name] = { ...person, actor: aMember(person.id, { [boothId]: roles[name] }) };
    }
    return { boothId, ...people } as { boothId: string } & typeof people;
  }
  const membersOf = async (boothId: string) =>
    (await database.sql<{ line: string }>(`SELECT p.display_name || ' ' || m.role AS line FROM booth_member m JOIN person p ON p.id = m.person_id WHERE m.booth_id = $1 ORDER BY 1`, [boothId])).map((row) => row.line);
  const actionsOf = async (boothId: string) => (await database.sql<{ action: string }>('SELECT action FROM audit_log WHERE booth_id = $1 ORDER BY id', [boothId])).map((row) => row.action);
  const sessionOf = async (person: APerson) => (await new SignIn(db).run(aShopper(), { email: person.email, password: person.password })).token;
  const read = (token: string) => new SessionReader(db).read(token, 'r');
  const old = (actor: StaffActor): StaffActor => ({ ...actor, steppedUpUntil: new Date(0) });

  it('invites by a link that is kept hashed, makes somebody new a member, once', async () => {
    const { boothId, chu } = await boothWith({ chu: 'owner' });
    const { id, token } = await new Invite(db).run(chu.actor, { boothId, role: 'editor', email: 'Mai@Example.vn', language: 'vi' });
    const [row] = await database.sql<{ link_hash: Buffer; email: string; days: string }>(`SELECT link_hash, email, extract(day FROM expires_at - created_at) AS days FROM invitation WHERE id = $1`, [id]);
    expect(row).toMatchObject({ email: 'mai@example.vn' });
    expect(Number(row!.days)).toBe(7);
    expect(row!.link_hash.toString('base64url')).not.toBe(token);
    expect(await database.sql(`SELECT payload FROM outbox WHERE topic = 'invitation.mail' AND payload->>'invitationId' = $1`, [id])).toEqual([{ payload: { invitationId: id } }]);
    expect(await new InvitationQueries(db).byToken(token)).toMatchObject({ role: 'editor', invitedBy: 'chu', email: 'mai@example.vn', bundleNameVi: null });

    const accept = new AcceptInvitation(db);
    const tries = await Promise.allSettled(
      ['mot', 'hai', 'ba'].map((name) => accept.join(aShopper(), { token, displayName: name, email: `${name}-${id}@thu.example`, password: 'mat khau rat dai' })),
    );
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect(tries.filter((one) => one.status === 'rejected').map((one) => (one as PromiseRejectedResult).reason.details)).toEqual([{ reason: 'used' }, { reason: 'used' }]);
    expect((await membersOf(boothId)).length).toBe(2);
    expect(await database.sql(`SELECT count(*)::int AS n FROM person WHERE email LIKE $1`, [`%-${id}@thu.example`])).toEqual([{ n: 1 }]);
    expect(await actionsOf(boothId)).toEqual(['invitation.make', 'invitation.accept']);
  });

  it('says of a link that it is unknown, expired, taken back, or of an owner who is gone', async () => {
    const { boothId, chu, hai } = await boothWith({ chu: 'owner', hai: 'owner' });
    const queries = new InvitationQueries(db);
    const link = async (actor = chu.actor) => new Invite(db).run(actor, { boothId, role: 'viewer', language: 'vi' });
    const why = (token: string) => queries.byToken(token).then(() => 'open', (error: { reason: string }) => error.reason);
    expect([await why('x'), await why('A'.repeat(43))]).toEqual(['unknown', 'unknown']);
    const expired = await link();
    await database.sql(`UPDATE invitation SET expires_at = now() WHERE id = $1`, [expired.id]);
    expect(await why(expired.token)).toBe('expired');
    const renewed = await new RenewInvitation(db).run(chu.actor, expired.id);
    expect([await why(expired.token), await why(renewed.token)]).toEqual(['unknown', 'open']);
    await new RevokeInvitation(db).run(chu.actor, expired.id);
    expect(await why(renewed.token)).toBe('revoked');
    const orphan = await link(hai.actor);
    await new RemoveMember(db).run(chu.actor, { boothId, personId: hai.id });
    expect(await why(orphan.token)).toBe('revoked');
    await expect(new AcceptInvitation(db).join(aShopper(), { token: orphan.token, displayName: 'Ai', email: 'ai@thu.example', password: 'mat khau rat dai' })).rejects.toMatchObject({ code: 'InvitationClosed' });
    expect(await membersOf(boothId)).toEqual(['chu owner']);
    expect(await database.sql(`SELECT 1 FROM person WHERE email = 'ai@thu.example'`)).toEqual([]);
  });

  it('lets only owners invite, change and remove; another booth’s ids are not found and nothing changes', async () => {
    const a = await boothWith({ chu: 'owner', sua: 'editor', xem: 'viewer' });
    const b = await boothWith({ chu: 'owner' });
    const { id } = await new Invite(db).run(a.chu.actor, { boothId: a.boothId, role: 'viewer', language: 'vi' });
    const before = [await database.sql('SELECT * FROM invitation WHERE id = $1', [id]), await membersOf(a.boothId)];
    for (const actor of [a.sua.actor, a.xem.actor, b.chu.actor, anOperator(a.xem.id)]) {
      const refused = [
        new Invite(db).run(actor, { boothId: a.boothId, role: 'owner', language: 'vi' }),
        new RenewInvitation(db).run(actor, id),
        new RevokeInvitation(db).run(actor, id),
        new InvitationQueries(db).open(actor, a.boothId),
        new MemberQueries(db).of(actor, a.boothId),
        new ChangeMemberRole(db).run(actor, { boothId: a.boothId, personId: a.xem.id, role: 'owner' }),
        new RemoveMember(db).run(actor, { boothId: a.boothId, personId: a.sua.id }),
      ];
      for (const one of await Promise.allSettled(refused)) expect((one as PromiseRejectedResult).reason).toMatchObject({ code: 'NotFound' });
    }
    // a member of A is no member of B, whoever asks
    await expect(new RemoveMember(db).run(b.chu.actor, { boothId: b.boothId, personId: a.sua.id })).rejects.toMatchObject({ code: 'NotFound' });
    expect([await database.sql('SELECT * FROM invitation WHERE id = $1', [id]), await membersOf(a.boothId)]).toEqual(before);
    expect(await actionsOf(a.boothId)).toEqual(['invitation.make']);
  });

  it('asks for a fresh proof before an owner is invited, a role changes, somebody is removed', async () => {
    const { boothId, chu, xem } = await boothWith({ chu: 'owner', xem: 'viewer' });
    const stale = old(chu.actor);
    await expect(new Invite(db).run(stale, { boothId, role: 'owner', language: 'vi' })).rejects.toMatchObject({ code: 'StepUpRequired' });
    await expect(new ChangeMemberRole(db).run(stale, { boothId, personId: xem.id, role: 'editor' })).rejects.toMatchObject({ code: 'StepUpRequired' });
    await expect(new RemoveMember(db).run(stale, { boothId, personId: xem.id })).rejects.toMatchObject({ code: 'StepUpRequired' });
    await new Invite(db).run(stale, { boothId, role: 'viewer', language: 'vi' });
    expect(await membersOf(boothId)).toEqual(['chu owner', 'xem viewer']);
  });

  it('ends the sessions of who is removed or has another role at once', async () => {
    const { boothId, chu, sua, xem } = await boothWith({ chu: 'owner', sua: 'editor', xem: 'viewer' });
    const [ofSua, ofXem] = [await sessionOf(sua), await sessionOf(xem)];
    await new RemoveMember(db).run(chu.actor, { boothId, personId: sua.id });
    expect(await read(ofSua)).toBeUndefined();
    await new ChangeMemberRole(db).run(chu.actor, { boothId, personId: xem.id, role: 'order_handler' });
    expect(await read(ofXem)).toBeUndefined();
    expect([...(await read(await sessionOf(xem)))!.booths.get(boothId)!]).toEqual(boothRoles.order_handler);
    expect(await membersOf(boothId)).toEqual(['chu owner', 'xem order_handler']);
    expect(await new MemberQueries(db).of(chu.actor, boothId)).toMatchObject([{ role: 'owner', isYou: true, lastSeenAt: null }, { role: 'order_handler', isYou: false, lastSeenAt: expect.any(Date) }]);
  });

  it('keeps the last owner, also when two owners remove each other or leave at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const { boothId, mot, hai } = await boothWith({ mot: 'owner', hai: 'owner' });
      const results = await Promise.allSettled(
        round % 2 === 0
          ? [new RemoveMember(db).run(mot.actor, { boothId, personId: hai.id }), new RemoveMember(db).run(hai.actor, { boothId, personId: mot.id })]
          : [new LeaveBooth(db).run(mot.actor, boothId), new LeaveBooth(db).run(hai.actor, boothId)],
      );
      expect(results.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(results.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []))).toEqual(['LastOwner']);
      expect(await membersOf(boothId)).toHaveLength(1);
    }
    const { boothId, chu } = await boothWith({ chu: 'owner' });
    await expect(new LeaveBooth(db).run(chu.actor, boothId)).rejects.toMatchObject({ code: 'LastOwner' });
    await expect(new ChangeMemberRole(db).run(chu.actor, { boothId, personId: chu.id, role: 'viewer' })).rejects.toMatchObject({ code: 'LastOwner' });
    expect(await membersOf(boothId)).toEqual(['chu owner']);
    expect(await actionsOf(boothId)).toEqual([]);
  });

  describe('acting for a booth', () => {
    const ask = { reason: 'Sửa ảnh giúp gian', permissions: ['booth.listings.read', 'booth.listings.write'], hours: 24 };
    async function officer() {
      const person = await aPerson(database, { displayName: 'Cán bộ', floorRole: 'booth_officer' });
      const token = await sessionOf(person);
      const session = async () => (await read(token))!;
      return { ...person, session };
    }

    it('gives nothing until an owner consents, then what was asked for, until somebody ends it', async () => {
      const { boothId, chu, xem } = await boothWith({ chu: 'owner', xem: 'viewer' });
      const other = await boothWith({ chu: 'owner' });
      const o = await officer();
      const id = await new AskGrant(db, settings).run(await o.session(), { ...ask, boothId });
      expect((await o.session()).booths.size).toBe(0);
      await expect(new AskGrant(db, settings).run(await o.session(), { ...ask, boothId })).rejects.toMatchObject({ code: 'GrantOpenAlready' });
      for (const actor of [xem.actor, other.chu.actor, await o.session()]) {
        await expect(new ConsentToGrant(db).run(actor, id)).rejects.toMatchObject({ code: 'NotFound' });
      }
      for (const actor of [xem.actor, other.chu.actor]) await expect(new EndGrant(db).run(actor, id)).rejects.toMatchObject({ code: 'NotFound' });
      await expect(new ConsentToGrant(db).run(old(chu.actor), id)).rejects.toMatchObject({ code: 'StepUpRequired' });
      expect(await database.sql('SELECT begun_at, ended_at FROM booth_grant WHERE id = $1', [id])).toEqual([{ begun_at: null, ended_at: null }]);

      const consents = await Promise.allSettled([new ConsentToGrant(db).run(chu.actor, id), new ConsentToGrant(db).run(chu.actor, id)]);
      expect(consents.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
      const acting = await o.session();
      expect([...acting.booths.get(boothId)!]).toEqual(ask.permissions);
      expect([...acting.grants!]).toEqual([[boothId, id]]);

      // whatever is done at that booth bears the grant, by no doing of the verb; what is done elsewhere, or as the floor, does not
      await db.tx(async (tx) => {
        await audit(tx, acting, { action: 'listing.edit', subjectType: 'product', subjectId: 'p', boothId });
        await audit(tx, acting, { action: 'listing.edit', subjectType: 'product', subjectId: 'p', boothId: other.boothId });
      });
      expect(await database.sql(`SELECT on_behalf_of, grant_id FROM audit_log WHERE actor_id = $1 AND action = 'listing.edit' ORDER BY id`, [o.id])).toEqual([
        { on_behalf_of: boothId, grant_id: id },
        { on_behalf_of: null, grant_id: null },
      ]);
      expect(await new GrantQueries(db, settings).of(chu.actor, boothId)).toMatchObject([{ id, officer: 'Cán bộ', state: 'active', consentedBy: 'chu', hours: 24, isYours: false }]);

      await new EndGrant(db).run(chu.actor, id);
      expect((await o.session()).booths.size).toBe(0);
      await expect(new EndGrant(db).run(chu.actor, id)).rejects.toMatchObject({ code: 'GrantNotOpen' });
      expect(await actionsOf(boothId)).toEqual(['grant.ask', 'grant.consent', 'listing.edit', 'grant.end']);
      expect((await database.sql<{ topic: string }>(`SELECT topic FROM outbox WHERE payload->>'grantId' = $1 ORDER BY id`, [id])).map((row) => row.topic)).toEqual(['booth_grant.asked', 'booth_grant.begun', 'booth_grant.ended']);
    });

    it('ends by the database’s clock, and with the officer’s own right to act', async () => {
      const { boothId, chu } = await boothWith({ chu: 'owner' });
      const o = await officer();
      const id = await new AskGrant(db, settings).run(await o.session(), { ...ask, boothId });
      await new ConsentToGrant(db).run(chu.actor, id);
      await database.sql(`UPDATE person SET floor_role = 'observer' WHERE id = $1`, [o.id]);
      expect((await o.session()).booths.size).toBe(0);
      await database.sql(`UPDATE person SET floor_role = 'booth_officer' WHERE id = $1`, [o.id]);
      expect((await o.session()).booths.size).toBe(1);
      await database.sql(`UPDATE booth_grant SET expires_at = now() WHERE id = $1`, [id]);
      expect((await o.session()).booths.size).toBe(0);
      expect(await new GrantQueries(db, settings).of(chu.actor, boothId)).toMatchObject([{ state: 'expired' }]);
      // and makes room for a new question
      await new AskGrant(db, settings).run(await o.session(), { ...ask, boothId });
    });

    it('never lends who belongs to the booth, nor more hours than the floor allows, nor without a reason', async () => {
      const { boothId } = await boothWith({ chu: 'owner' });
      const empty = await boothWith({});
      const o = await officer();
      const tried = async (changes: Partial<typeof ask> & { boothId?: string }) =>
        new AskGrant(db, settings).run(await o.session(), { ...ask, boothId, ...changes }).then(() => 'asked', (error: { problems?: { field: string; reason: string }[]; code: string }) => error.problems?.map((one) => `${one.field} ${one.reason}`).join() ?? error.code);
      expect(await tried({ permissions: ['booth.members.write'] })).toBe('permissions required,permissions unknown');
      expect(await tried({ permissions: ['booth.orders.export', 'booth.orders.read'] })).toBe('permissions unknown');
      expect([await tried({ hours: 73 }), await tried({ hours: 0 }), await tried({ hours: 1.5 })]).toEqual(Array(3).fill('hours out_of_range'));
      expect(await tried({ reason: ' x ' })).toBe('reason too_short');
      expect(await tried({ boothId: empty.boothId })).toBe('boothId no_owner');
      const { id: memberId } = await aPerson(database);
      await expect(new AskGrant(db, settings).run(anOperator(memberId, 'observer'), { ...ask, boothId })).rejects.toMatchObject({ code: 'NotFound' });
      expect(await database.sql('SELECT 1 FROM booth_grant WHERE booth_id = $1', [boothId])).toEqual([]);
    });
  });

  it('shows no invitation and no grant to a connection without a context', async () => {
    const { boothId, chu } = await boothWith({ chu: 'owner' });
    await new Invite(db).run(chu.actor, { boothId, role: 'viewer', language: 'vi' });
    expect(await db.tx((tx) => tx.query('SELECT 1 FROM invitation'))).toEqual([]);
    expect(await db.tx((tx) => tx.query('SELECT 1 FROM booth_grant'))).toEqual([]);
  });
});
