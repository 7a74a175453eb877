import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  ClosureInput as SchemaClosure,
  MutationChangeClosureArgs,
  MutationEndClosureArgs,
  MutationPlanClosureArgs,
  MutationSaveBoothPageArgs,
  QueryBoothPageArgs,
} from '@chophien/api-contract/office-resolvers';
import { ChangeClosure, EndClosure, KeptPageQueries, PlanClosure, SaveBoothPage, type ClosureInput, type ClosureKind, type KeptPage } from '@chophien/booths';
import { NotFound, type Actor } from '@chophien/platform';
import { Act } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import { Problems } from '../graphql/problems.js';

const kinds: Record<SchemaClosure['kind'], ClosureKind> = { HARVEST: 'harvest', TET: 'tet', FAMILY: 'family', STOCK_TAKING: 'stock_taking', OTHER: 'other' };
const closureOf = (given: SchemaClosure): ClosureInput => ({ ...given, kind: kinds[given.kind] });

/** What a booth says on its page and when it is closed, for who keeps the page. */
@Resolver()
export class BoothPageResolver {
  constructor(
    private readonly queries: KeptPageQueries,
    private readonly saving: SaveBoothPage,
    private readonly planning: PlanClosure,
    private readonly changing: ChangeClosure,
    private readonly ending: EndClosure,
  ) {}

  /** The page of a booth as its editor shows it, or null where it is not this person's to see. */
  @Query('boothPage')
  @Allow({ booth: 'booth.page.write', floor: 'floor.booths.read' })
  boothPage(@Act() actor: Actor, @Args() args: QueryBoothPageArgs): Promise<KeptPage | null> {
    return this.queries.byBooth(actor, args.boothId);
  }

  /** Writes the page whole. Throws NotFound, InvalidInput, StaleVersion. */
  @Mutation('saveBoothPage')
  @Allow({ booth: 'booth.page.write' })
  @Problems('BoothPage')
  async saveBoothPage(@Act() actor: Actor, @Args() args: MutationSaveBoothPageArgs): Promise<KeptPage> {
    await this.saving.run(actor, args);
    const saved = await this.queries.byBooth(actor, args.boothId);
    if (!saved) throw new NotFound('booth');
    return saved;
  }

  /** Closes the booth for some days. Throws NotFound, InvalidInput. */
  @Mutation('planClosure')
  @Allow({ booth: 'booth.page.write' })
  @Problems('ClosureSaved')
  planClosure(@Act() actor: Actor, @Args() args: MutationPlanClosureArgs): Promise<{ id: string }> {
    return this.planning.run(actor, { boothId: args.boothId, closure: closureOf(args.closure) });
  }

  /** Other days or another reason. Throws NotFound, InvalidInput, StaleVersion. */
  @Mutation('changeClosure')
  @Allow({ booth: 'booth.page.write' })
  @Problems('ClosureSaved')
  changeClosure(@Act() actor: Actor, @Args() args: MutationChangeClosureArgs): Promise<{ id: string }> {
    return this.changing.run(actor, { ...args, closure: closureOf(args.closure) });
  }

  /** Takes it back, or opens again at once. Throws NotFound, InvalidInput, StaleVersion. */
  @Mutation('endClosure')
  @Allow({ booth: 'booth.page.write' })
  @Problems('ClosureSaved')
  endClosure(@Act() actor: Actor, @Args() args: MutationEndClosureArgs): Promise<{ id: string }> {
    return this.ending.run(actor, args);
  }
}
