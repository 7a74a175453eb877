/*
 * The one table that says what each value of the gathered data becomes on the floor. A value that is not here throws, so new data
 * cannot slip in unread. Fields of the data that the floor does not keep: ocop_group (estimated), producer_vi (the name again),
 * is_named_business (true for all that are kept), status and sources beyond the two that decide about a badge (NOTICE.md says why).
 */

export type LegalKind = 'company' | 'cooperative' | 'cooperative_group' | 'household' | 'community';
export type Storage = 'ambient' | 'cool' | 'chilled' | 'frozen' | 'live' | 'service';
export type DeliveryScope = 'nationwide' | 'province' | 'none';
export type SaleKind = 'cart' | 'contact';
export type PriceBasis = 'kg' | 'litre' | 'none';
export type Evidence = 'sourced' | 'unverified';

const legalKinds: Record<string, LegalKind> = {
  joint_stock_company: 'company',
  limited_company: 'company',
  cooperative: 'cooperative',
  cooperative_group: 'cooperative_group',
  household_business: 'household',
  community: 'community',
};

/** What may be said about where a booth is. An estimate is shown as one, and its goods claim no commune of origin. */
const communeClaims: Record<string, { shown: boolean; estimated: boolean }> = {
  'sourced': { shown: true, estimated: false },
  // the source names the commune before July 2025; which present one holds it is in the official table
  'sourced-old-commune': { shown: true, estimated: false },
  // the source names only the former district, so the commune inside it is a guess
  'sourced-district': { shown: true, estimated: true },
  'estimated': { shown: true, estimated: true },
  'unknown': { shown: false, estimated: false },
};

const storages: Record<string, { storage: Storage; scope: DeliveryScope }> = {
  ambient: { storage: 'ambient', scope: 'nationwide' },
  cool: { storage: 'cool', scope: 'nationwide' },
  chilled: { storage: 'chilled', scope: 'province' },
  frozen: { storage: 'frozen', scope: 'province' },
  live: { storage: 'live', scope: 'province' },
  service: { storage: 'service', scope: 'none' },
};

/** Every category that holds products. Spirits and services are arranged with the booth: no age is asked and no bed is booked here. */
const saleKinds: Record<string, SaleKind> = {
  'che-xanh': 'cart',
  'tra-o-long': 'cart',
  'tra-co-thu': 'cart',
  'tra-thao-moc': 'cart',
  'gao-te': 'cart',
  'gao-nep': 'cart',
  'mien-dong': 'cart',
  'thit-gac-bep': 'cart',
  'lap-suon-gio': 'cart',
  'ca-tuoi': 'cart',
  'ca-che-bien': 'cart',
  'mat-ong': 'cart',
  'trai-cay-tuoi': 'cart',
  'trai-cay-say': 'cart',
  'cu-qua': 'cart',
  'hat-mac-ca': 'cart',
  'cham-cheo': 'cart',
  'thao-qua': 'cart',
  'sam-lai-chau': 'cart',
  'cao-duoc-lieu': 'cart',
  'duoc-lieu-kho': 'cart',
  'cham-soc-ca-nhan': 'cart',
  'tho-cam': 'cart',
  'ruou': 'contact',
  'du-lich': 'contact',
};

export interface Pack {
  readonly packVi: string;
  readonly packEn: string;
  readonly netGrams: number | null;
  readonly netMillilitres: number | null;
  readonly basis: PriceBasis;
  /** Invented grams of wrapping and box, on top of the goods. */
  readonly wrapGrams: number;
}

const weighed = (packVi: string, packEn: string, netGrams: number, wrapGrams: number): Pack => ({ packVi, packEn, netGrams, netMillilitres: null, basis: 'kg', wrapGrams });
const drunk = (packVi: string, packEn: string, netMillilitres: number, wrapGrams: number): Pack => ({ packVi, packEn, netGrams: null, netMillilitres, basis: 'litre', wrapGrams });
/** Neither food nor drink by volume: the volume is in the words of the pack, and a price per litre would compare nothing. */
const counted = (packVi: string, packEn: string, wrapGrams: number): Pack => ({ packVi, packEn, netGrams: null, netMillilitres: null, basis: 'none', wrapGrams });

/** By unit; where one unit means different things, by `unit @ category`, which is looked up first. */
const packs: Record<string, Pack> = {
  '100g/hộp': weighed('hộp 100 g', '100 g box', 100, 60),
  '200g/hộp': weighed('hộp 200 g', '200 g box', 200, 80),
  '500g/hộp': weighed('hộp 500 g', '500 g box', 500, 100),
  '200g/gói': weighed('gói 200 g', '200 g pack', 200, 30),
  '300g/gói': weighed('gói 300 g', '300 g pack', 300, 30),
  '500g/gói': weighed('gói 500 g', '500 g pack', 500, 50),
  '2kg/túi': weighed('túi 2 kg', '2 kg bag', 2000, 60),
  '5kg/túi': weighed('túi 5 kg', '5 kg bag', 5000, 100),
  '3kg/thùng': weighed('thùng 3 kg', '3 kg crate', 3000, 500),
  '10kg/thùng': weighed('thùng 10 kg', '10 kg crate', 10_000, 900),
  '100g/lọ': weighed('lọ 100 g', '100 g jar', 100, 150),
  '150g/lọ': weighed('lọ 150 g', '150 g jar', 150, 170),
  '200g/lọ': weighed('lọ 200 g', '200 g jar', 200, 190),
  '250g/lọ': weighed('lọ 250 g', '250 g jar', 250, 220),
  '500g/cây': weighed('cây 500 g', '500 g roll', 500, 40),
  // live and chilled fish: water or ice travels along
  '1kg': weighed('1 kg', '1 kg', 1000, 1500),
  // honey is poured by the bottle and priced by weight
  '500ml/chai @ mat-ong': weighed('chai 500 ml (700 g)', '500 ml bottle (700 g)', 700, 350),
  '500ml/chai @ ruou': drunk('chai 500 ml', '500 ml bottle', 500, 400),
  '500ml/chai @ cham-soc-ca-nhan': counted('chai 500 ml', '500 ml bottle', 60),
  '100ml/chai @ cham-soc-ca-nhan': counted('chai 100 ml', '100 ml bottle', 40),
  '20 túi/hộp': counted('hộp 20 túi lọc', 'box of 20 tea bags', 60),
  '100 viên/lọ': counted('lọ 100 viên', 'bottle of 100 pills', 80),
  '1 bộ': counted('1 bộ', '1 set', 200),
  '1 đêm/khách': counted('1 đêm, 1 khách', '1 night for 1 guest', 0),
  '1 khách': counted('1 khách', '1 guest', 0),
};

