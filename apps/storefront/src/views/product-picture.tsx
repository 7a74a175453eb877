import { EdgeBand, Icon, ProductPicture, edgeOf, largestPicture } from '@chophien/ui';
import { inLocale } from '../page-context.js';
import { pictureBase } from './cards.js';
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

/**
 * The product's pictures, side by side under one finger; today the floor keeps one of each product. Each is a link to its largest file.
 */
export function ProductPictures(props: ProductViewProps) {
  const { context, product } = props;
  const { t, locale } = context;
  const edge = edgeOf(product.booth.edgePattern, product.booth.edgeCloth);
  const name = inLocale(locale, product.nameVi, product.nameEn);
  const bases = [pictureBase(product.pictureKey)].filter((base) => base !== null);
  if (bases.length === 0) {
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
          {bases.map((base, index) => (
            <li key={base}>
              <a className="gallery__link" href={largestPicture(base)} data-zoom="">
                <ProductPicture
                  base={base}
                  edge={edge}
                  alt={product.pictureIsIllustration ? t('product.drawing', { name }) : t('product.picture', { name })}
                  sizes={sizes}
                  load={index === 0 ? 'first' : 'lazy'}
                />
                <span className="gallery__hint">
                  <Icon name="search" />
                  <span className="unseen">{t('product.zoom.open')}</span>
                </span>
              </a>
            </li>
          ))}
        </ul>
        {product.pictureIsIllustration ? <figcaption className="hint">{t('product.illustration')}</figcaption> : <EdgeBand edge={edge} stitch={3} />}
      </figure>
      <ZoomDialog props={props} />
    </>
  );
}
