import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  BoothGrants,
  GrantState,
  MutationAskBoothGrantArgs,
  MutationConsentToBoothGrantArgs,
  MutationEndBoothGrantArgs,
  QueryBoothGrantsArgs,
  StaffDone,
} from '@chophien/api-contract/office-resolvers';
import { AskGrant, ConsentToGrant, EndGrant, GrantQueries } from '@chophien/booths/members';
import { lendablePermissions, type StaffActor } from '@chophien/platform';
import { ActStaff } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import { Problems } from '../graphql/problems.js';

/** Acting for a booth: asked by an officer, consented to by an owner, ended by either. */
@Resolver()
export class GrantResolver {
  constructor(
    private readonly queries: GrantQueries,
    private readonly ask: AskGrant,
    private readonly consent: ConsentToGrant,
    private readonly end: EndGrant,
  ) {}

  /** Throws NotFound. */
  @Query('boothGrants')
  @Allow({ floor: 'floor.booths.act', booth: 'booth.members.write' })
  async boothGrants(@ActStaff() actor: StaffActor, @Args() args: QueryBoothGrantsArgs): Promise<BoothGrants> {
    const grants = await this.queries.of(actor, args.boothId);
    return {
      nodes: grants.map((grant) => ({ ...grant, state: grant.state.toUpperCase() as GrantState })),
      hoursAtMost: await this.queries.hoursAtMost(),
      lendable: [...lendablePermissions],
    };
  }

  /** Throws NotFound, InvalidInput, GrantOpenAlready. */
  @Mutation('askBoothGrant')
  @Allow({ floor: 'floor.booths.act' })
  @Problems('StaffDone')
  async askBoothGrant(@ActStaff() actor: StaffActor, @Args() args: MutationAskBoothGrantArgs): Promise<StaffDone> {
    return { id: await this.ask.run(actor, args) };
  }

  /** Throws NotFound, GrantNotOpen, StepUpRequired. */
  @Mutation('consentToBoothGrant')
  @Allow({ booth: 'booth.members.write' })
  @Problems('StaffDone')
  async consentToBoothGrant(@ActStaff() actor: StaffActor, @Args() args: MutationConsentToBoothGrantArgs): Promise<StaffDone> {
    await this.consent.run(actor, args.id);
    return { id: args.id };
  }

  /** Throws NotFound, GrantNotOpen. */
  @Mutation('endBoothGrant')
  @Allow({ floor: 'floor.booths.act', booth: 'booth.members.write' })
  @Problems('StaffDone')
  async endBoothGrant(@ActStaff() actor: StaffActor, @Args() args: MutationEndBoothGrantArgs): Promise<StaffDone> {
    await this.end.run(actor, args.id);
    return { id: args.id };
  }
}
