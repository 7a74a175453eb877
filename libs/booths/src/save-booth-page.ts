import { Injectable } from '@nestjs/common';
import { parseVietnamesePhone } from '@chophien/places';
import { audit, charLength, cleanText, Db, InvalidInput, isId, mayAtBooth, NotFound, rows, StaleVersion, type Actor } from '@chophien/platform';
import { parseMapPoint } from './map-point.js';
import { checkedHours, type OpeningDay } from './opening-hours.js';
import { parseZalo } from './zalo.js';

/** What a booth says of itself, whole: what is left out is empty. Plain text; every page escapes it. */
export type BoothPageInput = {
  storyVi: string;
  storyEn?: string | null;
  /** As people write it. */
  phone: string;
  /** A number or an address on zalo.me. */
  zalo?: string | null;
  /** Seven days from Monday; null: not told. */
  openingHours?: OpeningDay[] | null;
  hoursNoteVi?: string | null;
  hoursNoteEn?: string | null;
  /** Empty: the floor's own terms hold. */
  deliveryTermsVi?: string | null;
  deliveryTermsEn?: string | null;
  returnTermsVi?: string | null;
  returnTermsEn?: string | null;
  /** Two numbers, or the address of a map; empty: only the commune is told. */
  mapPoint?: string | null;
};

/** Most characters of each text. */
export const pageLimits = { story: 2_000, hoursNote: 200, terms: 2_000 } as const;

type Kept = Record<'storyVi' | 'storyEn' | 'phone' | 'hoursNoteVi' | 'hoursNoteEn' | 'deliveryTermsVi' | 'deliveryTermsEn' | 'returnTermsVi' | 'returnTermsEn', string> & {
  zalo: string | null;
  lat: number | null;
  lng: number | null;
  openingHours: OpeningDay[] | null;
};

const current = `SELECT b.story_vi AS "storyVi", b.story_en AS "storyEn", b.phone, g.zalo, g.lat, g.lng, g.opening_hours AS "openingHours",
  coalesce(g.hours_note_vi, '') AS "hoursNoteVi", coalesce(g.hours_note_en, '') AS "hoursNoteEn",
  coalesce(g.delivery_terms_vi, '') AS "deliveryTermsVi", coalesce(g.delivery_terms_en, '') AS "deliveryTermsEn",
  coalesce(g.return_terms_vi, '') AS "returnTermsVi", coalesce(g.return_terms_en, '') AS "returnTermsEn", coalesce(g.version, 0) AS version
FROM booth b LEFT JOIN booth_page g ON g.booth_id = b.id
WHERE b.id = $1 AND b.standing <> 'closed' FOR NO KEY UPDATE OF b`;

const write = `INSERT INTO booth_page (booth_id, zalo, opening_hours, hours_note_vi, hours_note_en, delivery_terms_vi, delivery_terms_en, return_terms_vi, return_terms_en, lat, lng)
VALUES ($1, $2, $3::jsonb, $4, $5, $6, $7, $8, $9, $11, $12)
ON CONFLICT (booth_id) DO UPDATE SET zalo = excluded.zalo, opening_hours = excluded.opening_hours, hours_note_vi = excluded.hours_note_vi,
  hours_note_en = excluded.hours_note_en, delivery_terms_vi = excluded.delivery_terms_vi, delivery_terms_en = excluded.delivery_terms_en,
  return_terms_vi = excluded.return_terms_vi, return_terms_en = excluded.return_terms_en,
  lat = excluded.lat, lng = excluded.lng, version = booth_page.version + 1, updated_at = now()
WHERE booth_page.version = $10 RETURNING version`;

/** A booth writes its page; shoppers see it with their next page. Name and address are the floor's to change: the law wants them proved. */
@Injectable()
export class SaveBoothPage {
  constructor(private readonly db: Db) {}

