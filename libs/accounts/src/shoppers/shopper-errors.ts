import { DomainError } from '@chophien/platform';

/** The code is wrong, used, run out, or of another matter: all answer alike. */
export class CodeRefused extends DomainError {
  readonly code = 'CodeRefused';
  constructor() {
    super('wrong or ended code');
  }
}

/** No message can be sent to this end of the account, so nobody can prove it from afar. */
export class CannotSendCode extends DomainError {
  readonly code = 'CannotSendCode';
  constructor() {
    super('no message can be sent to this phone');
  }
}

/** The account has as many addresses as it may. */
export class TooManyAddresses extends DomainError {
  readonly code = 'TooManyAddresses';
  constructor(limit: number) {
    super(`at most ${limit} addresses`, { limit });
  }
}

/** The phone or e-mail, rightly proved, belongs to an account already. */
export class ContactTaken extends DomainError {
  readonly code = 'ContactTaken';
  constructor() {
    super('this phone or e-mail belongs to an account already');
  }
}
