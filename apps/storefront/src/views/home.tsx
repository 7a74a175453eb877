import type { HomePageQuery } from '@chophien/api-contract/shop';
import { ButtonLink, EdgeBand, Icon, Stars, floorEdge } from '@chophien/ui';
import { inLocale, type PageContext } from '../page-context.js';
import { Booths, Goods } from './cards.js';
import { GoodsMap } from './commune-map.js';

// What operators wrote in one language only is not shown in the other: the floor's own words stand there.
/** So many communes stand as words under the map; the rest can be opened. */
const communesShown = 5;
const heroDrawings = ['che-tra', 'gao-ngu-coc', 'thit-che-bien', 'mat-ong', 'rau-cu-qua', 'gia-vi', 'thuy-san', 'duoc-lieu'];

function Hero({ context, home }: { context: PageContext; home: HomePageQuery['homePage'] }) {
  const { t, paths, floor, locale } = context;
  return (
    <div className="hero">
      <div className="wrap hero__row">
        <div>
          <h1 className="hero__title">{(locale === 'en' ? home.heroTitleEn : home.heroTitleVi) || t('home.heroTitle')}</h1>
          <p className="hero__text">
            {(locale === 'en' ? home.heroTextEn : home.heroTextVi) || t('home.heroText', { products: floor?.productCount ?? 0, booths: floor?.boothCount ?? 0 })}
          </p>
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

function Groups({ context, title }: { context: PageContext; title: string }) {
  const { t, paths, locale, categories } = context;
  const groups = categories.filter((category) => category.parentSlug == null && category.productCount > 0);
  return (
    <section className="section" aria-labelledby="groups">
      <div className="section__head">
        <h2 id="groups">{title || t('home.groups')}</h2>
        <a href={paths.goods()}>{t('home.allGroups')}</a>
      </div>
      <ul className="groups sheet">
        {groups.map((group) => (
          <li key={group.slug}>
            <a href={paths.category(group.slug)}>
              {group.art != null && <img src={`/art/${group.art}.svg`} alt="" width={56} height={56} loading="lazy" />}
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

function ValidStars({ context, title, stars }: { context: PageContext; title: string; stars: HomePageQuery['productFacets']['stars'] }) {
  const { t, paths } = context;
  const valid = stars.filter((row) => row.count > 0).sort((a, b) => b.stars - a.stars);
  const fourGone = !valid.some((row) => row.stars >= 4);
  return (
    <section aria-labelledby="ocop">
      <div className="section__head">
        <h2 id="ocop">{title || t('home.ocop')}</h2>
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

function HowTo({ context, title }: { context: PageContext; title: string }) {
  const { t } = context;
  const steps = [
    [t('home.how1'), t('home.how1Text')],
    [t('home.how2'), t('home.how2Text')],
    [t('home.how3'), t('home.how3Text')],
  ];
  return (
    <section className="section" aria-labelledby="how">
      <div className="section__head">
        <h2 id="how">{title || t('home.howTitle')}</h2>
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

type Section = HomePageQuery['homePage']['sections'][number];

/** Goods in a row that scrolls sideways, under a title. */
function Shelf({ context, id, title, cards, link }: { context: PageContext; id: string; title: string; cards: HomePageQuery['products']['nodes']; link?: boolean }) {
  if (cards.length === 0) return null;
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section__head">
        <h2 id={id}>{title}</h2>
        {link === true && <a href={context.paths.goods()}>{context.t('home.allGoods')}</a>}
      </div>
      <Goods context={context} cards={cards} across />
    </section>
  );
}

function HomeSection({ context, data, section }: { context: PageContext; data: HomePageQuery; section: Section }) {
  const { t, paths, floor, locale } = context;
  const own = locale === 'en' ? section.titleEn : section.titleVi;
  switch (section.key) {
    case 'GROUPS':
      return <Groups context={context} title={own} />;
    case 'PICKS':
      return <Shelf context={context} id="picks" title={own || t('home.picks')} cards={data.homePage.picks} />;
    case 'FRESH':
      return <Shelf context={context} id="fresh" title={own || t('home.fresh')} cards={data.products.nodes} link />;
    case 'RECOGNISED':
      return (
        <div className="section halves">
          <ValidStars context={context} title={own} stars={data.productFacets.stars} />
          <Communes context={context} communes={data.originCommunes} />
        </div>
      );
    case 'BOOTHS':
      if (data.booths.nodes.length === 0) return null;
      return (
        <section className="section" aria-labelledby="booths">
          <div className="section__head">
            <h2 id="booths">{own || t('home.booths')}</h2>
            <a href={paths.booths()}>{t('home.allBooths', { count: floor?.boothCount ?? data.booths.nodes.length })}</a>
          </div>
          <Booths context={context} booths={data.booths.nodes} across />
        </section>
      );
    case 'HOW':
      return <HowTo context={context} title={own} />;
  }
}

/** What this is, where to look, who sells, how to buy: in the order in which operators put it. */
export function HomeView({ context, data }: { context: PageContext; data: HomePageQuery }) {
  return (
    <>
      <Hero context={context} home={data.homePage} />
      <div className="wrap">
        {data.homePage.sections.map((section) => (
          <HomeSection key={section.key} context={context} data={data} section={section} />
        ))}
      </div>
    </>
  );
}
