import { DomainError, sqlState } from '@chophien/platform';

/** A booth keeps one owner: hand it on first. */
export class LastOwner extends DomainError {
  readonly code = 'LastOwner';
  constructor() {
    super('the last owner of a booth stays');
  }
}

/** The person has a place there already. */
export class AlreadyMember extends DomainError {
  readonly code = 'AlreadyMember';
  constructor() {
    super('has a place there already');
  }
}

export type InvitationEnd = 'unknown' | 'used' | 'expired' | 'revoked';

/** The link of an invitation is worth nothing: never was, was used, ran out, was taken back. */
export class InvitationClosed extends DomainError {
  readonly code = 'InvitationClosed';
  constructor(readonly reason: InvitationEnd) {
    super(`invitation ${reason}`, { reason });
  }
}

/** This officer has asked this booth, or acts for it, already. */
export class GrantOpenAlready extends DomainError {
  readonly code = 'GrantOpenAlready';
  constructor() {
    super('a grant for this booth is open already');
  }
}

/** Answered or ended meanwhile. */
export class GrantNotOpen extends DomainError {
  readonly code = 'GrantNotOpen';
  constructor() {
    super('the grant no longer waits');
  }
}

/** The database's refusal to leave a booth without owners, as LastOwner; anything else as it is. */
export function asLastOwner(error: unknown): unknown {
  return sqlState(error) === 'CP001' ? new LastOwner() : error;
}
