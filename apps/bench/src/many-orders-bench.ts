import { Client } from 'pg';
import { BoothOrderQueries, OrderTable, type BoothOrderFilter } from '@chophien/orders';
import { manyOrders } from '@chophien/orders/testing';
import { boothRoles, Db, floorPermissions, newId, Settings, type StaffActor } from '@chophien/platform';
import { FindAnything } from '@chophien/reports';
import type { BenchDatabase } from './bench-database.js';
import { percentile, rounded } from './figures.js';
import { table } from './table.js';

/** What the requirement asks for at a million orders, of the inbox of a booth and of an operator's search. */
export const manyOrdersGoal = 100;

const runs = 40;

export type ManyOrdersFigures = { orders: number; booths: number; fillSeconds: number; cases: { name: string; p50: number; p95: number; most: number; found: number }[] };

type Known = { boothId: string; number: string; phone: string };

/** Fills the floor up to so many orders and reads them as the office does, in milliseconds of each verb from its call to its answer. */
export async function benchManyOrders(database: BenchDatabase, orders: number, say: (line: string) => void): Promise<ManyOrdersFigures> {
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  try {
    const begun = Date.now();
    const sql = async <Row>(text: string, values: unknown[] = []) => (await owner.query(text, values)).rows as Row[];
    const variants = await sql<{ boothId: string; productId: string; variantId: string }>(
      `SELECT DISTINCT ON (booth_id) booth_id AS "boothId", product_id AS "productId", id AS "variantId" FROM variant ORDER BY booth_id, id LIMIT 40`,
    );
    await manyOrders({ sql }, { count: orders, variants });
    await owner.query('VACUUM (ANALYZE) customer_order, booth_order, order_line');
    await owner.query('CHECKPOINT');
    const fillSeconds = rounded((Date.now() - begun) / 1000, 1);
    say(`· ${orders} đơn / orders: ${fillSeconds} s`);
    const known = await sql<Known>(
      `SELECT b.booth_id AS "boothId", b.number, o.buyer_phone AS phone FROM booth_order b TABLESAMPLE SYSTEM (5) JOIN customer_order o ON o.id = b.order_id WHERE b.booth_id = ANY ($1) LIMIT $2`,
      [variants.map((one) => one.boothId), runs],
    );
    return { orders, booths: variants.length, fillSeconds, cases: await readAll(database, known) };
  } finally {
    await owner.end();
  }
}

async function readAll(database: BenchDatabase, known: readonly Known[]): Promise<ManyOrdersFigures['cases']> {
  const office = await Db.connect({ url: database.urlOf('office'), applicationName: 'chophien bench' });
  const staff = { kind: 'staff', personId: newId(), displayName: 'Bench', requestId: 'bench' } as const;
  const operator: StaffActor = { ...staff, floorPermissions: new Set(floorPermissions), booths: new Map() };
  const member = (boothId: string): StaffActor => ({ ...staff, floorPermissions: new Set(), booths: new Map([[boothId, new Set(boothRoles.order_handler)]]) });
  const queries = new BoothOrderQueries(office, new Settings(office));
  const orders = new OrderTable(office);
  const anything = new FindAnything(office);
  const inbox = async ({ boothId }: Known, filter: BoothOrderFilter) => (await queries.list(member(boothId), { boothId, filter, first: 25 })).nodes.length;
  const floor = async (filter: BoothOrderFilter) => (await queries.list(operator, { boothId: null, filter, first: 25 })).nodes.length;
  const localPhone = ({ phone }: Known) => `0${phone.slice(3)}`;
  const cases: Record<string, (one: Known) => Promise<number>> = {
    'inbox of a booth, newest': (one) => inbox(one, {}),
    'inbox, those that wait': (one) => inbox(one, { states: ['placed'] }),
    'inbox, by a number': (one) => inbox(one, { text: one.number.slice(0, 7) }),
    'inbox, by part of a number': (one) => inbox(one, { text: one.number.slice(4, 7) }),
    'inbox, by a phone': (one) => inbox(one, { text: localPhone(one) }),
    'inbox, a day of last year': (one) => inbox(one, { placedFrom: '2025-06-01', placedTo: '2025-06-01' }),
    'floor, newest': () => floor({}),
    'floor, by a number': (one) => floor({ text: one.number.slice(0, 7) }),
    'floor, by a phone': (one) => floor({ text: localPhone(one) }),
    'floor, in vain': () => floor({ text: 'ZZZ-ZZZ' }),
    'table, newest': async () => (await orders.read(operator, { first: 25 })).nodes.length,
    'table, by a phone': async (one) => (await orders.read(operator, { first: 25, filter: { text: localPhone(one) } })).nodes.length,
    'table, dearest that were declined': async () => (await orders.read(operator, { first: 25, sort: 'DEAREST', filter: { states: ['declined'] } })).nodes.length,
    'box for everything, a number': async (one) => (await anything.run(operator, { text: one.number.slice(0, 7), boothId: null, first: 5 })).orders.length,
    'box for everything, the end of a phone': async (one) => (await anything.run(operator, { text: one.phone.slice(-5), boothId: null, first: 5 })).orders.length,
  };
  try {
    const figures: ManyOrdersFigures['cases'] = [];
    for (const [name, read] of Object.entries(cases)) {
      const times: number[] = [];
      let found = 0;
      for (const one of known) {
        const begun = performance.now();
        found += await read(one);
        times.push(performance.now() - begun);
      }
      figures.push({ name, p50: rounded(percentile(times, 0.5), 1), p95: rounded(percentile(times, 0.95), 1), most: rounded(Math.max(...times), 1), found });
    }
    return figures;
  } finally {
    await office.close();
  }
}

/** The table of the report. */
export function manyOrdersText({ orders, booths, cases }: ManyOrdersFigures): string {
  const missed = cases.filter((one) => one.p95 >= manyOrdersGoal);
  return [
    `Reading among ${orders} orders of ${booths} booths, ${runs} times each; p95 below ${manyOrdersGoal} ms: ${missed.length === 0 ? 'met' : `MISSED by ${missed.map((one) => one.name).join('; ')}`}`,
    table(['read', 'p50 ms', 'p95 ms', 'most ms', 'rows found'], cases.map((one) => [one.name, one.p50, one.p95, one.most, one.found].map(String))),
  ].join('\n');
}
