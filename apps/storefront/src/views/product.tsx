import type { CardFieldsFragment, DeliveryFeeQuery, ProductBySlugQuery } from '@chophien/api-contract/shop';
import { Breadcrumb, Note, Price } from '@chophien/ui';
import type { PageContext } from '../page-context.js';
import { PackLine } from './cards.js';
import { productCrumbs } from './crumbs.js';
import { OwnWords } from './own-words.js';
import { Certificates, Facts, MoreOfBooth, Origin, Seller } from './product-about.js';
import { Buy, BuyBar, Delivery } from './product-buy.js';
import { ProductPictures } from './product-picture.js';
import { RecognitionNote } from './recognition.js';

export type Product = NonNullable<ProductBySlugQuery['product']>;
export type Variant = Product['variants'][number];

export interface ProductViewProps {
  readonly context: PageContext;
  readonly product: Product;
  readonly variant: Variant;
  readonly quantity: number;
  /** How many were put into the cart by the form that led here. */
  readonly added: number | undefined;
  /** What went wrong with the form that led here. */
  readonly problem: string | undefined;
  readonly delivery: DeliveryFeeQuery['deliveryQuote'] | undefined;
  /** Other goods of the same booth. */
  readonly more: readonly CardFieldsFragment[];
}

function Notices({ context, added, problem }: ProductViewProps) {
  const { t, paths } = context;
  return (
    <>
      {added !== undefined && (
        <div className="notice" role="status">
          <Note tone="done" icon="checkCircle">
            {t('product.added', { count: added })} <a href={paths.cart()}>{t('product.toCart')}</a>
          </Note>
        </div>
      )}
      {problem !== undefined && (
        <div className="notice">
          <Note tone="fault" icon="warning">
            {problem}
          </Note>
        </div>
      )}
    </>
  );
}

/** Name, price, per kg, recognition, stock, buy; then the fee, the facts, the place, the seller, and what else the booth has. */
export function ProductView(props: ProductViewProps) {
  const { context, product, variant } = props;
  const { t, locale, paths } = context;
  return (
    <div className="wrap">
      <Breadcrumb label={t('crumbs.label')} crumbs={productCrumbs(context, product)} />
      <Notices {...props} />
      <article>
        <div className="product">
          <ProductPictures {...props} />
          <div className="product__side">
            <h1>
              <OwnWords context={context} vi={product.nameVi} en={product.nameEn} note="mark" />
            </h1>
            <p>
              {t('product.by')}{' '}
              <a href={paths.booth(product.booth.slug)}>
                <OwnWords context={context} vi={product.booth.nameVi} en={product.booth.nameEn} />
              </a>
            </p>
            <div>
              <Price amount={BigInt(variant.price)} locale={locale} size="page" />
              <p className="soft">
                <PackLine
                  context={context}
                  pack={<OwnWords context={context} vi={variant.packVi} en={variant.packEn} note="mark" />}
                  perBasis={variant.pricePerBasis}
                  basis={variant.priceBasis}
                />
                {variant.byWeight && <span className="hint"> {t('product.byWeight')}</span>}
                {' · '}
                {t('product.taxIncluded')}
              </p>
            </div>
            {product.recognitions.map((recognition, index) => (
              <RecognitionNote key={index} context={context} recognition={recognition} />
            ))}
            <Buy {...props} />
            <Delivery {...props} />
            {product.isDemo && <p className="hint">{t('product.demo')}</p>}
          </div>
        </div>
        <div className="product__below">
          <div className="product product--about">
            <div>
              <Facts {...props} />
              <Origin {...props} />
            </div>
            <div>
              <Certificates {...props} />
              <div className="section">
                <Seller {...props} />
              </div>
            </div>
          </div>
          <MoreOfBooth {...props} />
          <BuyBar {...props} />
        </div>
      </article>
    </div>
  );
}
