import { DomainError } from '@chophien/platform';
import type { Money } from '@chophien/money';
import type { BoothOrderState } from './order-state.js';

// Codes are the union members of the schema (shop/cart, shop/checkout, office/booth-order); `details` are their fields.
// OutOfStock and NotForSale belong to the catalogue, CannotDeliver to delivery, RequestKeyReused and StaleVersion to the platform.

/** The cart holds as many different lines as a cart may. */
export class CartFull extends DomainError {
  readonly code = 'CartFull';
  constructor(limit: number) {
    super(`a cart holds at most ${limit} lines`, { limit });
  }
}

/** Booths, or (an empty list) the order as a whole, cannot be paid in the way that was chosen; the checkout page shows what is offered now. */
export class PaymentNotOffered extends DomainError {
  readonly code = 'PaymentNotOffered';
  constructor(booths: { boothId: string; nameVi: string; nameEn: string }[]) {
    super('not offered as a way to pay', { booths });
  }
}

/** Nothing to order. */
export class CartEmpty extends DomainError {
  readonly code = 'CartEmpty';
  constructor() {
    super('the cart is empty');
  }
}

/** A booth that is closed by plan, and the first day on which it sells again. */
export type ClosedBooth = { slug: string; nameVi: string; nameEn: string; reopensOn: string };

/** Booths are closed by plan; what is theirs waits until they reopen, or leaves the cart. */
export class BoothClosedForNow extends DomainError {
  readonly code = 'BoothClosedForNow';
  constructor(booths: ClosedBooth[]) {
    super('closed for now', { booths });
  }
}

/** Goods, delivery and vouchers, quoted again, do not make the total in đồng that the shopper saw. */
export class PriceChanged extends DomainError {
  readonly code = 'PriceChanged';
  constructor(expectedTotal: Money, total: Money) {
    super('the total is no longer what the shopper saw', { expectedTotal, total });
  }
}

/** Lines hold fewer units than their booths send at least; each with what it holds and what it needs. */
export class TooFewUnits extends DomainError {
  readonly code = 'TooFewUnits';
  constructor(lines: { variantId: string; nameVi: string; nameEn: string; wanted: number; least: number }[]) {
    super('fewer than the booth sends at least', { lines });
  }
}

/** Booths take no order of so few goods: each with its least and what is missing to it, in đồng. */
export class BelowMinimum extends DomainError {
  readonly code = 'BelowMinimum';
  constructor(booths: { slug: string; nameVi: string; nameEn: string; least: Money; missing: Money }[]) {
    super('less than the booth takes orders for', { booths });
  }
}

/** TYPED_PER_DAY: one person of the office has typed as many orders as a day holds; never told at the shop. */
export type OrderLimit = 'PHONE_PER_DAY' | 'NETWORK_PER_DAY' | 'TYPED_PER_DAY' | 'UNANSWERED';

/** A limit against false orders was reached; the figures are dated settings. */
export class OrderLimitReached extends DomainError {
  readonly code = 'OrderLimitReached';
  constructor(limit: OrderLimit) {
    super(`limit reached: ${limit}`, { limit });
  }
}

/** The phone or the network is on the block list; which of the two is not told. */
export class OrderRefused extends DomainError {
  readonly code = 'OrderRefused';
  constructor() {
    super('this order cannot be taken; the phone of the floor helps');
  }
}

/** The table of moves has no such move from here; `state` is what it is now. */
export class MoveNotAllowed extends DomainError {
  readonly code = 'MoveNotAllowed';
  constructor(state: BoothOrderState | null) {
    super(`not possible from ${state ?? 'nothing'}`, { state: state?.toUpperCase() ?? null });
  }
}

/** The shopper is asked nothing any more, or for another sum: it was answered, weighed again, or the goods went out at the price that was ordered. */
export class NothingAsked extends DomainError {
  readonly code = 'NothingAsked';
  constructor() {
    super('nothing is asked any more');
  }
}

/** Accepting waits until the booth has telephoned the buyer. */
export class CallFirst extends DomainError {
  readonly code = 'CallFirst';
  constructor() {
    super('telephone the buyer first, then accept');
  }
}

/** The phone or network is on the block list already. */
export class AlreadyBlocked extends DomainError {
  readonly code = 'AlreadyBlocked';
  constructor() {
    super('already on the block list');
  }
}
