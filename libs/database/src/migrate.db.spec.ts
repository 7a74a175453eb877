import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { runtimeDatabaseUrl } from '@chophien/platform';
import { testFloorSecret } from '@chophien/platform/testing';
import { boothPrivateTables, shopperPrivateTables, tableGrants } from './grants.js';
import { dropRuntimeRoles, inspectDatabase, migrate, OwnerMayNotCreateRoles } from './migrate.js';
import { migrations } from './migrations/index.js';

const maintenanceUrl = process.env['TEST_DATABASE_URL']!;
const floorSecret = testFloorSecret();
let maintenance: Client;
let name: string;
let ownerUrl: string;

beforeAll(async () => {
  maintenance = new Client({ connectionString: maintenanceUrl });
  await maintenance.connect();
});
afterAll(() => maintenance.end());
beforeEach(async () => {
  name = `chophien_m_${process.pid}_${randomBytes(4).toString('hex')}`;
  await maintenance.query(`CREATE DATABASE ${name}`);
  const address = new URL(maintenanceUrl);
  address.pathname = `/${name}`;
  ownerUrl = address.toString();
});
afterEach(async () => {
  await maintenance.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await dropRuntimeRoles(maintenanceUrl, name);
});

async function as<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const names = migrations.map((migration) => migration.name);

describe('bringing a database up', () => {
  it('goes from empty to current, and again without harm', async () => {
    expect(await inspectDatabase(ownerUrl)).toEqual({ state: 'empty', hasFloor: false, pending: names });
    await migrate({ ownerUrl, floorSecret });
    await migrate({ ownerUrl, floorSecret });
    expect(await inspectDatabase(ownerUrl)).toEqual({ state: 'current', hasFloor: false, pending: [] });
    await as(runtimeDatabaseUrl(ownerUrl, floorSecret, 'shop'), async (shop) => {
      expect((await shop.query('SELECT count(*)::int AS n FROM floor')).rows).toEqual([{ n: 0 }]);
      await expect(shop.query('SELECT * FROM person')).rejects.toMatchObject({ code: '42501' });
      expect((await shop.query('SHOW jit')).rows).toEqual([{ jit: 'off' }]);
    });
  });

  it('says that it is unfinished when it was cut off before the grants, and finishes the next time', async () => {
    const cut = migrate({
      ownerUrl,
      floorSecret,
      onStep: (step) => {
        if (step === 'queue') throw new Error('cut off');
      },
    });
    await expect(cut).rejects.toThrow('cut off');
    expect(await inspectDatabase(ownerUrl)).toEqual({ state: 'behind', hasFloor: false, pending: ['grants'] });
    await migrate({ ownerUrl, floorSecret });
    expect((await inspectDatabase(ownerUrl)).state).toBe('current');
  });

  it('runs once when started twice', async () => {
    await Promise.all([migrate({ ownerUrl, floorSecret }), migrate({ ownerUrl, floorSecret })]);
    expect((await inspectDatabase(ownerUrl)).state).toBe('current');
  });

  it('knows a schema that newer code made', async () => {
    await migrate({ ownerUrl, floorSecret });
    await as(ownerUrl, (owner) => owner.query(`INSERT INTO migration (timestamp, name) VALUES (1999000000000, 'FromTheFuture1999000000000')`));
    expect((await inspectDatabase(ownerUrl)).state).toBe('ahead');
    await expect(migrate({ ownerUrl, floorSecret })).rejects.toThrow('newer than this code');
  });

  it('tells an owner without CREATEROLE what is missing', async () => {
    const login = `${name}_owner`;
    await maintenance.query(`CREATE ROLE ${login} LOGIN PASSWORD 'owner'`);
    await maintenance.query(`ALTER DATABASE ${name} OWNER TO ${login}`);
    const address = new URL(ownerUrl);
    address.username = login;
    address.password = 'owner';
    try {
      await expect(migrate({ ownerUrl: address.toString(), floorSecret })).rejects.toThrow(OwnerMayNotCreateRoles);
      expect((await inspectDatabase(ownerUrl)).state).toBe('empty');
    } finally {
      await maintenance.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await maintenance.query(`DROP ROLE ${login}`);
    }
  });
});

describe('the table of grants', () => {
  it('has a line for every table and view, and none for a table that is not there', async () => {
    await migrate({ ownerUrl, floorSecret });
    const tables = await as(ownerUrl, async (owner) =>
      (await owner.query<{ name: string }>(`SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v') AND NOT c.relispartition`)).rows.map((row) => row.name),
    );
    expect(tables.sort()).toEqual(Object.keys(tableGrants).sort());
  });

  it('keeps the booth-private tables behind forced row-level security', async () => {
    await migrate({ ownerUrl, floorSecret });
    const guarded = await as(ownerUrl, async (owner) =>
      (await owner.query<{ name: string }>(`SELECT relname AS name FROM pg_class WHERE relrowsecurity AND relforcerowsecurity ORDER BY 1`)).rows.map((row) => row.name),
    );
    expect(guarded).toEqual(Object.keys({ ...boothPrivateTables, ...shopperPrivateTables }).sort());
  });
});
