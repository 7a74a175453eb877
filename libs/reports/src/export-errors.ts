import { DomainError } from '@chophien/platform';

/** Files of this person that are being written already; `limit` at once. */
export class TooManyExports extends DomainError {
  readonly code = 'TooManyExports';
  constructor(limit: number) {
    super('wait for the files that are being written', { limit });
  }
}
