/**
 * An expected failure: a code that clients switch on and parameters for the words, which stand in the apps' catalogues.
 * Thrown, so that the transaction rolls back; a union member at the edge. Anything else that is thrown is a bug.
 */
export abstract class DomainError extends Error {
  /** Name of the union member in the schema, such as 'OutOfStock'. */
  abstract readonly code: string;

  constructor(
    message: string,
    /** Plain values only; they go to the client as they are, so never personal data of somebody else. */
    readonly details: Record<string, unknown> = {},
  ) {
    super(message);
    this.name = new.target.name;
  }
}

/** The thing is not there, or is not yours: the two answer alike. */
export class NotFound extends DomainError {
  readonly code = 'NotFound';
  constructor(what: string) {
    super(`${what} not found`, { what });
  }
}

/** Not signed in, or the session has ended. */
export class SignInRequired extends DomainError {
  readonly code = 'SignInRequired';
  constructor() {
    super('sign in first');
  }
}

/** A value that a person typed is wrong; `field` names it as the schema does, `reason` is a code for the catalogues. */
export class InvalidInput extends DomainError {
  readonly code = 'InvalidInput';
  constructor(problems: { field: string; reason: string; limit?: number }[]) {
    super(problems.map((problem) => `${problem.field}: ${problem.reason}`).join('; '), { problems });
  }
  get problems(): { field: string; reason: string; limit?: number }[] {
    return this.details['problems'] as { field: string; reason: string; limit?: number }[];
  }
}

/** Too many tries; `retryAfterSeconds` says when the next one may succeed. */
export class TooManyRequests extends DomainError {
  readonly code = 'TooManyRequests';
  constructor(what: string, retryAfterSeconds: number) {
    super(`too many tries: ${what}`, { what, retryAfterSeconds });
  }
}

/** The same request key came with another request. */
export class RequestKeyReused extends DomainError {
  readonly code = 'RequestKeyReused';
  constructor() {
    super('this request key was used for another request');
  }
}

/** The row changed since it was read; `current` lets the screen show what it is now. */
export class StaleVersion extends DomainError {
  readonly code = 'StaleVersion';
  constructor(what: string) {
    super(`${what} was changed by somebody else`, { what });
  }
}
