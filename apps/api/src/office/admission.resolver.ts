import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  BoothApplication,
  BoothApplicationPage,
  ChecklistRule as ShownRule,
  ChecklistRules as ShownRules,
  MutationApproveBoothApplicationArgs,
  MutationHandBackBoothApplicationArgs,
  MutationJudgeApplicationItemArgs,
  MutationOverrideApplicationItemArgs,
  MutationRefuseBoothApplicationArgs,
  MutationSetChecklistRuleArgs,
  QueryBoothApplicationArgs,
  QueryBoothApplicationsArgs,
} from '@chophien/api-contract/office-resolvers';
import type { LegalKind } from '@chophien/booths';
import { ApplicationQueries, ApproveApplication, ChecklistRules, DecideApplication, JudgeItem, type ApplicationState, type Need, type RuledItem } from '@chophien/booths/admission';
import { InvalidInput, type StaffActor } from '@chophien/platform';
import { ActStaff } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import { lower } from '../graphql/enum-words.js';
import { Problems } from '../graphql/problems.js';
import { itemOf, shownApplication, shownRule, shownSummary } from './admission-shapes.js';

/** The operators' side: queue, review, decision, and what is asked of whom. */
@Resolver()
export class AdmissionResolver {
  constructor(
    private readonly queries: ApplicationQueries,
    private readonly judge: JudgeItem,
    private readonly decide: DecideApplication,
    private readonly approve: ApproveApplication,
    private readonly rules: ChecklistRules,
  ) {}

  /** A page of the queue. Throws NotFound, InvalidInput. */
  @Query('boothApplications')
  @Allow({ floor: 'floor.booths.read' })
  async boothApplications(@ActStaff() actor: StaffActor, @Args() args: QueryBoothApplicationsArgs): Promise<BoothApplicationPage> {
    const page = await this.queries.list(actor, {
      state: lower(args.state ?? 'SUBMITTED') as ApplicationState, legalKind: args.legalKind ? (lower(args.legalKind) as LegalKind) : null, first: args.first ?? 30, after: args.after,
    });
    return { nodes: page.nodes.map(shownSummary), pageInfo: page.pageInfo };
  }

  /** One application, or null. */
  @Query('boothApplication')
  @Allow({ floor: 'floor.booths.read' })
  async boothApplication(@ActStaff() actor: StaffActor, @Args() args: QueryBoothApplicationArgs): Promise<BoothApplication | null> {
    const found = await this.queries.byId(actor, args.id);
    return found && shownApplication(found, actor);
  }

  /** The badge of the tab. */
  @Query('applicationsWaiting')
  @Allow({ floor: 'floor.booths.read' })
  applicationsWaiting(@ActStaff() actor: StaffActor): Promise<number> {
    return this.queries.waiting(actor);
  }

  /** The rules in force. */
  @Query('checklistRules')
  @Allow({ floor: 'floor.booths.read' })
  async checklistRules(@ActStaff() actor: StaffActor): Promise<ShownRule[]> {
    return (await this.rules.list(actor)).map(shownRule);
  }

  /** Throws NotFound, ApplicationMoved, StaleVersion, InvalidInput. */
  @Mutation('judgeApplicationItem')
  @Allow({ floor: 'floor.booths.write' })
  @Problems()
  async judgeApplicationItem(@ActStaff() actor: StaffActor, @Args() { id, version, item, verdict, question }: MutationJudgeApplicationItemArgs): Promise<BoothApplication> {
    const given = verdict === 'QUESTIONED' ? { kind: 'questioned' as const, question: question ?? '' } : { kind: verdict === 'VERIFIED' ? ('verified' as const) : ('none' as const) };
    return shownApplication(await this.judge.run(actor, id, version, itemOf(item), given), actor);
  }

  /** Throws StepUpRequired, NotFound, ApplicationMoved, StaleVersion, InvalidInput. */
  @Mutation('overrideApplicationItem')
  @Allow({ floor: 'floor.booths.write' })
  @Problems()
  async overrideApplicationItem(@ActStaff() actor: StaffActor, @Args() { id, version, item, reason }: MutationOverrideApplicationItemArgs): Promise<BoothApplication> {
    return shownApplication(await this.judge.override(actor, id, version, itemOf(item), reason), actor);
  }

  /** Throws NotFound, ApplicationMoved, StaleVersion, ApplicationIncomplete, SlugTaken, InvalidInput. */
  @Mutation('approveBoothApplication')
  @Allow({ floor: 'floor.booths.write' })
  @Problems()
  async approveBoothApplication(@ActStaff() actor: StaffActor, @Args() args: MutationApproveBoothApplicationArgs): Promise<BoothApplication> {
    return shownApplication(await this.approve.run(actor, args.id, args.version, args.slug), actor);
  }

  /** Throws NotFound, ApplicationMoved, StaleVersion, InvalidInput. */
  @Mutation('handBackBoothApplication')
  @Allow({ floor: 'floor.booths.write' })
  @Problems()
  async handBackBoothApplication(@ActStaff() actor: StaffActor, @Args() args: MutationHandBackBoothApplicationArgs): Promise<BoothApplication> {
    return shownApplication(await this.decide.handBack(actor, args.id, args.version, args.note), actor);
  }

  /** Throws NotFound, ApplicationMoved, StaleVersion, InvalidInput. */
  @Mutation('refuseBoothApplication')
  @Allow({ floor: 'floor.booths.write' })
  @Problems()
  async refuseBoothApplication(@ActStaff() actor: StaffActor, @Args() args: MutationRefuseBoothApplicationArgs): Promise<BoothApplication> {
    return shownApplication(await this.decide.refuse(actor, args.id, args.version, args.reason), actor);
  }

  /** Throws NotFound, InvalidInput. */
  @Mutation('setChecklistRule')
  @Allow({ floor: 'floor.booths.write' })
  @Problems('ChecklistRules')
  async setChecklistRule(@ActStaff() actor: StaffActor, @Args() args: MutationSetChecklistRuleArgs): Promise<ShownRules> {
    // name and address are asked of everybody, by law
    if (args.item === 'SELLER') throw new InvalidInput([{ field: 'need', reason: 'always_required' }]);
    const rules = await this.rules.set(actor, lower(args.legalKind) as LegalKind, lower(args.item) as RuledItem, lower(args.need) as Need);
    return { rules: rules.map(shownRule) };
  }
}
