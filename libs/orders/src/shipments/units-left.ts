/** Units of an order line `l` that are in no parcel yet, as SQL. A parcel that a carrier never fetched counts for nothing. */
export const unitsLeft = `(l.quantity - coalesce((SELECT sum(u.quantity) FROM shipment_line u JOIN shipment h ON h.id = u.shipment_id WHERE u.order_line_id = l.id AND h.state <> 'cancelled'), 0))::int`;
