import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { audit, charLength, checkedFirst, cleanText, Db, InvalidInput, mayOnFloor, NotFound, rows, type Actor, type FieldProblem, type StaffActor } from '@chophien/platform';
import { isDistrictId, isWardCode, readAreaSheet, type AreaPreview, type CarrierArea, type KnownCommune } from './carrier-area-sheet.js';

/** A commune with the carrier's area in which it lies; `isOrdered`: somebody there ordered by carrier within 90 days. */
export type CommuneArea = { code: string; name: string; provinceName: string; area: CarrierArea | null; isOrdered: boolean };
export type AreaFigures = { communes: number; withArea: number; missingOrdered: number };

/** `digest` names the file together with what was proposed of it: only what was seen is taken. */
export type SeenPreview = AreaPreview & { digest: string };

// where goods went by carrier of late
const ordered = `SELECT DISTINCT o.commune_code FROM booth_order b JOIN customer_order o ON o.id = b.order_id WHERE b.delivery_method = 'carrier' AND b.placed_at > now() - interval '90 days'`;
const listed = `WITH ordered AS MATERIALIZED (${ordered})
SELECT c.code, c.full_name AS name, p.name AS "provinceName", ordered.commune_code IS NOT NULL AS "isOrdered",
  CASE WHEN a.commune_code IS NOT NULL THEN json_build_object('districtId', a.district_id, 'wardCode', a.ward_code, 'areaName', a.area_name) END AS area
FROM commune c JOIN province p ON p.code = c.province_code LEFT JOIN carrier_area a ON a.carrier = 'ghn' AND a.commune_code = c.code LEFT JOIN ordered ON ordered.commune_code = c.code
WHERE ($1::text = '' OR strpos(fold_vi(c.full_name || ' ' || c.former_names), fold_vi($1)) > 0) AND (NOT $2::boolean OR a.commune_code IS NULL)
ORDER BY ordered.commune_code IS NULL, c.name COLLATE "vi-x-icu", c.code LIMIT $3`;
const figures = `WITH ordered AS MATERIALIZED (${ordered})
SELECT count(*)::int AS communes, count(a.commune_code)::int AS "withArea", (count(*) FILTER (WHERE a.commune_code IS NULL AND c.code IN (SELECT commune_code FROM ordered)))::int AS "missingOrdered"
FROM commune c LEFT JOIN carrier_area a ON a.carrier = 'ghn' AND a.commune_code = c.code`;
const known = `SELECT c.code, c.province_code AS "provinceCode", c.name, c.full_name AS "fullName",
  CASE WHEN a.commune_code IS NOT NULL THEN json_build_object('districtId', a.district_id, 'wardCode', a.ward_code, 'areaName', a.area_name) END AS area
FROM commune c LEFT JOIN carrier_area a ON a.carrier = 'ghn' AND a.commune_code = c.code ORDER BY c.province_code, c.code`;
const write = `INSERT INTO carrier_area (carrier, commune_code, district_id, ward_code, area_name, set_by)
SELECT 'ghn', w.code, w.district, w.ward, w.name, $5 FROM unnest($1::text[], $2::int[], $3::text[], $4::text[]) AS w (code, district, ward, name) JOIN commune c ON c.code = w.code
ON CONFLICT (carrier, commune_code) DO UPDATE SET district_id = excluded.district_id, ward_code = excluded.ward_code, area_name = excluded.area_name, set_by = excluded.set_by, set_at = now()
RETURNING commune_code`;

/** In which area of the carrier (Giao Hàng Nhanh) a commune of today lies: it keeps the units of before July 2025. */
@Injectable()
export class CarrierAreas {
  constructor(private readonly db: Db) {}

  /** Whether this person may send files of areas at all. */
  static mayKeep(actor: Actor): boolean {
    return mayOnFloor(actor, 'floor.delivery.write') && mayOnFloor(actor, 'floor.booths.read');
  }

  /** Communes by a part of a name, old ones too, those where somebody ordered of late first. Throws NotFound without `floor.booths.read`, InvalidInput (first). */
  async list(actor: Actor, ask: { text?: string | null; onlyMissing?: boolean | null; first: number }): Promise<CommuneArea[]> {
    requireReader(actor);
    checkedFirst(ask.first);
    return this.db.officeTx(actor, (tx) => rows<CommuneArea>(tx, listed, [cleanText(ask.text ?? '').slice(0, 60), ask.onlyMissing ?? false, ask.first]));
  }