  /**
   * Saves the page when `version` is still the one that was seen (0: nothing was told yet). Saving what is there already changes nothing and
   * is never stale, so that a save whose answer was lost may be sent again. Throws NotFound (also where the actor may not keep the page),
   * InvalidInput (storyVi too_long, phone, zalo unknown, mapPoint, openingHours.N …), StaleVersion; then nothing has changed.
   */
  async run(actor: Actor, input: { boothId: string; version: number; page: BoothPageInput }): Promise<void> {
    const { boothId } = input;
    if (!isId(boothId) || !mayAtBooth(actor, boothId, 'booth.page.write')) throw new NotFound('booth');
    const page = checkedPage(input.page);
    await this.db.officeTx(actor, async (tx) => {
      const [found] = await rows<Kept & { version: number }>(tx, current, [boothId]);
      if (!found) throw new NotFound('booth');
      const changed = (Object.keys(page) as (keyof Kept)[]).filter((key) => !isSame(page[key], found[key]));
      if (changed.length === 0) return;
      if (found.version !== input.version) throw new StaleVersion('booth page');
      await rows(tx, 'UPDATE booth SET story_vi = $2, story_en = $3, phone = $4 WHERE id = $1', [boothId, page.storyVi, page.storyEn, page.phone]);
      const hours = page.openingHours === null ? null : JSON.stringify(page.openingHours);
      // two may have read one version: the row that was locked above is the booth's, not this one
      const written = await rows(tx, write, [
        boothId, page.zalo, hours, page.hoursNoteVi, page.hoursNoteEn, page.deliveryTermsVi, page.deliveryTermsEn, page.returnTermsVi, page.returnTermsEn, input.version, page.lat, page.lng,
      ]);
      if (written.length === 0) throw new StaleVersion('booth page');
      await audit(tx, actor, { action: 'booth.page', subjectType: 'booth', subjectId: boothId, boothId, detail: { changed } });
    });
  }
}

/** Equal as JSON, whatever order jsonb gave the keys. */
function isSame(one: unknown, other: unknown): boolean {
  const plain = (value: unknown): string => JSON.stringify(value, (_, part: unknown) => (part !== null && typeof part === 'object' && !Array.isArray(part) ? Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)) : part));
  return plain(one) === plain(other);
}

function checkedPage(input: BoothPageInput): Kept {
  const problems: { field: string; reason: string; limit?: number }[] = [];
  const text = (field: keyof BoothPageInput, limit: number, multiline = true): string => {
    const cleaned = cleanText((input[field] as string | null | undefined) ?? '', multiline);
    if (charLength(cleaned) > limit) problems.push({ field, reason: 'too_long', limit });
    return cleaned;
  };
  const phone = parseVietnamesePhone(input.phone.slice(0, 60));
  if (!phone.ok) problems.push({ field: 'phone', reason: phone.reason.replaceAll('-', '_'), ...('missing' in phone ? { limit: phone.missing } : {}) });
  const typedZalo = cleanText(input.zalo ?? '');
  const zalo = typedZalo === '' ? null : parseZalo(typedZalo.slice(0, 200));
  if (typedZalo !== '' && zalo === null) problems.push({ field: 'zalo', reason: 'unknown' });
  const typedPoint = cleanText((input.mapPoint ?? '').slice(0, 2_000));
  const point = typedPoint === '' ? null : parseMapPoint(typedPoint);
  if (typeof point === 'string') problems.push({ field: 'mapPoint', reason: point });
  const { hours, problems: ofHours } = checkedHours(input.openingHours);
  problems.push(...ofHours);
  const page = {
    storyVi: text('storyVi', pageLimits.story),
    storyEn: text('storyEn', pageLimits.story),
    phone: phone.ok ? phone.e164 : '',
    zalo,
    lat: point === null || typeof point === 'string' ? null : point.lat,
    lng: point === null || typeof point === 'string' ? null : point.lng,
    openingHours: hours,
    hoursNoteVi: text('hoursNoteVi', pageLimits.hoursNote, false),
    hoursNoteEn: text('hoursNoteEn', pageLimits.hoursNote, false),
    deliveryTermsVi: text('deliveryTermsVi', pageLimits.terms),
    deliveryTermsEn: text('deliveryTermsEn', pageLimits.terms),
    returnTermsVi: text('returnTermsVi', pageLimits.terms),
    returnTermsEn: text('returnTermsEn', pageLimits.terms),
  };
  if (problems.length > 0) throw new InvalidInput(problems);
  return page;
}
