import { formatDong } from '@chophien/money';
import { Choice } from '@chophien/ui';
import type { ReactNode } from 'react';
import { inLocale, type PageContext } from '../page-context.js';
import { PackLine } from './cards.js';
import { OwnWords } from './own-words.js';
import type { ProductViewProps, Variant } from './product.js';

/** Fewer are left than its booth sends at least. */
export function isTooFew(variant: Variant): boolean {
  return variant.available > 0 && variant.available < variant.minQuantity;
}

/** Nothing of it can be had now: none is left, or fewer than its booth sends at least. */
export function isGone(variant: Variant): boolean {
  return variant.stockLevel === 'SOLD_OUT';
}

/** Whether it may be put into the cart, as far as the pack itself goes. */
export function canBeBought(variant: Variant): boolean {
  return !isGone(variant) && variant.maxQuantity > 0;
}

/** The stock of a pack in a few words. */
export function stockWords({ t, locale }: PageContext, variant: Variant): string {
  if (isTooFew(variant)) return t('product.tooFew', { count: variant.available, least: variant.minQuantity });
  if (isGone(variant)) return t('card.soldOut');
  if (variant.stockLevel === 'IN_STOCK') return t('product.inStock');
  const pack = inLocale(locale, variant.packVi, variant.packEn);
  // "Còn 3 gói 500 g" reads by itself; "Còn 3 0,5 kg" does not.
  return t('product.low', { count: variant.available, pack: /^\d/.test(pack) ? `× ${pack}` : pack });
}

function Pack({ context, variant, selling }: { context: PageContext; variant: Variant; selling: boolean }) {
  const { t, locale } = context;
  return (
    <span className="pack-row">
      <span className="pack-row__name">
        <PackLine
          context={context}
          pack={
            <b>
              <OwnWords context={context} vi={variant.packVi} en={variant.packEn} note="mark" />
            </b>
          }
          perBasis={variant.pricePerBasis}
          basis={variant.priceBasis}
        />
      </span>
      <b className="nowrap">{formatDong(BigInt(variant.price), locale)}</b>
      {selling && (
        <span className="pack-row__more">
          {stockWords(context, variant)}
          {variant.minQuantity > 1 && !isTooFew(variant) && ` · ${t('product.least', { least: variant.minQuantity })}`}
        </span>
      )}
    </span>
  );
}

/** The packs as radio buttons within a form; what is sold out can be read and not chosen. Below them `children`, which show the chosen one. */
export function PackChoice({ context, product, variant, children }: ProductViewProps & { readonly children: ReactNode }) {
  return (
    <fieldset className="packs">
      <legend className="field__label">{context.t('product.packs')}</legend>
      {product.variants.map((each) => (
        <Choice
          key={each.id}
          type="radio"
          name="goi"
          value={each.id}
          defaultChecked={each.id === variant.id && canBeBought(each)}
          disabled={!canBeBought(each)}
          data-shown={each.id === variant.id ? '' : undefined}
        >
          <Pack context={context} variant={each} selling />
        </Choice>
      ))}
      {children}
    </fieldset>
  );
}

/** The packs where none can be chosen: what is arranged with the booth, or not sold for now. One alone stands above already. */
export function PackList({ context, product }: ProductViewProps) {
  if (product.variants.length < 2) return null;
  return (
    <ul className="packs packs--read" aria-label={context.t('product.packs')}>
      {product.variants.map((each) => (
        <li key={each.id}>
          <Pack context={context} variant={each} selling={product.saleKind === 'CART' && product.booth.isOpen && product.booth.closure == null} />
        </li>
      ))}
    </ul>
  );
}
