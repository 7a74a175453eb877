import type { HomePageQuery } from '@chophien/api-contract/shop';
import { ButtonLink, EdgeBand, Icon, Stars, floorEdge } from '@chophien/ui';
import { inLocale, type PageContext } from '../page-context.js';
import { Booths, Goods } from './cards.js';
import { GoodsMap } from './commune-map.js';

/** So many communes stand as words under the map; the rest can be opened. */
const communesShown = 5;
const heroDrawings = ['che-tra', 'gao-ngu-coc', 'thit-che-bien', 'mat-ong', 'rau-cu-qua', 'gia-vi', 'thuy-san', 'duoc-lieu'];

function Hero({ context }: { context: PageContext }) {
  const { t, paths, floor } = context;
  return (
    <div className="hero">
      <div className="wrap hero__row">
        <div>
          <h1 className="hero__title">{t('home.heroTitle')}</h1>
          <p className="hero__text">{t('home.heroText', { products: floor?.productCount ?? 0, booths: floor?.boothCount ?? 0 })}</p>
          <ButtonLink className="hero__button" href={paths.goods()}>
            {t('home.heroButton')}
            <Icon name="right" size={16} />
          </ButtonLink>
        </div>
        <div className="hero__drawings" aria-hidden="true">
          {heroDrawings.map((name) => (
            <img key={name} src={`/art/${name}.svg`} alt="" width={96} height={96} fetchPriority="low" />
          ))}
        </div>
      </div>
      <EdgeBand edge={floorEdge} stitch={3} />
    </div>
  );
}

function Groups({ context }: { context: PageContext }) {
  const { t, paths, locale, categories } = context;
  const groups = categories.filter((category) => category.parentSlug == null && category.productCount > 0);
  return (
    <section className="section" aria-labelledby="groups">
      <div className="section__head">
        <h2 id="groups">{t('home.groups')}</h2>
        <a href={paths.goods()}>{t('home.allGroups')}</a>
      </div>
      <ul className="groups sheet">
        {groups.map((group) => (
          <li key={group.slug}>
            <a href={paths.category(group.slug)}>
              <img src={`/art/${group.slug}.svg`} alt="" width={56} height={56} loading="lazy" />
              <span>
                <b>{inLocale(locale, group.nameVi, group.nameEn)}</b>
                <span className="groups__count">{t('goods.count', { count: group.productCount })}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ValidStars({ context, stars }: { context: PageContext; stars: HomePageQuery['productFacets']['stars'] }) {
  const { t, paths } = context;
  const valid = stars.filter((row) => row.count > 0).sort((a, b) => b.stars - a.stars);
  const fourGone = !valid.some((row) => row.stars >= 4);
  return (
    <section aria-labelledby="ocop">
      <div className="section__head">
        <h2 id="ocop">{t('home.ocop')}</h2>
      </div>
      <div className="sheet">
        {valid.map((row) => (
          <a key={row.stars} className="star-row" href={paths.goods({ sao: row.stars })}>
            <Stars count={row.stars} size={20} />
            <b>{t('home.starsRow', { stars: row.stars })}</b>
            <span className="star-row__count">{t('goods.count', { count: row.count })}</span>
            <Icon name="right" size={16} />
          </a>
        ))}
        {valid.length === 0 ? (
          <p className="star-row">{t('home.ocopNone')}</p>
        ) : (
          fourGone && (
            <p className="star-row star-row--none">
              <Stars count={4} hollow size={20} />
              <span>{t('home.starsNone', { stars: 4 })}</span>
            </p>
          )
        )}
      </div>
      <p className="small soft below">
        {t('home.ocopHow')} <a href={paths.how('ocop')}>{t('home.ocopHowLink')}</a>
      </p>
      {context.categories.some(({ slug }) => slug === 'che-tra') && (
        <div className="sheet sheet__body below">
          <h3>{t('home.giTitle')}</h3>
          <p className="small soft">{t('home.giText')}</p>
          <a className="small" href={paths.category('che-tra')}>
            {t('home.giLink')}
          </a>
        </div>
      )}
    </section>
  );
}

function CommuneTags({ context, communes }: { context: PageContext; communes: HomePageQuery['originCommunes'] }) {
  return (
    <ul className="tags">
      {communes.map((commune) => (
        <li key={commune.code}>
          <a className="tag" href={context.paths.goods({ xa: commune.code })}>
            {commune.name} <span className="tag__count">{commune.productCount}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The map, and the same links as words: the first few at once, the rest one press away. */
function Communes({ context, communes }: { context: PageContext; communes: HomePageQuery['originCommunes'] }) {
  const { t } = context;
  const withGoods = communes.filter((commune) => commune.productCount > 0).sort((a, b) => b.productCount - a.productCount);
  const rest = withGoods.slice(communesShown);
  return (
    <section aria-labelledby="communes">
      <div className="section__head">
        <h2 id="communes">{t('home.communes')}</h2>
      </div>
      <div className="sheet sheet__body communes">
        <GoodsMap context={context} communes={withGoods} />
        <CommuneTags context={context} communes={withGoods.slice(0, communesShown)} />
        {rest.length > 0 && (
          <details className="more">
            <summary>{t('home.communesMore', { count: rest.length })}</summary>
            <CommuneTags context={context} communes={rest} />
          </details>
        )}
      </div>
    </section>
  );
}

function HowTo({ context }: { context: PageContext }) {
  const { t } = context;
  const steps = [
    [t('home.how1'), t('home.how1Text')],
    [t('home.how2'), t('home.how2Text')],
    [t('home.how3'), t('home.how3Text')],
  ];
  return (
    <section className="section" aria-labelledby="how">
      <div className="section__head">
        <h2 id="how">{t('home.howTitle')}</h2>
      </div>
      <ol className="steps">
        {steps.map(([lead, text], index) => (
          <li key={lead}>
            <span className="steps__number" aria-hidden="true">
              {index + 1}
            </span>
            <p>
              <b>{lead}</b> {text}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What this is, where to look, who sells, how to buy. */
export function HomeView({ context, data }: { context: PageContext; data: HomePageQuery }) {
  const { t, paths, floor } = context;
  return (
    <>
      <Hero context={context} />
      <div className="wrap">
        <Groups context={context} />
        {data.products.nodes.length > 0 && (
          <section className="section" aria-labelledby="fresh">
            <div className="section__head">
              <h2 id="fresh">{t('home.fresh')}</h2>
              <a href={paths.goods()}>{t('home.allGoods')}</a>
            </div>
            <Goods context={context} cards={data.products.nodes} across />
          </section>
        )}
        <div className="section halves">
          <ValidStars context={context} stars={data.productFacets.stars} />
          <Communes context={context} communes={data.originCommunes} />
        </div>
        {data.booths.nodes.length > 0 && (
          <section className="section" aria-labelledby="booths">
            <div className="section__head">
              <h2 id="booths">{t('home.booths')}</h2>
              <a href={paths.booths()}>{t('home.allBooths', { count: floor?.boothCount ?? data.booths.nodes.length })}</a>
            </div>
            <Booths context={context} booths={data.booths.nodes} across />
          </section>
        )}
        <HowTo context={context} />
      </div>
    </>
  );
}
