import { Db, Settings, type ShopperActor } from '@chophien/platform';
import { DeliveryQuotes } from '@chophien/delivery';
import { CartQueries, CartService, PlaceOrder } from '@chophien/orders';
import type { BenchDatabase } from './bench-database.js';
import { checkoutForm, communeCode, versionsInForce } from './checkout-form.js';

export type OrderFigures = {
  booths: number;
  lines: number;
  /** From BEGIN to COMMIT, both counted. */
  statements: number;
  /** The first words of each, in order. */
  sent: string[];
};

type Goods = { variantId: string; boothId: string };
const pickGoods = {
  name: 'bench.goods',
  text: `SELECT v.id AS "variantId", v.booth_id AS "boothId"
FROM variant v JOIN product p ON p.id = v.product_id JOIN booth b ON b.id = v.booth_id JOIN stock s ON s.variant_id = v.id
WHERE p.state = 'listed' AND p.sale_kind = 'cart' AND p.delivery_scope = 'nationwide' AND b.standing = 'open' AND s.on_hand - s.reserved >= 10 AND v.price < 500000
  AND v.min_quantity = 1 AND v.retired_at IS NULL
ORDER BY v.booth_id, v.id`,
};

/** Places one order of two booths and three lines through the same verbs as the api and writes down what was sent. The database keeps the order. */
export async function countOrderStatements(database: BenchDatabase): Promise<OrderFigures> {
  const heard: string[] = [];
  const db = await Db.connect({ url: database.urlOf('shop'), applicationName: 'chophien bench', onStatement: (sql) => heard.push(sql) });
  try {
    const settings = new Settings(db);
    const [first, second] = twoBooths(await db.read<Goods>(pickGoods));
    const carts = new CartService(db, settings);
    let token: string | undefined;
    for (const variantId of [...first.slice(0, 2), second[0]!]) token = (await carts.add({ token, variantId, quantity: 1 })).token;
    const cart = await new CartQueries(db, settings, new DeliveryQuotes(db, settings)).cart(token!, communeCode);
    if (cart?.total == null) throw new Error('the cart has no total: some booth cannot deliver');
    const versions = await versionsInForce(db);
    const actor: ShopperActor = { kind: 'shopper', networkKey: 'bench', requestId: 'bench' };
    heard.length = 0;
    await new PlaceOrder(db, settings).run(actor, checkoutForm({ cartToken: token!, expectedTotal: cart.total, phone: '0912345678' }, versions));
    const sent = transactionIn(heard);
    return { booths: cart.groups.length, lines: cart.lineCount, statements: sent.length, sent: sent.map(firstWords) };
  } finally {
    await db.close();
  }
}

/** The statements of the one transaction among those that were heard, its ends included. Throws unless there is exactly one. */
export function transactionIn(heard: readonly string[]): string[] {
  const begins = heard.flatMap((sql, at) => (/^\s*(START TRANSACTION|BEGIN)/i.test(sql) ? [at] : []));
  const ends = heard.flatMap((sql, at) => (/^\s*COMMIT/i.test(sql) ? [at] : []));
  if (begins.length !== 1 || ends.length !== 1 || begins[0]! > ends[0]!) throw new Error(`${begins.length} transactions began and ${ends.length} were committed; one was expected`);
  return heard.slice(begins[0]!, ends[0]! + 1);
}

export function firstWords(sql: string): string {
  const words = sql.replace(/\s+/g, ' ').trim();
  return words.length > 70 ? `${words.slice(0, 69)}…` : words;
}

/** Variants of two booths, at least two of the first. */
function twoBooths(goods: readonly Goods[]): [string[], string[]] {
  const byBooth = new Map<string, string[]>();
  for (const { boothId, variantId } of goods) byBooth.set(boothId, [...(byBooth.get(boothId) ?? []), variantId]);
  const [first, second] = [...byBooth.values()].filter((variants) => variants.length >= 2);
  if (!first || !second) throw new Error('the floor has no two booths with goods to order');
  return [first, second];
}
