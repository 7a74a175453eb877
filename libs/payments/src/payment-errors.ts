import { DomainError } from '@chophien/platform';
import type { PaymentState } from './payment-state.js';

/** The table of moves has no such move from here; `state` is what it is now. */
export class PaymentMoveNotAllowed extends DomainError {
  readonly code = 'PaymentMoveNotAllowed';
  constructor(state: PaymentState | null) {
    super(`not possible from ${state ?? 'nothing'}`, { state: state?.toUpperCase() ?? null });
  }
}

/** Orders are, or will be, paid to a licensed partner, and there is to be an account of one. */
export class PartnerAccountNeeded extends DomainError {
  readonly code = 'PartnerAccountNeeded';
  constructor() {
    super('there must be an account of a licensed partner');
  }
}
