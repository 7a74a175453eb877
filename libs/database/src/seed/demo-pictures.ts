import type { ProductRows } from './demo-products.js';
import { stableId } from './stable-id.js';

/** Further drawings of a product, by the end of their key; `scripts/crop-pictures.mjs` made them. */
const furtherViews: Readonly<Record<string, readonly { view: string; altVi: string; altEn: string }[]>> = Object.fromEntries(
  ['thit-trau-gac-bep-tham-hung', 'tra-o-long-tam-duong'].map((slug) => [
    slug,
    [
      { view: 'gan', altVi: 'Hình vẽ nhìn gần', altEn: 'The drawing seen close' },
      { view: 'nghieng', altVi: 'Hình vẽ nhìn từ một phía', altEn: 'The drawing seen from one side' },
    ],
  ]),
);

/** Rows of `product_picture`: each product's drawing, and further ones of two. */
export function demoPictureRows(products: readonly ProductRows[]) {
  return products.flatMap(({ product }) =>
    [{ key: product.picture_key, altVi: '', altEn: '' }, ...(furtherViews[product.slug] ?? []).map(({ view, ...alt }) => ({ key: `${product.slug}-${view}`, ...alt }))].map(({ key, altVi, altEn }, position) => ({
      id: stableId(`picture:${key}`),
      product_id: product.id,
      key,
      kind: 'illustration',
      position,
      alt_vi: altVi,
      alt_en: altEn,
      width: 960,
      height: 960,
    })),
  );
}
