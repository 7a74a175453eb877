import { DomainError } from '@chophien/platform';

/** The group holds goods or other groups; move them first. */
export class CategoryInUse extends DomainError {
  readonly code = 'CategoryInUse';
  constructor(products: number, children: number) {
    super('the category holds goods or groups', { products, children });
  }
}

/** The tree has three levels, and no group lies in itself. */
export class CategoryMisplaced extends DomainError {
  readonly code = 'CategoryMisplaced';
  constructor() {
    super('a category cannot stand there');
  }
}
