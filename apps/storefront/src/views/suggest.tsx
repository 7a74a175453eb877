import type { SuggestQuery } from '@chophien/api-contract/shop';
import { Icon, Price, type IconName, type Locale } from '@chophien/ui';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Words } from '../i18n/i18n.js';
import { inLocale } from '../page-context.js';
import type { Paths } from '../paths.js';
import type { Category } from '../reference.js';
import { pictureBase } from './cards.js';

export interface SuggestViewProps {
  readonly t: Words;
  readonly locale: Locale;
  readonly paths: Paths;
  readonly query: string;
  readonly found: SuggestQuery['suggest'];
  /** For how many goods lie in a group. */
  readonly categories: readonly Category[];
  /** False where the shopper's line should be spared. */
  readonly pictures: boolean;
}

/** One entry: the link itself is the option, so that choosing it by key or by press is the same navigation. */
function Option({ id, href, lead, name, detail, price }: { id: string; href: string; lead: ReactNode; name: ReactNode; detail?: ReactNode; price?: ReactNode }) {
  return (
    <a id={id} className="suggest__option" role="option" aria-selected={false} tabIndex={-1} href={href}>
      <span className="suggest__lead">{lead}</span>
      <span className="suggest__words">
        <span className="suggest__name">{name}</span>
        {detail !== undefined && <span className="suggest__detail">{detail}</span>}
      </span>
      {price}
    </a>
  );
}

function Group({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <div role="group" aria-labelledby={id}>
      <p id={id} className="suggest__head" role="presentation">
        {title}
      </p>
      {children}
    </div>
  );
}

const icon = (name: IconName) => <Icon name={name} />;

/**
 * What the list of suggestions holds: groups, booths, goods, and the plain search last. `data-said` is what a live region says of it;
 * it has no option at all when nothing was found, and then nothing is shown.
 */
function SuggestView({ t, locale, paths, query, found, categories, pictures }: SuggestViewProps) {
  const { products, booths, decodedQuery } = found;
  const count = products.length + booths.length + found.categories.length;
  return (
    <div data-said={count === 0 ? t('suggest.none') : t('suggest.said', { count })}>
      {count > 0 && (
        <>
          {decodedQuery != null && (
            <p className="suggest__head" role="presentation">
              {t('search.decoded', { query: decodedQuery })}
            </p>
          )}
          {found.categories.length > 0 && (
            <Group id="sg-c" title={t('suggest.groups')}>
              {found.categories.map((group, at) => {
                const goods = categories.find(({ slug }) => slug === group.slug)?.productCount;
                const parent = group.parentNameVi == null ? undefined : inLocale(locale, group.parentNameVi, group.parentNameEn ?? '');
                const detail = [parent, goods === undefined ? undefined : t('booth.products', { count: goods })].filter(Boolean).join(' · ');
                return (
                  <Option
                    key={group.slug}
                    id={`sg-c${at}`}
                    href={paths.category(group.slug)}
                    lead={icon('tag')}
                    name={inLocale(locale, group.nameVi, group.nameEn)}
                    detail={detail || undefined}
                  />
                );
              })}
            </Group>
          )}
          {booths.length > 0 && (
            <Group id="sg-b" title={t('suggest.booths')}>
              {booths.map((booth, at) => (
                <Option
                  key={booth.slug}
                  id={`sg-b${at}`}
                  href={paths.booth(booth.slug)}
                  lead={icon('booth')}
                  name={inLocale(locale, booth.nameVi, booth.nameEn)}
                  detail={[booth.commune, t('booth.products', { count: booth.productCount })].filter(Boolean).join(' · ')}
                />
              ))}
            </Group>
          )}
          {products.length > 0 && (
            <Group id="sg-p" title={t('suggest.goods')}>
              {products.map((product, at) => {
                const away = product.saleKind === 'CONTACT' ? t('card.contact') : product.stockLevel === 'SOLD_OUT' ? t('card.soldOut') : undefined;
                const picture = pictures ? pictureBase(product.pictureKey) : null;
                return (
                  <Option
                    key={product.slug}
                    id={`sg-p${at}`}
                    href={paths.product(product.slug)}
                    lead={picture === null ? icon('package') : <img src={`${picture}-240.webp`} alt="" width={44} height={44} loading="lazy" />}
                    name={inLocale(locale, product.nameVi, product.nameEn)}
                    detail={[inLocale(locale, product.boothNameVi, product.boothNameEn), away ?? inLocale(locale, product.packVi, product.packEn)].join(' · ')}
                    price={
                      <span className="suggest__price">
                        <Price amount={BigInt(product.price)} locale={locale} />
                      </span>
                    }
                  />
                );
              })}
            </Group>
          )}
          <Option id="sg-q" href={paths.search({ q: query })} lead={icon('search')} name={t('suggest.all', { query })} />
        </>
      )}
    </div>
  );
}

/** The fragment as HTML. */
export const renderSuggestions = (props: SuggestViewProps): string => renderToStaticMarkup(<SuggestView {...props} />);
