import { DomainError } from '@chophien/platform';

export type ShortLine = { variantId: string; nameVi: string; nameEn: string; wanted: number; available: number };

/** Fewer units are free than were wanted; names every line that misses, with what could be had. */
export class OutOfStock extends DomainError {
  readonly code = 'OutOfStock';
  constructor(lines: readonly ShortLine[]) {
    super('not enough in stock', { lines: [...lines] });
  }
  get lines(): readonly ShortLine[] {
    return this.details['lines'] as ShortLine[];
  }
}

/** Services and spirits are arranged with the booth; a hidden listing or a booth that is not open sells nothing. */
export class NotForSale extends DomainError {
  readonly code = 'NotForSale';
  constructor() {
    super('not for sale through the cart');
  }
}
