import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aMember } from '@chophien/platform/testing';
import type { Answer } from '../harness.js';
import { allRows } from './all-rows.js';
import type { Call } from './calls.js';
import { officeCalls } from './office-calls.js';
import { privateTables, rowsOfB } from './private-rows.js';
import { twoBooths, type World } from './two-booths.js';
import { rootFields, wholeCall, type RootField } from './whole-call.js';

/** Private tables of applications, second factors and grants. */
const withoutRowsHere = [
  'application_item', 'application_move', 'application_scan', 'booth_application', 'booth_grant', 'booth_standing_move', 'carrier_account', 'commitment_acceptance', 'recovery_code', 'second_factor', 'take_down', 'voucher_use', 'weight_ask',
];

type Rows = Awaited<ReturnType<typeof allRows>>;

/** What an answer of a root field comes to. */
function outcome(answer: Answer, field: RootField): string {
  const [error] = answer.errors;
  if (error !== undefined) return `error ${String(error.extensions['code'])}`;
  const value = answer.data[field.field.name];
  if (value === null) return 'null';
  return typeof value === 'object' && '__typename' in value ? String(value.__typename) : typeof value;
}

/**
 * Every root field of the office, called with real ids of booth B: B's own people get what they ask for, and with the very same call a member
 * of another booth, somebody without a role and a stranger get nothing, learn nothing and change nothing.
 */
describe('booths know nothing of each other', () => {
  let world: World;
  beforeAll(async () => {
    world = await twoBooths();
  });
  afterAll(() => world.api.stop());

  const fields = rootFields('office');

  it('knows how every root field of the office is called, and none that is gone', () => {
    expect(Object.keys(officeCalls).sort()).toEqual(fields.map(({ name }) => name).sort());
  });

  const ask = (field: RootField, variables: Record<string, unknown>, cookie?: string) =>
    world.api.ask('office', wholeCall('office', field, variables), variables, cookie === undefined ? {} : { cookie });

  /** Nothing of B in the answer but what the question itself said, and no row of any table different. */
  async function refused(field: RootField, variables: Record<string, unknown>, before: Rows, cookie: string | undefined, wanted: (outcome: string) => boolean): Promise<void> {
    const answer = await ask(field, variables, cookie);
    const said = JSON.stringify(variables);
    const leaked = world.secrets.filter((secret) => JSON.stringify(answer).includes(secret) && !said.includes(secret));
    const result = outcome(answer, field);
    expect({ leaked, result, wanted: wanted(result), errors: wanted(result) ? undefined : answer.errors }).toEqual({ leaked: [], result, wanted: true, errors: undefined });
    expect(await allRows(world.api.database)).toEqual(before);
  }

  const notThere = (result: string) => ['error NotFound', 'null', 'NotFound'].includes(result);
  const signInFirst = (result: string) => ['error SignInRequired', 'SignInRequired'].includes(result);

  async function walk(field: RootField, call: Exclude<Call, { of: 'own account' | 'another spec' }>): Promise<void> {
    const variables = await call.variables(world);
    const others: Record<string, unknown>[] = [];
    if (call.of === 'booth B') for (const also of call.also) others.push(await also(world));
    const before = await allRows(world.api.database);
    await refused(field, variables, before, undefined, signInFirst);
    if (call.of === 'whoever asks') {
      await refused(field, variables, before, world.nobody, (result) => !signInFirst(result));
      await refused(field, variables, before, world.a.owner, (result) => !signInFirst(result));
    } else {
      await refused(field, variables, before, world.nobody, notThere);
      await refused(field, variables, before, world.a.owner, notThere);
    }
    for (const other of others) await refused(field, other, before, world.a.owner, () => true);
    if (call.of === 'the floor') await refused(field, variables, before, world.b.owner, notThere);
    // one's own booth, but a role that only looks on
    if (call.of === 'booth B' && field.operation === 'mutation') await refused(field, variables, before, world.b.viewer, notThere);

    // the same call by whom it belongs to: without this, a call that never works would look well guarded
    const own = await ask(field, variables, call.of === 'the floor' ? world.administrator : world.b.owner);
    const result = outcome(own, field);
    expect({ result, errors: own.errors, problem: /"message":/.test(JSON.stringify(own.data)) }).toEqual({ result, errors: [], problem: false });
    expect(notThere(result)).toBe(false);
    if (field.operation === 'mutation') expect(await allRows(world.api.database)).not.toEqual(before);
  }

  for (const field of fields) {
    const call = officeCalls[field.name];
    if (call === undefined || call.of === 'own account') continue;
    if (call.of === 'another spec') {
      it(`${field.name}: told in ${call.spec}`, () => expect(readFileSync(new URL(`../${call.spec}`, import.meta.url), 'utf8')).toMatch(new RegExp(field.field.name, 'i')));
      continue;
    }
    it(`${field.name}: ${call.of}`, () => walk(field, call));
  }

  it('has row-level security behind it: the office role sees none of B\'s private rows for A, and B\'s for B', async () => {
    await world.orderAtB();
    await world.exportOfB();
    await world.importOfB();
    const tables = await privateTables(world.api.database);
    const office = await world.api.database.connect('office');
    const none = await rowsOfB(office, aMember(world.a.ownerId, { [world.a.boothId]: 'owner' }), world.b.boothId, tables);
    expect(none).toEqual(Object.fromEntries(tables.map(({ name }) => [name, 0])));
    const own = await rowsOfB(office, aMember(world.b.ownerId, { [world.b.boothId]: 'owner' }), world.b.boothId, tables);
    // without rows of B's, nothing was proved: these want a story to come into being, which their own specs tell
    expect(Object.entries(own).filter(([, count]) => count === 0).map(([name]) => name)).toEqual(withoutRowsHere);
  });

  it('shows to its own people what it hid from the others', async () => {
    await world.orderAtB();
    const [orders, listings] = await Promise.all([
      ask(fields.find(({ name }) => name === 'Query.boothOrders')!, { boothId: world.b.boothId }, world.b.owner),
      ask(fields.find(({ name }) => name === 'Query.listings')!, { boothId: world.b.boothId }, world.b.owner),
    ]);
    const shown = JSON.stringify([orders, listings]);
    expect(world.secrets.filter((secret) => !shown.includes(secret))).toEqual([]);
  });
});
