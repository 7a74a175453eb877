import { DomainError } from '@chophien/platform';

/** Another booth has this address on the floor already. */
export class SlugTaken extends DomainError {
  readonly code = 'SlugTaken';
  constructor(slug: string) {
    super(`another booth already has the address ${slug}`, { slug });
  }
}
