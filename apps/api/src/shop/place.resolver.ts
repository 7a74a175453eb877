import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Commune, CommuneMatch, Province, QueryCommunesArgs, QueryFindCommunesArgs } from '@chophien/api-contract/shop-resolvers';
import { communesOf, findCommunes, provinces } from '@chophien/places';
import { Allow } from '../graphql/allow.js';

const mostCandidates = 20;

/** Two-tier addresses: provinces, communes, and what former names lead to. All from memory, no statement. */
@Resolver()
export class PlaceResolver {
  /** The 34 provinces and cities. */
  @Query('provinces')
  @Allow('public')
  provinces(): readonly Province[] {
    return provinces();
  }

  /** Communes of a province; none for an unknown code. */
  @Query('communes')
  @Allow('public')
  communes(@Args() args: QueryCommunesArgs): readonly Commune[] {
    return communesOf(args.provinceCode);
  }

  /** Communes that a present or former name may mean, 20 at most. */
  @Query('findCommunes')
  @Allow('public')
  findCommunes(@Args() args: QueryFindCommunesArgs): CommuneMatch[] {
    return findCommunes(args.text, { provinceCode: args.provinceCode ?? undefined, limit: mostCandidates }).map(({ commune, province, formerName }) => ({
      commune,
      province,
      formerName: formerName ?? null,
    }));
  }
}
