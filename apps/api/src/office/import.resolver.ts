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
import { ImportActs, importFields, ImportQueries, type ImportField, type ImportRowKind, type ImportView } from '@chophien/catalog/import';
import { NotFound, type Actor } from '@chophien/platform';
import { Act } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import { Problems } from '../graphql/problems.js';

/** Files of goods on their way in. Whose a file is, is asked by the verbs; here only that the person may write goods somewhere. */
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

  /** One file, or null. */
  @Query('importJob')
  @Allow({ floor: 'floor.listings.write', booth: 'booth.listings.write' })
  async importJob(@Act() actor: Actor, @Args() args: QueryImportJobArgs): Promise<ImportJob | null> {
    const found = await this.queries.one(actor, args.id);
    return found && shown(found);
  }

  /** Its rows of one kind. Throws NotFound, InvalidInput. */
  @Query('importRows')
  @Allow({ floor: 'floor.listings.write', booth: 'booth.listings.write' })
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
  @Allow({ floor: 'floor.listings.write', booth: 'booth.listings.write' })
  @Problems('ImportJob')
  async mapImport(@Act() actor: Actor, @Args() args: MutationMapImportArgs): Promise<ImportJob> {
    await this.acts.map(actor, { id: args.id, version: args.version, columns: args.columns.map(({ index, field }) => ({ index, field: field == null ? null : fieldOf(field) })) });
    return this.mustRead(actor, args.id);
  }

  /** Has it written. Throws NotFound, ImportMoved, StaleVersion, ImportHasBadRows, InvalidInput. */
  @Mutation('acceptImport')
  @Allow({ floor: 'floor.listings.write', booth: 'booth.listings.write' })
  @Problems('ImportJob')
  async acceptImport(@Act() actor: Actor, @Args() args: MutationAcceptImportArgs): Promise<ImportJob> {
    await this.acts.accept(actor, { id: args.id, version: args.version, skipBad: args.skipBad ?? false });
    return this.mustRead(actor, args.id);
  }

  /** Gives it up. Throws NotFound, ImportMoved. */
  @Mutation('dropImport')
  @Allow({ floor: 'floor.listings.write', booth: 'booth.listings.write' })
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
    state: upper(job.state),
    format: upper(job.format),
    columns: job.columns.map(({ field, source, ...column }, index) => ({ ...column, index, field: field && schemaField(field), source: source.toUpperCase() as ImportColumnSource })),
    badRowsHref: job.counts !== null && job.counts.bad > 0 ? `/office/imports/${job.id}/bad-rows` : null,
  };
}

/** packId -> PACK_ID, as the schema spells it. */
function schemaField(field: ImportField): SchemaField {
  return field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase() as SchemaField;
}

const byName = new Map<SchemaField, ImportField>(importFields.map((field) => [schemaField(field), field]));

function fieldOf(field: SchemaField): ImportField {
  const found = byName.get(field);
  if (found === undefined) throw new Error(`the schema knows the field ${field} and the catalog does not`);
  return found;
}

function upper<T extends string>(value: T): Uppercase<T> {
  return value.toUpperCase() as Uppercase<T>;
}
