import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { dropRuntimeRoles, migrate } from '@chophien/database';
import { aFloor, aStaffedBooth, anOrder } from '@chophien/notifications/testing';
import { Client } from 'pg';

export const floorSecret = 'kill-test-secret-kill-test-secret-kill';

type Rows = <Row = Record<string, unknown>>(text: string, values?: unknown[]) => Promise<Row[]>;

/** One letter that must arrive exactly once: to whom, and the order number that its subject names. */
export type Letter = { to: string; number: string };

/**
 * A migrated database of its own, with the roles and rights of a real floor, and a stream of orders into it. Remembers what has to come
 * of each order, without asking the code under test.
 */
export class TrialFloor {
  readonly letters: Letter[] = [];
  /** Message rows that have to be there, all channels. */
  messages = 0;
  orders = 0;
  private booths: Awaited<ReturnType<typeof aStaffedBooth>>[] = [];
  private publishing: Promise<void> | undefined;
  private stopped = false;

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
        await this.placeOne();
        await wait(1000 / perSecond);
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
    await this.client.end();
    await once(this.maintenanceUrl, `DROP DATABASE IF EXISTS ${this.name} WITH (FORCE)`);
    await dropRuntimeRoles(this.maintenanceUrl, this.name);
  }

  private async furnish(mode: 'demo' | 'live'): Promise<void> {
    const database = this as unknown as Parameters<typeof aFloor>[0];
    await aFloor(database, mode);
    this.booths = [
      await aStaffedBooth(database, { nameVi: 'Chè', members: [{ role: 'owner', email: 'owner@booth.example' }, { role: 'order_handler', email: 'handler@booth.example' }] }),
      await aStaffedBooth(database, { nameVi: 'Mật ong', email: 'honey@booth.example' }),
    ];
  }

  /** Every third guest gave no e-mail; every second order is taken on by its first booth. */
  private async placeOne(): Promise<void> {
    const turn = this.orders;
    const email = turn % 3 === 2 ? null : `guest${turn}@shopper.example`;
    const order = await anOrder(this, this.booths, { email });
    const [tea, honey] = order.parts;
    await this.sql(`INSERT INTO outbox (topic, payload, request_id) VALUES ('order.placed', $1, $2)`, [JSON.stringify({ orderId: order.orderId }), `kill-${turn}`]);
    this.orders += 1;
    // three feed rows, and three e-mails to booths
    this.messages += 6;
    this.letters.push({ to: 'owner@booth.example', number: tea!.number }, { to: 'handler@booth.example', number: tea!.number }, { to: 'honey@booth.example', number: honey!.number });
    if (email) {
      this.messages += 1;
      this.letters.push({ to: email, number: order.number });
    }
    if (turn % 2 === 0) {
      await this.sql(`UPDATE booth_order SET state = 'accepted' WHERE id = $1`, [tea!.boothOrderId]);
      await this.sql(`INSERT INTO outbox (topic, payload, request_id) VALUES ('booth_order.accepted', $1, $2)`, [JSON.stringify({ boothOrderId: tea!.boothOrderId }), `kill-${turn}`]);
      // feed, and e-mail or call
      this.messages += 2;
      if (email) this.letters.push({ to: email, number: tea!.number });
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
