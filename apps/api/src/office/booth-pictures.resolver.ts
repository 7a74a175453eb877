import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MutationSetBoothPicturesArgs, QueryBoothPicturesArgs } from '@chophien/api-contract/office-resolvers';
import { BoothPictureQueries, SetBoothPictures, type BoothPictures } from '@chophien/booths';
import type { Actor } from '@chophien/platform';
import { Act } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import { Problems } from '../graphql/problems.js';

/** The pictures of a booth's page; their files come in by files/upload.controller.ts. */
@Resolver()
export class BoothPicturesResolver {
  constructor(
    private readonly queries: BoothPictureQueries,
    private readonly setting: SetBoothPictures,
  ) {}

  /** In their order, or null where they are not this person's to see. */
  @Query('boothPictures')
  @Allow({ booth: 'booth.page.write', floor: 'floor.booths.read' })
  boothPictures(@Act() actor: Actor, @Args() args: QueryBoothPicturesArgs): Promise<BoothPictures | null> {
    return this.queries.ofBooth(actor, args.boothId);
  }

  /** The whole row as it shall be. Throws NotFound, InvalidInput, StaleVersion. */
  @Mutation('setBoothPictures')
  @Allow({ booth: 'booth.page.write' })
  @Problems('BoothPictures')
  setBoothPictures(@Act() actor: Actor, @Args() args: MutationSetBoothPicturesArgs): Promise<BoothPictures> {
    return this.setting.run(actor, args);
  }
}
