import type { FeedCount, FeedItem } from '@chophien/catalog';
import { xmlText } from './xml-text.js';

export type FeedLanguage = 'vi' | 'en';

const words = {
  vi: { title: 'Hàng bày trên sàn', star: (stars: number) => `OCOP ${stars} sao còn hiệu lực` },
  en: { title: 'Goods of the floor', star: (stars: number) => `Valid OCOP recognition, ${stars} stars` },
};

/**
 * RSS 2.0 with the attributes of Google's product data specification, which Facebook's catalogues read as well. The comment says to whoever
 * looks into it how many goods are missing for want of a photograph.
 */
export function feedStart(given: { publicUrl: string; language: FeedLanguage; floorName: string; count: FeedCount }): string {
  const { publicUrl, language, floorName, count } = given;
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0">
<channel>
<title>${xmlText(`${floorName}: ${words[language].title}`)}</title>
<link>${xmlText(publicUrl + (language === 'en' ? '/en' : '/'))}</link>
<description>${xmlText(floorName)}</description>
<!-- ${count.inFeed} of ${count.onShow} goods; the others have no photograph -->
`;
}

export const feedEnd = '</channel>\n</rss>\n';

/** One pack. Titles are cut at 150 letters and texts at 5,000, which is what the specification takes. */
export function feedItem(publicUrl: string, language: FeedLanguage, item: FeedItem): string {
  const isEnglish = language === 'en';
  const pick = (vietnamese: string, english: string) => (isEnglish && english !== '' ? english : vietnamese);
  const name = pick(item.nameVi, item.nameEn);
  const pack = pick(item.packVi, item.packEn);
  const lines: [string, string][] = [
    ['g:id', item.variantId],
    ['g:title', cut(`${name}, ${pack}`, 150)],
    ['g:description', cut(pick(item.descVi, item.descEn) || `${name}, ${pack}`, 5_000)],
    ['g:link', `${publicUrl}${isEnglish ? '/en' : ''}/hang/${encodeURIComponent(item.slug)}${item.packs > 1 ? `?goi=${item.variantId}` : ''}`],
    ['g:image_link', `${publicUrl}/media/${item.pictureKey}-960.webp`],
    ['g:availability', item.available > 0 ? 'in_stock' : 'out_of_stock'],
    ['g:price', `${item.price} VND`],
    ['g:condition', 'new'],
    ['g:brand', cut(item.boothNameVi, 70)],
    item.barcode === null ? ['g:identifier_exists', 'no'] : ['g:gtin', item.barcode],
    ['g:product_type', cut((isEnglish ? item.groupsEn : item.groupsVi).join(' > '), 750)],
    ['g:shipping_weight', `${item.shippingGrams} g`],
  ];
  if (item.packs > 1) lines.push(['g:item_group_id', item.productId], ['g:size', cut(pack, 100)]);
  if (item.netGrams !== null) lines.push(['g:unit_pricing_measure', `${item.netGrams} g`], ['g:unit_pricing_base_measure', '1 kg']);
  else if (item.netMillilitres !== null) lines.push(['g:unit_pricing_measure', `${item.netMillilitres} ml`], ['g:unit_pricing_base_measure', '1 l']);
  if (item.ocopStars !== null) lines.push(['g:product_highlight', words[language].star(item.ocopStars)]);
  return `<item>\n${lines.map(([tag, text]) => `<${tag}>${xmlText(text)}</${tag}>\n`).join('')}</item>\n`;
}

function cut(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`;
}
