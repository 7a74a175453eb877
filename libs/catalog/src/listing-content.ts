import type { Money } from '@chophien/money';
import { isId, newId } from '@chophien/platform';
import { isBarcode } from './barcode.js';
import { leastPrice, mostPrice, readLine, unwelcome, type FieldProblem } from './listing-changes.js';
import type { ListingPicture } from './listing-pictures.js';
import type { SaleKind, Storage } from './product.entity.js';
import { packUnits, type PackUnit } from './variant.entity.js';

/** One pack as its booth describes it. `price` in đồng as text; grams and millilitres are of what is inside, `shippingGrams` with packing. */
export type PackContent = {
  id: string;
  packVi: string;
  packEn: string;
  unit: PackUnit;
  /** So many of `unit`, to three places. */
  amount: number;
  netGrams: number | null;
  shippingGrams: number;
  minQuantity: number;
  maxQuantity: number | null;
  barcode: string | null;
  /** Centimetres as packed for sending; all three or none. */
  lengthCm: number | null;
  widthCm: number | null;
  heightCm: number | null;
  /** Sold by what it weighs: the price is for the weight that is named. Only of packs in g and kg. */
  byWeight: boolean;
  price: string;
};

/** Everything of a listing that the floor looks at before shoppers do. */
export type ListingContent = {
  nameVi: string;
  nameEn: string;
  descVi: string;
  descEn: string;
  categoryId: string;
  storage: Storage;
  deliveryScope: 'nationwide' | 'province' | 'none';
  shelfLifeDays: number | null;
  originCommuneCode: string | null;
  /** 1 to 12 in their order; none stands for the whole year. */
  seasonMonths: number[];
  packs: PackContent[];
  /** In their order; they are set by `SetListingPictures` and by imports. */
  pictures: ListingPicture[];
};

/** What a person typed: absent or null stays as it is. A pack without an id is new. */
export type ContentInput = { [Field in Exclude<keyof ListingContent, 'packs' | 'pictures' | 'shelfLifeDays' | 'originCommuneCode'>]?: ListingContent[Field] | null } & {
  /** 0 takes the figure away. */
  shelfLifeDays?: number | null;
  /** '' takes the place away. */
  originCommuneCode?: string | null;
  packs?: readonly PackInput[] | null;
};
export type PackInput = {
  id?: string | null;
  packVi: string;
  packEn?: string | null;
  unit: PackUnit;
  amount: number;
  netGrams?: number | null;
  shippingGrams: number;
  minQuantity?: number | null;
  maxQuantity?: number | null;
  barcode?: string | null;
  /** Null or 0 is none. */
  lengthCm?: number | null;
  widthCm?: number | null;
  heightCm?: number | null;
  byWeight?: boolean | null;
  /** Null leaves that of a pack that is there; a new one needs one. */
  price?: Money | null;
};

export const mostPacks = 12;
const nameLimit = 160;
const descriptionLimit = 5_000;
const packLimit = 80;
const mostGrams = 500_000;
const mostCm = 300;

export const storages = ['ambient', 'cool', 'chilled', 'frozen', 'live', 'service'] as const satisfies readonly Storage[];
/** How far goods of a kind may travel: what needs ice or water stays in the province, and a service does not travel (DOMAIN: storage kinds). */
export const farthest: Record<Storage, ListingContent['deliveryScope']> = { ambient: 'nationwide', cool: 'nationwide', chilled: 'province', frozen: 'province', live: 'province', service: 'none' };

/** What a listing begins with, before anything was typed. Pure. */
export function blankContent(saleKind: SaleKind, given?: Storage | null): ListingContent {
  const storage = given ?? (saleKind === 'contact' ? 'service' : 'ambient');
  const deliveryScope = saleKind === 'contact' ? 'none' : farthest[storage] === 'none' ? 'province' : farthest[storage];
  return { nameVi: '', nameEn: '', descVi: '', descEn: '', categoryId: '', storage, deliveryScope, shelfLifeDays: null, originCommuneCode: null, seasonMonths: [], packs: [], pictures: [] };
}

