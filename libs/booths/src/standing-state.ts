import type { BoothStanding } from './booth.entity.js';
import { BoothStandingMoved } from './admission-errors.js';

/**
 * How a booth's standing changes. It is closed for good only out of suspension: while it was suspended no order could come in, so none can
 * slip in between looking for open orders and closing. Nothing leads back from `closed`.
 */
export const standingMoves = {
  admit: { from: [null], to: 'open' },
  suspend: { from: ['open'], to: 'suspended' },
  lift: { from: ['suspended'], to: 'open' },
  close: { from: ['suspended'], to: 'closed' },
} as const satisfies Record<string, { from: readonly (BoothStanding | null)[]; to: BoothStanding }>;
export type StandingMoveName = keyof typeof standingMoves;

/** The standing after a move. Throws BoothStandingMoved, with the standing as it is, when the table has no such move. */
export function moveStanding(from: BoothStanding | null, name: StandingMoveName): BoothStanding {
  const move = standingMoves[name];
  if (!(move.from as readonly (BoothStanding | null)[]).includes(from)) throw new BoothStandingMoved(from);
  return move.to;
}
