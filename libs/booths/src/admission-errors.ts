import { DomainError } from '@chophien/platform';

/** Required items are open; `items` says which. */
export class ApplicationIncomplete extends DomainError {
  readonly code = 'ApplicationIncomplete';
  constructor(readonly items: readonly string[]) {
    super(`open items: ${items.join(', ')}`, { items: items.map((item) => item.toUpperCase()) });
  }
}

/** The application is no longer where this move begins: somebody else decided, or it was sent already. */
export class ApplicationMoved extends DomainError {
  readonly code = 'ApplicationMoved';
  constructor(state: string | null) {
    super(`the application is ${state ?? 'not there yet'}`, { state: state?.toUpperCase() ?? null });
  }
}

/** The booth no longer stands where this move begins. */
export class BoothStandingMoved extends DomainError {
  readonly code = 'BoothStandingMoved';
  constructor(standing: string | null) {
    super(`the booth is ${standing ?? 'not there yet'}`, { standing: standing?.toUpperCase() ?? null });
  }
}

/** Orders have to be sent or declined before a booth closes; the first ten are named. */
export class BoothHasOpenOrders extends DomainError {
  readonly code = 'BoothHasOpenOrders';
  constructor(count: number, numbers: readonly string[]) {
    super(`${count} orders are open`, { count, numbers });
  }
}
