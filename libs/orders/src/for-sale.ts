/** Whether a pack `v` of a product `p` of a booth `b` goes into a cart at all, as SQL. A planned closure is asked beside it: that passes by itself. */
export const forSale = `(p.state = 'listed' AND v.retired_at IS NULL AND p.sale_kind = 'cart' AND b.standing = 'open')`;
