import type { ContentPartsFragment } from '@chophien/api-contract/office';
import type { Words } from '../words/use-words.js';
import type { FactField, Pack, PackFact } from './draft-differences.js';

/** One fact of a listing in words, as it stands on either side of a change. */
export function factWords(content: ContentPartsFragment, field: FactField, { t, pick, count }: Words): string {
  switch (field) {
    case 'categoryId':
      return pick(content.categoryNameVi, content.categoryNameEn);
    case 'storage':
      return t(`review.storage.${content.storage}`);
    case 'deliveryScope':
      return t(`review.reach.${content.deliveryScope}`);
    case 'shelfLifeDays':
      return content.shelfLifeDays == null ? t('review.noShelfLife') : t('review.shelfLife', { count: content.shelfLifeDays, figure: count(content.shelfLifeDays) });
    case 'originCommuneCode':
      return content.originCommune ?? t('review.noOrigin');
    case 'seasonMonths':
      return content.seasonMonths.length === 0 ? t('review.wholeYear') : t('review.months', { months: content.seasonMonths.join(', ') });
  }
}

/** How much one pack holds: "500 g", "1,5 lít", "6 cái". */
export function amountWords({ amount, unit }: Pick<Pack, 'amount' | 'unit'>, { t, count }: Words): string {
  return t(`review.unit.${unit}`, { figure: count(amount, 3) });
}

/** One fact of a pack in words. */
export function packFactWords(pack: Pack, fact: PackFact, words: Words): string {
  const { t, count } = words;
  switch (fact) {
    case 'pack':
      return pack.packVi;
    case 'packEn':
      return pack.packEn;
    case 'amount':
      return amountWords(pack, words);
    case 'netGrams':
      return pack.netGrams == null ? '—' : `${count(pack.netGrams)} g`;
    case 'shippingGrams':
      return `${count(pack.shippingGrams)} g`;
    case 'minQuantity':
      return count(pack.minQuantity);
    case 'maxQuantity':
      return pack.maxQuantity == null ? t('review.noMost') : count(pack.maxQuantity);
    case 'barcode':
      return pack.barcode ?? '—';
    case 'size':
      return pack.lengthCm == null ? '—' : `${pack.lengthCm} × ${pack.widthCm} × ${pack.heightCm} cm`;
    case 'byWeight':
      return t(pack.byWeight ? 'review.byWeight' : 'review.notByWeight');
  }
}

/** "+12,5 %" with its sign, for the eye; the words around it say dearer or cheaper. */
export function percentWords(percent: number, { count, t }: Words): string {
  const figure = count(Math.abs(percent), 1);
  return t(percent > 0 ? 'review.dearer' : 'review.cheaper', { figure });
}
