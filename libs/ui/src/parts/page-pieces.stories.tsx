import type { Meta } from '@storybook/react-vite';
import { State, shown } from '../../book/shown.js';
import { ButtonLink } from './button.js';
import { Breadcrumb, EmptyState, Mark, Ribbon } from './page-pieces.js';
import { Pagination } from './pagination.js';
import { Waiting } from './waiting.js';

export default { title: 'Parts/Page pieces' } satisfies Meta;

export const Crumbs = shown(({ t }) => (
  <div className="book__grid">
    <State name={t('state.plain')}>
      <Breadcrumb label={t('crumbs')} crumbs={[{ name: t('group.meat'), href: '#meat' }, { name: t('group.dried') }]} />
    </State>
    <State name={t('state.long')}>
      <Breadcrumb label={t('crumbs')} crumbs={[{ name: t('group.meat'), href: '#meat' }, { name: t('longWords'), href: '#long' }, { name: t('person.long') }]} />
    </State>
  </div>
));

export const Empty = shown(({ t }) => (
  <div className="book__grid">
    <State name={t('empty.basket')}>
      <EmptyState title={t('empty.basketTitle')} picture="/pictures/mien-dong-binh-lu-240.webp">
        <p>{t('empty.basketText')}</p>
        <ButtonLink kind="primary" href="#goods">
          {t('empty.basketAct')}
        </ButtonLink>
      </EmptyState>
    </State>
    <State name={t('empty.search')}>
      <EmptyState title={t('empty.searchTitle')}>
        <p>{t('empty.searchText')}</p>
      </EmptyState>
    </State>
  </div>
));

export const Skeletons = shown(({ t }) => (
  <div className="book__grid">
    <State name={t('waiting.three')}>
      <Waiting label={t('waiting')} />
    </State>
    <State name={t('waiting.one')}>
      <Waiting label={t('waiting')} sheets={1} />
    </State>
  </div>
));

export const Pages = shown(({ t }) => {
  const first = { href: '#first', label: t('pages.first') };
  const next = { href: '#next', label: t('pages.next') };
  return (
    <div className="book__grid">
      <State name={t('pages.begin')}>
        <div>
          <Pagination label={t('pages.begin')} next={next} />
        </div>
      </State>
      <State name={t('pages.middle')}>
        <div>
          <Pagination label={t('pages.middle')} first={first} next={next} />
        </div>
      </State>
      <State name={t('pages.end')}>
        <div>
          <Pagination label={t('pages.end')} first={first} />
        </div>
      </State>
    </div>
  );
});

export const RibbonAndMark = shown(({ t }) => (
  <div className="book__grid">
    <State name={t('ribbon')}>
      <Ribbon>{t('ribbon.words')}</Ribbon>
    </State>
    <State name={t('mark')}>
      <div className="book__row">
        {[16, 32, 40, 64, 128].map((size) => (
          <Mark key={size} size={size} />
        ))}
        <b>Chợ Phiên</b>
      </div>
    </State>
  </div>
));

export const FactsAndSums = shown(({ t }) => (
  <div className="book__grid">
    <State name={t('facts')}>
      <dl className="facts">
        <dt>{t('facts.weight')}</dt>
        <dd>{t('pack.500g')}</dd>
        <dt>{t('facts.origin')}</dt>
        <dd>{t('person.long')}</dd>
      </dl>
    </State>
    <State name={t('sums')}>
      <dl className="sums">
        <dt>{t('sums.goods')}</dt>
        <dd>470.000 ₫</dd>
        <dt>{t('sums.delivery')}</dt>
        <dd>28.000 ₫</dd>
        <dt className="sums__total">{t('sums.total')}</dt>
        <dd className="sums__total">498.000 ₫</dd>
      </dl>
    </State>
  </div>
));
