import { Injectable } from '@nestjs/common';
import { audit, charLength, cleanText, Db, InvalidInput, mayOnFloor, NotFound, rows, StaleVersion, type StaffActor } from '@chophien/platform';
import { deliveryZones } from '../zone.js';
import { beginningOf } from './begin-day.js';
import { versionOfSet } from './tariff-version.js';
import { checkedTariff, type ZoneInput } from './tariff-input.js';

const mostOfNote = 200;

// one at a time: two who save for one day would both find none there
const lock = `SELECT pg_advisory_xact_lock(hashtext('delivery.tariff'))`;
const comingOfDay = `SELECT DISTINCT valid_from::text AS key, ${versionOfSet('t')} AS version FROM delivery_tariff t
WHERE valid_from > now() AND (valid_from AT TIME ZONE 'Asia/Ho_Chi_Minh')::date = $1::date`;
const insert = `WITH zone AS (
  SELECT * FROM jsonb_to_recordset($2::jsonb) AS z (zone text, "firstGrams" int, "firstFee" bigint, "stepGrams" int, "stepFee" bigint, "remoteBasisPoints" int, "remoteFee" bigint, further jsonb)
), made AS (
  INSERT INTO delivery_tariff (valid_from, zone, first_grams, first_fee, step_grams, step_fee, remote_basis_points, remote_fee, note, set_by)
  SELECT $1::timestamptz, zone, "firstGrams", "firstFee", "stepGrams", "stepFee", "remoteBasisPoints", "remoteFee", $3, $4 FROM zone
)
INSERT INTO delivery_tariff_bracket (valid_from, zone, up_to_grams, fee)
SELECT $1::timestamptz, zone, (bracket ->> 'upToGrams')::int, (bracket ->> 'fee')::bigint FROM zone, jsonb_array_elements(further) AS bracket`;

/** Sets what carriers take, from a day on: earlier sets stay, so that one can tell what held on any day; one that has not begun is replaced. */
@Injectable()
export class SaveTariff {
  constructor(private readonly db: Db) {}

  /**
   * From `beginsOn` (YYYY-MM-DD; today: at once). Where a set waits for that day already, `replaces` is the version of it that was seen. Throws NotFound without
   * `floor.delivery.write`, InvalidInput (beginsOn unknown, past; note too_long; zones…), StaleVersion; then nothing has changed.
   */
  async run(actor: StaffActor, input: { beginsOn: string; note?: string | null; replaces?: string | null; zones: readonly ZoneInput[] }): Promise<void> {
    if (!mayOnFloor(actor, 'floor.delivery.write')) throw new NotFound('tariff');
    const checked = checkedTariff(input.zones);
    const note = cleanText(input.note ?? '');
    const problems = [...('problems' in checked ? checked.problems : []), ...(charLength(note) > mostOfNote ? [{ field: 'note', reason: 'too_long', limit: mostOfNote }] : [])];
    if (problems.length > 0 || 'problems' in checked) throw new InvalidInput(problems);
    const { tariff } = checked;
    await this.db.officeTx(actor, async (tx) => {
      await rows(tx, lock);
      const begins = await beginningOf(tx, input.beginsOn);
      const [there] = await rows<{ key: string; version: string }>(tx, comingOfDay, [input.beginsOn]);
      if ((there?.version ?? null) !== (input.replaces ?? null)) throw new StaleVersion('tariff');
      if (there) await rows(tx, 'DELETE FROM delivery_tariff WHERE valid_from = $1::timestamptz AND valid_from > now()', [there.key]);
      const written = deliveryZones.map((zone) => ({ zone, ...tariff[zone] }));
      const json = JSON.stringify(written, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));
      await rows(tx, insert, [begins, json, note === '' ? null : note, actor.personId]);
      await audit(tx, actor, { action: 'tariff.save', subjectType: 'delivery_tariff', subjectId: input.beginsOn, detail: { begins, zones: JSON.parse(json) as unknown, replaced: there !== undefined } });
    });
  }
}
