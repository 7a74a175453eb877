import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { dropRuntimeRoles, migrate } from '@chophien/database';
import { aFloor, aStaffedBooth } from '@chophien/notifications/testing';
import { AcceptBoothOrder, PlaceOrder } from '@chophien/orders';
import { aCart, aCheckout, aPhone, anOpenFloor } from '@chophien/orders/testing';
import { Db, Settings, runtimeDatabaseUrl, type RuntimeRole } from '@chophien/platform';
import { aMember, aShopper } from '@chophien/platform/testing';
import { Client } from 'pg';

export const floorSecret = 'kill-test-secret-kill-test-secret-kill';

type Rows = <Row = Record<string, unknown>>(text: string, values?: unknown[]) => Promise<Row[]>;

/** One letter that must arrive exactly once: to whom, and the order number that its subject names. */
export type Letter = { to: string; number: string };

/** Two packs of tea, two of honey, and what sending 240 g from each booth costs within the province. */
const seenTotal = 2n * (2n * 150_000n + 22_000n);

/**
 * A migrated database of its own, with the roles and rights of a real floor, and a stream of orders into it, placed and accepted by the
 * verbs that the api calls. Remembers what has to come of each order, without asking the worker.
 */
export class TrialFloor {
  readonly letters: Letter[] = [];
  /** Message rows that have to be there, all channels. */
  messages = 0;
  orders = 0;
  private booths: Awaited<ReturnType<typeof aStaffedBooth>>[] = [];
  private publishing: Promise<void> | undefined;
  private stopped = false;
  private shop!: Db;
  private office!: Db;
  private place!: PlaceOrder;
  private accept!: AcceptBoothOrder;

  private constructor(
    readonly url: string,
    private readonly name: string,
    private readonly maintenanceUrl: string,
    private readonly client: Client,
  ) {}

  static async open(maintenanceUrl: string, mode: 'demo' | 'live'): Promise<TrialFloor> {
    const name = `chophien_kill_${randomBytes(4).toString('hex')}`;
    await once(maintenanceUrl, `CREATE DATABASE ${name}`);
    const address = new URL(maintenanceUrl);
    address.pathname = `/${name}`;
    await migrate({ ownerUrl: address.toString(), floorSecret });
    const client = new Client({ connectionString: address.toString() });
    await client.connect();
    const floor = new TrialFloor(address.toString(), name, maintenanceUrl, client);
    await floor.furnish(mode);
    return floor;
  }

  sql: Rows = async (text, values = []) => (await this.client.query(text, values)).rows as never;

  /** Places orders at about this rate until `stopPublishing`. */
  startPublishing(perSecond: number): void {
    this.stopped = false;
    this.publishing = (async () => {
      while (!this.stopped) {
        const began = performance.now();
        await this.placeOne();
        await wait(Math.max(0, 1000 / perSecond - (performance.now() - began)));
      }
    })();
  }

  async stopPublishing(): Promise<void> {
    this.stopped = true;
    await this.publishing;
  }

  /** Events that were not relayed and deliveries that were not done. */
  async open(): Promise<number> {
    const [found] = await this.sql<{ open: number }>(
      `SELECT ((SELECT count(*) FROM outbox WHERE relayed_at IS NULL) + (SELECT count(*) FROM outbox_delivery WHERE state = 'pending'))::int AS open`,
    );
    return found?.open ?? 0;
  }

  async close(): Promise<void> {
    await this.shop.close();
    await this.office.close();
    await this.client.end();
    await once(this.maintenanceUrl, `DROP DATABASE IF EXISTS ${this.name} WITH (FORCE)`);
    await dropRuntimeRoles(this.maintenanceUrl, this.name);
  }

  private async furnish(mode: 'demo' | 'live'): Promise<void> {
    const database = this as unknown as Parameters<typeof aFloor>[0];
    await aFloor(database, mode);
    await anOpenFloor(database, mode);
    this.booths = [
      await aStaffedBooth(database, { nameVi: 'Chè', members: [{ role: 'owner', email: 'owner@booth.example' }, { role: 'order_handler', email: 'handler@booth.example' }] }),
      await aStaffedBooth(database, { nameVi: 'Mật ong', email: 'honey@booth.example' }),
    ];
    for (const { boothId, variantId } of this.booths) await this.sql('INSERT INTO stock (variant_id, booth_id, on_hand) VALUES ($1, $2, 100000)', [variantId, boothId]);
    const connect = (role: RuntimeRole) => Db.connect({ url: runtimeDatabaseUrl(this.url, floorSecret, role), applicationName: `kill test ${role}`, poolSize: 2 });
    this.shop = await connect('shop');
    this.office = await connect('office');
    this.place = new PlaceOrder(this.shop, new Settings(this.shop));
    this.accept = new AcceptBoothOrder(this.office);
  }

  /** Every third guest gave no e-mail; every second order is taken on by its first booth. */
  private async placeOne(): Promise<void> {
    const turn = this.orders;
    const [tea, honey] = this.booths as [(typeof this.booths)[number], (typeof this.booths)[number]];
    const email = turn % 3 === 2 ? null : `guest${turn}@shopper.example`;
    const cartToken = await aCart(this.shop, [{ variantId: tea.variantId, quantity: 2 }, { variantId: honey.variantId, quantity: 2 }]);
    const shopper = aShopper({ networkKey: `network-${turn}`, requestId: `kill-${turn}` });
    const { number } = await this.place.run(shopper, aCheckout({ cartToken, expectedTotal: seenTotal, name: 'Lò Thị Mai', phone: aPhone(), email }));
    const parts = await this.sql<{ id: string; boothId: string; number: string }>(
      `SELECT p.id, p.booth_id AS "boothId", p.number FROM booth_order p JOIN customer_order o ON o.id = p.order_id WHERE o.number = $1`,
      [number],
    );
    const [ofTea, ofHoney] = [tea, honey].map(({ boothId }) => parts.find((part) => part.boothId === boothId)!) as [(typeof parts)[number], (typeof parts)[number]];
    this.orders += 1;
    // three feed rows, and three e-mails to booths
    this.messages += 6;
    this.letters.push({ to: 'owner@booth.example', number: ofTea.number }, { to: 'handler@booth.example', number: ofTea.number }, { to: 'honey@booth.example', number: ofHoney.number });
    if (email) {
      this.messages += 1;
      this.letters.push({ to: email, number });
    }
    if (turn % 2 === 0) {
      await this.accept.run(aMember(tea.personIds[0]!, { [tea.boothId]: 'owner' }), { id: ofTea.id, version: 1 });
      // feed, and e-mail or call
      this.messages += 2;
      if (email) this.letters.push({ to: email, number: ofTea.number });
    }
  }
}

async function once(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
