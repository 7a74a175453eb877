import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MutationCloseBoothArgs, MutationLiftBoothSuspensionArgs, MutationSuspendBoothArgs, QueryBoothStandingArgs, StandingReport } from '@chophien/api-contract/office-resolvers';
import { ApplicationQueries, ChangeStanding, StandingQueries } from '@chophien/booths/admission';
import type { StaffActor } from '@chophien/platform';
import { ActStaff } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import { Problems } from '../graphql/problems.js';
import { shownStanding } from './admission-shapes.js';

/** How booths stand: suspended, lifted, closed. */
@Resolver()
export class StandingResolver {
  constructor(
    private readonly queries: StandingQueries,
    private readonly applications: ApplicationQueries,
    private readonly standing: ChangeStanding,
  ) {}

  /** For the booth's own people and for operators. Throws NotFound. */
  @Query('boothStanding')
  @Allow('signed-in')
  async boothStanding(@ActStaff() actor: StaffActor, @Args() args: QueryBoothStandingArgs): Promise<StandingReport> {
    return this.report(actor, args.boothId);
  }

  /** Throws NotFound, BoothStandingMoved, InvalidInput. */
  @Mutation('suspendBooth')
  @Allow({ floor: 'floor.booths.write' })
  @Problems()
  async suspendBooth(@ActStaff() actor: StaffActor, @Args() args: MutationSuspendBoothArgs): Promise<StandingReport> {
    await this.standing.suspend(actor, args.boothId, args.reason, args.reviewOn ?? null);
    return this.report(actor, args.boothId);
  }

  /** Throws NotFound, BoothStandingMoved, InvalidInput. */
  @Mutation('liftBoothSuspension')
  @Allow({ floor: 'floor.booths.write' })
  @Problems()
  async liftBoothSuspension(@ActStaff() actor: StaffActor, @Args() args: MutationLiftBoothSuspensionArgs): Promise<StandingReport> {
    await this.standing.lift(actor, args.boothId, args.reason);
    return this.report(actor, args.boothId);
  }

  /** Throws StepUpRequired, NotFound, BoothStandingMoved, BoothHasOpenOrders, InvalidInput. */
  @Mutation('closeBooth')
  @Allow({ floor: 'floor.booths.write' })
  @Problems()
  async closeBooth(@ActStaff() actor: StaffActor, @Args() args: MutationCloseBoothArgs): Promise<StandingReport> {
    await this.standing.close(actor, args.boothId, args.reason);
    return this.report(actor, args.boothId);
  }

  private async report(actor: StaffActor, boothId: string): Promise<StandingReport> {
    return shownStanding(await this.queries.report(actor, boothId), await this.applications.ofBooth(actor, boothId));
  }
}
