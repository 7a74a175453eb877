import { Args, Query, Resolver } from '@nestjs/graphql';
import type { QueryVisitDaysArgs, QueryVisitsBySubjectArgs } from '@chophien/api-contract/office-resolvers';
import type { Actor } from '@chophien/platform';
import { VisitQueries, type VisitReport, type VisitSubject } from '@chophien/visits';
import { Act } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';

/** Daily visits: the whole floor for operators, its own booth for members. */
@Resolver()
export class VisitsResolver {
  constructor(private readonly visits: VisitQueries) {}

  /** Visits a day for the last days, 30 unless told otherwise. Throws NotFound, InvalidInput. */
  @Query('visitDays')
  @Allow({ floor: 'floor.visits.read', booth: 'booth.visits.read' })
  visitDays(@Act() actor: Actor, @Args() args: QueryVisitDaysArgs): Promise<VisitReport> {
    return this.visits.days(actor, { boothId: args.boothId ?? null, days: args.days ?? 30 });
  }

  /** Booths or products by visits over the last days. Throws NotFound, InvalidInput. */
  @Query('visitsBySubject')
  @Allow({ floor: 'floor.visits.read', booth: 'booth.visits.read' })
  visitsBySubject(@Act() actor: Actor, @Args() args: QueryVisitsBySubjectArgs): Promise<{ nodes: VisitSubject[]; hasDemo: boolean }> {
    return this.visits.bySubject(actor, {
      boothId: args.boothId ?? null,
      scope: args.scope === 'BOOTH' ? 'booth' : 'product',
      days: args.days ?? 30,
      first: args.first ?? 50,
    });
  }
}
