import type { SeedClient } from './insert-rows.js';

/** One parcel for each demo order that was sent, with all of it; those that arrived, arrived. Who carries it stands in the booth's own words on the order. */
export async function seedDemoShipments(client: SeedClient): Promise<void> {
  await client.query(`INSERT INTO shipment (id, booth_order_id, booth_id, position, state, version, handed_over_at, news_at, created_at)
    SELECT md5('shipment:' || b.id)::uuid, b.id, b.booth_id, 1, CASE b.state WHEN 'delivered' THEN 'delivered' ELSE 'on_the_way' END, CASE b.state WHEN 'delivered' THEN 2 ELSE 1 END, m.at, b.updated_at, m.at
    FROM booth_order b JOIN booth_order_move m ON m.booth_order_id = b.id AND m.move = 'ship'`);
  await client.query(`INSERT INTO shipment_line (shipment_id, order_line_id, booth_id, quantity)
    SELECT s.id, l.id, l.booth_id, l.quantity FROM shipment s JOIN order_line l ON l.booth_order_id = s.booth_order_id`);
  await client.query(`INSERT INTO shipment_move (shipment_id, booth_order_id, booth_id, move, from_state, to_state, actor_kind, actor_id, at)
    SELECT s.id, s.booth_order_id, s.booth_id, CASE m.move WHEN 'ship' THEN 'hand_over' ELSE 'deliver' END, CASE m.move WHEN 'deliver' THEN 'on_the_way' END,
      CASE m.move WHEN 'ship' THEN 'on_the_way' ELSE 'delivered' END, m.actor_kind, m.actor_id, m.at
    FROM shipment s JOIN booth_order_move m ON m.booth_order_id = s.booth_order_id AND m.move IN ('ship', 'deliver') ORDER BY m.id`);
}
