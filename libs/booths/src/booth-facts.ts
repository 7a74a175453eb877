import { parseVietnamesePhone } from '@chophien/places';
import { charLength, cleanText, rows, type Tx } from '@chophien/platform';
import type { BoothStanding, LegalKind } from './booth.entity.js';
import { pageLimits } from './save-booth-page.js';
import { parseZalo } from './zalo.js';

/** What the floor keeps of a seller and says of its booth; texts as they are kept, `phone` in E.164. */
export type BoothFacts = {
  nameVi: string;
  nameEn: string;
  legalName: string;
  legalKind: LegalKind;
  /** What shoppers may read: of registered organisations only. */
  taxCode: string | null;
  communeCode: string | null;
  shipsFromProvince: string;
  street: string | null;
  phone: string;
  email: string | null;
  storyVi: string;
  storyEn: string;
  zalo: string | null;
};
export type KnownBooth = BoothFacts & { id: string; slug: string; standing: BoothStanding };

/** Most characters of what a seller is called and where it sits. */
export const boothLimits = { nameVi: 120, nameEn: 120, legalName: 200, street: 200, email: 254 } as const;

const facts = `SELECT b.id, b.slug, b.standing, b.name_vi AS "nameVi", b.name_en AS "nameEn", b.legal_name AS "legalName", b.legal_kind AS "legalKind", b.tax_code AS "taxCode",
  b.commune_code AS "communeCode", b.ships_from_province AS "shipsFromProvince", b.street, b.phone, b.email, b.story_vi AS "storyVi", b.story_en AS "storyEn", g.zalo
FROM booth b LEFT JOIN booth_page g ON g.booth_id = b.id WHERE b.id = ANY ($1::uuid[]) ORDER BY b.id`;

/** Booths as they stand, by id. One statement. */
export async function readBoothFacts(tx: Tx, ids: readonly string[]): Promise<Map<string, KnownBooth>> {
  return new Map((await rows<KnownBooth>(tx, facts, [ids])).map((booth) => [booth.id, booth]));
}

/** The same, locked in the order of their ids against everybody who changes one. Two statements: what is read was there once the lock was had. */
export async function lockBoothFacts(tx: Tx, ids: readonly string[]): Promise<Map<string, KnownBooth>> {
  await rows(tx, 'SELECT id FROM booth WHERE id = ANY ($1::uuid[]) ORDER BY id FOR NO KEY UPDATE', [ids]);
  return readBoothFacts(tx, ids);
}

export type WrittenFact = 'nameVi' | 'nameEn' | 'legalName' | 'street' | 'email' | 'phone' | 'zalo' | 'storyVi' | 'storyEn';

/** What somebody wrote for a fact, as it is kept, or why it cannot be. Pure. */
export function readBoothFact(field: WrittenFact, typed: string): { value: string } | { reason: string; limit?: number } {
  switch (field) {
    case 'phone': {
      const phone = parseVietnamesePhone(typed.slice(0, 60));
      return phone.ok ? { value: phone.e164 } : { reason: phone.reason.replaceAll('-', '_'), ...('missing' in phone ? { limit: phone.missing } : {}) };
    }
    case 'zalo': {
      const zalo = parseZalo(typed.slice(0, 200));
      return zalo === null ? { reason: 'unknown' } : { value: zalo };
    }
    case 'storyVi':
    case 'storyEn':
      return within(cleanText(typed, true), pageLimits.story);
    case 'email': {
      const email = cleanText(typed);
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? within(email, boothLimits.email) : { reason: 'not_an_email' };
    }
    default:
      return within(cleanText(typed).replace(/\s+/gu, ' '), boothLimits[field]);
  }
}

function within(value: string, limit: number): { value: string } | { reason: string; limit: number } {
  return charLength(value) > limit ? { reason: 'too_long', limit } : { value };
}
