import { DomainError } from '@chophien/platform';

/** Some goods may not travel that far: live and chilled goods stay within the booth's own province. Names the variants that are the reason. */
export class CannotDeliver extends DomainError {
  readonly code = 'CannotDeliver';
  constructor(variantIds: readonly string[]) {
    super('these goods are not sent to that province', { variantIds: [...variantIds] });
  }
}
