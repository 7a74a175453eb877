import { DomainError } from '@chophien/platform';
import type { PickupPoint } from './booth-ways.js';
import type { RefusalReason } from './quote-booths.js';
import type { ShipmentState } from './shipment-state.js';

/** Nothing brings some goods there: why, which ones, and where they can be fetched instead. */
export class CannotDeliver extends DomainError {
  readonly code = 'CannotDeliver';
  constructor({ reason, variantIds, pickupPoints }: { reason: RefusalReason; variantIds: readonly string[]; pickupPoints: readonly PickupPoint[] }) {
    super('nothing brings these goods there', { reason: reason.toUpperCase(), variantIds: [...variantIds], pickupPoints: [...pickupPoints] });
  }
}

/** The table of a shipment's moves has no such move from here; `state` is what it is now. */
export class ShipmentMoveNotAllowed extends DomainError {
  readonly code = 'ShipmentMoveNotAllowed';
  constructor(state: ShipmentState | null) {
    super(`not possible from ${state ?? 'nothing'}`, { state: state?.toUpperCase() ?? null });
  }
}
