import { ShipmentMoveNotAllowed } from './delivery-errors.js';

/** Where a parcel is. `ordered`: a carrier was asked to come and the goods are still with the booth. `delivered`, `returned`, `lost` and `cancelled` are ends. */
export const shipmentStates = ['ordered', 'on_the_way', 'failed', 'returning', 'delivered', 'returned', 'lost', 'cancelled'] as const;
export type ShipmentState = (typeof shipmentStates)[number];

/** Who makes a move: the booth's people, or the carrier by its own word. Never a clock: nothing is delivered or lost because time passed. */
export type ShipmentMover = 'booth' | 'carrier';

type Move = { from: readonly (ShipmentState | null)[]; to: ShipmentState; by: readonly ShipmentMover[] };

/** The table of moves. A shipment changes by one of these and by nothing else, and every move leaves a row in shipment_move. `null` is "not there yet". */
export const shipmentMoves = {
  /** A carrier was asked to fetch it. */
  order_carrier: { from: [null], to: 'ordered', by: ['booth'] },
  /** The goods left the booth; of a pickup: they are ready at the point. */
  hand_over: { from: [null, 'ordered'], to: 'on_the_way', by: ['booth', 'carrier'] },
  /** Somebody stood at the door in vain. */
  fail: { from: ['on_the_way', 'failed'], to: 'failed', by: ['booth', 'carrier'] },
  /** It goes out once more. */
  try_again: { from: ['failed'], to: 'on_the_way', by: ['booth', 'carrier'] },
  /** The shopper has it. */
  deliver: { from: ['on_the_way', 'failed'], to: 'delivered', by: ['booth', 'carrier'] },
  /** It is on its way back to the booth. */
  turn_back: { from: ['on_the_way', 'failed'], to: 'returning', by: ['booth', 'carrier'] },
  /** The booth has it again. */
  take_back: { from: ['on_the_way', 'failed', 'returning'], to: 'returned', by: ['booth', 'carrier'] },
  /** Nobody has it any more. */
  lose: { from: ['on_the_way', 'failed', 'returning'], to: 'lost', by: ['booth', 'carrier'] },
  /** The carrier was told not to come, or will not. */
  cancel: { from: ['ordered'], to: 'cancelled', by: ['booth', 'carrier'] },
} as const satisfies Record<string, Move>;

export type ShipmentMove = keyof typeof shipmentMoves;
export const shipmentMoveNames = Object.keys(shipmentMoves) as ShipmentMove[];

/** Why an attempt at the door failed. */
export const failReasons = ['no_answer', 'refused', 'wrong_address', 'another_day', 'under_age', 'other'] as const;
export type FailReason = (typeof failReasons)[number];

/** True when the table has this move from this state. */
export function canMoveShipment(from: ShipmentState | null, name: ShipmentMove): boolean {
  return (shipmentMoves[name].from as readonly (ShipmentState | null)[]).includes(from);
}

/** The state after a move. Throws ShipmentMoveNotAllowed, with the state as it is, when the table has no such move. */
export function moveShipmentState(from: ShipmentState | null, name: ShipmentMove): ShipmentState {
  if (!canMoveShipment(from, name)) throw new ShipmentMoveNotAllowed(from);
  return shipmentMoves[name].to;
}
