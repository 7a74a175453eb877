import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentPolicies, type PolicyKind } from '@chophien/accounts';
import type { Floor, Policy, QueryPolicyArgs } from '@chophien/api-contract/shop-resolvers';
import { NotFound, Settings } from '@chophien/platform';
import { Allow } from '../graphql/allow.js';
import { FloorFiguresReader } from './floor-figures.js';

/** The floor as a whole, and the texts that shoppers agree to. */
@Resolver()
export class FloorResolver {
  constructor(
    private readonly figures: FloorFiguresReader,
    private readonly policies: CurrentPolicies,
    private readonly settings: Settings,
  ) {}

  /** The floor itself and the figures that every page shows. */
  @Query('floor')
  @Allow('public')
  async floor(): Promise<Floor> {
    const [found, answerWithinHours] = await Promise.all([this.figures.read(), this.settings.get('orders.answerWithinHours')]);
    if (!found) throw new NotFound('floor');
    return { ...found, mode: found.mode === 'live' ? 'LIVE' : 'DEMO', answerWithinHours };
  }

  /** The newest text in force, or the given version; null when there is none. */
  @Query('policy')
  @Allow('public')
  async policy(@Args() args: QueryPolicyArgs): Promise<Policy | null> {
    const kind: PolicyKind = args.kind === 'TERMS' ? 'terms' : 'privacy';
    const found = await this.policies.read(kind, args.version);
    return found ? { ...found, kind: args.kind } : null;
  }
}
