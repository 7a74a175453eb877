import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type {
  BoothOrderFilter,
  BoothOrderPage,
  MutationAcceptBoothOrderArgs,
  MutationConfirmBoothOrderByCallArgs,
  MutationDeclineBoothOrderArgs,
  MutationMarkCalledArgs,
  QueryBoothOrderArgs,
  QueryBoothOrdersArgs,
} from '@chophien/api-contract/office-resolvers';
import { MarkCalled } from '@chophien/notifications';
import {
  AcceptBoothOrder,
  BoothOrderQueries,
  ConfirmByCall,
  DeclineBoothOrder,
  type BoothOrderState,
  type DeclineReason,
  type OfficeLine,
  type OfficeMove,
  type OfficeShipment,
} from '@chophien/orders';
import type { FailReason, ShipmentState } from '@chophien/delivery';
import type { NetworkCarrier } from '@chophien/delivery/carriers';
import type { StaffActor } from '@chophien/platform';
import { ActStaff } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import { perRequest, type ApiContext } from '../graphql/context.js';
import { lower, upper } from '../graphql/enum-words.js';
import { Problems } from '../graphql/problems.js';
import { readMoved, shownBoothOrder, type ShownBoothOrder } from './shown-booth-order.js';

type ShownPage = Omit<BoothOrderPage, 'nodes'> & { nodes: ShownBoothOrder[] };

/** Booth orders: the booth's inbox and its moves, and all of them for operators. */
@Resolver()
export class BoothOrderResolver {
  constructor(
    private readonly queries: BoothOrderQueries,
    private readonly confirm: ConfirmByCall,
    private readonly accept: AcceptBoothOrder,
    private readonly decline: DeclineBoothOrder,
    private readonly called: MarkCalled,
  ) {}

  /** A page of booth orders, newest first: a booth's for its members, the floor's for operators. Throws NotFound, InvalidInput. */
  @Query('boothOrders')
  @Allow({ floor: 'floor.orders.read', booth: 'booth.orders.read' })
  async boothOrders(@ActStaff() actor: StaffActor, @Args() args: QueryBoothOrdersArgs): Promise<ShownPage> {
    const page = await this.queries.list(actor, { boothId: args.boothId ?? null, filter: filterOf(args.filter), first: args.first ?? 25, after: args.after });
    return { nodes: page.nodes.map(shownBoothOrder), pageInfo: page.pageInfo };
  }

  /** One booth order, or null when it is not there or not this person's. */
  @Query('boothOrder')
  @Allow({ floor: 'floor.orders.read', booth: 'booth.orders.read' })
  async boothOrder(@ActStaff() actor: StaffActor, @Args() args: QueryBoothOrderArgs): Promise<ShownBoothOrder | null> {
    const found = await this.queries.one(actor, args.id);
    return found && shownBoothOrder(found);
  }

  /** Notes that the buyer confirmed by telephone. Throws NotFound, StaleVersion, MoveNotAllowed. */
  @Mutation('confirmBoothOrderByCall')
  @Allow({ booth: 'booth.orders.write' })
  @Problems('BoothOrder')
  async confirmBoothOrderByCall(@ActStaff() actor: StaffActor, @Args() args: MutationConfirmBoothOrderByCallArgs): Promise<ShownBoothOrder> {
    await this.confirm.run(actor, args);
    return readMoved(this.queries, actor, args.id);
  }

  /** The booth accepts. Throws NotFound, StaleVersion, MoveNotAllowed, CallFirst. */
  @Mutation('acceptBoothOrder')
  @Allow({ booth: 'booth.orders.write' })
  @Problems('BoothOrder')
  async acceptBoothOrder(@ActStaff() actor: StaffActor, @Args() args: MutationAcceptBoothOrderArgs): Promise<ShownBoothOrder> {
    await this.accept.run(actor, args);
    return readMoved(this.queries, actor, args.id);
  }

  /** The booth declines; the held stock is free again. Throws NotFound, InvalidInput, StaleVersion, MoveNotAllowed. */
  @Mutation('declineBoothOrder')
  @Allow({ booth: 'booth.orders.write' })
  @Problems('BoothOrder')
  async declineBoothOrder(@ActStaff() actor: StaffActor, @Args() args: MutationDeclineBoothOrderArgs): Promise<ShownBoothOrder> {
    await this.decline.run(actor, { ...args, reason: lower<DeclineReason>(args.reason) });
    return readMoved(this.queries, actor, args.id);
  }

  /** Notes that somebody has telephoned whom no message reached. Throws NotFound. */
  @Mutation('markCalled')
  @Allow({ booth: 'booth.orders.write', floor: 'floor.messages.write' })
  @Problems('BoothOrder')
  async markCalled(@ActStaff() actor: StaffActor, @Args() args: MutationMarkCalledArgs): Promise<ShownBoothOrder> {
    const { boothOrderId } = await this.called.run(actor, args);
    return readMoved(this.queries, actor, boothOrderId);
  }
}

/** What hangs on a booth order, loaded for a whole page in one statement each. */
@Resolver('BoothOrder')
export class BoothOrderFieldsResolver {
  private readonly lineLoaders = {};
  private readonly moveLoaders = {};
  private readonly shipmentLoaders = {};

  constructor(private readonly queries: BoothOrderQueries) {}

  /** Lines of an order; one statement for the whole page. */
  @ResolveField('lines')
  lines(order: { id: string }, _args: unknown, context: ApiContext): Promise<OfficeLine[]> {
    return perRequest(context, this.lineLoaders, () => batched((ids) => this.queries.linesOf(context.actor, ids))).load(order.id);
  }

  /** Parcels of an order; one statement for the whole page. */
  @ResolveField('shipments')
  async shipments(order: { id: string }, _args: unknown, context: ApiContext): Promise<ShownShipment[]> {
    const loader = perRequest(context, this.shipmentLoaders, () => batched((ids) => this.queries.shipmentsOf(context.actor, ids)));
    return (await loader.load(order.id)).map((parcel) => ({
      ...parcel, state: upper(parcel.state), failReason: parcel.failReason && upper(parcel.failReason), carrier: parcel.carrier && upper(parcel.carrier), acts: parcel.acts.map(upper),
    }));
  }

  /** What happened to an order, its parcels and its money, oldest first; one statement for the whole page. */
  @ResolveField('moves')
  async moves(order: { id: string }, _args: unknown, context: ApiContext): Promise<ShownMove[]> {
    const loader = perRequest(context, this.moveLoaders, () => batched((ids) => this.queries.movesOf(context.actor, ids)));
    return (await loader.load(order.id)).map((move) => ({ ...move, fromState: move.fromState?.toUpperCase() ?? null, toState: move.toState.toUpperCase(), reason: move.reason && upper(move.reason) }));
  }
}

function batched<Value>(load: (ids: readonly string[]) => Promise<Map<string, Value[]>>): DataLoader<string, Value[]> {
  return new DataLoader(async (ids) => {
    const found = await load(ids);
    return ids.map((id) => found.get(id) ?? []);
  });
}

type ShownShipment = Omit<OfficeShipment, 'state' | 'failReason' | 'carrier' | 'acts'> & { state: Uppercase<ShipmentState>; failReason: Uppercase<FailReason> | null; carrier: Uppercase<NetworkCarrier> | null; acts: Uppercase<OfficeShipment['acts'][number]>[] };
type ShownMove = Omit<OfficeMove, 'reason'> & { reason: Uppercase<FailReason> | null };

function filterOf(filter: BoothOrderFilter | null | undefined) {
  return filter && { ...filter, states: filter.states?.map(lower<BoothOrderState>) };
}
