import type { ShopperActor } from '@chophien/platform';

/** A shopper whose session said who it is. */
export type SignedInShopper = ShopperActor & { shopperId: string };
