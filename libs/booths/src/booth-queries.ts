import { Injectable } from '@nestjs/common';
import { formatPhone } from '@chophien/places';
import { checkedFirst, Db, InvalidInput, type Page, type Statement } from '@chophien/platform';
import type { LegalKind } from './booth.entity.js';
import { decodeNameCursor, pageByName } from './booth-page.js';
import { picturesJson, type BoothPicture } from './booth-pictures.js';
import { boothWords, unfinishedQuery } from './booth-words.js';
import { announcedDays, closureJson, todayInVietnam, type BoothClosure } from './closure.js';
import { fewestAnswers } from './count-answer-times.js';
import { openNow, type OpenNow, type OpeningDay } from './opening-hours.js';
import { zaloOf } from './zalo.js';

/** A booth as the shop shows it; the keys are those of the schema's type Booth, less its visit token. */
export type ShopBooth = {
  id: string;
  slug: string;
  legalName: string;
  nameVi: string;
  nameEn: string;
  legalKind: Uppercase<LegalKind>;
  isOpen: boolean;
  commune: string | null;
  communeCode: string | null;
  communeIsEstimated: boolean;
  province: string;
  street: string | null;
  phone: string;
  storyVi: string;
  storyEn: string;
  edgePattern: string;
  edgeCloth: string;
  isDemo: boolean;
  openedAt: Date;
  productCount: number;
  /** Since when the floor's operators let the seller sell; null on the demo floor, where nobody looked. */
  admittedAt: Date | null;
  /** Of a registered organisation; null where it may be a person's id number. */
  taxCode: string | null;
  /** Where its people say that it is. */
  lat: number | null;
  lng: number | null;
  pictures: Omit<BoothPicture, 'id' | 'fileId'>[];
  /** A number in national form or an address, and what opens it. */
  zalo: string | null;
  zaloUrl: string | null;
  /** Seven days from Monday; null: not told. */
  openingHours: OpeningDay[] | null;
  hoursNoteVi: string;
  hoursNoteEn: string;
  /** By the database's clock; null without hours and while closed by plan. */
  openNow: OpenNow | null;
  /** Empty: the floor's own terms hold. */
  deliveryTermsVi: string;
  deliveryTermsEn: string;
  returnTermsVi: string;
  returnTermsEn: string;
  /** The closure of today: the page and the goods stay, nothing is sold. */
  closure: BoothClosure | null;
  /** One that begins within seven days. */
  announcedClosure: BoothClosure | null;
  /** Median minutes until it answers an order, of the last 90 days; null under five answered orders. */
  answerMinutes: number | null;
};

type BoothRow = Omit<ShopBooth, 'zaloUrl' | 'openNow'> & { localTime: string };

/** What may still be told of a booth that closed. */
export type GoneBooth = { nameVi: string; nameEn: string };

export type OriginCommune = { code: string; name: string; boothCount: number; productCount: number };

/** What the list of booths may be narrowed by; the keys are those of the schema's input BoothFilter. */
export type BoothFilter = {
  /** Code of the commune of the booth's address. */
  commune?: string | null;
  /** Words of its names; the last may be unfinished. */
  words?: string | null;
};

/** Longest words that booths are looked for by, in characters. */
const wordsLimit = 100;

const shopBooth = `
SELECT b.id, b.slug, b.legal_name AS "legalName", b.name_vi AS "nameVi", b.name_en AS "nameEn", upper(b.legal_kind) AS "legalKind",
  b.standing = 'open' AS "isOpen", c.full_name AS commune, b.commune_code AS "communeCode", b.commune_is_estimated AS "communeIsEstimated",
  coalesce(cp.name, p.name) AS province, b.street, b.phone, b.story_vi AS "storyVi", b.story_en AS "storyEn",
  b.edge_pattern AS "edgePattern", b.edge_cloth AS "edgeCloth", b.is_demo AS "isDemo", b.opened_at AS "openedAt",
  (SELECT count(*)::int FROM product x WHERE x.booth_id = b.id AND x.state = 'listed') AS "productCount",
  CASE WHEN NOT b.is_demo THEN b.opened_at END AS "admittedAt", b.tax_code AS "taxCode", g.lat, g.lng, ${picturesJson('')} AS pictures, g.zalo, g.opening_hours AS "openingHours",
  coalesce(g.hours_note_vi, '') AS "hoursNoteVi", coalesce(g.hours_note_en, '') AS "hoursNoteEn",
  coalesce(g.delivery_terms_vi, '') AS "deliveryTermsVi", coalesce(g.delivery_terms_en, '') AS "deliveryTermsEn",
  coalesce(g.return_terms_vi, '') AS "returnTermsVi", coalesce(g.return_terms_en, '') AS "returnTermsEn",
  (SELECT ${closureJson('x')} FROM booth_closure x WHERE x.id = off.closure_id) AS closure,
  (SELECT ${closureJson('x')} FROM booth_closure x WHERE x.booth_id = b.id AND x.from_day > ${todayInVietnam}
    AND x.from_day <= ${todayInVietnam} + ${announcedDays} ORDER BY x.from_day LIMIT 1) AS "announcedClosure",
  CASE WHEN f.answered >= ${fewestAnswers} THEN f.median_minutes END AS "answerMinutes",
  to_char(now() AT TIME ZONE 'Asia/Ho_Chi_Minh', 'ID HH24:MI') AS "localTime"
FROM booth b
LEFT JOIN booth_page g ON g.booth_id = b.id
LEFT JOIN booth_closed_today off ON off.booth_id = b.id
LEFT JOIN booth_standing_figures f ON f.booth_id = b.id
JOIN province p ON p.code = b.ships_from_province
LEFT JOIN commune c ON c.code = b.commune_code
LEFT JOIN province cp ON cp.code = c.province_code`;

