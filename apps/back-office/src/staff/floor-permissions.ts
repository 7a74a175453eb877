/** Every permission that a bundle may give; a spec holds the list to the api's. */
export const floorPermissions = [
  'floor.orders.read', 'floor.orders.export', 'floor.orders.type', 'floor.booths.read', 'floor.visits.read', 'floor.settings.write', 'floor.messages.write', 'floor.blocks.write',
  'floor.people.write', 'floor.booths.write', 'floor.booths.act', 'floor.shoppers.write', 'floor.search.write', 'floor.audit.read', 'floor.catalog.write',
  'floor.certificates.write',
  'floor.listings.write', 'floor.vouchers.write', 'floor.delivery.write', 'floor.payments.write',
] as const;
