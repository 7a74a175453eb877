import { DomainError } from '@chophien/platform';

/** Wrong e-mail or password, or a person who may not sign in here: all answer alike. */
export class SignInRefused extends DomainError {
  readonly code = 'SignInRefused';
  constructor() {
    super('wrong e-mail or password');
  }
}

/** Somebody has this e-mail address already. */
export class EmailTaken extends DomainError {
  readonly code = 'EmailTaken';
  constructor() {
    super('somebody has this e-mail address already');
  }
}
