import { Injectable } from '@nestjs/common';
import { Db, InvalidInput, NotFound, Settings, isId, rows } from '@chophien/platform';
import { NotForSale } from '@chophien/catalog';
import { mostOf } from './cart-lines.js';
import { lockCart, makeCart } from './cart-lock.js';
import { newCartToken } from './cart-token.js';
import { BoothClosedForNow, CartFull, type ClosedBooth } from './order-errors.js';
import { forSale } from './for-sale.js';

const variantForSale = {
  name: 'orders.variant-for-sale',
  text: `SELECT v.min_quantity AS "minQuantity", v.max_quantity AS "maxQuantity", ${forSale} AS sellable,
  b.slug, b.name_vi AS "nameVi", b.name_en AS "nameEn", to_char(off.reopens_on, 'YYYY-MM-DD') AS "reopensOn"
FROM variant v JOIN product p ON p.id = v.product_id JOIN booth b ON b.id = v.booth_id LEFT JOIN booth_closed_today off ON off.booth_id = b.id
WHERE v.id = $1`,
};

/** How many presses a cart remembers; a page whose press lies further back adds anew. */
const keptAdds = 50;
const noteAdd = 'UPDATE cart SET recent_adds = (ARRAY[$2::uuid] || recent_adds)[1:$3::int] WHERE id = $1';

/** Small edits of a guest's cart. The token is the only key to it; every edit locks the cart, so none slips between placing and emptying. */
@Injectable()
export class CartService {
  constructor(
    private readonly db: Db,
    private readonly settings: Settings,
  ) {}

  /**
   * Adds units to what is there and gives the token to keep: the one that came, or a new one when there is no cart behind it (a token is
   * never taken from outside). A `requestKey` (UUID of the form that was sent) adds once to a cart: sent again while the line is there, whatever it
   * asks for then, it changes nothing and `repeated` is true. Throws InvalidInput (quantity, requestKey), NotFound, NotForSale, BoothClosedForNow, CartFull.
   */
  async add(input: { token?: string | null; variantId: string; quantity: number; requestKey?: string | null }): Promise<{ token: string; repeated: boolean }> {
    wholeNumber(input.quantity);
    const key = input.requestKey ?? null;
    if (key !== null && !isId(key)) throw new InvalidInput([{ field: 'requestKey', reason: 'unknown' }]);
    const bounds = await this.boundsOf(input.variantId);
    if (input.quantity < 1) throw outOfRange(bounds);
    const maxLines = await this.settings.get('orders.maxCartLines');
    return this.db.tx(async (tx) => {
      const known = input.token ? await lockCart(tx, input.token) : undefined;
      const token = known && input.token ? input.token : newCartToken();
      const cartId = known?.id ?? (await makeCart(tx, token));
      const [there] = await rows<{ lines: number; quantity: number }>(
        tx,
        'SELECT count(*)::int AS lines, coalesce(max(quantity) FILTER (WHERE variant_id = $2), 0) AS quantity FROM cart_line WHERE cart_id = $1',
        [cartId, input.variantId],
      );
      // what was taken out or ordered since is not there any more: then the same form, brought back by "Back", is meant anew
      if (there!.quantity > 0 && key !== null && known?.recentAdds.includes(key.toLowerCase())) return { token, repeated: true };
      if (there!.quantity === 0 && there!.lines >= maxLines) throw new CartFull(maxLines);
      const wanted = there!.quantity + input.quantity;
      if (wanted < bounds.least || wanted > bounds.most) throw outOfRange(bounds);
      await rows(
        tx,
        `INSERT INTO cart_line (cart_id, variant_id, quantity, price_seen) SELECT $1, id, $3, price FROM variant WHERE id = $2
         ON CONFLICT (cart_id, variant_id) DO UPDATE SET quantity = cart_line.quantity + excluded.quantity, price_seen = excluded.price_seen`,
        [cartId, input.variantId, input.quantity],
      );
      if (key !== null) await rows(tx, noteAdd, [cartId, key, keptAdds]);
      return { token, repeated: false };
    });
  }

  /** Sets the quantity of a line that is there, between the least and the most that its pack is sold in; 0 removes it, also twice. Throws InvalidInput (quantity), NotFound. */
  async setLine(input: { token: string; variantId: string; quantity: number }): Promise<void> {
    wholeNumber(input.quantity);
    if (!isId(input.variantId)) throw new NotFound('variant');
    const maxLineQuantity = await this.settings.get('orders.maxLineQuantity');
    await this.db.tx(async (tx) => {
      const cartId = (await lockCart(tx, input.token))?.id;
      if (cartId === undefined) throw new NotFound('cart');
      if (input.quantity === 0) {
        await rows(tx, 'DELETE FROM cart_line WHERE cart_id = $1 AND variant_id = $2', [cartId, input.variantId]);
        return;
      }
      const [line] = await rows<{ minQuantity: number; maxQuantity: number | null }>(
        tx,
        `SELECT v.min_quantity AS "minQuantity", v.max_quantity AS "maxQuantity" FROM cart_line l JOIN variant v ON v.id = l.variant_id WHERE l.cart_id = $1 AND l.variant_id = $2`,
        [cartId, input.variantId],
      );
      if (!line) throw new NotFound('variant');
      const bounds = { least: line.minQuantity, most: mostOf(line, maxLineQuantity) };
      if (input.quantity < bounds.least || input.quantity > bounds.most) throw outOfRange(bounds);
      await rows(tx, 'UPDATE cart_line SET quantity = $3 WHERE cart_id = $1 AND variant_id = $2', [cartId, input.variantId, input.quantity]);
    });
  }

  /** Notes that the shopper has seen the prices of now. Throws NotFound. */
  async acceptPrices(token: string): Promise<void> {
    await this.db.tx(async (tx) => {
      const cartId = (await lockCart(tx, token))?.id;
      if (cartId === undefined) throw new NotFound('cart');
      await rows(tx, 'UPDATE cart_line l SET price_seen = v.price FROM variant v WHERE l.cart_id = $1 AND v.id = l.variant_id', [cartId]);
    });
  }

  private async boundsOf(variantId: string): Promise<Bounds> {
    type Found = Omit<ClosedBooth, 'reopensOn'> & { minQuantity: number; maxQuantity: number | null; sellable: boolean; reopensOn: string | null };
    const found = isId(variantId) ? (await this.db.read<Found>(variantForSale, [variantId]))[0] : undefined;
    if (!found) throw new NotFound('variant');
    if (!found.sellable) throw new NotForSale();
    const { slug, nameVi, nameEn, reopensOn } = found;
    if (reopensOn !== null) throw new BoothClosedForNow([{ slug, nameVi, nameEn, reopensOn }]);
    return { least: found.minQuantity, most: mostOf(found, await this.settings.get('orders.maxLineQuantity')) };
  }
}

function wholeNumber(quantity: number): void {
  if (!Number.isSafeInteger(quantity)) throw new InvalidInput([{ field: 'quantity', reason: 'not_a_number' }]);
}

type Bounds = { least: number; most: number };

/** Too few and too many alike carry the most that a line may hold, and the least where that is more than 1: the words say "from least to limit". */
function outOfRange({ least, most }: Bounds): InvalidInput {
  return new InvalidInput([{ field: 'quantity', reason: 'out_of_range', limit: most, ...(least > 1 ? { least } : {}) }]);
}
