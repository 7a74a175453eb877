import { Injectable } from '@nestjs/common';
import { audit, Db, InvalidInput, isId, mayOnFloor, NotFound, publish, requireStepUp, rows, type StaffActor, type Tx } from '@chophien/platform';
import { BoothHasOpenOrders } from './admission-errors.js';
import './admission-topics.js';
import type { BoothStanding } from './booth.entity.js';
import { checkedReason } from './reason-text.js';
import { recordStandingMove } from './record-standing-move.js';
import { moveStanding, type StandingMoveName } from './standing-state.js';

const topics = { suspend: 'booth.suspended', lift: 'booth.lifted', close: 'booth.closed' } as const;

/** An operator suspends a booth, lets it sell again, or closes it for good. The shop reads `booth.standing`, so its goods leave and come back at once. */
@Injectable()
export class ChangeStanding {
  constructor(private readonly db: Db) {}

  /** `reviewOn` is the day on which the floor looks again (YYYY-MM-DD). Throws NotFound, BoothStandingMoved, InvalidInput. */
  async suspend(actor: StaffActor, boothId: string, reason: string, reviewOn: string | null = null): Promise<void> {
    return this.change(actor, boothId, 'suspend', reason, reviewOn);
  }

  /** Throws NotFound, BoothStandingMoved, InvalidInput. */
  async lift(actor: StaffActor, boothId: string, reason: string): Promise<void> {
    return this.change(actor, boothId, 'lift', reason);
  }

  /** Never undone. Throws StepUpRequired, NotFound, BoothStandingMoved unless it is suspended, BoothHasOpenOrders, InvalidInput. */
  async close(actor: StaffActor, boothId: string, reason: string): Promise<void> {
    if (mayOnFloor(actor, 'floor.booths.write')) requireStepUp(actor);
    return this.change(actor, boothId, 'close', reason);
  }

  private async change(actor: StaffActor, boothId: string, name: Exclude<StandingMoveName, 'admit'>, reason: string, reviewOn: string | null = null): Promise<void> {
    if (!mayOnFloor(actor, 'floor.booths.write') || !isId(boothId)) throw new NotFound('booth');
    const why = checkedReason(reason, 'reason', 10, 1000);
    await this.db.officeTx(actor, async (tx) => {
      const [booth] = await rows<{ standing: BoothStanding }>(tx, 'SELECT standing FROM booth WHERE id = $1 FOR UPDATE', [boothId]);
      if (!booth) throw new NotFound('booth');
      const to = moveStanding(booth.standing, name);
      if (reviewOn !== null) await assertNotPast(tx, reviewOn);
      if (name === 'close') await assertNoOpenOrders(tx, boothId);
      await rows(tx, 'UPDATE booth SET standing = $2 WHERE id = $1', [boothId, to]);
      const moveId = await recordStandingMove(tx, actor, { boothId, standing: booth.standing }, name, { reason: why, reviewOn });
      await publish(tx, topics[name], { boothId, moveId }, actor.requestId);
      await audit(tx, actor, { action: `booth.${name}`, subjectType: 'booth', subjectId: boothId, boothId, asFloor: true, detail: { moveId } });
    });
  }
}

async function assertNotPast(tx: Tx, day: string): Promise<void> {
  const [answer] = await rows<{ past: boolean }>(tx, `SELECT $1::date < (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS past`, [day]);
  if (answer?.past !== false) throw new InvalidInput([{ field: 'reviewOn', reason: 'past' }]);
}

/** Looks at every order of the booth, also for an officer who may not read orders: what one does not see would be closed over. */
async function assertNoOpenOrders(tx: Tx, boothId: string): Promise<void> {
  await rows(tx, `SELECT set_config('floor.operator', 'on', true)`);
  const open = await rows<{ number: string; total: number }>(
    tx,
    `SELECT number, count(*) OVER ()::int AS total FROM booth_order WHERE booth_id = $1 AND state IN ('placed', 'accepted') ORDER BY placed_at, id LIMIT 10`,
    [boothId],
  );
  if (open[0]) throw new BoothHasOpenOrders(open[0].total, open.map(({ number }) => number));
}
