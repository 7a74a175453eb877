import { afterEach, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@chophien/platform/testing';
import { generateCatalogue } from './generate-catalogue.js';
import { readyCarts } from './ready-carts.js';

const fingerprint = /* sql */ `
SELECT md5(string_agg(p::text, '|' ORDER BY p.id)) AS products, (SELECT md5(string_agg(v::text, '|' ORDER BY v.id)) FROM variant v) AS variants,
  (SELECT md5(string_agg(s::text, '|' ORDER BY s.variant_id)) FROM stock s) AS stock, (SELECT md5(string_agg(r::text, '|' ORDER BY r.id)) FROM recognition r) AS recognitions
FROM product p`;

describe('the generated catalogue', () => {
  const databases: TestDatabase[] = [];
  afterEach(async () => {
    for (const database of databases.splice(0)) await database.drop();
  });
  const made = async (products: number) => {
    const database = await createTestDatabase();
    databases.push(database);
    return { database, counts: await generateCatalogue({ ownerUrl: database.ownerUrl, products, publicUrl: 'http://localhost:3000' }) };
  };

  it('has exactly as many products as asked for, each with a first pack and its stock, and the same rows each time', async () => {
    const first = await made(600);
    const second = await made(600);
    expect(first.counts).toMatchObject({ booths: 25, products: 600 });
    expect(await second.database.sql(fingerprint)).toEqual(await first.database.sql(fingerprint));
    expect(
      await first.database.sql(`SELECT count(*)::int AS n FROM product p WHERE NOT EXISTS (SELECT 1 FROM variant v JOIN stock s ON s.variant_id = v.id WHERE v.product_id = p.id AND v.position = 0)`),
    ).toEqual([{ n: 0 }]);
    expect(await first.database.sql('SELECT count(*)::int AS n FROM product_search')).toEqual([{ n: 600 }]);
  });

  it('is a floor with its rough edges: suspended booths, hidden, sold-out and low goods, lapsed and unproved stars', async () => {
    const { database } = await made(600);
    const [shares] = await database.sql<Record<string, number>>(`SELECT
      (SELECT count(*)::int FROM product WHERE state = 'hidden') AS hidden, (SELECT count(*)::int FROM product WHERE sale_kind = 'contact') AS contact,
      (SELECT count(*)::int FROM stock WHERE on_hand = 0) AS "soldOut", (SELECT count(*)::int FROM stock WHERE on_hand - reserved BETWEEN 1 AND 5) AS low,
      (SELECT count(*)::int FROM variant WHERE position = 2) AS third, (SELECT count(*)::int FROM product WHERE origin_commune_code IS NULL) AS "noOrigin",
      (SELECT count(*)::int FROM recognition WHERE valid_to < '2026-01-01') AS lapsed, (SELECT count(*)::int FROM recognition WHERE state = 'noted') AS unproved`);
    const rare = Object.entries(shares!).filter(([, n]) => n === 0 || n > 300);
    expect(rare).toEqual([]);
  });

  it('fills as many carts of two booths and three lines as are asked for, and each can be ordered', async () => {
    const { database } = await made(2_000);
    expect(await readyCarts(database.ownerUrl, await database.connect('shop'), 0, 200)).toHaveLength(200);
  });

  it('never writes over a floor', async () => {
    const { database } = await made(25);
    await expect(generateCatalogue({ ownerUrl: database.ownerUrl, products: 25, publicUrl: 'http://localhost:3000' })).rejects.toThrow(/duplicate key/);
    expect(await database.sql('SELECT count(*)::int AS n FROM product')).toEqual([{ n: 25 }]);
  });
});
