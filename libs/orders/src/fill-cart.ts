import { Injectable } from '@nestjs/common';
import { Db, InvalidInput, isId, rows, Settings, type StaffActor, type Tx } from '@chophien/platform';
import { lockCart, makeCart } from './cart-lock.js';
import { newCartToken } from './cart-token.js';
import { CartFull } from './order-errors.js';
import { requireMayType } from './typist.js';
import { forSale } from './for-sale.js';

/** A line as it is typed. `quantity` is whole; whether so many can be ordered is said by the cart. */
export type TypedLine = { variantId: string; quantity: number };
export type FillCartInput = { boothId: string | null; token?: string | null; lines: readonly TypedLine[] };
/** `left`: packs that cannot be ordered by a cart, or not by this booth's staff; they were not put in. */
export type FilledCart = { token: string; left: string[] };

/** What the column holds; more is a slip of the keys. */
const mostUnits = 10_000;

const takeOut = 'DELETE FROM cart_line WHERE cart_id = $1';
// in the sequence in which they were typed; prices are those that the typist is about to read out
const putIn = `INSERT INTO cart_line (cart_id, variant_id, quantity, price_seen, added_at)
SELECT $1, v.id, l.quantity, v.price, now() + make_interval(secs => l.place / 1000000.0)
FROM unnest($2::uuid[], $3::int[]) WITH ORDINALITY AS l (variant_id, quantity, place)
JOIN variant v ON v.id = l.variant_id JOIN product p ON p.id = v.product_id JOIN booth b ON b.id = v.booth_id
WHERE ${forSale} AND ($4::uuid IS NULL OR v.booth_id = $4)
RETURNING variant_id AS "variantId"`;

/** Makes a cart hold exactly what was typed for a caller: it is typed on a screen that shows the whole, so the whole is sent. */
@Injectable()
export class FillCart {
  constructor(
    private readonly db: Db,
    private readonly settings: Settings,
  ) {}

  /** Gives the token to keep, a new one where none came or nothing is behind it. Throws NotFound (booth), InvalidInput (lines), CartFull. */
  async run(actor: StaffActor, { boothId, token, lines }: FillCartInput): Promise<FilledCart> {
    requireMayType(actor, boothId);
    requireLines(lines);
    const maxLines = await this.settings.get('orders.maxCartLines');
    if (lines.length > maxLines) throw new CartFull(maxLines);
    return this.db.tx(async (tx) => {
      const cart = await cartBehind(tx, token);
      await rows(tx, takeOut, [cart.id]);
      const taken = await rows<{ variantId: string }>(tx, putIn, [cart.id, lines.map((line) => line.variantId), lines.map((line) => line.quantity), boothId]);
      const ids = new Set(taken.map((line) => line.variantId));
      return { token: cart.token, left: lines.map((line) => line.variantId.toLowerCase()).filter((id) => !ids.has(id)) };
    });
  }
}

async function cartBehind(tx: Tx, token: string | null | undefined): Promise<{ id: string; token: string }> {
  const known = token ? await lockCart(tx, token) : undefined;
  if (known && token) return { id: known.id, token };
  const made = newCartToken();
  return { id: await makeCart(tx, made), token: made };
}

function requireLines(lines: readonly TypedLine[]): void {
  if (lines.some(({ variantId }) => !isId(variantId))) throw new InvalidInput([{ field: 'lines', reason: 'unknown' }]);
  if (new Set(lines.map(({ variantId }) => variantId.toLowerCase())).size < lines.length) throw new InvalidInput([{ field: 'lines', reason: 'repeated' }]);
  const wrong = lines.find(({ quantity }) => !Number.isSafeInteger(quantity) || quantity < 1 || quantity > mostUnits);
  if (wrong) throw new InvalidInput([{ field: `quantity-${wrong.variantId.toLowerCase()}`, reason: 'out_of_range', limit: mostUnits }]);
}
