import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationMoveShipmentArgs, MutationShipBoothOrderArgs } from '@chophien/api-contract/office-resolvers';
import type { FailReason } from '@chophien/delivery';
import { BoothOrderQueries, MoveShipment, ShipBoothOrder, type ShipmentAct } from '@chophien/orders';
import { CarrierParcels } from '@chophien/orders/carrier';
import type { StaffActor } from '@chophien/platform';
import { ActStaff } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import { lower } from '../graphql/enum-words.js';
import { Problems } from '../graphql/problems.js';
import { readMoved, type ShownBoothOrder } from './shown-booth-order.js';

/** Parcels of a booth order, by the booth's own word. */
@Resolver()
export class ShipmentResolver {
  constructor(
    private readonly queries: BoothOrderQueries,
    private readonly ship: ShipBoothOrder,
    private readonly parcels: MoveShipment,
    private readonly carrierParcels: CarrierParcels,
  ) {}

  /** The booth handed a parcel over; what is in it leaves the shelf. Throws NotFound, InvalidInput, StaleVersion, MoveNotAllowed. */
  @Mutation('shipBoothOrder')
  @Allow({ booth: 'booth.orders.write' })
  @Problems('BoothOrder')
  async shipBoothOrder(@ActStaff() actor: StaffActor, @Args() args: MutationShipBoothOrderArgs): Promise<ShownBoothOrder> {
    await this.ship.run(actor, args);
    return readMoved(this.queries, actor, args.id);
  }

  /** The booth says what became of a parcel. Throws NotFound, InvalidInput, StaleVersion, ShipmentMoveNotAllowed, CarrierRefused, CarrierUnavailable. */
  @Mutation('moveShipment')
  @Allow({ booth: 'booth.orders.write' })
  @Problems('BoothOrder')
  async moveShipment(@ActStaff() actor: StaffActor, @Args() args: MutationMoveShipmentArgs): Promise<ShownBoothOrder> {
    if (args.act === 'CANCEL') return readMoved(this.queries, actor, await this.carrierParcels.cancel(actor, args));
    return readMoved(this.queries, actor, await this.parcels.run(actor, { ...args, act: lower<ShipmentAct>(args.act), reason: args.reason && lower<FailReason>(args.reason) }));
  }
}
