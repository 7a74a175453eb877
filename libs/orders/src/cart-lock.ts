import { newId, rows, type Tx } from '@chophien/platform';
import { hashCartToken, newCartToken } from './cart-token.js';

/** Locks the cart behind a token and marks it as used now; undefined when there is none. */
export async function lockCart(tx: Tx, token: string): Promise<{ id: string; recentAdds: string[] } | undefined> {
  const [cart] = await rows<{ id: string; recentAdds: string[] }>(
    tx,
    `UPDATE cart c SET updated_at = now() FROM cart_token t WHERE t.token_hash = $1 AND c.id = t.cart_id RETURNING c.id, c.recent_adds::text[] AS "recentAdds"`,
    [hashCartToken(token)],
  );
  return cart;
}

/** A guest's new cart behind this token; gives its id. */
export async function makeCart(tx: Tx, token: string): Promise<string> {
  const id = newId();
  await rows(tx, 'WITH made AS (INSERT INTO cart (id) VALUES ($1)) INSERT INTO cart_token (token_hash, cart_id) VALUES ($2, $1)', [id, hashCartToken(token)]);
  return id;
}

/** The locked cart behind a token that may be none, or a new one; with the token that opens it. */
export async function cartBehind(tx: Tx, token: string | null | undefined): Promise<{ id: string; token: string }> {
  const known = token ? await lockCart(tx, token) : undefined;
  if (known && token) return { id: known.id, token };
  const made = newCartToken();
  return { id: await makeCart(tx, made), token: made };
}
