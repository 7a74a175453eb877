import { describe, expect, it } from '@jest/globals';
import { MoveNotAllowed } from './order-errors.js';
import { boothOrderMoveNames, boothOrderMoves, boothOrderStates, canMove, move, type BoothOrderMove, type BoothOrderState, type BoothOrderMover } from './order-state.js';

describe('the table of moves', () => {
  const allowed: [BoothOrderState | null, BoothOrderMove, BoothOrderState][] = [
    [null, 'place', 'placed'],
    [null, 'place_unpaid', 'awaiting_payment'],
    ['awaiting_payment', 'pay', 'placed'],
    ['awaiting_payment', 'expire', 'expired'],
    ['awaiting_payment', 'decline', 'declined'],
    ['expired', 'revive', 'placed'],
    ['placed', 'confirm_call', 'placed'],
    ['placed', 'escalate', 'placed'],
    ['placed', 'lapse', 'declined'],
    ['placed', 'accept', 'accepted'],
    ['accepted', 'weigh', 'accepted'],
    ['accepted', 'ask_more', 'accepted'],
    ['accepted', 'agree_more', 'accepted'],
    ['accepted', 'refuse_more', 'accepted'],
    ['accepted', 'ship', 'shipped'],
    ['accepted', 'ship_part', 'partly_shipped'],
    ['partly_shipped', 'ship_part', 'partly_shipped'],
    ['partly_shipped', 'ship', 'shipped'],
    ['shipped', 'deliver', 'delivered'],
    ['shipped', 'bring_back', 'returned'],
    ['placed', 'decline', 'declined'],
    ['accepted', 'decline', 'declined'],
    ['partly_shipped', 'decline', 'declined'],
  ];

  it.each(allowed)('from %s by %s to %s', (from, name, to) => {
    expect(move(from, name)).toBe(to);
  });

  it('refuses every other pair and tells the state as it is', () => {
    const refused: string[] = [];
    for (const from of [null, ...boothOrderStates]) {
      for (const name of boothOrderMoveNames) {
        if (allowed.some(([state, allowedMove]) => state === from && allowedMove === name)) continue;
        expect(canMove(from, name)).toBe(false);
        try {
          move(from, name);
        } catch (error) {
          expect(error).toBeInstanceOf(MoveNotAllowed);
          expect((error as MoveNotAllowed).details).toEqual({ state: from?.toUpperCase() ?? null });
          refused.push(`${from}:${name}`);
        }
      }
    }
    expect(refused).toHaveLength((boothOrderStates.length + 1) * boothOrderMoveNames.length - allowed.length);
  });

  it('reaches every state from nothing, and leaves the three ends by no move', () => {
    const reached = new Set<BoothOrderState>();
    const walk = (from: BoothOrderState | null) => {
      for (const name of boothOrderMoveNames) {
        if (!canMove(from, name)) continue;
        const to = boothOrderMoves[name].to;
        if (reached.has(to)) continue;
        reached.add(to);
        walk(to);
      }
    };
    walk(null);
    expect([...reached].sort()).toEqual([...boothOrderStates].sort());
    const ends = boothOrderStates.filter((state) => boothOrderMoveNames.every((name) => !canMove(state, name)));
    expect(ends).toEqual(['delivered', 'returned', 'declined']);
  });

  it('says of every move who makes it; no clock accepts, sends or delivers, and only money that came pays', () => {
    const by = (mover: BoothOrderMover) => boothOrderMoveNames.filter((name) => (boothOrderMoves[name].by as readonly BoothOrderMover[]).includes(mover));
    expect(by('clock')).toEqual(['expire', 'escalate', 'lapse']);
    expect(by('bank')).toEqual(['pay', 'revive']);
    expect(by('shopper')).toEqual(['place', 'place_unpaid', 'agree_more', 'refuse_more']);
    expect(by('carrier')).toEqual(['ship_part', 'ship', 'deliver', 'bring_back']);
    expect(boothOrderMoveNames.every((name) => boothOrderMoves[name].by.length > 0)).toBe(true);
  });
});
