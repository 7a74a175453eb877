import { Client } from 'pg';
import { copySeedPictures } from './copy-seed-pictures.js';
import { demoPeopleRows } from './demo-accounts.js';
import { demoBoothPageRows, demoClosureRows } from './demo-booth-pages.js';
import { demoDeliveryRows } from './demo-delivery.js';
import { seedDemoAdmission } from './demo-admission.js';
import { demoBoothRows } from './demo-booths.js';
import { seedDemoModeration } from './demo-moderation.js';
import { demoOrderRows } from './demo-orders.js';
import { seedDemoShipments } from './demo-shipments.js';
import { seedDemoPayments } from './demo-payments.js';
import { demoPictureRows } from './demo-pictures.js';
import { demoProductRows, inventedStock, inventedStockOfSecond } from './demo-products.js';
import { seedDemoStaff } from './demo-staff.js';
import { seedDemoRecognitions } from './demo-recognitions.js';
import { demoShopperRows } from './demo-shopper.js';
import { demoVisitRows } from './demo-visits.js';
import { insertRows, type SeedClient } from './insert-rows.js';
import { readRawFloor } from './raw-data.js';
import { seedReference } from './seed-reference.js';

/** A floor stands in this database already; nothing is ever seeded over data. */
export class FloorAlreadyThere extends Error {
  constructor() {
    super('this database already holds a floor; nothing was seeded');
    this.name = 'FloorAlreadyThere';
  }
}

export interface SeedDemoFloorOptions {
  /** Address of the migrated database as its owner. */
  ownerUrl: string;
  /** Visits and orders are laid out backwards from here. */
  today: Date;
  /** Folder from which `/media/` is served; pictures are copied there after the commit. */
  mediaDir: string;
  publicUrl: string;
  /** accounts' hashPassword. */
  hashPassword: (password: string) => Promise<string>;
}

/**
 * Lays out the Lai Châu demo floor in one transaction, then copies its pictures. Throws FloorAlreadyThere, with nothing changed, when a
 * floor row exists. Gives what was laid out.
 */
export async function seedDemoFloor(options: SeedDemoFloorOptions): Promise<{ booths: number; products: number; orders: number; pictures: number }> {
  const client = new Client({ connectionString: options.ownerUrl, application_name: 'chophien seed' });
  await client.connect();
  let counts;
  try {
    await client.query('BEGIN');
    counts = await insertFloor(client, options);
    await client.query('COMMIT');
  } catch (error) {
    // when the connection is gone the rollback has happened; the first error is the one to tell
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
  return { ...counts, pictures: await copySeedPictures(options.mediaDir) };
}

async function insertFloor(client: SeedClient, { today, publicUrl, hashPassword }: SeedDemoFloorOptions) {
  const opened = await client.query(
    `INSERT INTO floor (mode, name_vi, name_en, public_url) VALUES ('demo', 'Chợ Phiên', 'Chợ Phiên', $1) ON CONFLICT (id) DO NOTHING`,
    [publicUrl],
  );
  if (opened.rowCount !== 1) throw new FloorAlreadyThere();

  const raw = readRawFloor();
  const booths = demoBoothRows(raw, today);
  const products = demoProductRows(raw, today);
  const orders = demoOrderRows(products, today);
  const { people, members } = await demoPeopleRows(hashPassword, today);

  const shopper = await demoShopperRows(hashPassword, today, orders.orders);

  await seedReference(client);
  await insertRows(client, 'person', people);
  await insertRows(client, 'booth', booths);
  await insertRows(client, 'booth_member', members);
  await insertRows(client, 'booth_page', demoBoothPageRows(booths));
  await insertRows(client, 'booth_closure', demoClosureRows(today));
  const delivery = demoDeliveryRows();
  await insertRows(client, 'booth_terms', delivery.terms);
  await insertRows(client, 'delivery_method', delivery.methods);
  await insertRows(client, 'pickup_point', delivery.points);
  await seedDemoStaff(client, today, hashPassword);
  await insertRows(client, 'product', products.map(({ product }) => product));
  await insertRows(client, 'product_picture', demoPictureRows(products));
  await insertRows(client, 'variant', products.flatMap(({ variant, secondVariant }) => (secondVariant ? [variant, secondVariant] : [variant])));
  await insertRows(
    client,
    'stock',
    products.flatMap(({ product, variant, secondVariant }) => {
      const held = orders.heldUnits.get(product.slug) ?? 0;
      const first = { variant_id: variant.id, booth_id: variant.booth_id, on_hand: inventedStock(product.slug, product.sale_kind) + held, reserved: held };
      return secondVariant ? [first, { ...first, variant_id: secondVariant.id, on_hand: inventedStockOfSecond(product.slug), reserved: 0 }] : [first];
    }),
  );
  await insertRows(client, 'recognition', products.flatMap(({ recognitions }) => recognitions));
  await seedDemoRecognitions(client, today);
  await insertRows(client, 'shopper', shopper.shoppers);
  await insertRows(client, 'shopper_address', shopper.addresses);
  await insertRows(client, 'customer_order', shopper.orders);
  await insertRows(client, 'booth_order', orders.boothOrders);
  await insertRows(client, 'order_line', orders.lines);
  await insertRows(client, 'reservation', orders.reservations);
  await insertRows(client, 'booth_order_move', orders.moves);
  await seedDemoShipments(client);
  await seedDemoPayments(client);
  await insertRows(client, 'visit_day', demoVisitRows(raw, today));
  await seedDemoAdmission(client, booths, today, hashPassword);
  await seedDemoModeration(client, today);
  return { booths: booths.length, products: products.length, orders: orders.orders.length };
}
