import type { BoothCommunesQuery, BoothListQuery } from '@chophien/api-contract/shop';
import { Breadcrumb, Button, ButtonLink, EmptyState, Icon, Pagination, SelectField, TextField } from '@chophien/ui';
import type { PageContext } from '../page-context.js';
import { Booths } from './cards.js';
import { boothListCrumbs } from './crumbs.js';

/** From how many booths on they may be looked for by name. */
const many = 30;

export interface BoothListViewProps {
  readonly context: PageContext;
  readonly booths: BoothListQuery['booths'];
  readonly communes: BoothCommunesQuery['originCommunes'];
  /** What the list is narrowed by; empty where it is not. */
  readonly chosen: { readonly commune: string; readonly words: string };
  readonly later: boolean;
}

/** Booths that are open, by name; by commune, and by words of their names where there are many. */
export function BoothListView({ context, booths, communes, chosen, later }: BoothListViewProps) {
  const { t, paths, floor } = context;
  const all = floor?.boothCount ?? booths.nodes.length;
  const here = communes.filter(({ boothCount }) => boothCount > 0);
  const commune = communes.find(({ code }) => code === chosen.commune);
  const narrowed = chosen.commune !== '' || chosen.words !== '';
  const { hasNextPage, endCursor } = booths.pageInfo;
  const address = (change: { xa?: string; q?: string; sau?: string } = {}): string => paths.booths({ xa: chosen.commune, q: chosen.words, ...change });
  const tags = [
    chosen.words !== '' && { words: t('search.quoted', { query: chosen.words }), without: address({ q: '' }) },
    chosen.commune !== '' && { words: commune?.name ?? chosen.commune, without: address({ xa: '' }) },
  ].filter((tag) => tag !== false);
  return (
    <div className="wrap">
      <Breadcrumb label={t('crumbs.label')} crumbs={boothListCrumbs(context)} />
      <h1>{t('booth.listTitle')}</h1>
      <p className="soft lead" role="status">
        {!narrowed
          ? t('booth.listCount', { count: all })
          : hasNextPage || later
            ? t('booth.listSome', { count: all })
            : t('booth.listOf', { shown: booths.nodes.length, count: all })}
      </p>
      {(all > many || here.length > 1 || narrowed) && (
        <form className="booth-finder" method="get" action={paths.booths()} aria-label={t('booth.find')}>
          {(all > many || chosen.words !== '') && (
            <TextField id="booth-name" name="q" type="search" label={t('booth.findName')} defaultValue={chosen.words} maxLength={100} autoComplete="off" />
          )}
          <SelectField id="booth-commune" name="xa" label={t('goods.commune')} defaultValue={chosen.commune} data-submit="">
            <option value="">{t('goods.anyCommune')}</option>
            {here.map((each) => (
              <option key={each.code} value={each.code}>
                {each.name} ({each.boothCount})
              </option>
            ))}
            {chosen.commune !== '' && !here.some(({ code }) => code === chosen.commune) && <option value={chosen.commune}>{commune?.name ?? chosen.commune} (0)</option>}
          </SelectField>
          <Button>{t('booth.findButton')}</Button>
        </form>
      )}
      {tags.length > 0 && (
        <ul className="tags booth-finder__tags" aria-label={t('goods.applied')}>
          {tags.map((tag) => (
            <li key={tag.words}>
              <a className="tag tag--on" href={tag.without} aria-label={t('goods.remove', { name: tag.words })}>
                {tag.words}
                <Icon name="close" size={16} />
              </a>
            </li>
          ))}
          {tags.length > 1 && (
            <li>
              <a className="tag__clear" href={paths.booths()}>
                {t('goods.clear')}
              </a>
            </li>
          )}
        </ul>
      )}
      <h2 className="unseen">{t('goods.list')}</h2>
      {booths.nodes.length === 0 ? (
        <EmptyState title={t('booth.noneTitle')}>
          <p>{t('booth.noneText')}</p>
          <ButtonLink href={paths.booths()}>{t('home.allBooths', { count: all })}</ButtonLink>
          {chosen.words !== '' && (
            <p>
              <a href={paths.search({ q: chosen.words })}>{t('booth.searchGoods', { query: chosen.words })}</a>
            </p>
          )}
        </EmptyState>
      ) : (
        <Booths context={context} booths={booths.nodes} />
      )}
      <Pagination
        label={t('pages.label')}
        first={later ? { href: address(), label: t('pages.first') } : undefined}
        next={hasNextPage && endCursor != null ? { href: address({ sau: endCursor }), label: t('pages.next') } : undefined}
      />
    </div>
  );
}
