import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DisableOperator, OperatorQueries, SaveBundle, SetOperatorBundle } from '@chophien/accounts/operators';
import type { BundleSaved, FloorPeople, MutationDisableOperatorArgs, MutationSaveBundleArgs, MutationSetOperatorBundleArgs, StaffDone } from '@chophien/api-contract/office-resolvers';
import { InvitationQueries } from '@chophien/booths/members';
import type { StaffActor } from '@chophien/platform';
import { ActStaff } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import { Problems } from '../graphql/problems.js';
import { shownInvitation } from './shown-invitation.js';

/** The floor's own people and what each may do. */
@Resolver()
export class FloorPeopleResolver {
  constructor(
    private readonly queries: OperatorQueries,
    private readonly invitations: InvitationQueries,
    private readonly setBundle: SetOperatorBundle,
    private readonly disable: DisableOperator,
    private readonly save: SaveBundle,
  ) {}

  /** Throws NotFound. */
  @Query('floorPeople')
  @Allow({ floor: 'floor.people.write' })
  async floorPeople(@ActStaff() actor: StaffActor): Promise<FloorPeople> {
    return {
      people: await this.queries.list(actor),
      bundles: await this.queries.bundles(actor),
      invitations: (await this.invitations.open(actor, null)).map(shownInvitation),
    };
  }

  /** Throws NotFound, InvalidInput, LastAdministrator, MoreThanYouHold, NotYourself, StepUpRequired. */
  @Mutation('setOperatorBundle')
  @Allow({ floor: 'floor.people.write' })
  @Problems('StaffDone')
  async setOperatorBundle(@ActStaff() actor: StaffActor, @Args() args: MutationSetOperatorBundleArgs): Promise<StaffDone> {
    await this.setBundle.run(actor, { personId: args.personId, bundle: args.bundle ?? null });
    return { id: args.personId };
  }

  /** Throws NotFound, LastAdministrator, MoreThanYouHold, NotYourself, StepUpRequired. */
  @Mutation('disableOperator')
  @Allow({ floor: 'floor.people.write' })
  @Problems('StaffDone')
  async disableOperator(@ActStaff() actor: StaffActor, @Args() args: MutationDisableOperatorArgs): Promise<StaffDone> {
    await this.disable.run(actor, args);
    return { id: args.personId };
  }

  /** Throws NotFound, InvalidInput, MoreThanYouHold, NotYourself, StaleVersion, StepUpRequired. */
  @Mutation('saveBundle')
  @Allow({ floor: 'floor.people.write' })
  @Problems('BundleSaved')
  async saveBundle(@ActStaff() actor: StaffActor, @Args() args: MutationSaveBundleArgs): Promise<BundleSaved> {
    return { key: await this.save.run(actor, { ...args, key: args.key ?? null, version: args.version ?? 1 }) };
  }
}