/** The content of a listing that begins with what was typed, and every wrong or missing field. Pure. */
export function readNewContent(saleKind: SaleKind, given: ContentInput): { content: ListingContent; problems: FieldProblem[] } {
  const { content, problems } = readContent(blankContent(saleKind, given.storage), { ...given, nameVi: given.nameVi ?? '', packs: given.packs ?? [] });
  if (content.categoryId === '' && !problems.some(({ field }) => field === 'categoryId')) problems.push({ field: 'categoryId', reason: 'required' });
  return { content, problems };
}

/**
 * Reads what was typed over what stands there: gives the whole content as it would be, and every wrong field (`packs.1.price`). Names and packs
 * left empty in English are called as in Vietnamese.
 */
export function readContent(before: ListingContent, given: ContentInput): { content: ListingContent; problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const content: ListingContent = { ...before, packs: [...before.packs] };
  if (given.nameVi != null) content.nameVi = readLine('nameVi', given.nameVi, nameLimit, problems);
  if (given.nameEn != null) content.nameEn = readLine('nameEn', given.nameEn, nameLimit, problems, true);
  if (content.nameEn === '') content.nameEn = content.nameVi;
  for (const field of ['descVi', 'descEn'] as const) {
    const text = given[field]?.normalize('NFC').replace(/\r\n?/g, '\n').replaceAll('\t', ' ').trim();
    if (text === undefined) continue;
    if ([...text].length > descriptionLimit) problems.push({ field, reason: 'too_long', limit: descriptionLimit });
    else if (unwelcome.test(text)) problems.push({ field, reason: 'control_characters' });
    else content[field] = text;
  }
  if (given.categoryId != null) {
    if (isId(given.categoryId)) content.categoryId = given.categoryId.toLowerCase();
    else problems.push({ field: 'categoryId', reason: 'unknown' });
  }
  if (given.shelfLifeDays != null) {
    if (!Number.isInteger(given.shelfLifeDays) || given.shelfLifeDays < 0 || given.shelfLifeDays > 3650) problems.push({ field: 'shelfLifeDays', reason: 'out_of_range', limit: 3650 });
    else content.shelfLifeDays = given.shelfLifeDays === 0 ? null : given.shelfLifeDays;
  }
  if (given.originCommuneCode != null) {
    if (/^(?:\d{5})?$/.test(given.originCommuneCode)) content.originCommuneCode = given.originCommuneCode === '' ? null : given.originCommuneCode;
    else problems.push({ field: 'originCommuneCode', reason: 'unknown' });
  }
  if (given.seasonMonths != null) {
    const months = [...new Set(given.seasonMonths)].sort((a, b) => a - b);
    if (!months.every((month) => Number.isInteger(month) && month >= 1 && month <= 12)) problems.push({ field: 'seasonMonths', reason: 'out_of_range', limit: 12 });
    else content.seasonMonths = months.length === 12 ? [] : months;
  }
  readStorage(content, given, problems);
  if (given.packs != null) content.packs = readPacks(before.packs, given.packs, problems);
  return { content, problems };
}

/** Whether it is arranged with the booth is settled when a listing begins, and with it whether it is delivered at all. */
function readStorage(content: ListingContent, given: ContentInput, problems: FieldProblem[]): void {
  const isDelivered = content.deliveryScope !== 'none';
  if (given.storage != null) {
    if (!storages.includes(given.storage)) problems.push({ field: 'storage', reason: 'unknown' });
    else if (isDelivered && given.storage === 'service') problems.push({ field: 'storage', reason: 'not_possible' });
    else content.storage = given.storage;
  }
  if (given.deliveryScope != null) {
    if (!['nationwide', 'province', 'none'].includes(given.deliveryScope)) problems.push({ field: 'deliveryScope', reason: 'unknown' });
    else if ((given.deliveryScope !== 'none') !== isDelivered) problems.push({ field: 'deliveryScope', reason: 'not_possible' });
    else content.deliveryScope = given.deliveryScope;
  }
  if (content.deliveryScope === 'nationwide' && farthest[content.storage] !== 'nationwide') {
    if (given.deliveryScope === 'nationwide') problems.push({ field: 'deliveryScope', reason: 'too_far' });
    else content.deliveryScope = 'province';
  }
}

