import { Injectable } from '@nestjs/common';
import { BoothQueries } from '@chophien/booths';
import { foldVietnamese } from '@chophien/places';
import { checkedFirst, Db, Settings, type Page } from '@chophien/platform';
import { CatalogClock } from './catalog-clock.js';
import { toCard, type ProductCard } from './product-card.js';
import { decodeCursor, encodeCursor } from './product-cursor.js';
import { checkedFilter, slugOrNothing, type ProductFilter } from './product-filter.js';
import { KeptOverviews } from './kept-overviews.js';
import { cursorOf, listStatement, listValues, type ListRow, type ProductSort } from './product-list.js';
import { countLimit, overviewStatement, overviewValues, toOverview, type OverviewRow, type ProductOverview } from './product-overview.js';
import { categoryTree, productPage, toProduct, type CategoryNode, type ProductPageRow, type ShopProduct } from './product-page.js';
import { nearWords } from './near-words.js';
import { decodedQuery, isNear, prepareSearch, searchValues, wordsMeant, type PreparedSearch, type SearchRow } from './product-search.js';
import { KnownSynonyms } from './search-synonyms.js';
import { queriesInstead, wordHelp, wordsOf, type SearchHelp, type WordHelpRow } from './search-help.js';
import { noSuggestions, prepareSuggest, toSuggestions, type SuggestRow, type Suggestions } from './suggest.js';

export type ProductPage = Page<ProductCard>;
/** The keys are those of the schema's type SearchPage. */
export type SearchPage = ProductPage & { decodedQuery: string | null; isNear: boolean; didYouMean: string | null };

/** Every read of the shop's goods. Each method says how many statements it sends; they run outside transactions, on what is public. */
@Injectable()
export class CatalogQueries {
  private readonly synonyms: KnownSynonyms;
  private readonly overviews = new KeptOverviews();

  constructor(
    private readonly db: Db,
    private readonly booths: BoothQueries,
    private readonly settings: Settings,
    private readonly clock: CatalogClock,
  ) {
    this.synonyms = new KnownSynonyms(db);
  }

  /** A page of goods on show in open booths: one statement. Throws InvalidInput for `first`, `after` and `filter`. */
  async list(options: { filter?: ProductFilter | null; sort?: ProductSort; first: number; after?: string | null }): Promise<ProductPage> {
    const first = checkedFirst(options.first);
    const filter = checkedFilter(options.filter);
    const sort = options.sort ?? 'newest';
    const cursor = decodeCursor(sort, options.after);
    const found = await this.db.read<ListRow>(listStatement(filter, sort, cursor !== null), listValues(filter, this.clock.today(), first + 1, cursor));
    return pageOf(found, first, (last) => cursorOf(sort, last));
  }

  /**
   * How many match, and what a filter may choose from: one statement for both, none where more than 10,000 goods are looked at and were in the
   * last half minute. Throws InvalidInput for the filter.
   */
  async overview(given?: ProductFilter | null): Promise<ProductOverview> {
    const filter = checkedFilter(given);
    const statement = overviewStatement(filter);
    const values = overviewValues(filter, this.clock.today());
    return this.overviews.of(JSON.stringify([filter.keys, values]), async () => {
      const [row = { total: 0, looked: 0, booths: [], communes: [], stars: [], categories: [], inStock: 0 }] = await this.db.read<OverviewRow>(statement, values);
      return { overview: toOverview(row), isLarge: row.looked > countLimit };
    });
  }

  /**
   * Goods by name, English name, booth, category, commune, pack and description: one statement, none for a query without a letter or digit;
   * after the operator changed the words that are the same, once three.
   * Throws InvalidInput for a query over 200 characters, `first` and `after`.
   */
  async search(options: { query: string; first: number; after?: string | null }): Promise<SearchPage> {
    const first = checkedFirst(options.first);
    const cursor = decodeCursor('search', options.after);
    const nothing = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, decodedQuery: null, isNear: false, didYouMean: null };
    let search = prepareSearch(options.query, this.synonyms.current);
    if (!search) return nothing;
    const ask = (asked: PreparedSearch) => this.db.read<SearchRow>(asked.statement, searchValues(asked, this.clock.today(), first + 1, cursor));
    let found = await ask(search);
    if (found[0] && (await this.synonyms.learn(found[0].version))) {
      search = prepareSearch(options.query, this.synonyms.current) ?? search;
      found = await ask(search);
    }
    // the row that only brings the version
    if (found[0]?.id === null) return nothing;
    const read = { decodedQuery: decodedQuery(search, found[0]), isNear: isNear(found[0]), didYouMean: wordsMeant(search, found[0]) };
    return { ...pageOf(found, first, (last) => encodeCursor<'search'>(['search', last.tier, last.penalty, last.id])), ...read };
  }

  /**
   * What may be meant while a query is being typed: `first` goods, three groups, three booths, by name. One statement, none for less than
   * two letters. Throws InvalidInput for a query over 100 characters and for `first`.
   */
  async suggest(options: { query: string; first: number }): Promise<Suggestions> {
    const first = checkedFirst(options.first);
    const asked = prepareSuggest(options.query);
    if (!asked) return noSuggestions();
    const [row] = await this.db.read<SuggestRow>(asked.statement, asked.values(first));
    return toSuggestions(row, asked.telex);
  }

  /**
   * For a query that finds nothing: words that do find something, and what lies behind them; null when no word is like anything on show.
   * One statement for the words and one for each of at most three queries that are tried. Throws InvalidInput for a query over 100 characters.
   */
  async searchHelp(query: string): Promise<SearchHelp | null> {
    const words = prepareSuggest(query) ? wordsOf(query.replace(/\p{C}+/gu, ' ')) : [];
    if (words.length === 0) return null;
    const rows = await this.db.read<WordHelpRow>(wordHelp, [words.map((word) => foldVietnamese(word))]);
    for (const instead of queriesInstead(query, words, rows)) {
      const suggestions = await this.suggest({ query: instead, first: 4 });
      const [best] = suggestions.products;
      // the best of them may spell the words otherwise than the goods that each word came from
      if (best) return { query: nearWords(instead, best.nameVi) ?? instead, suggestions };
    }
    return null;
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
