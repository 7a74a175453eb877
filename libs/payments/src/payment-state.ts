import { PaymentMoveNotAllowed } from './payment-errors.js';

export const paymentMethods = ['cash_on_delivery', 'bank_transfer', 'card'] as const;
export type PaymentMethod = (typeof paymentMethods)[number];

/** Cash is due, collected, remitted; a transfer is awaited, then paid or expired. `void` is an end: nothing is asked for any more. */
export const paymentStates = ['due', 'collected', 'remitted', 'awaiting', 'paid', 'expired', 'to_refund', 'void'] as const;
export type PaymentState = (typeof paymentStates)[number];

/** Who makes a move: the bank's word through the floor's own process, the floor's clock, the booth or whoever carries for it, the shopper by ordering. */
export type PaymentMover = 'shopper' | 'booth' | 'bank' | 'clock';

type Move = { from: readonly (PaymentState | null)[]; to: PaymentState; by: readonly PaymentMover[] };

/** The table of moves. A payment changes by one of these and by nothing else, and every move leaves a row in payment_move. `null` is "not there yet". */
export const paymentMoves = {
  /** Ordered with cash: whoever hands the goods over takes the money. */
  open_cash: { from: [null], to: 'due', by: ['shopper'] },
  /** Ordered with a transfer: the bank's word is waited for. */
  open_transfer: { from: [null], to: 'awaiting', by: ['shopper'] },
  /** Ordered by card: the provider's word is waited for. */
  open_card: { from: [null], to: 'awaiting', by: ['shopper'] },
  /** What is due changed with what the goods weigh. */
  adjust: { from: ['due'], to: 'due', by: ['booth', 'shopper'] },
  /** The money was handed over at the door. */
  collect: { from: ['due'], to: 'collected', by: ['booth'] },
  /** Whoever carried it has passed it on to the booth. */
  remit: { from: ['collected'], to: 'remitted', by: ['booth'] },
  /** The bank says that exactly this came; from `expired` only where the goods could be held again. */
  pay: { from: ['awaiting', 'expired'], to: 'paid', by: ['bank'] },
  /** Nothing came within its time. */
  expire: { from: ['awaiting'], to: 'expired', by: ['clock'] },
  /** What it was for will not be delivered, before any money moved. */
  void: { from: ['due', 'awaiting'], to: 'void', by: ['booth', 'clock', 'shopper'] },
  /** Money is here for goods that will not be delivered: it has to go back. */
  owe_back: { from: ['paid', 'expired', 'void', 'to_refund'], to: 'to_refund', by: ['booth', 'bank', 'clock'] },
} as const satisfies Record<string, Move>;

export type PaymentMove = keyof typeof paymentMoves;
export const paymentMoveNames = Object.keys(paymentMoves) as PaymentMove[];

/** True when the table has this move from this state. */
export function canMovePayment(from: PaymentState | null, name: PaymentMove): boolean {
  return (paymentMoves[name].from as readonly (PaymentState | null)[]).includes(from);
}

/** The state after a move. Throws PaymentMoveNotAllowed, with the state as it is, when the table has no such move. */
export function movePayment(from: PaymentState | null, name: PaymentMove): PaymentState {
  if (!canMovePayment(from, name)) throw new PaymentMoveNotAllowed(from);
  return paymentMoves[name].to;
}
