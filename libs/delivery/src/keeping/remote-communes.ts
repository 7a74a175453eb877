import { Injectable } from '@nestjs/common';
import { audit, checkedFirst, cleanText, Db, InvalidInput, mayOnFloor, NotFound, rows, type Actor, type StaffActor } from '@chophien/platform';
import { beginningOf } from './begin-day.js';
import { communeCode } from './booth-delivery-input.js';

/** A commune as the list of remote ones shows it. */
export type CommuneRemoteness = {
  code: string;
  name: string;
  provinceName: string;
  isRemote: boolean;
  isEstimate: boolean;
  /** Day of Vietnam on which it changes next, and to what; null: nothing is planned. */
  changesOn: string | null;
  becomesRemote: boolean | null;
};

const mostAtOnce = 200;

const listed = `SELECT c.code, c.full_name AS name, p.name AS "provinceName", coalesce(now_.is_remote, false) AS "isRemote", coalesce(now_.is_estimate, false) AS "isEstimate",
  to_char(next_.valid_from AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') AS "changesOn", next_.is_remote AS "becomesRemote"
FROM commune c JOIN province p ON p.code = c.province_code
LEFT JOIN LATERAL (SELECT r.is_remote, r.is_estimate FROM remote_commune r WHERE r.commune_code = c.code AND r.valid_from <= now() ORDER BY r.valid_from DESC LIMIT 1) now_ ON true
LEFT JOIN LATERAL (SELECT r.is_remote, r.valid_from FROM remote_commune r WHERE r.commune_code = c.code AND r.valid_from > now() ORDER BY r.valid_from LIMIT 1) next_ ON true
WHERE ($1::text IS NULL OR c.province_code = $1) AND ($2::text = '' OR strpos(fold_vi(c.full_name || ' ' || c.former_names), fold_vi($2)) > 0)
  AND (NOT $3::boolean OR coalesce(now_.is_remote, false) OR coalesce(next_.is_remote, false))
ORDER BY coalesce(now_.is_remote, false) DESC, c.name COLLATE "vi-x-icu", c.code LIMIT $4`;

// what was planned for later is replaced: the newest wish holds
const insert = `WITH later AS (DELETE FROM remote_commune WHERE commune_code = ANY ($1::text[]) AND valid_from > now())
INSERT INTO remote_commune (commune_code, valid_from, is_remote, set_by)
SELECT code, $2::timestamptz, $3, $4 FROM commune WHERE code = ANY ($1::text[])
ON CONFLICT (commune_code, valid_from) DO UPDATE SET is_remote = excluded.is_remote, set_by = excluded.set_by, set_at = now(), is_estimate = false
RETURNING commune_code`;

/** Which communes pay the surcharge of remote ones, dated. */
@Injectable()
export class RemoteCommunes {
  constructor(private readonly db: Db) {}

  /** Of one province or all, by a part of a name, old ones too; remote ones first. Throws NotFound without `floor.booths.read`, InvalidInput (first). */
  async list(actor: Actor, ask: { provinceCode?: string | null; text?: string | null; onlyRemote?: boolean | null; first: number }): Promise<CommuneRemoteness[]> {
    if (!mayOnFloor(actor, 'floor.booths.read')) throw new NotFound('communes');
    checkedFirst(ask.first);
    return this.db.read<CommuneRemoteness>({ name: 'delivery.remote-communes', text: listed }, [cleanText(ask.provinceCode ?? '') || null, cleanText(ask.text ?? '').slice(0, 60), ask.onlyRemote ?? false, ask.first]);
  }

  /**
   * Says of communes that they are remote, or are not, from a day on. Throws NotFound without `floor.delivery.write`, InvalidInput (codes required, too_many,
   * unknown; beginsOn unknown, past); then nothing has changed. Gives how many.
   */
  async set(actor: StaffActor, input: { codes: readonly string[]; isRemote: boolean; beginsOn: string }): Promise<number> {
    if (!mayOnFloor(actor, 'floor.delivery.write')) throw new NotFound('communes');
    const codes = [...new Set(input.codes)].sort();
    if (!codes.every((code) => communeCode.test(code))) throw new InvalidInput([{ field: 'codes', reason: 'unknown' }]);
    if (codes.length === 0) throw new InvalidInput([{ field: 'codes', reason: 'required' }]);
    if (codes.length > mostAtOnce) throw new InvalidInput([{ field: 'codes', reason: 'too_many', limit: mostAtOnce }]);
    return this.db.officeTx(actor, async (tx) => {
      const begins = await beginningOf(tx, input.beginsOn);
      const written = await rows(tx, insert, [codes, begins, input.isRemote, actor.personId]);
      if (written.length !== codes.length) throw new InvalidInput([{ field: 'codes', reason: 'unknown' }]);
      await audit(tx, actor, { action: 'tariff.remote', subjectType: 'remote_commune', subjectId: input.beginsOn, detail: { codes, isRemote: input.isRemote } });
      return written.length;
    });
  }
}