  /** Throws NotFound. */
  async figures(actor: Actor): Promise<AreaFigures> {
    requireReader(actor);
    return (await this.db.officeTx(actor, (tx) => rows<AreaFigures>(tx, figures)))[0]!;
  }

  /** Every commune with its area, for a file. Throws NotFound. */
  async all(actor: Actor): Promise<KnownCommune[]> {
    requireReader(actor);
    return this.db.officeTx(actor, (tx) => rows<KnownCommune>(tx, known));
  }

  /** Throws NotFound without `floor.delivery.write`, InvalidInput (communeCode unknown; districtId, wardCode, areaName). */
  async set(actor: StaffActor, input: { communeCode: string; districtId: number; wardCode: string; areaName?: string | null }): Promise<void> {
    requireKeeper(actor);
    const [communeCode, wardCode, areaName] = [input.communeCode, input.wardCode, input.areaName ?? ''].map((text) => cleanText(text)) as [string, string, string];
    const problems: FieldProblem[] = [
      ...(isDistrictId(input.districtId) ? [] : [{ field: 'districtId', reason: 'not_a_number' }]),
      ...(isWardCode(wardCode) ? [] : [{ field: 'wardCode', reason: wardCode === '' ? 'required' : 'unknown' }]),
      ...(charLength(areaName) <= 200 ? [] : [{ field: 'areaName', reason: 'too_long', limit: 200 }]),
    ];
    if (problems.length > 0) throw new InvalidInput(problems);
    await this.db.officeTx(actor, async (tx) => {
      const written = await rows(tx, write, [[communeCode], [input.districtId], [wardCode], [areaName], actor.personId]);
      if (written.length === 0) throw new InvalidInput([{ field: 'communeCode', reason: 'unknown' }]);
      await audit(tx, actor, { action: 'carrier_area.set', subjectType: 'carrier_area', subjectId: communeCode, detail: { districtId: input.districtId, wardCode } });
    });
  }

  /** Throws NotFound, also where nothing was said. */
  async clear(actor: StaffActor, code: string): Promise<void> {
    requireKeeper(actor);
    const communeCode = cleanText(code);
    await this.db.officeTx(actor, async (tx) => {
      const gone = await rows(tx, `DELETE FROM carrier_area WHERE carrier = 'ghn' AND commune_code = $1 RETURNING commune_code`, [communeCode]);
      if (gone.length === 0) throw new NotFound('area');
      await audit(tx, actor, { action: 'carrier_area.clear', subjectType: 'carrier_area', subjectId: communeCode });
    });
  }

  /** Lays a file beside what holds; writes nothing. Throws NotFound, InvalidInput (`file`). */
  async preview(actor: StaffActor, bytes: Buffer): Promise<SeenPreview> {
    requireKeeper(actor);
    const preview = await readAreaSheet(bytes, await this.all(actor));
    return { ...preview, digest: digestOf(bytes, preview) };
  }

  /** Takes what is NEW or CHANGED of a file that was previewed; gives how many. Throws as `preview`, and InvalidInput (`file` changed) where it, or what holds, is no longer what was seen. */
  async accept(actor: StaffActor, bytes: Buffer, digest: string): Promise<number> {
    const preview = await this.preview(actor, bytes);
    if (preview.digest !== digest) throw new InvalidInput([{ field: 'file', reason: 'changed' }]);
    const taken = preview.rows.filter((row) => row.kind === 'NEW' || row.kind === 'CHANGED');
    return this.db.officeTx(actor, async (tx) => {
      const written = await rows(tx, write, [taken.map((row) => row.communeCode), taken.map((row) => row.area!.districtId), taken.map((row) => row.area!.wardCode), taken.map((row) => row.area!.areaName), actor.personId]);
      await audit(tx, actor, { action: 'carrier_area.import', subjectType: 'carrier_area', subjectId: digest.slice(0, 16), detail: { count: written.length, shape: preview.shape } });
      return written.length;
    });
  }
}

function digestOf(bytes: Buffer, preview: AreaPreview): string {
  return createHash('sha256').update(bytes).update(JSON.stringify(preview.rows)).digest('hex');
}

function requireReader(actor: Actor): void {
  if (!mayOnFloor(actor, 'floor.booths.read')) throw new NotFound('communes');
}

function requireKeeper(actor: Actor): void {
  if (!CarrierAreas.mayKeep(actor)) throw new NotFound('communes');
}
