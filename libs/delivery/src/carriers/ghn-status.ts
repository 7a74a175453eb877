import { canMoveShipment, moveShipmentState, shipmentMoves, type ShipmentMove, type ShipmentState } from '../shipment-state.js';

/**
 * GHN's words as its webhook and order detail bear them (https://api.ghn.vn/home/docs/detail?id=47), and which moves they can mean, the best first. A parcel
 * whose fetching nobody told is handed over first. Words that need a person (exception, damage, return_fail), that say nothing
 * new (ready_to_pick, picking, waiting_to_return) and unknown ones are not here. unverified: the full list of words; integrators agree on it.
 */
const meanings = new Map<string, readonly ShipmentMove[]>([
  ['picked', ['hand_over']],
  ['storing', ['hand_over']],
  ['transporting', ['hand_over']],
  ['sorting', ['hand_over']],
  ['delivering', ['hand_over', 'try_again']],
  ['money_collect_delivering', ['hand_over', 'try_again']],
  ['delivered', ['deliver', 'hand_over']],
  ['delivery_fail', ['fail', 'hand_over']],
  ['return', ['turn_back', 'hand_over']],
  ['return_transporting', ['turn_back', 'hand_over']],
  ['return_sorting', ['turn_back', 'hand_over']],
  ['returning', ['turn_back', 'hand_over']],
  ['returned', ['take_back', 'hand_over']],
  ['lost', ['lose', 'hand_over']],
  ['cancel', ['cancel']],
]);

/** Moves that bring a shipment to what GHN's word means, in order; none where it is there already, so the same news twice moves once. */
export function movesByGhn(status: string, from: ShipmentState): ShipmentMove[] {
  const next = meanings.get(status)?.find((name) => canMoveShipment(from, name) && shipmentMoves[name].to !== from);
  return next ? [next, ...movesByGhn(status, moveShipmentState(from, next))] : [];
}
