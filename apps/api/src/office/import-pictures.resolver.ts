import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  ImportJob,
  ImportPictureNamePage,
  ImportPictures as Figures,
  MutationAddImportPicturesArgs,
  QueryImportPictureNamesArgs,
  QueryImportPicturesArgs,
  QueryImportPicturesWantedArgs,
} from '@chophien/api-contract/office-resolvers';
import { ImportPictures, ImportQueries, type ImportPictureKind } from '@chophien/catalog/import';
import { NotFound, type Actor } from '@chophien/platform';
import { Act } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import { Problems } from '../graphql/problems.js';
import { shown } from './import.resolver.js';

/** Pictures that come with files of goods. Whose a file is, is asked by the verbs; here only that the person may write goods somewhere. */
@Resolver()
export class ImportPicturesResolver {
  constructor(
    private readonly queries: ImportQueries,
    private readonly pictures: ImportPictures,
  ) {}

  /** How many are named, missing, sent; or null. */
  @Query('importPictures')
  @Allow({ floor: 'floor.listings.write', booth: 'booth.listings.write' })
  async importPictures(@Act() actor: Actor, @Args() args: QueryImportPicturesArgs): Promise<Figures | null> {
    return this.pictures.figures(actor, args.id);
  }

  /** Names of one kind. Throws NotFound, InvalidInput. */
  @Query('importPictureNames')
  @Allow({ floor: 'floor.listings.write', booth: 'booth.listings.write' })
  async importPictureNames(@Act() actor: Actor, @Args() args: QueryImportPictureNamesArgs): Promise<ImportPictureNamePage> {
    return this.pictures.names(actor, { id: args.id, kind: args.kind.toLowerCase() as ImportPictureKind, first: args.first ?? 100, after: args.after });
  }

  /** Which of the names the sheet calls for. Throws NotFound, InvalidInput. */
  @Query('importPicturesWanted')
  @Allow({ floor: 'floor.listings.write', booth: 'booth.listings.write' })
  async importPicturesWanted(@Act() actor: Actor, @Args() args: QueryImportPicturesWantedArgs): Promise<string[]> {
    return this.pictures.wanted(actor, { id: args.id, names: args.names });
  }

  /** Binds pictures that were sent. Throws NotFound, ImportMoved, InvalidInput. */
  @Mutation('addImportPictures')
  @Allow({ floor: 'floor.listings.write', booth: 'booth.listings.write' })
  @Problems('ImportJob')
  async addImportPictures(@Act() actor: Actor, @Args() args: MutationAddImportPicturesArgs): Promise<ImportJob> {
    await this.pictures.add(actor, { id: args.id, pictures: args.pictures });
    const found = await this.queries.one(actor, args.id);
    if (!found) throw new NotFound('import');
    return shown(found);
  }
}
