import { Injectable } from '@nestjs/common';
import { Db, isId, mayOnFloor, NotFound, rows, type StaffActor } from '@chophien/platform';
import type { BoothStanding } from './booth.entity.js';

export type StandingMove = { id: string; name: string; toStanding: BoothStanding; reason: string | null; reviewOn: string | null; by: string | null; at: Date };
export type StandingReport = {
  standing: BoothStanding;
  /** Of a booth that is suspended or closed: since when, why, and when the floor looks again. */
  since: Date | null;
  reason: string | null;
  reviewOn: string | null;
  moves: StandingMove[];
  /** Orders that stand between the booth and its closing. */
  openOrders: number;
};

const movesOfBooth = `SELECT m.id, m.name, m.to_standing AS "toStanding", m.reason, m.review_on::text AS "reviewOn", p.display_name AS by, m.at
FROM booth_standing_move m LEFT JOIN person p ON p.id::text = m.actor_id WHERE m.booth_id = $1 ORDER BY m.at DESC, m.id DESC LIMIT 100`;

/** How a booth stands, for its own people and for operators. */
@Injectable()
export class StandingQueries {
  constructor(private readonly db: Db) {}

  /** The booth's people see why; who did what is for operators. Throws NotFound. */
  async report(actor: StaffActor, boothId: string): Promise<StandingReport> {
    const isOperator = mayOnFloor(actor, 'floor.booths.read');
    if (!isId(boothId) || (!isOperator && !actor.booths.has(boothId))) throw new NotFound('booth');
    return this.db.officeTx(actor, async (tx) => {
      const [booth] = await rows<{ standing: BoothStanding; openOrders: number }>(
        tx,
        `SELECT standing, (SELECT count(*)::int FROM booth_order o WHERE o.booth_id = b.id AND o.state IN ('placed', 'accepted')) AS "openOrders" FROM booth b WHERE id = $1`,
        [boothId],
      );
      if (!booth) throw new NotFound('booth');
      const moves = await rows<StandingMove>(tx, movesOfBooth, [boothId]);
      const last = booth.standing === 'open' ? undefined : moves.find((move) => move.toStanding === booth.standing);
      return { ...booth, since: last?.at ?? null, reason: last?.reason ?? null, reviewOn: last?.reviewOn ?? null, moves: isOperator ? moves : [] };
    });
  }
}