function readPacks(before: readonly PackContent[], given: readonly PackInput[], problems: FieldProblem[]): PackContent[] {
  if (given.length === 0) problems.push({ field: 'packs', reason: 'required' });
  if (given.length > mostPacks) problems.push({ field: 'packs', reason: 'too_many', limit: mostPacks });
  const named = given.flatMap(({ id }) => (id == null ? [] : [id.toLowerCase()]));
  if (new Set(named).size < named.length) problems.push({ field: 'packs', reason: 'repeated' });
  return given.slice(0, mostPacks).map((pack, at) => readPack(before, pack, `packs.${at}`, problems));
}

function readPack(before: readonly PackContent[], given: PackInput, at: string, problems: FieldProblem[]): PackContent {
  const id = given.id?.toLowerCase();
  const known = before.find((pack) => pack.id === id);
  if (id !== undefined && !known) problems.push({ field: at, reason: 'unknown' });
  const whole = (field: string, value: number, least: number, most: number): number => {
    if (!Number.isInteger(value) || value < least || value > most) problems.push({ field: `${at}.${field}`, reason: 'out_of_range', limit: value < least ? least : most });
    return value;
  };
  const packVi = readLine(`${at}.packVi`, given.packVi, packLimit, problems);
  const packEn = readLine(`${at}.packEn`, given.packEn ?? '', packLimit, problems, true) || packVi;
  if (!packUnits.includes(given.unit)) problems.push({ field: `${at}.unit`, reason: 'unknown' });
  const amount = Math.round(given.amount * 1000) / 1000;
  const measured = { g: 1, kg: 1000, ml: 1, l: 1000 }[given.unit as 'g'] as number | undefined;
  if (!(amount > 0) || amount * (measured ?? 1) > mostGrams || Math.abs(amount - given.amount) > 1e-9) problems.push({ field: `${at}.amount`, reason: 'out_of_range', limit: mostGrams / (measured ?? 1) });
  else if (measured !== undefined && !Number.isInteger(Math.round(amount * measured * 1000) / 1000)) problems.push({ field: `${at}.amount`, reason: 'not_whole' });
  const isMeasured = given.unit === 'g' || given.unit === 'kg';
  const netGrams = isMeasured ? Math.round(amount * (measured ?? 1)) : given.netGrams == null ? null : whole('netGrams', given.netGrams, 1, mostGrams);
  const shippingGrams = whole('shippingGrams', given.shippingGrams, 0, mostGrams);
  if (netGrams !== null && shippingGrams > 0 && shippingGrams < netGrams) problems.push({ field: `${at}.shippingGrams`, reason: 'below_net', limit: netGrams });
  const minQuantity = whole('minQuantity', given.minQuantity ?? 1, 1, 1000);
  const maxQuantity = given.maxQuantity == null ? null : whole('maxQuantity', given.maxQuantity, minQuantity, 10_000);
  const barcode = given.barcode?.replace(/[\s-]/g, '') ?? '';
  if (barcode !== '' && !isBarcode(barcode)) problems.push({ field: `${at}.barcode`, reason: 'check_digit' });
  const side = (field: 'lengthCm' | 'widthCm' | 'heightCm'): number | null => (given[field] ? whole(field, given[field], 1, mostCm) : null);
  const size = { lengthCm: side('lengthCm'), widthCm: side('widthCm'), heightCm: side('heightCm') };
  const missing = (Object.keys(size) as (keyof typeof size)[]).filter((field) => size[field] === null);
  if (missing.length > 0 && missing.length < 3) problems.push({ field: `${at}.${missing[0]}`, reason: 'required' });
  const byWeight = given.byWeight ?? false;
  if (byWeight && !isMeasured) problems.push({ field: `${at}.byWeight`, reason: 'not_possible' });
  const price = given.price ?? (known ? BigInt(known.price) : null);
  if (price === null) problems.push({ field: `${at}.price`, reason: 'required' });
  else if (price < leastPrice || price > mostPrice) problems.push({ field: `${at}.price`, reason: 'out_of_range', limit: Number(price < leastPrice ? leastPrice : mostPrice) });
  return { id: id ?? newId(), packVi, packEn, unit: given.unit, amount, netGrams, shippingGrams, minQuantity, maxQuantity, barcode: barcode === '' ? null : barcode, ...size, byWeight, price: (price ?? 0n).toString() };
}

