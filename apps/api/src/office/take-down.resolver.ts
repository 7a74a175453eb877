import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MutationCarryOutTakeDownArgs, MutationLiftTakeDownArgs, MutationRecordTakeDownArgs, QueryTakeDownsArgs, TakeDownPage } from '@chophien/api-contract/office-resolvers';
import { TakeDowns, type TakeDown } from '@chophien/catalog';
import type { Actor } from '@chophien/platform';
import { Act } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import { Problems } from '../graphql/problems.js';

/** What an authority wants taken down, for operators. */
@Resolver()
export class TakeDownResolver {
  constructor(private readonly requests: TakeDowns) {}

  /** Newest first. Throws NotFound, InvalidInput. */
  @Query('takeDowns')
  @Allow({ floor: 'floor.listings.write' })
  takeDowns(@Act() actor: Actor, @Args() args: QueryTakeDownsArgs): Promise<TakeDownPage> {
    return this.requests.page(actor, { onlyOpen: args.onlyOpen, first: args.first ?? 30, after: args.after });
  }

  /** Notes a request. Throws NotFound, InvalidInput, ReviewMoved, StepUpRequired. */
  @Mutation('recordTakeDown')
  @Allow({ floor: 'floor.listings.write' })
  @Problems('TakeDown')
  recordTakeDown(@Act() actor: Actor, @Args() args: MutationRecordTakeDownArgs): Promise<TakeDown> {
    return this.requests.record(actor, args);
  }

  /** Takes the listing off. Throws NotFound, ReviewMoved, StepUpRequired. */
  @Mutation('carryOutTakeDown')
  @Allow({ floor: 'floor.listings.write' })
  @Problems('TakeDown')
  carryOutTakeDown(@Act() actor: Actor, @Args() args: MutationCarryOutTakeDownArgs): Promise<TakeDown> {
    return this.requests.carryOut(actor, args.id);
  }

  /** Ends a request. Throws NotFound, InvalidInput, ReviewMoved, StepUpRequired. */
  @Mutation('liftTakeDown')
  @Allow({ floor: 'floor.listings.write' })
  @Problems('TakeDown')
  liftTakeDown(@Act() actor: Actor, @Args() args: MutationLiftTakeDownArgs): Promise<TakeDown> {
    return this.requests.lift(actor, args.id, args.why);
  }
}
