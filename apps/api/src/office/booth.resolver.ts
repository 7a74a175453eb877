import { Args, Query, Resolver } from '@nestjs/graphql';
import type { BoothStanding as SchemaStanding, QueryBoothsArgs, QueryOfficeBoothArgs } from '@chophien/api-contract/office-resolvers';
import { OfficeBoothQueries, type BoothStanding, type OfficeBooth } from '@chophien/booths';
import type { Actor } from '@chophien/platform';
import { Act } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';

const standings: Record<SchemaStanding, BoothStanding> = { OPEN: 'open', SUSPENDED: 'suspended', CLOSED: 'closed' };

/** Every booth with its standing and what waits at it, for operators. */
@Resolver()
export class OfficeBoothResolver {
  constructor(private readonly queries: OfficeBoothQueries) {}

  /** A page of booths by name, for operators. Throws NotFound. */
  @Query('booths')
  @Allow({ floor: 'floor.booths.read' })
  booths(@Act() actor: Actor, @Args() args: QueryBoothsArgs): ReturnType<OfficeBoothQueries['list']> {
    return this.queries.list(actor, { text: args.text, standing: args.standing && standings[args.standing], first: args.first ?? 50, after: args.after });
  }

  /** One booth as the office sees it, or null when it is not there or not this person's. */
  @Query('officeBooth')
  @Allow({ floor: 'floor.booths.read' })
  officeBooth(@Act() actor: Actor, @Args() args: QueryOfficeBoothArgs): Promise<OfficeBooth | null> {
    return this.queries.byId(actor, args.id);
  }
}
