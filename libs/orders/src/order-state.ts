import { MoveNotAllowed } from './order-errors.js';

/** Where one booth's part of an order stands. `delivered`, `returned` and `declined` are ends; `expired` is one unless the money comes after all. */
export const boothOrderStates = ['awaiting_payment', 'placed', 'accepted', 'partly_shipped', 'shipped', 'delivered', 'returned', 'declined', 'expired'] as const;
export type BoothOrderState = (typeof boothOrderStates)[number];

/** Who makes a move: the shopper; people of the booth, or of the floor for it; the bank's or the card provider's word; the carrier's; the floor's clock. */
export type BoothOrderMover = 'shopper' | 'staff' | 'bank' | 'carrier' | 'clock';

/**
 * The table of moves. A state changes by one of these and by nothing else, and every move leaves a row in booth_order_move.
 * `null` is "not there yet".
 */
export const boothOrderMoves = {
  /** The shopper ordered; the booth has to answer. */
  place: { from: [null], to: 'placed', by: ['shopper', 'staff'] },
  /** The shopper ordered and pays before the booth begins; the goods are held meanwhile. */
  place_unpaid: { from: [null], to: 'awaiting_payment', by: ['shopper', 'staff'] },
  /** The money came; the booth has to answer. */
  pay: { from: ['awaiting_payment'], to: 'placed', by: ['bank', 'staff'] },
  /** No money came within its time; what was held goes back. */
  expire: { from: ['awaiting_payment'], to: 'expired', by: ['clock'] },
  /** The money came too late, and the goods could be held again. */
  revive: { from: ['expired'], to: 'placed', by: ['bank', 'staff'] },
  /** The booth telephoned and the buyer said yes; the state stays, the mark is set. */
  confirm_call: { from: ['placed'], to: 'placed', by: ['staff'] },
  /** The booth did not answer in time; the floor is told, and the booth may still answer. */
  escalate: { from: ['placed'], to: 'placed', by: ['clock'] },
  /** Nobody answered for the floor's time either: it ends as a decline does. */
  lapse: { from: ['placed'], to: 'declined', by: ['clock'] },
  /** The booth will send it. */
  accept: { from: ['placed'], to: 'accepted', by: ['staff'] },
  /** Goods sold by weight were weighed as packed: what is less costs less. */
  weigh: { from: ['accepted'], to: 'accepted', by: ['staff'] },
  /** They weigh more, and the shopper is asked to pay for it; and says yes, or no. */
  ask_more: { from: ['accepted'], to: 'accepted', by: ['staff'] },
  agree_more: { from: ['accepted'], to: 'accepted', by: ['shopper', 'staff'] },
  refuse_more: { from: ['accepted'], to: 'accepted', by: ['shopper', 'staff'] },
  /** Some of it was handed over for delivery; the rest stays held. */
  ship_part: { from: ['accepted', 'partly_shipped'], to: 'partly_shipped', by: ['staff', 'carrier'] },
  /** All of it was handed over; the held stock is used up. */
  ship: { from: ['accepted', 'partly_shipped'], to: 'shipped', by: ['staff', 'carrier'] },
  /** Every parcel came to its end, and the shopper has one at least. */
  deliver: { from: ['shipped'], to: 'delivered', by: ['staff', 'carrier'] },
  /** Every parcel came to its end, and the shopper has none. */
  bring_back: { from: ['shipped'], to: 'returned', by: ['staff', 'carrier'] },
  /** The booth will not send it, or nothing more of it after what was sent came back or was lost; the held stock goes back. */
  decline: { from: ['awaiting_payment', 'placed', 'accepted', 'partly_shipped'], to: 'declined', by: ['staff'] },
} as const satisfies Record<string, { from: readonly (BoothOrderState | null)[]; to: BoothOrderState; by: readonly BoothOrderMover[] }>;

/** All of it left the booth, and did not come back. */
export const sentStates: readonly BoothOrderState[] = ['shipped', 'delivered'];

export type BoothOrderMove = keyof typeof boothOrderMoves;
export const boothOrderMoveNames = Object.keys(boothOrderMoves) as BoothOrderMove[];

/** True when the table has this move from this state. */
export function canMove(from: BoothOrderState | null, name: BoothOrderMove): boolean {
  return (boothOrderMoves[name].from as readonly (BoothOrderState | null)[]).includes(from);
}

/** The state after a move. Throws MoveNotAllowed, with the state as it is, when the table has no such move. */
export function move(from: BoothOrderState | null, name: BoothOrderMove): BoothOrderState {
  if (!canMove(from, name)) throw new MoveNotAllowed(from);
  return boothOrderMoves[name].to;
}
