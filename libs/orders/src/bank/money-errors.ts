import { DomainError } from '@chophien/platform';

export const moneyFileStates = ['mapping', 'checked', 'accepted', 'dropped'] as const;
export type MoneyFileState = (typeof moneyFileStates)[number];

/** Where the file stands does not allow this; `state` is what it is now. */
export class MoneyFileMoved extends DomainError {
  readonly code = 'MoneyFileMoved';
  constructor(state: MoneyFileState) {
    super(`the file is ${state}`, { state: state.toUpperCase() });
  }
}

/** Somebody, or a rule, decided about this money already. */
export class AlreadyDecided extends DomainError {
  readonly code = 'AlreadyDecided';
  constructor(state: string) {
    super(`it is ${state} by now`, { state: state.toUpperCase() });
  }
}

/** The payment that was chosen is not what came; `because` is a reason as of the queue. Nothing changed. */
export class DoesNotMatch extends DomainError {
  readonly code = 'DoesNotMatch';
  constructor(reason: string) {
    super(`it does not match: ${reason}`, { because: reason.toUpperCase() });
  }
}
