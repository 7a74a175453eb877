import { DomainError } from '@chophien/platform';

/** The draft no longer waits for the floor's answer: somebody else decided, or its booth took it back. */
export class ReviewMoved extends DomainError {
  readonly code = 'ReviewMoved';
  constructor(state: string | null) {
    super(`the draft is ${state ?? 'gone'}`, { stands: state?.toUpperCase() ?? null });
  }
}
