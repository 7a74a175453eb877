import { settingCatalog } from '@chophien/platform';
import { boothId } from './demo-booths.js';
import { assumedMonths, secondPackOf } from './demo-packs.js';
import { communeClaimOf, evidenceOf, indicationOf, packOf, saleKindOf, starNoteVi, storageOf } from './mapping.js';
import type { RawFloor, RawProduct } from './raw-data.js';
import { stableId, stableNumber } from './stable-id.js';

const hourMs = 3600_000;

export const productId = (slug: string): string => stableId(`product:${slug}`);
export const variantId = (slug: string, position = 0): string => stableId(`variant:${slug}:${position}`);
export const categoryId = (slug: string): string => stableId(`category:${slug}`);

const soldOut = new Set(['gao-nep-tan-co-giang', 'chuoi-deo-ban-lang']);
const runningLow: Record<string, number> = { 'tra-dong-phuong-my-nhan': 3, 'thit-trau-gac-bep-tham-hung': 2, 'mat-ong-pa-u': 1, 'bo-trang-phuc-ha-nhi': 2, 'sam-lai-chau-tuoi': 4 };

// what the floor leads with is ordered by everybody who tries it
const plenty: Record<string, number> = { 'tra-o-long-tam-duong': 300, 'mien-dong-binh-lu': 280 };

/** Units that can be ordered; invented. Nothing is kept for what is arranged with the booth. */
export function inventedStock(slug: string, saleKind: string): number {
  if (saleKind === 'contact' || soldOut.has(slug)) return 0;
  return runningLow[slug] ?? plenty[slug] ?? 6 + stableNumber(`stock:${slug}`, 55);
}

/** Of a second pack; nothing of it is held by a demo order. */
export const inventedStockOfSecond = (slug: string): number => 12 + stableNumber(`stock:${slug}:1`, 49);

function inventedLimit(price: number, shippingGrams: number): number {
  if (price >= 1_000_000) return 5;
  return shippingGrams >= 5000 ? 10 : 30;
}

/** Rows of `product`, `variant` and `recognition`. Names, texts, categories and stars are gathered; prices and packs are estimates. */
export function demoProductRows({ booths, products }: RawFloor, today: Date) {
  const boothById = new Map(booths.map((booth) => [booth.id, booth]));
  return products.map((raw) => {
    const booth = boothById.get(raw.producer_id);
    if (!booth) throw new Error(`product ${raw.slug}: unknown producer ${raw.producer_id}`);
    if (raw.price_currency !== 'VND' || !raw.price_includes_vat) throw new Error(`product ${raw.slug}: a price in another currency or without tax`);
    const { storage, scope } = storageOf(raw.storage);
    const saleKind = storage === 'service' ? 'contact' : saleKindOf(raw.category);
    const pack = packOf(raw.unit, raw.category);
    const claim = communeClaimOf(booth.commune_status);
    const service = storage === 'service';
    const goodsGrams = service ? 0 : (raw.net_weight_g ?? pack.netGrams);
    if (goodsGrams === null) throw new Error(`product ${raw.slug}: goods without a weight`);
    if (pack.basis === 'kg' && pack.netGrams !== raw.net_weight_g) throw new Error(`product ${raw.slug}: unit ${raw.unit} and net weight disagree`);
    const months = assumedMonths(raw.slug, raw.category);
    const second = secondPackOf(raw.slug);
    const shippingGrams = Math.ceil((goodsGrams + pack.wrapGrams) / 10) * 10;
    return {
      product: {
        id: productId(raw.slug),
        booth_id: boothId(raw.producer_id),
        category_id: categoryId(raw.category),
        slug: raw.slug,
        name_vi: raw.name_vi,
        name_en: raw.name_en,
        desc_vi: raw.desc_vi,
        desc_en: raw.desc_en,
        state: 'listed',
        sale_kind: saleKind,
        storage,
        delivery_scope: saleKind === 'contact' ? 'none' : scope,
        shelf_life_days: raw.shelf_life_days,
        // the data gives every product its booth's commune; where that is a guess, the goods claim no origin
        origin_commune_code: claim.estimated ? null : raw.origin_commune_code,
        picture_key: raw.slug,
        picture_kind: 'illustration',
        season_months: months,
        season_is_assumed: months.length > 0,
        is_demo: true,
        listed_at: new Date(today.getTime() - (24 + stableNumber(`listed:${raw.slug}`, 2400)) * hourMs).toISOString(),
      },
      variant: {
        id: variantId(raw.slug),
        product_id: productId(raw.slug),
        booth_id: boothId(raw.producer_id),
        position: 0,
        pack_vi: pack.packVi,
        pack_en: pack.packEn,
        net_grams: pack.netGrams,
        net_millilitres: pack.netMillilitres,
        price_basis: pack.basis,
        shipping_grams: shippingGrams,
        price: raw.price_vnd,
        min_quantity: 1,
        max_quantity: saleKind === 'contact' ? null : inventedLimit(raw.price_vnd, shippingGrams),
      },
      secondVariant: second && {
        id: variantId(raw.slug, 1),
        product_id: productId(raw.slug),
        booth_id: boothId(raw.producer_id),
        position: 1,
        pack_vi: second.packVi,
        pack_en: second.packEn,
        net_grams: second.netGrams,
        net_millilitres: null,
        price_basis: pack.basis,
        shipping_grams: Math.ceil((second.netGrams + second.wrapGrams) / 10) * 10,
        price: second.price,
        min_quantity: second.minQuantity,
        max_quantity: inventedLimit(second.price, second.netGrams + second.wrapGrams),
      },
      recognitions: recognitionRows(raw, today),
    };
  });
}

