import { Injectable } from '@nestjs/common';
import { BoothQueries } from '@chophien/booths';
import { checkedFirst, Db, Settings, type Page } from '@chophien/platform';
import { CatalogClock } from './catalog-clock.js';
import { toCard, type ProductCard } from './product-card.js';
import { decodeCursor, encodeCursor } from './product-cursor.js';
import { checkedFilter, slugOrNothing, type ProductFilter } from './product-filter.js';
import { cursorOf, listStatement, listValues, type ListRow, type ProductSort } from './product-list.js';
import { overviewStatement, overviewValues, toOverview, type OverviewRow, type ProductOverview } from './product-overview.js';
import { categoryTree, productPage, toProduct, type CategoryNode, type ProductPageRow, type ShopProduct } from './product-page.js';
import { decodedQuery, prepareSearch, searchValues, type SearchRow } from './product-search.js';

export type ProductPage = Page<ProductCard>;

/** Every read of the shop's goods. Each method says how many statements it sends; they run outside transactions, on what is public. */
@Injectable()
export class CatalogQueries {
  constructor(
    private readonly db: Db,
    private readonly booths: BoothQueries,
    private readonly settings: Settings,
    private readonly clock: CatalogClock,
  ) {}

  /** A page of goods on show in open booths: one statement. Throws InvalidInput for `first`, `after` and `filter`. */
  async list(options: { filter?: ProductFilter | null; sort?: ProductSort; first: number; after?: string | null }): Promise<ProductPage> {
    const first = checkedFirst(options.first);
    const filter = checkedFilter(options.filter);
    const sort = options.sort ?? 'newest';
    const cursor = decodeCursor(sort, options.after);
    const found = await this.db.read<ListRow>(listStatement(filter, sort, cursor !== null), listValues(filter, this.clock.today(), first + 1, cursor));
    return pageOf(found, first, (last) => cursorOf(sort, last));
  }

  /** How many match, and what a filter may choose from: one statement for both. Throws InvalidInput for the filter. */
  async overview(given?: ProductFilter | null): Promise<ProductOverview> {
    const filter = checkedFilter(given);
    const [row] = await this.db.read<OverviewRow>(overviewStatement(filter), overviewValues(filter, this.clock.today()));
    return toOverview(row ?? { total: 0, booths: [], communes: [], stars: [] });
  }

  /**
   * Goods by name, English name, booth, category, commune and description: one statement, none for a query without a letter or digit.
   * Throws InvalidInput for a query over 200 characters, `first` and `after`.
   */
  async search(options: { query: string; first: number; after?: string | null }): Promise<ProductPage & { decodedQuery: string | null }> {
    const first = checkedFirst(options.first);
    const cursor = decodeCursor('search', options.after);
    const search = prepareSearch(options.query);
    if (!search) return { nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, decodedQuery: null };
    const found = await this.db.read<SearchRow>(search.statement, searchValues(search, this.clock.today(), first + 1, cursor));
    const decoded = decodedQuery(search, found[0]);
    return { ...pageOf(found, first, (last) => encodeCursor<'search'>(['search', last.tier, last.penalty, last.id])), decodedQuery: decoded };
  }

  /** A listed product with its booth, open or suspended, or null: two statements. `GoneGoods` tells what became of the others. */
  async product(slug: string): Promise<ShopProduct | null> {
    const largest = await this.settings.get('orders.maxLineQuantity');
    const [row] = await this.db.read<ProductPageRow>(productPage, [slugOrNothing(slug), this.clock.today(), largest]);
    const booth = row && (await this.booths.byId(row.boothId));
    return row && booth ? toProduct(row, booth) : null;
  }

  /** The tree of categories in its order: one statement. */
  async categories(): Promise<CategoryNode[]> {
    return this.db.read<CategoryNode>(categoryTree);
  }

  /** One category, or null: one statement. */
  async category(slug: string): Promise<CategoryNode | null> {
    return (await this.categories()).find((category) => category.slug === slug) ?? null;
  }
}

/** Cuts the one row too many that was read to learn whether there is more. */
function pageOf<Row extends ListRow | SearchRow>(found: Row[], first: number, cursor: (last: Row) => string): ProductPage {
  const hasNextPage = found.length > first;
  if (hasNextPage) found.length = first;
  const last = found.at(-1);
  const endCursor = last ? cursor(last) : null;
  return { nodes: found.map(toCard), pageInfo: { hasNextPage, endCursor } };
}
