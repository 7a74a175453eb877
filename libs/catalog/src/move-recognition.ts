import { Injectable } from '@nestjs/common';
import { audit, boothsWhere, Db, InvalidInput, isId, mayOnFloor, NotFound, publish, requireStepUp, rows, StaleVersion, type Actor, type StaffActor } from '@chophien/platform';
import './recognition-topics.js';

/** What the officer held in hand. */
export const verifiedAgainst = ['original', 'certified_copy', 'scan', 'public_register'] as const;
export const refusedFor = ['unreadable', 'not_found', 'other_holder', 'facts_differ', 'expired', 'other'] as const;
export const withdrawnFor = ['authority_withdrew', 'proved_false', 'holder_gave_up', 'other'] as const;

export type RecognitionAct =
  | { act: 'verify'; reason: (typeof verifiedAgainst)[number] }
  | { act: 'refuse'; reason: (typeof refusedFor)[number] }
  | { act: 'withdraw'; reason: (typeof withdrawnFor)[number] }
  | { act: 'retract'; reason?: undefined };

const moves = {
  verify: { from: 'claimed', to: 'verified', reasons: verifiedAgainst as readonly string[] },
  refuse: { from: 'claimed', to: 'refused', reasons: refusedFor as readonly string[] },
  withdraw: { from: 'verified', to: 'withdrawn', reasons: withdrawnFor as readonly string[] },
  retract: { from: 'claimed', to: 'retracted', reasons: undefined },
} as const;
const noteLimit = 500;

/** Booths to which the person belongs, not those at which an officer acts under a grant. */
export function ownBooths(actor: StaffActor): string[] {
  return [...actor.booths.keys()].filter((boothId) => !actor.grants?.has(boothId));
}

/**
 * An officer verifies, refuses or withdraws; a booth takes back a claim that waits. Nobody judges what they claimed or what their own booth
 * has. Each move leaves a row that nobody can change; a refusal and a withdrawal are told to the booth by letter.
 */
@Injectable()
export class MoveRecognition {
  constructor(private readonly db: Db) {}

  /**
   * `version` is the one that was seen. Throws NotFound (also where the actor may not), InvalidInput (an unknown reason, or `other` and
   * every withdrawal without a note), StepUpRequired for a withdrawal, StaleVersion; then nothing has changed. A verified correction replaces what it corrects in the same
   * transaction; a verified renewal lets its predecessor lapse by its date.
   */
  async run(actor: Actor, input: { id: string; version: number; note?: string | null } & RecognitionAct): Promise<void> {
    if (actor.kind !== 'staff' || !isId(input.id)) throw new NotFound('recognition');
    const booths = input.act === 'retract' ? boothsWhere(actor, 'booth.listings.write') : null;
    if (booths ? booths.length === 0 : !mayOnFloor(actor, 'floor.certificates.write')) throw new NotFound('recognition');
    const { from, to, reasons } = moves[input.act];
    const note = (input.note ?? '').normalize('NFC').trim();
    if (reasons && !reasons.includes(input.reason ?? '')) throw new InvalidInput([{ field: 'reason', reason: 'unknown' }]);
    if (note === '' && (input.reason === 'other' || input.act === 'withdraw')) throw new InvalidInput([{ field: 'note', reason: 'required' }]);
    if ([...note].length > noteLimit) throw new InvalidInput([{ field: 'note', reason: 'too_long', limit: noteLimit }]);
    // eslint-disable-next-line no-control-regex -- they are what is refused
    if (/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069\p{Cs}]/u.test(note)) throw new InvalidInput([{ field: 'note', reason: 'control_characters' }]);
    // a shop's badge goes out at once: that wants who sits there
    if (input.act === 'withdraw') requireStepUp(actor);
    const scope = booths ? 'booth_id = ANY ($2::uuid[])' : 'booth_id <> ALL ($2::uuid[]) AND claimed_by IS DISTINCT FROM $3::uuid';
    const scoped = [input.id, booths ?? ownBooths(actor), actor.personId];
    await this.db.officeTx(actor, async (tx) => {
      const [moved] = await rows<{ boothId: string; replacesId: string | null; replacesAs: string | null }>(
        tx,
        `UPDATE recognition SET state = $4, version = version + 1,
           proof = CASE WHEN $4 = 'verified' THEN 'officer' ELSE proof END,
           checked_by = CASE WHEN $4 = 'retracted' THEN checked_by ELSE $3::uuid END, checked_at = CASE WHEN $4 = 'retracted' THEN checked_at ELSE now() END
         WHERE id = $1 AND ${scope} AND version = $5 AND state = $6
         RETURNING booth_id AS "boothId", replaces_id AS "replacesId", replaces_as AS "replacesAs"`,
        [...scoped, to, input.version, from],
      );
      if (!moved) {
        const there = await rows(tx, `SELECT 1 FROM recognition WHERE id = $1 AND ${scope} AND ($3::uuid IS NOT NULL)`, scoped);
        throw there.length > 0 ? new StaleVersion('recognition') : new NotFound('recognition');
      }
      const history = [{ id: input.id, from: from as string, to: to as string }];
      if (to === 'verified' && moved.replacesAs === 'correction') {
        const [old] = await rows<{ state: string }>(tx, 'SELECT state FROM recognition WHERE id = $1 FOR UPDATE', [moved.replacesId]);
        if (old?.state !== 'verified' && old?.state !== 'noted') throw new StaleVersion('recognition');
        await rows(tx, `UPDATE recognition SET state = 'replaced', version = version + 1 WHERE id = $1`, [moved.replacesId]);
        history.push({ id: moved.replacesId!, from: old.state, to: 'replaced' });
      }
      for (const row of history) {
        await rows(
          tx,
          `INSERT INTO recognition_move (recognition_id, from_state, to_state, actor_kind, actor_id, reason, note) VALUES ($1, $2, $3, 'staff', $4, $5, nullif($6, ''))`,
          [row.id, row.from, row.to, actor.personId, input.reason ?? null, note],
        );
      }
      await audit(tx, actor, { action: `recognition.${input.act}`, subjectType: 'recognition', subjectId: input.id, boothId: moved.boothId, ...(booths ? {} : { asFloor: true as const }), detail: { reason: input.reason ?? null } });
      // what goes against the booth is told by letter; a badge that comes on shows by itself
      if (to === 'refused' || to === 'withdrawn') await publish(tx, `recognition.${to}`, { recognitionId: input.id }, actor.requestId);
    });
  }
}
