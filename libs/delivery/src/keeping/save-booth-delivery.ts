import { Injectable } from '@nestjs/common';
import { audit, Db, InvalidInput, isId, mayAtBooth, newId, NotFound, rows, StaleVersion, type Actor, type Tx } from '@chophien/platform';
import { checkedDelivery, type BoothDeliveryInput } from './booth-delivery-input.js';

const boothForChange = `SELECT coalesce(e.version, 0) AS version FROM booth b LEFT JOIN booth_terms e ON e.booth_id = b.id WHERE b.id = $1 AND b.standing <> 'closed' FOR NO KEY UPDATE OF b`;

const writeTerms = `INSERT INTO booth_terms (booth_id, min_order, free_delivery_from) VALUES ($1, $2, $3)
ON CONFLICT (booth_id) DO UPDATE SET min_order = excluded.min_order, free_delivery_from = excluded.free_delivery_from, version = booth_terms.version + 1, updated_at = now()`;

const writeMethods = `INSERT INTO delivery_method (booth_id, kind, is_on, whole_province, commune_codes, fee, first_grams, step_grams, step_fee, free_from, times_vi, times_en)
SELECT $1, kind, "isOn", "wholeProvince", ARRAY(SELECT jsonb_array_elements_text("communeCodes")), fee, "firstGrams", "stepGrams", "stepFee", "freeFrom", "timesVi", "timesEn"
FROM jsonb_to_recordset($2::jsonb) AS m (kind text, "isOn" boolean, "wholeProvince" boolean, "communeCodes" jsonb, fee bigint, "firstGrams" int, "stepGrams" int, "stepFee" bigint,
  "freeFrom" bigint, "timesVi" text, "timesEn" text)
ON CONFLICT (booth_id, kind) DO UPDATE SET is_on = excluded.is_on, whole_province = excluded.whole_province, commune_codes = excluded.commune_codes, fee = excluded.fee,
  first_grams = excluded.first_grams, step_grams = excluded.step_grams, step_fee = excluded.step_fee, free_from = excluded.free_from, times_vi = excluded.times_vi,
  times_en = excluded.times_en`;
const stopRun = `UPDATE delivery_method SET is_on = false WHERE booth_id = $1 AND kind = 'own_run'`;

const pointRecord = `jsonb_to_recordset($2::jsonb) AS k (id uuid, position int, name text, street text, "communeCode" text, "openingHours" jsonb, "noteVi" text, "noteEn" text, "isActive" boolean)`;
// a point is never deleted: carts and orders name it
const removePoints = `UPDATE pickup_point SET removed_at = now() WHERE booth_id = $1 AND removed_at IS NULL AND NOT (id = ANY ($2::uuid[]))`;
const changePoints = `UPDATE pickup_point p SET position = k.position, name = k.name, street = k.street, commune_code = k."communeCode", opening_hours = nullif(k."openingHours", 'null'),
  note_vi = k."noteVi", note_en = k."noteEn", is_active = k."isActive"
FROM ${pointRecord} WHERE p.id = k.id AND p.booth_id = $1 AND p.removed_at IS NULL RETURNING p.id`;
const addPoints = `INSERT INTO pickup_point (id, booth_id, position, name, street, commune_code, opening_hours, note_vi, note_en, is_active)
SELECT k.id, $1, k.position, k.name, k.street, k."communeCode", nullif(k."openingHours", 'null'), k."noteVi", k."noteEn", k."isActive" FROM ${pointRecord}`;

/** A booth says how it delivers: ways on and off, its run, its pickup points, its least order and from where it delivers for nothing. Holds for carts at once. */
@Injectable()
export class SaveBoothDelivery {
  constructor(private readonly db: Db) {}

  /**
   * Saves it whole when `version` is still the one that was seen (0: nothing was told yet). Throws NotFound (also without `booth.page.write` there, and for a
   * point that is not this booth's), InvalidInput (see `checkedDelivery`; communes unknown), StaleVersion; then nothing has changed.
   */
  async run(actor: Actor, input: { boothId: string; version: number; delivery: BoothDeliveryInput }): Promise<void> {
    const { boothId } = input;
    if (!isId(boothId) || !mayAtBooth(actor, boothId, 'booth.page.write')) throw new NotFound('booth');
    const delivery = checkedDelivery(input.delivery);
    await this.db.officeTx(actor, async (tx) => {
      const [found] = await rows<{ version: number }>(tx, boothForChange, [boothId]);
      if (!found) throw new NotFound('booth');
      if (found.version !== input.version) throw new StaleVersion('delivery');
      await requireCommunes(tx, delivery);
      await rows(tx, writeTerms, [boothId, delivery.minOrder, delivery.freeDeliveryFrom]);
      await rows(tx, writeMethods, [boothId, toJson(methodRows(delivery))]);
      if (delivery.ownRun.fee === null) await rows(tx, stopRun, [boothId]);
      await writePoints(tx, boothId, delivery);
      const ways = [delivery.carrier.isOn && 'carrier', delivery.ownRun.isOn && 'own_run', delivery.pickup.isOn && 'pickup'].filter(Boolean);
      await audit(tx, actor, {
        action: 'booth.delivery',
        subjectType: 'booth',
        subjectId: boothId,
        boothId,
        detail: { ways, points: delivery.points.length, minOrder: delivery.minOrder?.toString() ?? null, freeDeliveryFrom: delivery.freeDeliveryFrom?.toString() ?? null, runFee: delivery.ownRun.fee?.toString() ?? null },
      });
    });
  }
}

function methodRows({ carrier, ownRun, pickup }: BoothDeliveryInput): object[] {
  const plain = { wholeProvince: false, communeCodes: [], fee: null, firstGrams: null, stepGrams: null, stepFee: null, freeFrom: null, timesVi: '', timesEn: '' };
  const ways = [{ ...plain, ...carrier, kind: 'carrier' }, { ...plain, ...pickup, kind: 'pickup' }];
  // a run without a fee has nothing to be kept; one of before is stopped
  return ownRun.fee === null ? ways : [...ways, { ...ownRun, kind: 'own_run' }];
}

async function writePoints(tx: Tx, boothId: string, { points }: BoothDeliveryInput): Promise<void> {
  const placed = points.map((point, position) => ({ ...point, id: point.id ?? newId(), position, isNew: point.id === null }));
  await rows(tx, removePoints, [boothId, placed.map(({ id }) => id)]);
  const kept = placed.filter(({ isNew }) => !isNew);
  const changed = await rows(tx, changePoints, [boothId, toJson(kept)]);
  if (changed.length !== kept.length) throw new NotFound('pickup point');
  await rows(tx, addPoints, [boothId, toJson(placed.filter(({ isNew }) => isNew))]);
}

async function requireCommunes(tx: Tx, { ownRun, points }: BoothDeliveryInput): Promise<void> {
  const asked = [...new Set([...ownRun.communeCodes, ...points.map(({ communeCode }) => communeCode)])];
  const known = new Set((await rows<{ code: string }>(tx, 'SELECT code FROM commune WHERE code = ANY ($1::text[])', [asked])).map(({ code }) => code));
  const problems = [
    ...(ownRun.communeCodes.every((code) => known.has(code)) ? [] : [{ field: 'ownRun.communeCodes', reason: 'unknown' }]),
    ...points.flatMap(({ communeCode }, index) => (known.has(communeCode) ? [] : [{ field: `points.${index}.communeCode`, reason: 'unknown' }])),
  ];
  if (problems.length > 0) throw new InvalidInput(problems);
}

function toJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? part.toString() : part));
}
