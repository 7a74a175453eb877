import { describe, expect, it } from '@jest/globals';
import { ShipmentMoveNotAllowed } from './delivery-errors.js';
import { canMoveShipment, moveShipmentState, shipmentMoveNames, shipmentMoves, shipmentStates, type ShipmentMove, type ShipmentState } from './shipment-state.js';

describe('the table of moves of a shipment', () => {
  const allowed: [ShipmentState | null, ShipmentMove, ShipmentState][] = [
    [null, 'order_carrier', 'ordered'],
    [null, 'hand_over', 'on_the_way'],
    ['ordered', 'hand_over', 'on_the_way'],
    ['ordered', 'cancel', 'cancelled'],
    ['on_the_way', 'fail', 'failed'],
    ['on_the_way', 'deliver', 'delivered'],
    ['on_the_way', 'turn_back', 'returning'],
    ['on_the_way', 'take_back', 'returned'],
    ['on_the_way', 'lose', 'lost'],
    ['failed', 'fail', 'failed'],
    ['failed', 'try_again', 'on_the_way'],
    ['failed', 'deliver', 'delivered'],
    ['failed', 'turn_back', 'returning'],
    ['failed', 'take_back', 'returned'],
    ['failed', 'lose', 'lost'],
    ['returning', 'take_back', 'returned'],
    ['returning', 'lose', 'lost'],
  ];

  it.each(allowed)('from %s by %s to %s', (from, name, to) => {
    expect(moveShipmentState(from, name)).toBe(to);
  });

  it('refuses every other pair and tells the state as it is', () => {
    const refused: string[] = [];
    for (const from of [null, ...shipmentStates]) {
      for (const name of shipmentMoveNames) {
        if (allowed.some(([state, move]) => state === from && move === name)) continue;
        expect(canMoveShipment(from, name)).toBe(false);
        try {
          moveShipmentState(from, name);
        } catch (error) {
          expect(error).toBeInstanceOf(ShipmentMoveNotAllowed);
          expect((error as ShipmentMoveNotAllowed).details).toEqual({ state: from?.toUpperCase() ?? null });
          refused.push(`${from}:${name}`);
        }
      }
    }
    expect(refused).toHaveLength((shipmentStates.length + 1) * shipmentMoveNames.length - allowed.length);
  });

  it('reaches every state from nothing, and leaves the four ends by no move', () => {
    const reached = new Set<ShipmentState>();
    const walk = (from: ShipmentState | null) => {
      for (const name of shipmentMoveNames) {
        if (!canMoveShipment(from, name)) continue;
        const { to } = shipmentMoves[name];
        if (!reached.has(to)) {
          reached.add(to);
          walk(to);
        }
      }
    };
    walk(null);
    expect([...reached].sort()).toEqual([...shipmentStates].sort());
    expect(shipmentStates.filter((state) => shipmentMoveNames.every((name) => !canMoveShipment(state, name)))).toEqual(['delivered', 'returned', 'lost', 'cancelled']);
  });
});
