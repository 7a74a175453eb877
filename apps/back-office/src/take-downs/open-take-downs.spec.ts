import { describe, expect, it } from '@jest/globals';
import { dueSoon, instantOf } from './open-take-downs.js';

describe('requests of authorities', () => {
  it('are urgent from six hours before their end on, the latest of them first, and never once done or lifted', () => {
    const now = new Date('2026-11-25T12:00:00Z');
    const request = (id: string, dueAt: string, given: { doneAt?: string; liftedAt?: string } = {}) => ({ id, dueAt, doneAt: null, liftedAt: null, ...given });
    expect(
      dueSoon(
        [request('in six', '2026-11-25T18:00:00Z'), request('a second later', '2026-11-25T18:00:01Z'), request('late', '2026-11-25T11:00:00Z'), request('done', '2026-11-25T11:00:00Z', { doneAt: '2026-11-25T10:00:00Z' }), request('lifted', '2026-11-25T13:00:00Z', { liftedAt: '2026-11-25T10:00:00Z' })],
        now,
      ).map(({ id }) => id),
    ).toEqual(['late', 'in six']);
  });

  it('have come in at the clock of Vietnam, whatever clock the machine has', () => {
    expect(instantOf('2026-11-25', '06:30')).toBe('2026-11-24T23:30:00.000Z');
    expect([instantOf('', '06:30'), instantOf('2026-11-25', ''), instantOf('2026-02-31x', '06:30'), instantOf('2026-11-25', '25:00')]).toEqual([undefined, undefined, undefined, undefined]);
  });
});
