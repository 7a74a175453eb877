import { Inject } from '@nestjs/common';
import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { QueryBoothArgs, QueryBoothsArgs, QueryGoneBoothArgs } from '@chophien/api-contract/shop-resolvers';
import { BoothQueries, type GoneBooth, type OriginCommune, type ShopBooth } from '@chophien/booths';
import { signVisitToken } from '@chophien/visits';
import { API_CONFIG, type ApiConfig } from '../floor-config.js';
import { Allow } from '../graphql/allow.js';

/** Booths as shoppers see them. */
@Resolver()
export class BoothResolver {
  constructor(private readonly queries: BoothQueries) {}

  /** One booth by its slug, or null. */
  @Query('booth')
  @Allow('public')
  booth(@Args() args: QueryBoothArgs): Promise<ShopBooth | null> {
    return this.queries.bySlug(args.slug);
  }

  /** The name of a booth that closed for good, or null. */
  @Query('goneBooth')
  @Allow('public')
  goneBooth(@Args() args: QueryGoneBoothArgs): Promise<GoneBooth | null> {
    return this.queries.goneBySlug(args.slug);
  }

  /** A page of open booths by name. Throws InvalidInput. */
  @Query('booths')
  @Allow('public')
  booths(@Args() args: QueryBoothsArgs): ReturnType<BoothQueries['openByName']> {
    return this.queries.openByName({ filter: args.filter, first: args.first ?? 60, after: args.after });
  }

  /** Communes from which booths or products come. */
  @Query('originCommunes')
  @Allow('public')
  originCommunes(): Promise<OriginCommune[]> {
    return this.queries.originCommunes();
  }
}

/** The signed token by which a booth page's visit is counted. */
@Resolver('Booth')
export class BoothVisitResolver {
  constructor(@Inject(API_CONFIG) private readonly config: ApiConfig) {}

  // without parameter decorators Nest hands over the parent as it is
  /** Signed token with which the booth's page reports a visit. */
  @ResolveField('visitToken')
  visitToken(booth: ShopBooth): string {
    return signVisitToken(this.config.floorSecret, { page: 'booth', boothId: booth.id, productId: null });
  }
}
