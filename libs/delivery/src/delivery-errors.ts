import { DomainError } from '@chophien/platform';
import type { PickupPoint } from './booth-ways.js';
import type { RefusalReason } from './quote-booths.js';

/** Nothing brings some goods there: why, which ones, and where they can be fetched instead. */
export class CannotDeliver extends DomainError {
  readonly code = 'CannotDeliver';
  constructor({ reason, variantIds, pickupPoints }: { reason: RefusalReason; variantIds: readonly string[]; pickupPoints: readonly PickupPoint[] }) {
    super('nothing brings these goods there', { reason: reason.toUpperCase(), variantIds: [...variantIds], pickupPoints: [...pickupPoints] });
  }
}
