import type { Statement } from '@chophien/platform';

/** Of these keys ($1 text[]) those under which something was sold: an order goes on showing what was bought. */
export const picturesOnOrderLines: Statement = {
  name: 'orders.pictures',
  text: 'SELECT DISTINCT l.picture_key AS key FROM order_line l WHERE l.picture_key = ANY ($1::text[])',
};
