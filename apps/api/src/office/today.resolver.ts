import { Args, Query, Resolver } from '@nestjs/graphql';
import type { QueryTodayArgs, Today } from '@chophien/api-contract/office-resolvers';
import type { StaffActor } from '@chophien/platform';
import { ActStaff } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import { TodayQuery } from './today.query.js';

/** What waits and how the day goes, at one booth or on the whole floor. */
@Resolver()
export class TodayResolver {
  constructor(private readonly figures: TodayQuery) {}

  /** Figures of a booth's day, or of the floor's. Throws NotFound. */
  @Query('today')
  @Allow({ floor: 'floor.orders.read', booth: 'booth.orders.read' })
  today(@ActStaff() actor: StaffActor, @Args() args: QueryTodayArgs): Promise<Today> {
    return this.figures.read(actor, args.boothId ?? null);
  }
}
