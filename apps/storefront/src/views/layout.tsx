import { EdgeBand, EdgeSheet, EdgeSheetContext, EdgeTiles, Icon, Mark, Ribbon, floorEdge } from '@chophien/ui';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Thing } from 'schema-dts';
import type { PageContext } from '../page-context.js';
import { Paths } from '../paths.js';
import { Findable, PageData } from './findable.js';

export interface PageHead {
  readonly title: string;
  readonly description?: string;
  /** Path of the one address of this page; the address asked for without its query when absent. */
  readonly canonical?: string;
  /** Pages that belong to one shopper are kept out of search engines; 'follow' where only the page itself is not worth listing. */
  readonly noIndex?: boolean | 'follow';
  /** What the page shows, for machines. */
  readonly data?: readonly Thing[];
  /** Picture of a link to this page, 1200 × 630, by its path; the floor's when absent. */
  readonly picture?: { readonly path: string; readonly alt: string };
  /** What the page is about, for link previews. */
  readonly kind?: 'product';
  /** Token of the visit beacon. */
  readonly visitToken?: string;
  /** Checkout shows no search and no way to wander off. */
  readonly plainHeader?: boolean;
  /** What stands in the search field. */
  readonly query?: string;
}

function Search({ context, query }: { context: PageContext; query: string | undefined }) {
  const { t, paths } = context;
  return (
    <form className="search" role="search" action={paths.search()} method="get" data-suggest={paths.suggest()}>
      <label className="unseen" htmlFor="q">
        {t('header.search')}
      </label>
      <Icon name="search" />
      <input id="q" className="search__input" type="search" name="q" defaultValue={query} placeholder={t('header.searchHint')} maxLength={100} enterKeyHint="search" autoCapitalize="none" spellCheck={false} />
      <button className="search__button" type="submit">
        {t('header.searchButton')}
      </button>
    </form>
  );
}

function PlaceLine({ context }: { context: PageContext }) {
  const { t, paths, place, url } = context;
  return (
    <a className="place-line" href={paths.place(url)}>
      <Icon name="pin" />
      <span>
        <span className="place-line__to">{place ? t('header.deliverTo') : t('header.whereTo')} </span>
        <b>{place?.name ?? t('header.noPlace')}</b>
      </span>
      <span className="place-line__change">{place ? t('header.change') : t('header.choosePlace')}</span>
    </a>
  );
}

function Header({ context, head }: { context: PageContext; head: PageHead }) {
  const { t, paths, cartCount, floor } = context;
  return (
    <header className={head.plainHeader ? 'top top--plain' : 'top'}>
      {floor?.mode === 'DEMO' && <Ribbon>{t('site.demo')}</Ribbon>}
      <div className="wrap top__row">
        <a className="brand" href={paths.home()}>
          <Mark />
          <span>
            <b>{t('site.name')}</b>
            <span className="brand__line">{t('site.tagline')}</span>
            <span className="unseen">{t('header.home')}</span>
          </span>
        </a>
        {head.plainHeader ? (
          <a className="top__back" href={paths.cart()}>
            {t('header.backToCart')}
          </a>
        ) : (
          <>
            <Search context={context} query={head.query} />
            <PlaceLine context={context} />
            <nav className="tools" aria-label={t('header.tools')}>
              <a className="tool" href={paths.lookup()} aria-label={t('header.orders')}>
                <Icon name="receipt" size={24} />
              </a>
              <a className="tool" href={paths.cart()} aria-label={cartCount > 0 ? t('header.cartCount', { count: cartCount }) : t('header.cart')}>
                <Icon name="cart" size={24} />
                {cartCount > 0 && (
                  <span className="tool__count" aria-hidden="true">
                    {cartCount > 99 ? '99+' : cartCount}
                  </span>
                )}
              </a>
            </nav>
          </>
        )}
      </div>
    </header>
  );
}

