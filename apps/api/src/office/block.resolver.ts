import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  BuyerBlock as ShownBlock,
  BuyerBlockPage,
  MutationBlockBuyerArgs,
  MutationBlockNetworkOfOrderArgs,
  MutationUnblockBuyerArgs,
  QueryBuyerBlocksArgs,
} from '@chophien/api-contract/office-resolvers';
import { BlockBuyer, BlockQueries, UnblockBuyer, type BuyerBlock } from '@chophien/orders';
import type { StaffActor } from '@chophien/platform';
import { ActStaff } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import { Problems } from '../graphql/problems.js';

/** The block list against false orders; for operators who may block. */
@Resolver()
export class BlockResolver {
  constructor(
    private readonly queries: BlockQueries,
    private readonly block: BlockBuyer,
    private readonly unblock: UnblockBuyer,
  ) {}

  /** A page of the block list, newest first. Throws NotFound unless the person may block. */
  @Query('buyerBlocks')
  @Allow({ floor: 'floor.blocks.write' })
  async buyerBlocks(@ActStaff() actor: StaffActor, @Args() args: QueryBuyerBlocksArgs): Promise<BuyerBlockPage> {
    const page = await this.queries.list(actor, { includeLifted: args.includeLifted ?? false, text: args.text, first: args.first ?? 50, after: args.after });
    return { nodes: page.nodes.map(shown), pageInfo: page.pageInfo };
  }

  /** Blocks a phone. Throws InvalidInput, AlreadyBlocked, or NotFound unless the person may block. */
  @Mutation('blockBuyer')
  @Allow({ floor: 'floor.blocks.write' })
  @Problems('BuyerBlock')
  async blockBuyer(@ActStaff() actor: StaffActor, @Args() args: MutationBlockBuyerArgs): Promise<ShownBlock> {
    return shown(await this.queries.one(actor, await this.block.run(actor, { phone: args.phone, reason: args.reason })));
  }

  /** Blocks the network from which a booth order came. Throws InvalidInput, AlreadyBlocked, NotFound. */
  @Mutation('blockNetworkOfOrder')
  @Allow({ floor: 'floor.blocks.write' })
  @Problems('BuyerBlock')
  async blockNetworkOfOrder(@ActStaff() actor: StaffActor, @Args() args: MutationBlockNetworkOfOrderArgs): Promise<ShownBlock> {
    return shown(await this.queries.one(actor, await this.block.run(actor, { networkOfBoothOrder: args.boothOrderId, reason: args.reason })));
  }

  /** Lifts a block. Throws NotFound. */
  @Mutation('unblockBuyer')
  @Allow({ floor: 'floor.blocks.write' })
  @Problems('BuyerBlock')
  async unblockBuyer(@ActStaff() actor: StaffActor, @Args() args: MutationUnblockBuyerArgs): Promise<ShownBlock> {
    await this.unblock.run(actor, args);
    return shown(await this.queries.one(actor, args.id));
  }
}

function shown(block: BuyerBlock): ShownBlock {
  return { ...block, kind: block.kind === 'phone' ? 'PHONE' : 'NETWORK' };
}
