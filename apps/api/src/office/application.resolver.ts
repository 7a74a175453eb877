import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  ApplicationCommune,
  Bank,
  BoothApplication,
  MutationAcceptOriginCommitmentArgs,
  MutationAddApplicationScanArgs,
  MutationRemoveApplicationScanArgs,
  MutationSaveBoothApplicationArgs,
  MutationSubmitBoothApplicationArgs,
  OriginCommitment,
  QueryApplicationCommunesArgs,
  QueryOriginCommitmentArgs,
} from '@chophien/api-contract/office-resolvers';
import { AcceptCommitment, ApplicationQueries, banks, ChangeScans, SaveApplication, StartApplication, SubmitApplication, type ApplicationChanges } from '@chophien/booths/admission';
import { findCommunes } from '@chophien/places';
import type { StaffActor } from '@chophien/platform';
import { ActStaff } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import { Problems } from '../graphql/problems.js';
import { itemOf, shownApplication } from './admission-shapes.js';

/** Whoever is signed in applies for a booth; whose application it is comes from the session. */
@Resolver()
export class ApplicationResolver {
  constructor(
    private readonly queries: ApplicationQueries,
    private readonly start: StartApplication,
    private readonly save: SaveApplication,
    private readonly scans: ChangeScans,
    private readonly accept: AcceptCommitment,
    private readonly submit: SubmitApplication,
  ) {}

  /** The person's newest application, or null. */
  @Query('myApplication')
  @Allow('signed-in')
  async myApplication(@ActStaff() actor: StaffActor): Promise<BoothApplication | null> {
    const own = await this.queries.own(actor);
    return own && shownApplication(own, actor);
  }

  /** The text that is accepted, in force or of one version. */
  @Query('originCommitment')
  @Allow('signed-in')
  originCommitment(@Args() args: QueryOriginCommitmentArgs): Promise<OriginCommitment | null> {
    return this.queries.commitment(args.version);
  }

  /** Banks of the national payment network. */
  @Query('banks')
  @Allow('signed-in')
  banks(): readonly Bank[] {
    return banks;
  }

  /** Communes that a present or former name may mean. */
  @Query('applicationCommunes')
  @Allow('signed-in')
  applicationCommunes(@Args() args: QueryApplicationCommunesArgs): ApplicationCommune[] {
    return findCommunes(args.text, { limit: 20 }).map(({ commune, province, formerName }) => ({
      code: commune.code, fullName: commune.fullName, provinceName: province.name, formerName: formerName ?? null,
    }));
  }

  /** Begins, or gives what was begun. */
  @Mutation('startBoothApplication')
  @Allow('signed-in')
  async startBoothApplication(@ActStaff() actor: StaffActor): Promise<BoothApplication> {
    return shownApplication(await this.start.run(actor), actor);
  }

  /** Saves as it goes. Throws NotFound, ApplicationMoved, StaleVersion, InvalidInput. */
  @Mutation('saveBoothApplication')
  @Allow('signed-in')
  @Problems()
  async saveBoothApplication(@ActStaff() actor: StaffActor, @Args() { version, changes }: MutationSaveBoothApplicationArgs): Promise<BoothApplication> {
    const { items, legalKind, ...fields } = changes;
    const wanted: ApplicationChanges = {
      ...fields,
      ...(legalKind ? { legalKind: legalKind.toLowerCase() } : {}),
      ...(items ? { items: items.map(({ item, ...rest }) => ({ ...rest, item: itemOf(item) })) } : {}),
    };
    return shownApplication(await this.save.run(actor, version, wanted), actor);
  }

  /** Throws NotFound, ApplicationMoved, InvalidInput. */
  @Mutation('addApplicationScan')
  @Allow('signed-in')
  @Problems()
  async addApplicationScan(@ActStaff() actor: StaffActor, @Args() { item, fileId }: MutationAddApplicationScanArgs): Promise<BoothApplication> {
    return shownApplication(await this.scans.add(actor, itemOf(item), fileId), actor);
  }

  /** Throws NotFound, ApplicationMoved, InvalidInput. */
  @Mutation('removeApplicationScan')
  @Allow('signed-in')
  @Problems()
  async removeApplicationScan(@ActStaff() actor: StaffActor, @Args() { item, fileId }: MutationRemoveApplicationScanArgs): Promise<BoothApplication> {
    return shownApplication(await this.scans.remove(actor, itemOf(item), fileId), actor);
  }

  /** Throws NotFound, ApplicationMoved, InvalidInput. */
  @Mutation('acceptOriginCommitment')
  @Allow('signed-in')
  @Problems()
  async acceptOriginCommitment(@ActStaff() actor: StaffActor, @Args() args: MutationAcceptOriginCommitmentArgs): Promise<BoothApplication> {
    return shownApplication(await this.accept.run(actor, args.version), actor);
  }

  /** Throws NotFound, ApplicationMoved, StaleVersion, ApplicationIncomplete. */
  @Mutation('submitBoothApplication')
  @Allow('signed-in')
  @Problems()
  async submitBoothApplication(@ActStaff() actor: StaffActor, @Args() args: MutationSubmitBoothApplicationArgs): Promise<BoothApplication> {
    return shownApplication(await this.submit.run(actor, args.version), actor);
  }
}