const bySlug = { name: 'booths.by-slug', text: `${shopBooth} WHERE b.slug = $1 AND b.standing <> 'closed'` };
const byId = { name: 'booths.by-id', text: `${shopBooth} WHERE b.id = $1 AND b.standing <> 'closed'` };
const goneBySlug = { name: 'booths.gone-by-slug', text: `SELECT name_vi AS "nameVi", name_en AS "nameEn" FROM booth WHERE slug = $1 AND standing = 'closed'` };
// Vietnamese order: d before đ, a before ă before â. Two booths may bear one name, so the id decides.
const openByName = (commune: boolean, words: boolean): Statement => {
  const narrowed = [
    commune ? 'AND b.commune_code = $4::text' : '',
    words ? `AND ${boothWords('b')} @@ (SELECT ${unfinishedQuery(`fold_vi($${commune ? 5 : 4}::text)`)})` : '',
  ];
  return {
    name: `booths.open-by-name${commune ? '.commune' : ''}${words ? '.words' : ''}`,
    text: `${shopBooth}
WHERE b.standing = 'open' AND ($2::text IS NULL OR (b.name_vi COLLATE "vi-x-icu", b.id) > ($2::text COLLATE "vi-x-icu", $3::uuid)) ${narrowed.join(' ').trim()}
ORDER BY b.name_vi COLLATE "vi-x-icu", b.id LIMIT $1`,
  };
};

const originCommunes = {
  name: 'booths.origin-communes',
  text: `SELECT c.code, c.full_name AS name, coalesce(here.booths, 0)::int AS "boothCount", coalesce(made.products, 0)::int AS "productCount"
FROM commune c
LEFT JOIN (SELECT commune_code AS code, count(*) AS booths FROM booth WHERE standing = 'open' GROUP BY 1) here ON here.code = c.code
LEFT JOIN (
  SELECT p.origin_commune_code AS code, count(*) AS products
  FROM product p JOIN booth b ON b.id = p.booth_id AND b.standing = 'open'
  WHERE p.state = 'listed' AND p.origin_commune_code IS NOT NULL GROUP BY 1
) made ON made.code = c.code
WHERE made.code IS NOT NULL OR here.code IS NOT NULL
ORDER BY c.name COLLATE "vi-x-icu", c.code`,
};

/** Reads of the shop. */
@Injectable()
export class BoothQueries {
  constructor(private readonly db: Db) {}

  /** A booth that is open or suspended, or null: the page of a suspended booth stays, that of a closed one is gone. One statement. */
  async bySlug(slug: string): Promise<ShopBooth | null> {
    return isSlug(slug) ? found((await this.db.read<BoothRow>(bySlug, [slug]))[0]) : null;
  }

  /** The names of a booth that closed for good, or null. For the page that says so; nothing else of it is told. One statement. */
  async goneBySlug(slug: string): Promise<GoneBooth | null> {
    return isSlug(slug) ? ((await this.db.read<GoneBooth>(goneBySlug, [slug]))[0] ?? null) : null;
  }

  /** The same by id. One statement. */
  async byId(id: string): Promise<ShopBooth | null> {
    return found((await this.db.read<BoothRow>(byId, [id]))[0]);
  }

  /**
   * Open booths by name in Vietnamese order, all or those of a commune or with these words in their names. One statement.
   * Throws InvalidInput for `first`, `after` and words over 100 characters.
   */
  async openByName(options: { filter?: BoothFilter | null; first: number; after?: string | null }): Promise<Page<ShopBooth>> {
    const first = checkedFirst(options.first);
    const cursor = decodeNameCursor(options.after);
    const { commune, words } = checkedFilter(options.filter);
    const given = [commune, words].filter((value) => value !== null);
    const rows = await this.db.read<BoothRow>(openByName(commune !== null, words !== null), [first + 1, cursor?.name ?? null, cursor?.id ?? null, ...given]);
    const page = pageByName(rows, first);
    return { ...page, nodes: page.nodes.map(shaped) };
  }

  /** Communes where open booths or their products come from, by name. One statement. */
  async originCommunes(): Promise<OriginCommune[]> {
    return this.db.read<OriginCommune>(originCommunes);
  }
}

/** A text that is no slug never reaches the database. */
function isSlug(text: string): boolean {
  return /^[a-z0-9-]{1,160}$/.test(text);
}

function found(row: BoothRow | undefined): ShopBooth | null {
  return row ? shaped(row) : null;
}

function shaped({ localTime, ...row }: BoothRow): ShopBooth {
  const { openingHours, closure } = row;
  return {
    ...row,
    ...zaloOf(row.zalo),
    phone: formatPhone(row.phone),
    openNow: openingHours === null || closure !== null ? null : openNow(openingHours, localTime),
  };
}

/** Null where it does not narrow; a code that is none matches nothing. */
function checkedFilter(filter: BoothFilter | null | undefined): { commune: string | null; words: string | null } {
  const words = (filter?.words ?? '').replace(/\p{C}+/gu, ' ').trim();
  if ([...words].length > wordsLimit) throw new InvalidInput([{ field: 'filter.words', reason: 'too_long', limit: wordsLimit }]);
  const commune = filter?.commune ?? null;
  return { commune: commune === null ? null : /^\d{1,10}$/.test(commune) ? commune : '', words: words === '' ? null : words };
}