function Footer({ context }: { context: PageContext }) {
  const { t, paths, floor, locale } = context;
  const other = locale === 'vi' ? 'en' : 'vi';
  return (
    <footer className="foot" aria-label={t('footer.label')}>
      <EdgeBand edge={floorEdge} stitch={2} />
      <div className="wrap foot__grid">
        <div>
          <p>
            <b>{t('site.name')}</b>
          </p>
          <p className="soft small">{t('footer.about')}</p>
        </div>
        <nav aria-label={t('footer.links')}>
          <ul className="foot__links">
            <li>
              <a href={paths.how('mua')}>{t('footer.how')}</a>
            </li>
            <li>
              <a href={paths.lookup()}>{t('footer.lookup')}</a>
            </li>
            <li>
              <a href={paths.account()}>{t('footer.account')}</a>
            </li>
            <li>
              <a href={paths.booths()}>{t('footer.booths')}</a>
            </li>
            <li>
              <a href="/office/mo-gian">{t('footer.openBooth')}</a>
            </li>
            <li>
              <a href={paths.how('ocop')}>{t('footer.ocop')}</a>
            </li>
            <li>
              <a href={paths.terms()}>{t('footer.terms')}</a>
            </li>
            <li>
              <a href={paths.privacy()}>{t('footer.privacy')}</a>
            </li>
            <li>
              <a href="/office/">{t('footer.office')}</a>
            </li>
            <li>
              <a href={Paths.inLocale(context.url, other)} hrefLang={other} lang={other}>
                {t('site.otherLanguage')}
              </a>
            </li>
          </ul>
        </nav>
        <div>
          {floor !== null && <p>{t('footer.visitsToday', { count: floor.visitsToday })}</p>}
          <p>
            <a href={paths.how('dem')}>{t('footer.howCounted')}</a>
          </p>
        </div>
      </div>
    </footer>
  );
}

function Head({ context, head }: { context: PageContext; head: PageHead }) {
  const { t, assets, styleInside } = context;
  const description = head.description ?? t('site.description');
  // What results show of a title ends here: a long name is better whole than with ours behind it.
  const named = `${head.title} · ${t('site.name')}`;
  const title = named.length <= 70 ? named : head.title;
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={description} />
      <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#1a1d2a" media="(prefers-color-scheme: dark)" />
      <link rel="preload" href={assets.font} as="font" type="font/woff2" crossOrigin="anonymous" />
      {styleInside ? (
        <>
          <style dangerouslySetInnerHTML={{ __html: assets.styleText }} />
          <link rel="prefetch" href={assets.style} as="style" />
        </>
      ) : (
        <link rel="stylesheet" href={assets.style} />
      )}
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link rel="apple-touch-icon" href="/icons/apple-touch-180.png" />
      <link rel="manifest" href={context.locale === 'vi' ? '/manifest.webmanifest' : '/manifest-en.webmanifest'} />
      <Findable context={context} head={head} description={description} />
      <script type="module" src={assets.islands} data-visit={head.visitToken} />
    </head>
  );
}

/** A whole document: ribbon, header, the page, footer, and the tiles of the edges that were used, each once. */
export function renderPage(context: PageContext, head: PageHead, body: ReactNode): string {
  const { t } = context;
  const sheet = new EdgeSheet();
  const html = renderToStaticMarkup(
    <html lang={context.locale}>
      <Head context={context} head={head} />
      <body>
        <EdgeSheetContext.Provider value={sheet}>
          <a className="skip" href="#main">
            {t('site.skip')}
          </a>
          <Header context={context} head={head} />
          <main id="main" tabIndex={-1}>
            {body}
          </main>
          <Footer context={context} />
          {head.visitToken !== undefined && (
            <noscript>
              <img className="beacon" src={`/visit?t=${encodeURIComponent(head.visitToken)}`} alt="" width={1} height={1} />
            </noscript>
          )}
          <EdgeTiles sheet={sheet} />
        </EdgeSheetContext.Provider>
        <PageData head={head} />
      </body>
    </html>,
  );
  return `<!DOCTYPE html>${html}`;
}
