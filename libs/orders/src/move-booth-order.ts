import { StaleVersion, actorStamp, audit, grantAt, rows, type Actor, type Tx } from '@chophien/platform';
import type { HeldBoothOrder } from './order-access.js';
import { move, type BoothOrderMove } from './order-state.js';

export type DeclineReason = 'out_of_stock' | 'cannot_deliver' | 'buyer_unreachable' | 'suspected_false' | 'unanswered' | 'other';
/** Those that a booth gives; `unanswered` is the clock's. */
export const declineReasons: readonly DeclineReason[] = ['out_of_stock', 'cannot_deliver', 'buyer_unreachable', 'suspected_false', 'other'];

type Changes = { callConfirmed?: boolean; lapsesInHours?: number; trackingNote?: string | null; declineReason?: DeclineReason; note?: string | null };

const change = `UPDATE booth_order SET state = $4, version = version + 1, updated_at = now(),
  tracking_note = coalesce($5, tracking_note), decline_reason = coalesce($6, decline_reason), decline_note = coalesce($7, decline_note),
  call_confirmed_at = CASE WHEN $8::boolean THEN now() ELSE call_confirmed_at END,
  call_confirmed_by = CASE WHEN $8::boolean THEN $9::uuid ELSE call_confirmed_by END,
  lapses_at = coalesce(now() + make_interval(hours => $10), lapses_at)
WHERE id = $1 AND version = $2 AND state = $3 RETURNING id`;

/**
 * Makes one move of the table: compare-and-set on state and version, a move row, an audit row. `version` is the one the screen showed.
 * Throws MoveNotAllowed with the state as it is, StaleVersion when anything else changed since.
 */
export async function moveBoothOrder(tx: Tx, actor: Actor, held: HeldBoothOrder, version: number, name: BoothOrderMove, changes: Changes = {}): Promise<void> {
  const to = move(held.state, name);
  if (held.version !== version) throw new StaleVersion('booth order');
  const stamp = actorStamp(actor);
  const changed = await rows(tx, change, [
    held.id,
    version,
    held.state,
    to,
    changes.trackingNote ?? null,
    changes.declineReason ?? null,
    name === 'decline' ? (changes.note ?? null) : null,
    changes.callConfirmed ?? false,
    actor.kind === 'staff' ? actor.personId : null,
    changes.lapsesInHours ?? null,
  ]);
  if (changed.length === 0) throw new StaleVersion('booth order');
  await rows(
    tx,
    `INSERT INTO booth_order_move (booth_order_id, booth_id, move, from_state, to_state, actor_kind, actor_id, note, grant_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [held.id, held.boothId, name, held.state, to, stamp.kind, stamp.id, changes.trackingNote ?? changes.note ?? null, grantAt(actor, held.boothId)],
  );
  await audit(tx, actor, {
    action: `booth_order.${name}`,
    subjectType: 'booth_order',
    subjectId: held.id,
    boothId: held.boothId,
    detail: { from: held.state, to, ...(changes.declineReason ? { reason: changes.declineReason } : {}) },
  });
}
