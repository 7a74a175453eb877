import { DomainError } from '@chophien/platform';

/** Nothing of this order is to be paid by card: it is paid, its time is over, or another way was chosen. */
export class NothingToPay extends DomainError {
  readonly code = 'NothingToPay';
  constructor() {
    super('nothing of this order waits for a card');
  }
}

/** The provider did not open a page. Nothing was taken, the order stands as it did, and trying again is safe. */
export class CardUnavailable extends DomainError {
  readonly code = 'CardUnavailable';
  constructor() {
    super('the page for cards did not open; nothing was taken, try again');
  }
}
