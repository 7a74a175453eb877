import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  MoneyField as SchemaField,
  MoneyFile,
  MoneyFileLinePage,
  MutationAcceptMoneyFileArgs,
  MutationDropMoneyFileArgs,
  MutationMapMoneyFileArgs,
  QueryMoneyFileArgs,
  QueryMoneyFileLinesArgs,
  QueryMoneyFilesArgs,
} from '@chophien/api-contract/office-resolvers';
import { MoneyFileActs, MoneyFileQueries, type LineOutcome, type MoneyField, type MoneyFileView } from '@chophien/orders/bank';
import { NotFound, type Actor } from '@chophien/platform';
import { Act } from '../graphql/act.js';
import { Allow, type Mark } from '../graphql/allow.js';
import { upper } from '../graphql/enum-words.js';
import { Problems } from '../graphql/problems.js';

const whoKeepsMoney = { floor: 'floor.payments.write', booth: 'booth.payments.write' } as const satisfies Mark;

/** Statements of banks and carriers' lists on their way in. Whose money a file is of, is asked by the verbs. */
@Resolver()
export class MoneyFileResolver {
  constructor(
    private readonly queries: MoneyFileQueries,
    private readonly acts: MoneyFileActs,
  ) {}

  /** The newest twenty. Throws NotFound. */
  @Query('moneyFiles')
  @Allow(whoKeepsMoney)
  async moneyFiles(@Act() actor: Actor, @Args() args: QueryMoneyFilesArgs): Promise<MoneyFile[]> {
    return (await this.queries.list(actor, args.boothId ?? null)).map(shown);
  }

  /** One file, or null. */
  @Query('moneyFile')
  @Allow(whoKeepsMoney)
  async moneyFile(@Act() actor: Actor, @Args() args: QueryMoneyFileArgs): Promise<MoneyFile | null> {
    const found = await this.queries.one(actor, args.id);
    return found && shown(found);
  }

  /** Its lines of one outcome. Throws NotFound, InvalidInput. */
  @Query('moneyFileLines')
  @Allow(whoKeepsMoney)
  async moneyFileLines(@Act() actor: Actor, @Args() args: QueryMoneyFileLinesArgs): Promise<MoneyFileLinePage> {
    const page = await this.queries.lines(actor, { id: args.id, outcome: args.outcome.toLowerCase() as LineOutcome, first: args.first ?? 50, after: args.after });
    return { ...page, nodes: page.nodes.map((line) => ({ ...line, outcome: upper(line.outcome), reason: line.reason?.toUpperCase() ?? null })) };
  }

  /** Says what the columns hold. Throws NotFound, MoneyFileMoved, StaleVersion, InvalidInput. */
  @Mutation('mapMoneyFile')
  @Allow(whoKeepsMoney)
  @Problems('MoneyFile')
  async mapMoneyFile(@Act() actor: Actor, @Args() args: MutationMapMoneyFileArgs): Promise<MoneyFile> {
    await this.acts.map(actor, { id: args.id, version: args.version, columns: args.columns.map(({ index, field }) => ({ index, field: (field?.toLowerCase() ?? null) as MoneyField | null })) });
    return this.mustRead(actor, args.id);
  }

  /** Does what was shown. Throws NotFound, MoneyFileMoved, StaleVersion, InvalidInput. */
  @Mutation('acceptMoneyFile')
  @Allow(whoKeepsMoney)
  @Problems('MoneyFile')
  async acceptMoneyFile(@Act() actor: Actor, @Args() args: MutationAcceptMoneyFileArgs): Promise<MoneyFile> {
    await this.acts.accept(actor, args);
    return this.mustRead(actor, args.id);
  }

  /** Gives it up. Throws NotFound, MoneyFileMoved. */
  @Mutation('dropMoneyFile')
  @Allow(whoKeepsMoney)
  @Problems('MoneyFile')
  async dropMoneyFile(@Act() actor: Actor, @Args() args: MutationDropMoneyFileArgs): Promise<MoneyFile> {
    await this.acts.drop(actor, args.id);
    return this.mustRead(actor, args.id);
  }

  private async mustRead(actor: Actor, id: string): Promise<MoneyFile> {
    const found = await this.queries.one(actor, id);
    if (!found) throw new NotFound('file');
    return shown(found);
  }
}

function shown(file: MoneyFileView): MoneyFile {
  return {
    ...file,
    kind: upper(file.kind),
    state: upper(file.state),
    columns: file.columns.map(({ heading, samples, field }, index) => ({ index, heading, samples, field: field && (field.toUpperCase() as SchemaField) })),
  };
}
