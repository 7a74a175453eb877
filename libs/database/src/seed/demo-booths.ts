import { communeClaimOf, legalKindOf } from './mapping.js';
import type { RawFloor } from './raw-data.js';
import { stableId, stableNumber } from './stable-id.js';

const laiChau = '12';
const dayMs = 24 * 3600_000;

export const boothId = (slug: string): string => stableId(`booth:${slug}`);

/**
 * A telephone number that nobody was given: 0213 3000 0xx for firms and cooperatives, 0900 000 0xx for the others. Stored as E.164.
 * Real contacts of these producers are left out on purpose; they do not sell here.
 */
export function inventedPhone(legalKind: string, index: number): string {
  const landline = legalKind === 'company' || legalKind === 'cooperative';
  const last = String(index).padStart(3, '0');
  return landline ? `+8421330000${last.slice(1)}` : `+84900000${last}`;
}

/** Rows of `booth` in the order of the data. Name, kind, commune and story are gathered; street, phone and dates are invented. */
export function demoBoothRows({ booths, faces }: RawFloor, today: Date) {
  return booths.map((raw, index) => {
    const face = faces.get(raw.id);
    if (!face) throw new Error(`booth ${raw.id} has no row in booth-faces.json`);
    const legalKind = legalKindOf(raw.kind);
    const claim = communeClaimOf(raw.commune_status);
    if (claim.shown !== (raw.commune_code !== null)) throw new Error(`booth ${raw.id}: commune and its status disagree`);
    return {
      id: boothId(raw.id),
      slug: raw.id,
      legal_name: raw.name_vi,
      name_vi: face.short_vi,
      name_en: raw.name_en,
      legal_kind: legalKind,
      standing: 'open',
      commune_code: raw.commune_code,
      commune_is_estimated: claim.estimated,
      ships_from_province: laiChau,
      street: `Nhà số ${1 + stableNumber(`house:${raw.id}`, 180)} (địa chỉ minh hoạ)`,
      phone: inventedPhone(legalKind, index + 1),
      email: `${raw.id}@gian.example`,
      story_vi: raw.note_vi,
      story_en: raw.note_en,
      edge_pattern: face.pattern,
      edge_cloth: face.cloth,
      is_demo: true,
      opened_at: new Date(today.getTime() - (150 + stableNumber(`opened:${raw.id}`, 400)) * dayMs).toISOString(),
    };
  });
}

export type BoothRow = ReturnType<typeof demoBoothRows>[number];