/** What a draft holds of a listing: changed fields alone; packs and pictures whole where one of them changed, but each live pack's price apart. */
export type DraftContent = Partial<Omit<ListingContent, 'packs'>> & { packs?: PackContent[]; /** đồng as text that a live pack shall cost, by its id. */ prices?: Record<string, string> };

export const contentFields = ['nameVi', 'nameEn', 'descVi', 'descEn', 'categoryId', 'storage', 'deliveryScope', 'shelfLifeDays', 'originCommuneCode', 'seasonMonths'] as const;

/** What drafts that were begun before these could be said leave out. */
const unsaid = { lengthCm: null, widthCm: null, heightCm: null, byWeight: false };

/** The live content with the draft laid over it. Pure. */
export function withDraft(live: ListingContent, draft: DraftContent): ListingContent {
  const { prices = {}, packs, ...fields } = draft;
  const priceNow = new Map(live.packs.map(({ id, price }) => [id, price]));
  return { ...live, ...fields, packs: (packs ?? live.packs).map((pack) => ({ ...unsaid, ...pack, price: prices[pack.id] ?? priceNow.get(pack.id) ?? pack.price })) };
}

/** What of `wanted` differs from what is live, as a draft keeps it. Pure. */
export function draftOf(live: ListingContent, wanted: ListingContent): DraftContent {
  const draft: DraftContent = {};
  for (const field of contentFields) if (!isSame(live[field], wanted[field])) Object.assign(draft, { [field]: wanted[field] });
  const plain = (packs: readonly PackContent[]) => packs.map(({ price: _, ...pack }) => pack);
  if (!isSame(plain(live.packs), plain(wanted.packs))) draft.packs = wanted.packs;
  if (!isSame(live.pictures, wanted.pictures)) draft.pictures = wanted.pictures;
  const prices = wanted.packs.filter(({ id, price }) => live.packs.some((pack) => pack.id === id && pack.price !== price)).map(({ id, price }) => [id, price]);
  if (prices.length > 0) draft.prices = Object.fromEntries(prices) as Record<string, string>;
  return draft;
}

/** Each changed field with its value before and after, as history keeps it; of pictures which they were and their words. Pure. */
export function changesIn(live: ListingContent, wanted: ListingContent): Record<string, { from: unknown; to: unknown }> {
  const fields = [...contentFields, 'packs', 'pictures'] as const;
  const told = (content: ListingContent, field: (typeof fields)[number]) =>
    field === 'pictures' ? content.pictures.map(({ id, key, altVi, altEn }) => ({ id, key, altVi, altEn })) : content[field];
  return Object.fromEntries(fields.filter((field) => !isSame(live[field], wanted[field])).map((field) => [field, { from: told(live, field), to: told(wanted, field) }]));
}

/** By value, whatever the order of keys: one side comes out of the database. */
export function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [one as Record<string, unknown>, other as Record<string, unknown>];
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => isSame(left[key], right[key]));
}

/** Whether a booth may set the price by itself: at most `percent` up or down from what the floor last approved. All in đồng. */
export function isInBand(price: Money, approved: Money, percent: number): boolean {
  const distance = price > approved ? price - approved : approved - price;
  return distance * 100n <= approved * BigInt(percent);
}
