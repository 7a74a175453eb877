import { Injectable } from '@nestjs/common';
import { Db } from '@chophien/platform';
import { CatalogClock } from './catalog-clock.js';
import { cardCore, cardSource, cardStars, toCard, type CardRow, type ProductCard } from './product-card.js';
import { todaySql } from './recognition-rule.js';

/** What can stand on the home page below its head. RECOGNISED is the stars and the map beside them. */
export const homeSections = ['GROUPS', 'PICKS', 'FRESH', 'RECOGNISED', 'BOOTHS', 'HOW'] as const;
export type HomeSectionKey = (typeof homeSections)[number];

/** An empty title is the floor's own word for the section. */
export type HomeSection = { key: HomeSectionKey; shown: boolean; titleVi: string; titleEn: string };
export type HomeHead = { heroTitleVi: string; heroTitleEn: string; heroTextVi: string; heroTextEn: string };
export type HomePick = { id: string; nameVi: string; nameEn: string; boothNameVi: string; pictureKey: string | null; onShow: boolean };
export type HomeSetup = HomeHead & { sections: HomeSection[]; picks: HomePick[]; version: number };
export type ShownHome = HomeHead & { sections: Omit<HomeSection, 'shown'>[]; picks: ProductCard[] };

export const mostPicks = 12;

export const homeSetup = {
  name: 'catalog.home-setup',
  text: `SELECT hero_title_vi AS "heroTitleVi", hero_title_en AS "heroTitleEn", hero_text_vi AS "heroTextVi", hero_text_en AS "heroTextEn",
  sections, version,
  (SELECT coalesce(json_agg(json_build_object('id', p.id, 'nameVi', p.name_vi, 'nameEn', p.name_en, 'boothNameVi', b.name_vi, 'pictureKey', p.picture_key,
      'onShow', p.state = 'listed' AND b.standing = 'open') ORDER BY picked.place), '[]')
   FROM unnest(picks) WITH ORDINALITY AS picked (product_id, place) JOIN product p ON p.id = picked.product_id JOIN booth b ON b.id = p.booth_id) AS picks
FROM home_page`,
};

const stars = cardStars(todaySql('$1'));
// goods on show in open booths alone, in the operator's order; đồng go through JSON as text
const shownHome = {
  name: 'catalog.home',
  text: `SELECT h.hero_title_vi AS "heroTitleVi", h.hero_title_en AS "heroTitleEn", h.hero_text_vi AS "heroTextVi", h.hero_text_en AS "heroTextEn", h.sections,
  (SELECT coalesce(json_agg(to_jsonb(card) || jsonb_build_object('price', card.price::text, 'pricePerBasis', card."pricePerBasis"::text) ORDER BY card.place), '[]')
   FROM (SELECT page.*, ${stars.columns}
     FROM (SELECT ${cardCore}, picked.place FROM unnest(h.picks) WITH ORDINALITY AS picked (product_id, place) JOIN (${cardSource}) ON p.id = picked.product_id WHERE p.state = 'listed') page
     ${stars.join}) card) AS picks
FROM home_page h`,
};

/** The home page as operators arranged it. */
@Injectable()
export class HomePage {
  constructor(
    private readonly db: Db,
    private readonly clock: CatalogClock,
  ) {}

  /** What shoppers see, sections that are put away left out: one statement. */
  async shown(): Promise<ShownHome> {
    const [row] = await this.db.read<HomeHead & { sections: HomeSection[]; picks: (CardRow & { place: number })[] }>(shownHome, [this.clock.today()]);
    if (!row) throw new Error('home_page has no row');
    return {
      ...row,
      sections: row.sections.filter(({ shown }) => shown).map(({ key, titleVi, titleEn }) => ({ key, titleVi, titleEn })),
      picks: row.picks.map(({ place: _, ...card }) => toCard(card)),
    };
  }
}
