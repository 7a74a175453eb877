import type { KeptCategoryFieldsFragment } from '@chophien/api-contract/office';

export type Category = KeptCategoryFieldsFragment;
/** A group with how deep it lies (0 on top) and where among its siblings. */
export interface Placed {
  readonly category: Category;
  readonly depth: number;
  readonly place: number;
  readonly siblings: number;
}

/** The tree as the screen lists it: group after group, each with its place. The server gives them in the order of the page. */
export function placedOf(categories: readonly Category[], parentId: string | null = null, depth = 0): Placed[] {
  const siblings = categories.filter((category) => category.parentId === parentId);
  return siblings.flatMap((category, place) => [{ category, depth, place, siblings: siblings.length }, ...placedOf(categories, category.id, depth + 1)]);
}

/** Where a group may be put: nowhere in itself, and never so that something lies deeper than three levels. */
export function parentsFor(categories: readonly Category[], id: string | null): Placed[] {
  const height = (of: string): number => 1 + Math.max(0, ...categories.filter(({ parentId }) => parentId === of).map((child) => height(child.id)));
  const inside = (of: string): string[] => [of, ...categories.filter(({ parentId }) => parentId === of).flatMap((child) => inside(child.id))];
  const own = id === null ? [] : inside(id);
  const needed = id === null ? 1 : height(id);
  return placedOf(categories).filter(({ category, depth }) => !own.includes(category.id) && depth + 1 + needed <= 3);
}

/** The list with the item at `from` put at `to`. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const rest = items.filter((_, index) => index !== from);
  const item = items[from];
  return item === undefined ? [...items] : [...rest.slice(0, to), item, ...rest.slice(to)];
}