export type ProductRows = ReturnType<typeof demoProductRows>[number];

/** What a published source states is verified by that source and by no officer; the rest is noted, and waits for its booth to send the paper. */
const provedBy = (evidence: 'sourced' | 'unverified', today: Date) =>
  evidence === 'sourced' ? { state: 'verified', proof: 'source', checked_at: today.toISOString() } : { state: 'noted', proof: null, checked_at: null };

/** A star that the data knows by its year only counts to 31 December of that year + 2; 36 months from an unknown day cannot be told closer. */
function recognitionRows(raw: RawProduct, today: Date) {
  const blank = { product_id: productId(raw.slug), booth_id: boothId(raw.producer_id), claimed_at: today.toISOString(), stars: null, awarded_year: null, awarded_on: null, valid_to: null, decision: null, issuer: null };
  const rows = [];
  if (raw.ocop_stars !== null) {
    if (raw.ocop_year === null || raw.ocop_valid_months !== 36) throw new Error(`product ${raw.slug}: a star without a year, or with another term than 36 months`);
    rows.push({
      ...blank,
      number: null,
      id: stableId(`recognition:ocop:${raw.slug}`),
      kind: 'ocop',
      stars: raw.ocop_stars,
      awarded_year: raw.ocop_year,
      valid_to: `${raw.ocop_year + settingCatalog['catalog.starYearsAfterAward'].initial}-12-31`,
      ...provedBy(evidenceOf(raw.status.ocop_stars, raw.status.ocop_year), today),
      note_vi: starNoteVi(raw.ocop_note),
      note_en: raw.ocop_note,
    });
  }
  if (raw.gi_type_covered !== null) {
    const indication = indicationOf(raw.gi_type_covered);
    rows.push({
      ...blank,
      id: stableId(`recognition:gi:${raw.slug}`),
      kind: 'geographical_indication',
      awarded_on: indication.awardedOn,
      decision: indication.decision,
      number: indication.number,
      ...provedBy('unverified', today),
      note_vi: indication.noteVi,
      note_en: indication.noteEn,
    });
  }
  return rows;
}
