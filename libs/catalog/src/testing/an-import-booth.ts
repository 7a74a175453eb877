import { aPerson } from '@chophien/accounts/testing';
import { aBooth, somePlaces } from '@chophien/booths/testing';
import type { StaffActor } from '@chophien/platform';
import { aMember, anOperator, createTestDatabase } from '@chophien/platform/testing';
import type { ImportRowKind, ImportView } from '../import/index.js';
import { catalogEntities } from '../index.js';
import { aCategory, aProduct } from './builders.js';
import { ImportFloor, type CellGiven } from './import-floor.js';

/** Headings of a file of goods, and a row below them: tea in packs by weight. */
export const teaHead = ['Tên món', 'Nhóm hàng', 'Quy cách', 'Đơn vị', 'Lượng', 'Nặng khi gửi', 'Giá bán', 'Trong kho'];
export const tea = (name: string, given: { pack?: string; amount?: CellGiven; price?: CellGiven; onHand?: CellGiven; category?: string } = {}): CellGiven[] => [
  name, given.category ?? 'Chè', given.pack ?? 'gói 200 g', 'g', given.amount ?? 200, Math.round((typeof given.amount === 'number' ? given.amount : 200) * 1.3), given.price ?? 180_000, given.onHand ?? 25,
];

export type ImportBooth = Awaited<ReturnType<typeof anImportBooth>>;

/** A booth that imports goods, on a database of its own: its seller, an officer, the group Đồ uống > Chè; `reset` leaves it with noodles alone and gives them. */
export async function anImportBooth() {
  const database = await createTestDatabase();
  const office = await database.connect('office', { entities: catalogEntities });
  const floor = await ImportFloor.open(database, office, await database.connect('worker', { entities: catalogEntities }));
  await somePlaces(database);
  const boothId = await aBooth(database);
  const otherBoothId = await aBooth(database);
  const drinks = await aCategory(database, { nameVi: 'Đồ uống', nameEn: 'Drinks' });
  const categoryId = await aCategory(database, { nameVi: 'Chè', nameEn: 'Tea', parentId: drinks });
  const sellerId = (await aPerson(database, { displayName: 'Tẩn Thị Su' })).id;
  const officerId = (await aPerson(database, { displayName: 'Lò Văn Sơn', floorRole: 'administrator' })).id;
  await database.sql(`INSERT INTO booth_member (booth_id, person_id, role) VALUES ($1, $2, 'owner')`, [boothId, sellerId]);
  const seller = (): StaffActor => aMember(sellerId, { [boothId]: 'owner' });
  const rowsOf = (job: ImportView, kind: ImportRowKind, actor = seller()) => floor.queries.rowsOf(actor, { id: job.id, kind, first: 100 }).then(({ nodes }) => nodes);
  return {
    database, office, floor, boothId, otherBoothId, categoryId, sellerId, officerId, seller, rowsOf,
    officer: (): StaffActor => anOperator(officerId),
    /** What is wrong, row by row: `3 price out_of_range`. */
    wrong: async (job: ImportView, actor = seller()) => (await rowsOf(job, 'bad', actor)).flatMap(({ number, problems }) => problems.map(({ field, reason }) => `${number} ${field ?? '-'} ${reason}`)),
    /** Rows that are new, changed, unchanged, bad. */
    counts: (job: ImportView) => job.counts && `${job.counts.new} ${job.counts.changed} ${job.counts.unchanged} ${job.counts.bad}`,
    goods: () =>
      database.sql(
        `SELECT p.name_vi AS name, p.state, v.pack_vi AS pack, v.price::int AS price, v.approved_price::int AS approved, s.on_hand AS "onHand"
         FROM product p JOIN variant v ON v.product_id = p.id JOIN stock s ON s.variant_id = v.id ORDER BY p.name_vi, v.position`,
      ),
    everything: async () => ({
      products: await database.sql('SELECT * FROM product ORDER BY id'),
      variants: await database.sql('SELECT * FROM variant ORDER BY id'),
      stock: await database.sql('SELECT * FROM stock ORDER BY variant_id'),
      drafts: await database.sql('SELECT * FROM listing_draft ORDER BY product_id'),
      decisions: await database.sql('SELECT * FROM listing_decision ORDER BY id'),
    }),
    reset: async (): Promise<{ productId: string; variantId: string }> => {
      await database.sql('TRUNCATE audit_log, outbox, outbox_delivery, job_progress, import_mapping, listing_word, product CASCADE');
      return aProduct(database, { boothId, categoryId, nameVi: 'Miến dong', nameEn: 'Noodles', onHand: 10, price: 55_000n });
    },
    close: async (): Promise<void> => {
      await floor.close();
      await database.drop();
    },
  };
}
