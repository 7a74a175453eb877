import type { ContentInput, ContentPartsFragment, DeliveryReach, KeptContentPartsFragment, PackUnit, SaleKind, StorageKind } from '@chophien/api-contract/office';
import { parseDong } from '@chophien/money';
import { groupedDong, readUnits } from './listing-form.js';

export type Content = ContentPartsFragment;
export type KeptContent = KeptContentPartsFragment;

/** What stands in the form; figures as text, as people type them. */
export interface PackForm {
  /** '' for a new pack. */
  packId: string;
  packVi: string;
  packEn: string;
  unit: PackUnit;
  amount: string;
  netGrams: string;
  shippingGrams: string;
  minQuantity: string;
  maxQuantity: string;
  barcode: string;
  lengthCm: string;
  widthCm: string;
  heightCm: string;
  byWeight: boolean;
  price: string;
}
export interface ContentForm {
  nameVi: string;
  nameEn: string;
  descVi: string;
  descEn: string;
  categoryId: string;
  storage: StorageKind;
  deliveryScope: DeliveryReach;
  shelfLifeDays: string;
  originCommuneCode: string;
  seasonMonths: string[];
  packs: PackForm[];
}

export const packUnits: readonly PackUnit[] = ['G', 'KG', 'ML', 'L', 'PIECE', 'BUNCH', 'BOX'];
export const storages: readonly StorageKind[] = ['AMBIENT', 'COOL', 'CHILLED', 'FROZEN', 'LIVE'];
export const months = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'];
/** What needs ice or water stays in the province. */
export const mayTravel = (storage: StorageKind): boolean => storage === 'AMBIENT' || storage === 'COOL';
/** The unit says by itself how much is in the pack. */
export const isMeasured = (unit: PackUnit): boolean => unit === 'G' || unit === 'KG';

export const newPack: PackForm = { packId: '', packVi: '', packEn: '', unit: 'G', amount: '', netGrams: '', shippingGrams: '', minQuantity: '1', maxQuantity: '', barcode: '', lengthCm: '', widthCm: '', heightCm: '', byWeight: false, price: '' };

export function newContent(saleKind: SaleKind): ContentForm {
  const isContact = saleKind === 'CONTACT';
  return {
    nameVi: '', nameEn: '', descVi: '', descEn: '', categoryId: '', storage: isContact ? 'SERVICE' : 'AMBIENT', deliveryScope: isContact ? 'NONE' : 'NATIONWIDE', shelfLifeDays: '', originCommuneCode: '',
    seasonMonths: [], packs: [newPack],
  };
}

const plain = (figure: number | null | undefined): string => (figure == null ? '' : String(figure));

/** What is proposed, or what is live where nothing is. A name that was only repeated in English stays empty there. */
export function formOfContent(content: Content): ContentForm {
  return {
    nameVi: content.nameVi,
    nameEn: content.nameEn === content.nameVi ? '' : content.nameEn,
    descVi: content.descVi,
    descEn: content.descEn,
    categoryId: content.categoryId,
    storage: content.storage,
    deliveryScope: content.deliveryScope,
    shelfLifeDays: plain(content.shelfLifeDays),
    originCommuneCode: content.originCommuneCode ?? '',
    seasonMonths: content.seasonMonths.map(String),
    packs: content.packs.map((pack) => ({
      packId: pack.id,
      packVi: pack.packVi,
      packEn: pack.packEn === pack.packVi ? '' : pack.packEn,
      unit: pack.unit,
      amount: String(pack.amount).replace('.', ','),
      netGrams: isMeasured(pack.unit) ? '' : plain(pack.netGrams),
      shippingGrams: String(pack.shippingGrams),
      minQuantity: String(pack.minQuantity),
      maxQuantity: plain(pack.maxQuantity),
      barcode: pack.barcode ?? '',
      lengthCm: plain(pack.lengthCm),
      widthCm: plain(pack.widthCm),
      heightCm: plain(pack.heightCm),
      byWeight: pack.byWeight,
      price: groupedDong(pack.price),
    })),
  };
}

/** `1,5` or `1.5`, to three places; null for what is no amount. Thousands are not grouped here: 1.500 g would be 1.5. */
export function readAmount(text: string): number | null {
  const plainText = text.trim().replace(',', '.');
  return /^\d{1,6}(?:\.\d{1,3})?$/.test(plainText) && Number(plainText) > 0 ? Number(plainText) : null;
}

/** What the api takes. Prices go along where they differ from `seen`, so that one which changed meanwhile is not written over. */
export function inputOf(form: ContentForm, seen: Content | null): ContentInput {
  return {
    nameVi: form.nameVi.trim(),
    nameEn: form.nameEn.trim(),
    descVi: form.descVi.trim(),
    descEn: form.descEn.trim(),
    categoryId: form.categoryId,
    storage: form.storage,
    deliveryScope: form.deliveryScope,
    shelfLifeDays: readUnits(form.shelfLifeDays) ?? 0,
    originCommuneCode: form.originCommuneCode,
    seasonMonths: form.seasonMonths.map(Number),
    packs: form.packs.map((pack) => {
      const price = parseDong(pack.price)?.toString() ?? null;
      const before = seen?.packs.find(({ id }) => id === pack.packId);
      return {
        id: pack.packId === '' ? null : pack.packId,
        packVi: pack.packVi.trim(),
        packEn: pack.packEn.trim(),
        unit: pack.unit,
        amount: readAmount(pack.amount) ?? 0,
        netGrams: isMeasured(pack.unit) ? null : readUnits(pack.netGrams),
        shippingGrams: readUnits(pack.shippingGrams) ?? 0,
        minQuantity: readUnits(pack.minQuantity) ?? 1,
        maxQuantity: readUnits(pack.maxQuantity),
        barcode: pack.barcode.trim(),
        lengthCm: readUnits(pack.lengthCm),
        widthCm: readUnits(pack.widthCm),
        heightCm: readUnits(pack.heightCm),
        byWeight: isMeasured(pack.unit) && pack.byWeight,
        price: before !== undefined && before.price === price ? null : price,
      };
    }),
  };
}

/** Name of the form's field for one that the api names, or undefined: `packs.1.price`, `nameVi`. */
export function formFieldOf(field: string): string | undefined {
  if (/^packs\.\d+$/.test(field)) return `${field}.packVi`;
  if (field === 'packs') return 'packs.0.packVi';
  return /^(?:nameVi|nameEn|descVi|descEn|categoryId|storage|deliveryScope|shelfLifeDays|originCommuneCode|seasonMonths|packs\.\d+\.\w+)$/.test(field) ? field : undefined;
}
