import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  MutationAddCategoryArgs,
  MutationMoveCategoryArgs,
  MutationRemoveCategoryArgs,
  MutationRenameCategoryArgs,
  MutationSaveHomePageArgs,
} from '@chophien/api-contract/office-resolvers';
import { EditCategories, EditHomePage, KeptCategories, type CategoryRestriction, type HomeSetup, type KeptCategory } from '@chophien/catalog';
import type { Actor } from '@chophien/platform';
import { Act } from '../graphql/act.js';
import { Allow } from '../graphql/allow.js';
import { Problems } from '../graphql/problems.js';

/** The tree of goods and the home page, for operators who keep them. Every change of the tree gives the whole tree back. */
@Resolver()
export class ShowingResolver {
  constructor(
    private readonly kept: KeptCategories,
    private readonly categories: EditCategories,
    private readonly home: EditHomePage,
  ) {}

  /** The tree in the order of the page. */
  @Query('keptCategories')
  @Allow({ floor: 'floor.catalog.write' })
  async keptCategories(@Act() actor: Actor): Promise<ShownCategory[]> {
    return (await this.kept.all(actor)).map(shown);
  }

  /** The home page as it is arranged. */
  @Query('homeSetup')
  @Allow({ floor: 'floor.catalog.write' })
  homeSetup(@Act() actor: Actor): Promise<HomeSetup> {
    return this.home.read(actor);
  }

  /** Throws NotFound, InvalidInput, CategoryMisplaced. */
  @Mutation('addCategory')
  @Allow({ floor: 'floor.catalog.write' })
  @Problems('KeptTree')
  async addCategory(@Act() actor: Actor, @Args() args: MutationAddCategoryArgs): Promise<ShownTree> {
    await this.categories.add(actor, { ...args, restriction: lowered(args.restriction) });
    return this.tree(actor);
  }

  /** Throws NotFound, InvalidInput, StaleVersion. */
  @Mutation('renameCategory')
  @Allow({ floor: 'floor.catalog.write' })
  @Problems('KeptTree')
  async renameCategory(@Act() actor: Actor, @Args() args: MutationRenameCategoryArgs): Promise<ShownTree> {
    await this.categories.rename(actor, { ...args, restriction: lowered(args.restriction) });
    return this.tree(actor);
  }

  /** Throws NotFound, StaleVersion, CategoryMisplaced. */
  @Mutation('moveCategory')
  @Allow({ floor: 'floor.catalog.write' })
  @Problems('KeptTree')
  async moveCategory(@Act() actor: Actor, @Args() args: MutationMoveCategoryArgs): Promise<ShownTree> {
    await this.categories.move(actor, args);
    return this.tree(actor);
  }

  /** Throws NotFound, StaleVersion, CategoryInUse. */
  @Mutation('removeCategory')
  @Allow({ floor: 'floor.catalog.write' })
  @Problems('KeptTree')
  async removeCategory(@Act() actor: Actor, @Args() args: MutationRemoveCategoryArgs): Promise<ShownTree> {
    await this.categories.remove(actor, args);
    return this.tree(actor);
  }

  /** Throws NotFound, InvalidInput, StaleVersion. */
  @Mutation('saveHomePage')
  @Allow({ floor: 'floor.catalog.write' })
  @Problems('HomeSetup')
  saveHomePage(@Act() actor: Actor, @Args() args: MutationSaveHomePageArgs): Promise<HomeSetup> {
    return this.home.run(actor, { ...args.setup, version: args.version });
  }

  private async tree(actor: Actor): Promise<ShownTree> {
    return { categories: (await this.kept.all(actor)).map(shown) };
  }
}

type ShownCategory = Omit<KeptCategory, 'restriction'> & { restriction: Uppercase<CategoryRestriction> | null };
type ShownTree = { categories: ShownCategory[] };

function shown(category: KeptCategory): ShownCategory {
  return { ...category, restriction: category.restriction && (category.restriction.toUpperCase() as Uppercase<CategoryRestriction>) };
}

function lowered(restriction: Uppercase<CategoryRestriction> | null | undefined): CategoryRestriction | null {
  return restriction ? (restriction.toLowerCase() as CategoryRestriction) : null;
}
