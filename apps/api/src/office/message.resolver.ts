import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type {
  BoothFeedPage,
  DeadLetterPage,
  Message,
  MutationSendAgainArgs,
  QueryBoothFeedArgs,
  QueryDeadLettersArgs,
  SentAgain,
} from '@chophien/api-contract/office-resolvers';
import { NotificationQueries, SendAgain } from '@chophien/notifications';
import type { StaffActor } from '@chophien/platform';
import { ActStaff } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import { perRequest, type ApiContext } from '../graphql/context.js';
import { Problems } from '../graphql/problems.js';

/** What the floor told to whom, and what it could not tell. */
@Resolver()
export class MessageResolver {
  constructor(
    private readonly queries: NotificationQueries,
    private readonly again: SendAgain,
  ) {}

  /** What was told to a booth, newest first. Throws NotFound. */
  @Query('boothFeed')
  @Allow({ floor: 'floor.orders.read', booth: 'booth.orders.read' })
  boothFeed(@ActStaff() actor: StaffActor, @Args() args: QueryBoothFeedArgs): Promise<BoothFeedPage> {
    return this.queries.boothFeed(actor, args.boothId, { first: args.first ?? 20, after: args.after });
  }

  /** Messages and jobs that failed for good, for operators. Throws NotFound. */
  @Query('deadLetters')
  @Allow({ floor: 'floor.orders.read' })
  deadLetters(@ActStaff() actor: StaffActor, @Args() args: QueryDeadLettersArgs): Promise<DeadLetterPage> {
    return this.queries.deadLetters(actor, { first: args.first ?? 50, after: args.after });
  }

  /** Puts a dead letter back to work. Throws NotFound. */
  @Mutation('sendAgain')
  @Allow({ floor: 'floor.messages.write' })
  @Problems('SentAgain')
  sendAgain(@ActStaff() actor: StaffActor, @Args() args: MutationSendAgainArgs): Promise<SentAgain> {
    return this.again.run(actor, args);
  }
}

/** What the shopper was told about a booth order; one statement for a whole page. */
@Resolver('BoothOrder')
export class BoothOrderMessagesResolver {
  private readonly loaders = {};

  constructor(private readonly queries: NotificationQueries) {}

  /** Messages of an order; one statement for the whole page. */
  @ResolveField('messages')
  async messages(order: { id: string }, _args: unknown, context: ApiContext): Promise<Message[]> {
    const loader = perRequest(
      context,
      this.loaders,
      () =>
        new DataLoader(async (ids: readonly string[]) => {
          const found = await this.queries.messagesOf(context.actor, ids);
          return ids.map((id) => found.get(id) ?? []);
        }),
    );
    const messages = await loader.load(order.id);
    return messages.map((message) => ({
      ...message,
      channel: message.channel.toUpperCase() as Uppercase<typeof message.channel>,
      state: message.state.toUpperCase() as Uppercase<typeof message.state>,
    }));
  }
}
