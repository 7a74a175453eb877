import type { GoneBoothQuery, GoneProductQuery } from '@chophien/api-contract/shop';
import { ButtonLink, Icon } from '@chophien/ui';
import type { ReactNode } from 'react';
import { inLocale, type PageContext } from '../page-context.js';
import { GroupLinks } from './search.js';

export type GoneProduct = NonNullable<GoneProductQuery['goneProduct']>;
export type GoneBooth = NonNullable<GoneBoothQuery['goneBooth']>;

function GonePage({ context, title, text, children }: { context: PageContext; title: string; text: string; children: ReactNode }) {
  return (
    <div className="wrap page">
      <div className="narrow">
        <h1>{title}</h1>
        <p className="lead">{text}</p>
        <div className="row">{children}</div>
      </div>
      <div className="ways-on">
        <GroupLinks context={context} />
      </div>
    </div>
  );
}

/** The heading of the page of a product that is no longer on show. */
export function goneTitle({ t }: PageContext, product: GoneProduct): string {
  return product.reason === 'BOOTH_CLOSED' ? t('gone.boothTitle') : t('gone.productTitle');
}

/** A product that its booth put away, or whose booth closed: what happened, and where to find others. */
export function GoneProductView({ context, product }: { context: PageContext; product: GoneProduct }) {
  const { t, locale, paths } = context;
  const name = inLocale(locale, product.nameVi, product.nameEn);
  const booth = inLocale(locale, product.boothNameVi, product.boothNameEn);
  const category = inLocale(locale, product.category.nameVi, product.category.nameEn);
  return (
    <GonePage context={context} title={goneTitle(context, product)} text={product.reason === 'BOOTH_CLOSED' ? t('gone.closedText', { name, booth }) : t('gone.productText', { name, booth })}>
      <ButtonLink kind="primary" href={paths.category(product.category.slug)}>
        {t('gone.toCategory', { category })}
      </ButtonLink>
      {product.boothIsOpen && (
        <ButtonLink href={paths.booth(product.boothSlug)}>
          <Icon name="booth" />
          {t('gone.toBooth', { booth })}
        </ButtonLink>
      )}
      <ButtonLink href={paths.search({ q: name })}>
        <Icon name="search" />
        {t('gone.toSearch')}
      </ButtonLink>
    </GonePage>
  );
}

/** A booth that closed for good. */
export function GoneBoothView({ context, booth }: { context: PageContext; booth: GoneBooth }) {
  const { t, locale, paths } = context;
  return (
    <GonePage context={context} title={t('gone.boothTitle')} text={t('gone.boothText', { booth: inLocale(locale, booth.nameVi, booth.nameEn) })}>
      <ButtonLink kind="primary" href={paths.booths()}>
        {t('gone.toBooths')}
      </ButtonLink>
      <ButtonLink href={paths.lookup()}>{t('gone.toOrder')}</ButtonLink>
    </GonePage>
  );
}
