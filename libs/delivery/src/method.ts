/** How one booth's part may reach the shopper: the booth's own run, post or carrier, or fetched at a point. */
export const deliveryMethods = ['own_run', 'carrier', 'pickup'] as const;
export type DeliveryMethod = (typeof deliveryMethods)[number];
