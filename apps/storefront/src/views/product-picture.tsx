import { EdgeBand, Icon, ProductPicture, edgeOf, largestPicture } from '@chophien/ui';
import { inLocale } from '../page-context.js';
import type { ProductViewProps } from './product.js';

/** The whole width on phones; on desks the wider of two columns. */
const sizes = '(min-width: 1264px) 594px, (min-width: 900px) calc(52vw - 62px), 100vw';

/** Where a picture is looked at closely. Closed and empty until script opens it (client/zoom.ts); without script the picture's link does. */
function ZoomDialog({ props: { context, product } }: { props: ProductViewProps }) {
  const { t, locale } = context;
  const name = inLocale(locale, product.nameVi, product.nameEn);
  return (
    <dialog className="zoom" aria-label={t('product.zoom.title', { name })}>
      <div className="zoom__bar">
        <button className="btn" type="button" data-zoom="-1" aria-label={t('product.zoom.out')}>
          <Icon name="minus" />
        </button>
        <button className="btn" type="button" data-zoom="1" aria-label={t('product.zoom.in')}>
          <Icon name="plus" />
        </button>
        <form method="dialog">
          <button className="btn" type="submit" aria-label={t('product.zoom.close')}>
            <Icon name="close" />
          </button>
        </form>
      </div>
      <div className="zoom__pane" tabIndex={0} role="group" aria-label={t('product.zoom.pane')} data-scale="1" />
    </dialog>
  );
}

/** The booth's own words for it, else what it is and its place among the others. */
export function pictureWords({ context: { t, locale }, product }: Pick<ProductViewProps, 'context' | 'product'>, index: number): string {
  const picture = product.pictures[index];
  if (!picture) return '';
  const words = inLocale(locale, picture.altVi, picture.altEn);
  if (words !== '') return words;
  const name = inLocale(locale, product.nameVi, product.nameEn);
  if (picture.isIllustration) return t('product.drawing', { name });
  return product.pictures.length > 1
    ? t('product.pictureOf', { name, n: index + 1, of: product.pictures.length })
    : t('product.picture', { name });
}

/**
 * The product's pictures, side by side under one finger: CSS snaps, script is asked for nothing. Each is a link to its largest file. Until a photo has
 * come its mean colour stands there, as a drawn square, since the page allows no inline style.
 */
export function ProductPictures(props: ProductViewProps) {
  const { context, product } = props;
  const { t } = context;
  const edge = edgeOf(product.booth.edgePattern, product.booth.edgeCloth);
  const { pictures } = product;
  if (pictures.length === 0) {
    return (
      <div className="product__picture">
        <ProductPicture base={null} edge={edge} alt="" sizes={sizes} />
        <EdgeBand edge={edge} stitch={3} />
      </div>
    );
  }
  return (
    <>
      <figure className="product__picture">
        <ul className="gallery">
          {pictures.map((picture, index) => {
            const base = `/media/${picture.key}`;
            return (
              <li key={base}>
                <a className="gallery__link" href={largestPicture(base)} data-zoom="">
                  {picture.tint != null && (
                    <svg className="gallery__tint" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
                      <rect width="1" height="1" fill={picture.tint} />
                    </svg>
                  )}
                  <ProductPicture
                    base={base}
                    edge={edge}
                    alt={pictureWords(props, index)}
                    sizes={sizes}
                    load={index === 0 ? 'first' : 'lazy'}
                  />
                  {pictures.length > 1 && (
                    <span className="gallery__place" aria-hidden="true">
                      {index + 1}/{pictures.length}
                    </span>
                  )}
                  <span className="gallery__hint">
                    <Icon name="search" />
                    <span className="unseen">{t('product.zoom.open')}</span>
                  </span>
                </a>
              </li>
            );
          })}
        </ul>
        {pictures.every((picture) => picture.isIllustration) ? (
          <figcaption className="hint">{t('product.illustration')}</figcaption>
        ) : (
          <EdgeBand edge={edge} stitch={3} />
        )}
      </figure>
      <ZoomDialog props={props} />
    </>
  );
}
