import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { ExportFilter as AskedFilter, ExportJob, MutationRepeatExportArgs, MutationRequestExportArgs, QueryExportJobArgs } from '@chophien/api-contract/office-resolvers';
import type { ProductState } from '@chophien/catalog';
import type { BoothOrderState } from '@chophien/orders';
import { NotFound, type StaffActor } from '@chophien/platform';
import { ExportQueries, RequestExport, type ExportFilter, type ExportFormat, type ExportKind, type ExportLanguage, type ExportView } from '@chophien/reports';
import { ActStaff } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import { lower, upper } from '../graphql/enum-words.js';
import { Problems } from '../graphql/problems.js';

/** Files of what a table shows. Whose rows a person may have is decided by the verb, kind by kind; here only that they may read something. */
@Resolver()
export class ExportResolver {
  constructor(
    private readonly queries: ExportQueries,
    private readonly request: RequestExport,
  ) {}

  /** One of this person's files, or null. */
  @Query('exportJob')
  @Allow({ floor: 'floor.booths.read', booth: 'booth.listings.read' })
  async exportJob(@ActStaff() actor: StaffActor, @Args() args: QueryExportJobArgs): Promise<ExportJob | null> {
    const found = await this.queries.one(actor, args.id);
    return found && shown(found);
  }

  /** This person's newest twenty files. */
  @Query('exports')
  @Allow({ floor: 'floor.booths.read', booth: 'booth.listings.read' })
  async exports(@ActStaff() actor: StaffActor): Promise<ExportJob[]> {
    return (await this.queries.list(actor)).map(shown);
  }

  /** Orders a file. Throws NotFound, InvalidInput, TooManyExports. */
  @Mutation('requestExport')
  @Allow({ floor: 'floor.booths.read', booth: 'booth.listings.read' })
  @Problems('ExportJob')
  async requestExport(@ActStaff() actor: StaffActor, @Args() args: MutationRequestExportArgs): Promise<ExportJob> {
    const id = await this.request.run(actor, {
      kind: lower<ExportKind>(args.kind),
      format: lower<ExportFormat>(args.format),
      boothId: args.boothId ?? null,
      filter: filterOf(args.filter ?? {}),
      language: lower<ExportLanguage>(args.language),
    });
    return this.mustRead(actor, id);
  }

  /** Orders one of this person's files again. Throws NotFound, TooManyExports. */
  @Mutation('repeatExport')
  @Allow({ floor: 'floor.booths.read', booth: 'booth.listings.read' })
  @Problems('ExportJob')
  async repeatExport(@ActStaff() actor: StaffActor, @Args() args: MutationRepeatExportArgs): Promise<ExportJob> {
    return this.mustRead(actor, await this.request.again(actor, args.id));
  }

  private async mustRead(actor: StaffActor, id: string): Promise<ExportJob> {
    const found = await this.queries.one(actor, id);
    if (!found) throw new NotFound('export');
    return shown(found);
  }
}

function filterOf({ states, standing, productState, ...rest }: AskedFilter): ExportFilter {
  return {
    ...rest,
    states: states?.map(lower<BoothOrderState>),
    standing: standing && lower<'open' | 'suspended' | 'closed'>(standing),
    productState: productState && lower<ProductState>(productState),
  };
}

function shown({ isReady, ...row }: ExportView): ExportJob {
  return { ...row, kind: upper(row.kind), format: upper(row.format), state: upper(row.state), href: isReady ? `/office/exports/${row.id}` : null };
}
