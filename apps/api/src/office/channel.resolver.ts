import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MutationRemoveChannelArgs, MutationSaveChannelArgs } from '@chophien/api-contract/office-resolvers';
import type { Actor } from '@chophien/platform';
import { EditChannels, type Channel, type ChannelColumn } from '@chophien/reports';
import { Act } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import { Problems } from '../graphql/problems.js';

/** Which columns other floors want of our goods; the file itself is an export of the kind CHANNEL. */
@Resolver()
export class ChannelResolver {
  constructor(private readonly editing: EditChannels) {}

  /** Every channel by name. Throws NotFound. */
  @Query('channels')
  @Allow({ floor: 'floor.catalog.write' })
  channels(@Act() actor: Actor): Promise<Channel[]> {
    return this.editing.list(actor);
  }

  /** Throws NotFound, InvalidInput, StaleVersion. */
  @Mutation('saveChannel')
  @Allow({ floor: 'floor.catalog.write' })
  @Problems('Channels')
  async saveChannel(@Act() actor: Actor, @Args() args: MutationSaveChannelArgs): Promise<{ channels: Channel[] }> {
    // what is no known source is refused by the verb, with the column's place
    await this.editing.save(actor, { ...args, columns: args.columns as ChannelColumn[] });
    return { channels: await this.editing.list(actor) };
  }

  /** Throws NotFound. */
  @Mutation('removeChannel')
  @Allow({ floor: 'floor.catalog.write' })
  @Problems('Channels')
  async removeChannel(@Act() actor: Actor, @Args() args: MutationRemoveChannelArgs): Promise<{ channels: Channel[] }> {
    await this.editing.remove(actor, args.id);
    return { channels: await this.editing.list(actor) };
  }
}
