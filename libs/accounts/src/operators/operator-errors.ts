import { DomainError, sqlState } from '@chophien/platform';

/** Nobody gives, or takes, what they do not hold themselves; `permissions` are those that are missing. */
export class MoreThanYouHold extends DomainError {
  readonly code = 'MoreThanYouHold';
  constructor(permissions: readonly string[]) {
    super('more than you hold yourself', { permissions: [...permissions] });
  }
}

/** Nobody changes their own permissions. */
export class NotYourself extends DomainError {
  readonly code = 'NotYourself';
  constructor() {
    super('ask somebody else to change your own permissions');
  }
}

/** The floor keeps one administrator who can sign in. */
export class LastAdministrator extends DomainError {
  readonly code = 'LastAdministrator';
  constructor() {
    super('the last administrator stays');
  }
}

/** The database's refusal to leave the floor without an administrator, as LastAdministrator; anything else as it is. */
export function asLastAdministrator(error: unknown): unknown {
  return sqlState(error) === 'CP002' ? new LastAdministrator() : error;
}
