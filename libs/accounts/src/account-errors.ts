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

/** The password was right and a code is asked for: `challenge` is what the answer is sent with. It is kept nowhere but here. */
export class SecondFactorRequired extends DomainError {
  readonly code = 'SecondFactorRequired';
  constructor(challenge: string, expiresAt: Date) {
    super('a code of the second factor is asked for', { challenge, expiresAt });
  }
  get challenge(): string {
    return this.details['challenge'] as string;
  }
}

/** Not the code, or one that was used before; `triesLeft` until the sign-in has to begin again. */
export class CodeRefused extends DomainError {
  readonly code = 'CodeRefused';
  constructor(triesLeft: number | null) {
    super('wrong code', { triesLeft });
  }
}

/** Too late, too many wrong codes, used before, or never made: sign in with the password again. */
export class ChallengeEnded extends DomainError {
  readonly code = 'ChallengeEnded';
  constructor() {
    super('this sign-in has ended, begin again');
  }
}

/** The password (or the code) that was typed to prove who sits there is not right. */
export class StepUpRefused extends DomainError {
  readonly code = 'StepUpRefused';
  constructor() {
    super('not the right password or code');
  }
}

/** This link or code was used before, ran out, or was never made. */
export class LinkEnded extends DomainError {
  readonly code = 'LinkEnded';
  constructor() {
    super('this link has ended');
  }
}

/** A second factor cannot be turned off by who must have one. */
export class SecondFactorNeeded extends DomainError {
  readonly code = 'SecondFactorNeeded';
  constructor() {
    super('this account must have a second factor');
  }
}

/** Nothing was begun, or too long ago: begin setting the second factor up again. */
export class EnrolmentEnded extends DomainError {
  readonly code = 'EnrolmentEnded';
  constructor() {
    super('begin setting it up again');
  }
}

/** A live floor without a mail server can send no link. */
export class MailUnavailable extends DomainError {
  readonly code = 'MailUnavailable';
  constructor() {
    super('this floor has no mail server');
  }
}
