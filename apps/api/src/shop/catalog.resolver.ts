import { Inject } from '@nestjs/common';
import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  Count,
  ProductFacets,
  ProductSort as SchemaSort,
  QueryCategoryArgs,
  QueryGoneProductArgs,
  QueryProductArgs,
  QueryProductCountArgs,
  QueryProductFacetsArgs,
  QueryProductsArgs,
  QuerySearchArgs,
  QuerySearchHelpArgs,
  QuerySuggestArgs,
} from '@chophien/api-contract/shop-resolvers';
import {
  CatalogQueries,
  GoneGoods,
  HomePage,
  RecordMiss,
  type CategoryNode,
  type GoneProduct,
  type ProductFilter,
  type ProductOverview,
  type ProductPage,
  type ProductSort,
  type SearchHelp,
  type SearchPage,
  type ShownHome,
  type ShopProduct,
  type Suggestions,
} from '@chophien/catalog';
import { signVisitToken } from '@chophien/visits';
import { API_CONFIG, type ApiConfig } from '../floor-config.js';
import { Ctx } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import { perRequest, type ApiContext } from '../graphql/context.js';
import { RateLimits } from '../rate-limits.js';

const sorts: Record<SchemaSort, ProductSort> = { NEWEST: 'newest', PRICE_UP: 'priceUp', PRICE_DOWN: 'priceDown' };

/** Goods as shoppers see them. What the queries give has the schema's keys already: nothing is mapped field by field. */
@Resolver()
export class CatalogResolver {
  constructor(
    private readonly goods: CatalogQueries,
    private readonly gone: GoneGoods,
    private readonly home: HomePage,
    private readonly rateLimits: RateLimits,
    private readonly misses: RecordMiss,
  ) {}

  /** Every category in its order. */
  @Query('categories')
  @Allow('public')
  categories(): Promise<CategoryNode[]> {
    return this.goods.categories();
  }

  /** The home page as operators arranged it. */
  @Query('homePage')
  @Allow('public')
  homePage(): Promise<ShownHome> {
    return this.home.shown();
  }

  /** One category by its slug, or null. */
  @Query('category')
  @Allow('public')
  category(@Args() args: QueryCategoryArgs): Promise<CategoryNode | null> {
    return this.goods.category(args.slug);
  }

  /** A page of listed products, newest first unless sorted. Throws InvalidInput. */
  @Query('products')
  @Allow('public')
  products(@Args() args: QueryProductsArgs): Promise<ProductPage> {
    return this.goods.list({ filter: args.filter, sort: sorts[args.sort ?? 'NEWEST'], first: args.first ?? 24, after: args.after });
  }

  /** How many listed products match, exact up to 10,000. */
  @Query('productCount')
  @Allow('public')
  async productCount(@Ctx() context: ApiContext, @Args() args: QueryProductCountArgs): Promise<Count> {
    return (await this.overview(context, args.filter)).count;
  }

  /** What a filter may choose from, with counts. */
  @Query('productFacets')
  @Allow('public')
  async productFacets(@Ctx() context: ApiContext, @Args() args: QueryProductFacetsArgs): Promise<ProductFacets> {
    return (await this.overview(context, args.filter)).facets;
  }

  /** A page of what is found, exact spelling first; what is not found is counted. Throws InvalidInput. */
  @Query('search')
  @Allow('public')
  async search(@Args() args: QuerySearchArgs): Promise<SearchPage> {
    const page = await this.goods.search({ query: args.query, first: args.first ?? 24, after: args.after });
    if (args.after == null && (page.isNear || page.nodes.length === 0)) this.misses.record(args.query, page.isNear ? 'near' : 'nothing');
    return page;
  }

  /** What may be meant while a query is being typed. Throws InvalidInput and TooManyRequests. */
  @Query('suggest')
  @Allow('public')
  async suggest(@Ctx() context: ApiContext, @Args() args: QuerySuggestArgs): Promise<Suggestions> {
    await this.rateLimits.consume('suggestPerNetwork', context.networkKey);
    return this.goods.suggest({ query: args.query, first: args.first ?? 6 });
  }

  /** Words that find something in place of those that do not, or null. Throws InvalidInput and TooManyRequests. */
  @Query('searchHelp')
  @Allow('public')
  async searchHelp(@Ctx() context: ApiContext, @Args() args: QuerySearchHelpArgs): Promise<SearchHelp | null> {
    await this.rateLimits.consume('suggestPerNetwork', context.networkKey);
    return this.goods.searchHelp(args.query);
  }

  /** One product by its slug, or null. */
  @Query('product')
  @Allow('public')
  product(@Args() args: QueryProductArgs): Promise<ShopProduct | null> {
    return this.goods.product(args.slug);
  }

  /** What became of a product that was put away, or null. */
  @Query('goneProduct')
  @Allow('public')
  goneProduct(@Args() args: QueryGoneProductArgs): Promise<GoneProduct | null> {
    return this.gone.product(args.slug);
  }

  /** Count and facets of one filter come from one statement; a page that asks for both sends it once. */
  private overview(context: ApiContext, filter: ProductFilter | null | undefined): Promise<ProductOverview> {
    const asked = perRequest(context, this, () => new Map<string, Promise<ProductOverview>>());
    const key = JSON.stringify(filter ?? null, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));
    let answer = asked.get(key);
    if (!answer) asked.set(key, (answer = this.goods.overview(filter)));
    return answer;
  }
}

/** The signed token by which a product page's visit is counted. */
@Resolver('Product')
export class ProductVisitResolver {
  constructor(@Inject(API_CONFIG) private readonly config: ApiConfig) {}

  // without parameter decorators Nest hands over the parent as it is
  /** Signed token with which the product's page reports a visit. */
  @ResolveField('visitToken')
  visitToken(product: ShopProduct): string {
    return signVisitToken(this.config.floorSecret, { page: 'product', boothId: product.booth.id, productId: product.id });
  }
}
