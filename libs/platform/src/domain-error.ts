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

/** Signed in, but too long ago for so sensitive a change: prove again who you are, then send it again. */
export class StepUpRequired extends DomainError {
  readonly code = 'StepUpRequired';
  constructor() {
    super('prove again who you are');
  }
}

/** Signed in, but a second factor or a password of one's own has to be set up before anything else. */
export class MustFirstError extends DomainError {
  readonly code = 'MustFirst';
  constructor(what: 'new_password' | 'second_factor') {
    super('set up your account first', { mustFirst: what });
  }
}

/**
 * `field` names it as the schema does, `reason` is a code for the catalogues; `limit` is the most, `least` the least that may be, where it is more than the
 * words take for granted; `words` are what is wrong within a text, with why in two languages.
 */
export type FieldProblem = { field: string; reason: string; limit?: number; least?: number; words?: string; whyVi?: string; whyEn?: string };

/** A value that a person typed is wrong. */
export class InvalidInput extends DomainError {
  readonly code = 'InvalidInput';
  constructor(problems: FieldProblem[]) {
    super(problems.map((problem) => `${problem.field}: ${problem.reason}`).join('; '), { problems });
  }
  get problems(): FieldProblem[] {
    return this.details['problems'] as FieldProblem[];
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
