import { aBooth } from '@chophien/booths/testing';
import { aCategory, aProduct } from '@chophien/catalog/testing';
import { anOpenFloor } from '@chophien/orders/testing';
import { newId } from '@chophien/platform';
import { startApi, type TestApi } from '../harness.js';
import { aForm, addToCart, placeOrder } from '../order-forms.js';

export type Staffed = { boothId: string; productId: string; variantId: string; hiddenId: string; ownerId: string; owner: string; viewer: string };
export type Order = { id: string; number: string; phone: string; messageId: string; cartToken: string };

/** Two booths that must know nothing of each other, and everybody who might ask. Each person is a cookie of the office. */
export type World = {
  api: TestApi;
  a: Staffed;
  b: Staffed;
  administrator: string;
  /** Signed in, member of nothing. */
  nobody: string;
  categoryId: string;
  /** What only booth B and its buyers know. */
  secrets: string[];
  /** An order at booth B, placed through the shop, with a message of it. */
  orderAtB(): Promise<Order>;
  /** A file that B's owner had asked for. */
  exportOfB(): Promise<string>;
  /** A file of goods that B's owner sent, checked, in its third version. */
  importOfB(): Promise<string>;
  pictureOfB(): Promise<string>;
};

const buyer = { name: 'Vừ Thị Kín Đáo', street: 'Ngõ Không Ai Biết 17', note: 'Gọi trước khi tới' };
let phones = 0;

export async function twoBooths(): Promise<World> {
  const api = await startApi();
  await anOpenFloor(api.database);
  const categoryId = await aCategory(api.database);
  const staffed = async (nameVi: string, hidden: string): Promise<Staffed> => {
    const boothId = await aBooth(api.database, { nameVi });
    const { productId, variantId } = await aProduct(api.database, { boothId, categoryId, nameVi: `Chè của ${nameVi}`, price: 90_000n, shippingGrams: 400, onHand: 1_000 });
    const { productId: hiddenId } = await aProduct(api.database, { boothId, categoryId, nameVi: hidden, price: 70_000n, onHand: 5 });
    await api.database.sql(`UPDATE product SET state = 'hidden' WHERE id = $1`, [hiddenId]);
    const { cookie, person } = await api.signIn({ booths: { [boothId]: 'owner' } });
    const viewer = await api.signIn({ booths: { [boothId]: 'viewer' } });
    return { boothId, productId, variantId, hiddenId, ownerId: person.id, owner: cookie, viewer: viewer.cookie };
  };
  const a = await staffed('Gian Ất', 'Hàng cất của Ất');
  const b = await staffed('Gian Bính', 'Hàng cất của Bính');
  const administrator = (await api.signIn({ floorRole: 'administrator' })).cookie;
  const nobody = (await api.signIn({})).cookie;

  const orderAtB = async (): Promise<Order> => {
    const address = `198.18.1.${(phones % 250) + 1}`;
    const phone = `09${String(71_000_000 + phones++)}`;
    const cart = await api.ask<{ addToCart: { token: string } }>('shop', addToCart, { variantId: b.variantId, quantity: 1 }, { address });
    const cartToken = cart.data.addToCart.token;
    const quote = await api.ask<{ cart: { total: string } }>('shop', 'query C($t: String!) { cart(token: $t, communeCode: "03388") { total } }', { t: cartToken }, { address });
    const placed = await api.ask<{ placeOrder: { __typename: string; number: string } }>('shop', placeOrder, aForm({ ...buyer, phone, cartToken, expectedTotal: quote.data.cart.total }), { address });
    if (placed.data.placeOrder.__typename !== 'OrderPlaced') throw new Error(JSON.stringify(placed));
    const { number } = placed.data.placeOrder;
    const [part] = await api.database.sql<{ id: string; order_id: string }>('SELECT bo.id, bo.order_id FROM booth_order bo JOIN customer_order o ON o.id = bo.order_id WHERE o.number = $1', [number]);
    const messageId = newId();
    await api.database.sql(
      `INSERT INTO message (id, outbox_id, template, audience, channel, recipient_key, state, order_id, booth_order_id, booth_id)
       SELECT $1, max(id), 'booth_order_declined', 'shopper', 'call', 'shopper', 'not_reached', $2, $3, $4 FROM outbox`,
      [messageId, part!.order_id, part!.id, b.boothId],
    );
    return { id: part!.id, number, phone, messageId, cartToken };
  };
  const exportOfB = async (): Promise<string> => {
    // so many may wait at once and no more
    await api.database.sql(`UPDATE job_progress SET state = 'failed', finished_at = now() WHERE finished_at IS NULL`);
    const answer = await api.askPersisted<{ requestExport: { id: string } }>('office', 'RequestExport', { kind: 'ORDERS', format: 'CSV', boothId: b.boothId, filter: {}, language: 'VI' }, { cookie: b.owner });
    return answer.data.requestExport.id;
  };
  const pictureOfB = async (): Promise<string> => {
    const id = newId();
    await api.database.sql(
      `INSERT INTO uploaded_file (id, kind, key, booth_id, uploaded_by, source_sha256, bytes, width, height, tint, ready_at)
       VALUES ($1, 'picture', 'a' || encode(substring(sha256($2::bytea) FROM 1 FOR 12), 'hex'), $3, $4, sha256($2::bytea), 10, 800, 600, '#808080', now())`,
      [id, Buffer.from(id), b.boothId, b.ownerId],
    );
    return id;
  };
  const importOfB = async (): Promise<string> => {
    const id = newId();
    const { sql } = api.database;
    await sql(`INSERT INTO job_progress (id, kind) VALUES ($1, 'import')`, [id]);
    await sql(
      `INSERT INTO import_job (id, booth_id, sent_by, as_floor, format, file_key, file_name, bytes, state, version, columns, rows_new, rows_changed, rows_unchanged, rows_bad, rows_to_approve, price_band_percent)
       VALUES ($1, $2, $3, false, 'csv', $4, 'Hàng cất của Bính.csv', 10, 'checked', 3, '[{"heading":"Mã","samples":[],"field":"packId","source":"heading"}]', 0, 1, 0, 0, 0, 20)`,
      [id, b.boothId, b.ownerId, `i${id}.csv`],
    );
    await sql(`INSERT INTO import_row (import_id, number, cells, kind, name_vi, product_id) VALUES ($1, 2, '["x"]', 'changed', 'Hàng cất của Bính', $2)`, [id, b.hiddenId]);
    await sql(`INSERT INTO import_picture (import_id, name_key, name, is_named, is_missing) VALUES ($1, 'gói.jpg', 'Gói.jpg', true, true)`, [id]);
    await sql(`INSERT INTO import_picture (import_id, name_key, name, file_id) VALUES ($1, 'ruộng.jpg', 'Ruộng.jpg', $2)`, [id, await pictureOfB()]);
    await sql(`INSERT INTO import_mapping (booth_id, heading, field) VALUES ($1, 'ma', 'packId') ON CONFLICT DO NOTHING`, [b.boothId]);
    return id;
  };
  return { api, a, b, administrator, nobody, categoryId, secrets: [buyer.name, buyer.street, buyer.note, 'Hàng cất của Bính', b.hiddenId], orderAtB, exportOfB, importOfB, pictureOfB };
}
