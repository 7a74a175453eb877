import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MutationClearCarrierAreaArgs, MutationSetCarrierAreaArgs, QueryCarrierAreasArgs } from '@chophien/api-contract/office-resolvers';
import { CarrierAreas, type AreaFigures, type CommuneArea } from '@chophien/delivery/keeping';
import type { StaffActor } from '@chophien/platform';
import { Act } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import { Problems } from '../graphql/problems.js';

/** In which of a carrier's areas communes lie; files of them go through `CarrierAreaController`. */
@Resolver()
export class CarrierAreaResolver {
  constructor(private readonly areas: CarrierAreas) {}

  /** Throws NotFound, InvalidInput. */
  @Query('carrierAreas')
  @Allow({ floor: 'floor.booths.read' })
  carrierAreas(@Act() actor: StaffActor, @Args() args: QueryCarrierAreasArgs): Promise<CommuneArea[]> {
    return this.areas.list(actor, { ...args, first: args.first ?? 50 });
  }

  /** Throws NotFound. */
  @Query('carrierAreaFigures')
  @Allow({ floor: 'floor.booths.read' })
  carrierAreaFigures(@Act() actor: StaffActor): Promise<AreaFigures> {
    return this.areas.figures(actor);
  }

  /** Throws NotFound, InvalidInput. */
  @Mutation('setCarrierArea')
  @Allow({ floor: 'floor.delivery.write' })
  @Problems('CarrierAreaFigures')
  async setCarrierArea(@Act() actor: StaffActor, @Args() args: MutationSetCarrierAreaArgs): Promise<AreaFigures> {
    await this.areas.set(actor, args);
    return this.areas.figures(actor);
  }

  /** Throws NotFound. */
  @Mutation('clearCarrierArea')
  @Allow({ floor: 'floor.delivery.write' })
  @Problems('CarrierAreaFigures')
  async clearCarrierArea(@Act() actor: StaffActor, @Args() { communeCode }: MutationClearCarrierAreaArgs): Promise<AreaFigures> {
    await this.areas.clear(actor, communeCode);
    return this.areas.figures(actor);
  }
}