/** A star and its year are both stated, or there is no badge. */
const starEvidence: Record<string, Evidence> = {
  'sourced': 'sourced',
  'inferred from group or still under rating': 'unverified',
};
const yearEvidence: Record<string, Evidence> = {
  'sourced': 'sourced',
  'estimated (source undated, 2022-2023)': 'unverified',
};

/** The notes on stars in Vietnamese; kept for the operator, who has to ask for the certificate. */
const starNotes: Record<string, string> = {
  '3-star': 'Nguồn ghi 3 sao.',
  'listed as 4-star': 'Có tên trong danh sách 4 sao.',
  'recognised 4-star by the province': 'Tỉnh công nhận 4 sao.',
  'met 3-star level, round 1 2024': 'Đạt mức 3 sao, đợt 1 năm 2024.',
  '17 of 17 products met the district OCOP level, round 2 2024': '17 trên 17 sản phẩm đạt mức OCOP cấp huyện, đợt 2 năm 2024.',
  're-rated, round 2 2024': 'Đánh giá lại, đợt 2 năm 2024.',
  'entered for provincial rating, round 2 2022': 'Dự đánh giá cấp tỉnh, đợt 2 năm 2022; nguồn chưa nêu kết quả.',
  'put to the council in round 1 2024': 'Đã trình hội đồng đợt 1 năm 2024; nguồn chưa nêu kết quả.',
  '3-star in 2020, put forward for provincial rating in 2024': '3 sao năm 2020, đề nghị tỉnh đánh giá năm 2024.',
  "6 of the firm's 7 teas are 4-star; this one not singled out": '6 trên 7 loại chè của công ty đạt 4 sao; nguồn không nêu rõ loại này.',
  'Tân Uyên OCOP producer, item-level rating not quoted': 'Chủ thể OCOP của Tân Uyên; nguồn không nêu sao của sản phẩm này.',
  'brand with provincial 3-4 star products; item level not quoted': 'Thương hiệu có sản phẩm 3–4 sao cấp tỉnh; nguồn không nêu sao của sản phẩm này.',
};

/** Covered by an indication is not yet allowed to use it: kept, and no badge until the booth shows its permission. */
const indications: Record<string, { noteVi: string; noteEn: string; number: string; decision: string; awardedOn: string }> = {
  '00146 Lai Châu tea (right to use not verified)': {
    noteVi: 'Thuộc loại chè trong chỉ dẫn địa lý Lai Châu số 00146; chưa kiểm quyền sử dụng của gian.',
    noteEn: 'A tea of the kinds in geographical indication 00146 Lai Châu; the right to use it is not verified.',
    number: '00146',
    decision: '559/QĐ-SHTT',
    awardedOn: '2025-08-19',
  },
};

/** The data gave something that the table does not know. */
export class UnmappedValue extends Error {
  constructor(field: string, value: unknown) {
    super(`the seed does not know ${field} = ${JSON.stringify(value)}: add it to mapping.ts`);
    this.name = 'UnmappedValue';
  }
}

function pick<T>(table: Record<string, T>, field: string, value: string): T {
  const found = Object.hasOwn(table, value) ? table[value] : undefined;
  if (found === undefined) throw new UnmappedValue(field, value);
  return found;
}

export const legalKindOf = (kind: string): LegalKind => pick(legalKinds, 'kind', kind);
export const communeClaimOf = (status: string): { shown: boolean; estimated: boolean } => pick(communeClaims, 'commune_status', status);
export const storageOf = (storage: string): { storage: Storage; scope: DeliveryScope } => pick(storages, 'storage', storage);
export const saleKindOf = (category: string): SaleKind => pick(saleKinds, 'category', category);
export const starNoteVi = (note: string): string => pick(starNotes, 'ocop_note', note);
export const indicationOf = (covered: string): (typeof indications)[string] => pick(indications, 'gi_type_covered', covered);

/** Both the star and its year have to be stated by a source. */
export function evidenceOf(star: string, year: string): Evidence {
  const both = [pick(starEvidence, 'status.ocop_stars', star), pick(yearEvidence, 'status.ocop_year', year)];
  return both.includes('unverified') ? 'unverified' : 'sourced';
}

/** The pack behind a unit of the raw data, by category where it differs. Throws for an unknown unit. */
export function packOf(unit: string, category: string): Pack {
  const special = `${unit} @ ${category}`;
  return Object.hasOwn(packs, special) ? pick(packs, 'unit', special) : pick(packs, 'unit', unit);
}
