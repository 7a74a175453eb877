import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationRecordWeightAnswerArgs, MutationWeighBoothOrderArgs } from '@chophien/api-contract/office-resolvers';
import { BoothOrderQueries, RecordWeightAnswer, WeighBoothOrder } from '@chophien/orders';
import type { StaffActor } from '@chophien/platform';
import { ActStaff } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import { Problems } from '../graphql/problems.js';
import { readMoved, type ShownBoothOrder } from './shown-booth-order.js';

/** Goods that are sold by weight, weighed as they are packed. */
@Resolver()
export class WeighingResolver {
  constructor(
    private readonly queries: BoothOrderQueries,
    private readonly weigh: WeighBoothOrder,
    private readonly record: RecordWeightAnswer,
  ) {}

  /** Throws NotFound, InvalidInput, StaleVersion, MoveNotAllowed. */
  @Mutation('weighBoothOrder')
  @Allow({ booth: 'booth.orders.write' })
  @Problems('BoothOrder')
  async weighBoothOrder(@ActStaff() actor: StaffActor, @Args() args: MutationWeighBoothOrderArgs): Promise<ShownBoothOrder> {
    await this.weigh.run(actor, args);
    return readMoved(this.queries, actor, args.id);
  }

  /** Throws NotFound, StaleVersion, NothingAsked. */
  @Mutation('recordWeightAnswer')
  @Allow({ booth: 'booth.orders.write' })
  @Problems('BoothOrder')
  async recordWeightAnswer(@ActStaff() actor: StaffActor, @Args() args: MutationRecordWeightAnswerArgs): Promise<ShownBoothOrder> {
    await this.record.run(actor, args);
    return readMoved(this.queries, actor, args.id);
  }
}
