import { Args, Query, Resolver } from '@nestjs/graphql';
import type { HistoryPage, QueryHistoryArgs } from '@chophien/api-contract/office-resolvers';
import type { StaffActor } from '@chophien/platform';
import { HistoryQueries } from '@chophien/reports';
import { ActStaff } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';

/** Who changed what. */
@Resolver()
export class HistoryResolver {
  constructor(private readonly queries: HistoryQueries) {}

  /** Throws NotFound, InvalidInput. */
  @Query('history')
  @Allow({ floor: 'floor.audit.read', booth: 'booth.members.write' })
  history(@ActStaff() actor: StaffActor, @Args() args: QueryHistoryArgs): Promise<HistoryPage> {
    return this.queries.list(actor, { ...args, boothId: args.boothId ?? null, first: args.first ?? 50 });
  }
}
