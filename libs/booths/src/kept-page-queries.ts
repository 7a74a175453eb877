import { Injectable } from '@nestjs/common';
import { formatPhone } from '@chophien/places';
import { Db, isId, mayAtBooth, mayOnFloor, type Actor } from '@chophien/platform';
import { todayInVietnam, type BoothClosure } from './closure.js';
import { mapPointText } from './map-point.js';
import type { OpeningDay } from './opening-hours.js';
import { zaloOf } from './zalo.js';

export type KeptClosure = BoothClosure & { id: string; version: number; state: 'PLANNED' | 'RUNNING' | 'ENDED' };

/** A booth's page as its editor shows it; the keys are those of the office schema's type BoothPage. */
export type KeptPage = {
  boothId: string;
  slug: string;
  legalName: string;
  legalKind: string;
  address: string;
  addressIsEstimated: boolean;
  /** 0 until it was saved for the first time. */
  version: number;
  storyVi: string;
  storyEn: string;
  phone: string;
  zalo: string | null;
  openingHours: OpeningDay[] | null;
  hoursNoteVi: string;
  hoursNoteEn: string;
  deliveryTermsVi: string;
  deliveryTermsEn: string;
  returnTermsVi: string;
  returnTermsEn: string;
  /** Two numbers, as they may be typed again. */
  mapPoint: string | null;
  answeredOrders: number;
  medianAnswerMinutes: number | null;
  /** Today in Vietnam, by the database. */
  today: string;
  mayEdit: boolean;
  /** Running and planned ones by their first day, then the last three that ended. */
  closures: KeptClosure[];
};

const keptPage = {
  name: 'booths.kept-page',
  text: `SELECT b.id AS "boothId", b.slug, b.legal_name AS "legalName", upper(b.legal_kind) AS "legalKind",
  concat_ws(', ', b.street, c.full_name, p.full_name) AS address, b.commune_is_estimated AS "addressIsEstimated", coalesce(g.version, 0) AS version,
  b.story_vi AS "storyVi", b.story_en AS "storyEn", b.phone, g.zalo, g.lat, g.lng, g.opening_hours AS "openingHours",
  coalesce(g.hours_note_vi, '') AS "hoursNoteVi", coalesce(g.hours_note_en, '') AS "hoursNoteEn",
  coalesce(g.delivery_terms_vi, '') AS "deliveryTermsVi", coalesce(g.delivery_terms_en, '') AS "deliveryTermsEn",
  coalesce(g.return_terms_vi, '') AS "returnTermsVi", coalesce(g.return_terms_en, '') AS "returnTermsEn",
  coalesce(f.answered, 0) AS "answeredOrders", f.median_minutes AS "medianAnswerMinutes", to_char(day.today, 'YYYY-MM-DD') AS today,
  (SELECT coalesce(json_agg(json_build_object('id', x.id, 'version', x.version, 'fromDay', to_char(x.from_day, 'YYYY-MM-DD'),
      'lastDay', to_char(x.last_day, 'YYYY-MM-DD'), 'reopensOn', to_char(x.last_day + 1, 'YYYY-MM-DD'), 'kind', upper(x.kind),
      'noteVi', x.note_vi, 'noteEn', x.note_en,
      'state', CASE WHEN x.last_day < day.today THEN 'ENDED' WHEN x.from_day <= day.today THEN 'RUNNING' ELSE 'PLANNED' END)
      ORDER BY x.last_day < day.today, CASE WHEN x.last_day < day.today THEN day.today - x.last_day ELSE x.from_day - day.today END), '[]')
    FROM (SELECT y.*, row_number() OVER (PARTITION BY y.last_day < day.today ORDER BY y.last_day DESC) AS place FROM booth_closure y WHERE y.booth_id = b.id) x
    WHERE x.last_day >= day.today OR x.place <= 3) AS closures
FROM booth b
CROSS JOIN (SELECT ${todayInVietnam} AS today) day
JOIN province p ON p.code = b.ships_from_province
LEFT JOIN commune c ON c.code = b.commune_code
LEFT JOIN booth_page g ON g.booth_id = b.id
LEFT JOIN booth_standing_figures f ON f.booth_id = b.id
WHERE b.id = $1 AND b.standing <> 'closed'`,
};

/** Reads of the editor of a booth's page. */
@Injectable()
export class KeptPageQueries {
  constructor(private readonly db: Db) {}

  /** The page of a booth whose page the actor keeps or, as an operator, may read; else null. One statement. */
  async byBooth(actor: Actor, boothId: string): Promise<KeptPage | null> {
    if (!isId(boothId)) return null;
    const mayEdit = mayAtBooth(actor, boothId, 'booth.page.write');
    if (!mayEdit && !mayOnFloor(actor, 'floor.booths.read')) return null;
    const [row] = await this.db.read<Omit<KeptPage, 'mayEdit' | 'mapPoint'> & { lat: number | null; lng: number | null }>(keptPage, [boothId]);
    if (!row) return null;
    const { lat, lng, ...found } = row;
    return { ...found, mapPoint: lat === null || lng === null ? null : mapPointText({ lat, lng }), phone: formatPhone(found.phone), zalo: zaloOf(found.zalo).zalo, mayEdit };
  }
}
