import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  ImportColumnSource,
  ImportField as SchemaField,
  ImportJob,
  ImportRowPage,
  MutationAcceptImportArgs,
  MutationDropImportArgs,
  MutationMapImportArgs,
  QueryImportJobArgs,
  QueryImportRowsArgs,
  QueryImportsArgs,
} from '@chophien/api-contract/office-resolvers';
import { boothFields, ImportActs, importFields, ImportQueries, type AnyField, type ImportRowKind, type ImportView } from '@chophien/catalog/import';
import { NotFound, type Actor } from '@chophien/platform';
import { Act } from '../graphql/act.js';
import { Allow, type Mark } from '../graphql/allow.js';
import { upper } from '../graphql/enum-words.js';
import { Problems } from '../graphql/problems.js';

const whoImports = { floor: ['floor.listings.write', 'floor.booths.write'], booth: 'booth.listings.write' } as const satisfies Mark;

/** Files of goods and of booths on their way in. Whose a file is, is asked by the verbs; here only that the person may write such things somewhere. */
@Resolver()
export class ImportResolver {
  constructor(
    private readonly queries: ImportQueries,
    private readonly acts: ImportActs,
  ) {}

  /** The booth's newest twenty. Throws NotFound. */
  @Query('imports')
  @Allow({ floor: 'floor.listings.write', booth: 'booth.listings.write' })
  async imports(@Act() actor: Actor, @Args() args: QueryImportsArgs): Promise<ImportJob[]> {
    return (await this.queries.ofBooth(actor, args.boothId)).map(shown);
  }

  /** The floor's newest twenty files of booths. */
  @Query('boothImports')
  @Allow({ floor: 'floor.booths.write' })
  async boothImports(@Act() actor: Actor): Promise<ImportJob[]> {
    return (await this.queries.ofBooths(actor)).map(shown);
  }

  /** One file, or null. */
  @Query('importJob')
  @Allow(whoImports)
  async importJob(@Act() actor: Actor, @Args() args: QueryImportJobArgs): Promise<ImportJob | null> {
    const found = await this.queries.one(actor, args.id);
    return found && shown(found);
  }

  /** Its rows of one kind. Throws NotFound, InvalidInput. */
  @Query('importRows')
  @Allow(whoImports)
  async importRows(@Act() actor: Actor, @Args() args: QueryImportRowsArgs): Promise<ImportRowPage> {
    const page = await this.queries.rowsOf(actor, { id: args.id, kind: args.kind.toLowerCase() as ImportRowKind, first: args.first ?? 50, after: args.after });
    return {
      ...page,
      nodes: page.nodes.map((row) => ({
        ...row,
        kind: upper(row.kind),
        changes: row.changes.map(({ shows, ...change }) => ({ ...change, field: schemaField(change.field), picturesBefore: shows?.before ?? [], picturesAfter: shows?.after ?? [] })),
        problems: row.problems.map((problem) => ({ ...problem, field: problem.field && schemaField(problem.field) })),
      })),
    };
  }

  /** Says what the columns hold. Throws NotFound, ImportMoved, StaleVersion, InvalidInput. */
  @Mutation('mapImport')
  @Allow(whoImports)
  @Problems('ImportJob')
  async mapImport(@Act() actor: Actor, @Args() args: MutationMapImportArgs): Promise<ImportJob> {
    await this.acts.map(actor, { id: args.id, version: args.version, columns: args.columns.map(({ index, field }) => ({ index, field: field == null ? null : fieldOf(field) })) });
    return this.mustRead(actor, args.id);
  }

  /** Has it written. Throws NotFound, StepUpRequired, ImportMoved, StaleVersion, ImportHasBadRows, InvalidInput. */
  @Mutation('acceptImport')
  @Allow(whoImports)
  @Problems('ImportJob')
  async acceptImport(@Act() actor: Actor, @Args() args: MutationAcceptImportArgs): Promise<ImportJob> {
    await this.acts.accept(actor, { id: args.id, version: args.version, skipBad: args.skipBad ?? false, reason: args.reason });
    return this.mustRead(actor, args.id);
  }

  /** Gives it up. Throws NotFound, ImportMoved. */
  @Mutation('dropImport')
  @Allow(whoImports)
  @Problems('ImportJob')
  async dropImport(@Act() actor: Actor, @Args() args: MutationDropImportArgs): Promise<ImportJob> {
    await this.acts.drop(actor, args.id);
    return this.mustRead(actor, args.id);
  }

  private async mustRead(actor: Actor, id: string): Promise<ImportJob> {
    const found = await this.queries.one(actor, id);
    if (!found) throw new NotFound('import');
    return shown(found);
  }
}

/** A file as the schema tells it. */
export function shown(job: ImportView): ImportJob {
  return {
    ...job,
    kind: upper(job.kind),
    state: upper(job.state),
    format: upper(job.format),
    columns: job.columns.map(({ field, source, ...column }, index) => ({ ...column, index, field: field && schemaField(field), source: source.toUpperCase() as ImportColumnSource })),
    badRowsHref: job.counts !== null && job.counts.bad > 0 ? `/office/imports/${job.id}/bad-rows` : null,
  };
}

/** packId -> PACK_ID, as the schema spells it. */
function schemaField(field: AnyField): SchemaField {
  return field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase() as SchemaField;
}

const byName = new Map<SchemaField, AnyField>([...importFields, ...boothFields].map((field) => [schemaField(field), field]));

function fieldOf(field: SchemaField): AnyField {
  const found = byName.get(field);
  if (found === undefined) throw new Error(`the schema knows the field ${field} and imports do not`);
  return found;
}
