import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MutationRemoveSynonymArgs, MutationSaveSynonymArgs, QuerySearchMissesArgs, QueryTrySearchArgs, SearchMiss } from '@chophien/api-contract/office-resolvers';
import { RemoveSynonym, SaveSynonym, SearchWordQueries, type SearchSynonym, type SearchTrial } from '@chophien/catalog';
import type { StaffActor } from '@chophien/platform';
import { ActStaff } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import { Problems } from '../graphql/problems.js';

/** The operators' part of the search: words that mean the same, and what was not found. */
@Resolver()
export class SearchWordResolver {
  constructor(
    private readonly queries: SearchWordQueries,
    private readonly save: SaveSynonym,
    private readonly remove: RemoveSynonym,
  ) {}

  /** All words that mean the same. Throws NotFound unless the person may write them. */
  @Query('searchSynonyms')
  @Allow({ floor: 'floor.search.write' })
  searchSynonyms(@ActStaff() actor: StaffActor): Promise<SearchSynonym[]> {
    return this.queries.list(actor);
  }

  /** What a query finds with those words and without. Throws NotFound, InvalidInput. */
  @Query('trySearch')
  @Allow({ floor: 'floor.search.write' })
  trySearch(@ActStaff() actor: StaffActor, @Args() args: QueryTrySearchArgs): Promise<SearchTrial> {
    return this.queries.try(actor, args.query);
  }

  /** What was searched for in vain. Throws NotFound unless the person may read visits. */
  @Query('searchMisses')
  @Allow({ floor: 'floor.visits.read' })
  searchMisses(@ActStaff() actor: StaffActor, @Args() args: QuerySearchMissesArgs): Promise<SearchMiss[]> {
    return this.queries.misses(actor, args.days ?? 30);
  }

  /** Adds or changes words that mean the same. Throws NotFound, InvalidInput, StaleVersion. */
  @Mutation('saveSynonym')
  @Allow({ floor: 'floor.search.write' })
  @Problems('SearchSynonym')
  async saveSynonym(@ActStaff() actor: StaffActor, @Args() { id, version, input }: MutationSaveSynonymArgs): Promise<SearchSynonym> {
    return this.queries.one(actor, await this.save.run(actor, { id, version, words: input.words, isOneWay: input.isOneWay, note: input.note }));
  }

  /** Takes back that words mean the same. Throws NotFound. */
  @Mutation('removeSynonym')
  @Allow({ floor: 'floor.search.write' })
  @Problems('RemovedSynonym')
  async removeSynonym(@ActStaff() actor: StaffActor, @Args() args: MutationRemoveSynonymArgs): Promise<{ id: string }> {
    await this.remove.run(actor, { id: args.id });
    return { id: args.id };
  }
}
