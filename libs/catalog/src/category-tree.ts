export type TreeNode = { id: string; parentId: string | null; position: number };

/** A tree of goods is this deep at most: a shopper on a phone follows no more. */
export const deepest = 3;

/** Whether `id`, with all that lies in it, can stand under `parentId` (null: on top): not in itself, and nowhere deeper than three levels. */
export function wouldStand(tree: readonly TreeNode[], id: string, parentId: string | null): boolean {
  let above = 0;
  for (let up = parentId; up !== null; up = tree.find((node) => node.id === up)?.parentId ?? null) {
    if (up === id || above > deepest) return false;
    above++;
  }
  return above + heightOf(tree, id) <= deepest;
}

function heightOf(tree: readonly TreeNode[], id: string): number {
  return 1 + Math.max(0, ...tree.filter((node) => node.parentId === id).map((child) => heightOf(tree, child.id)));
}

/** The tree with `id` under `parentId` at `place` among the groups that are there, counted from 0; too high a place is the last. */
export function siblingsAfter(tree: readonly TreeNode[], id: string, parentId: string | null, place: number): TreeNode[] {
  const siblings = tree.filter((node) => node.parentId === parentId && node.id !== id).sort((a, b) => a.position - b.position);
  siblings.splice(Math.max(0, Math.min(Math.trunc(place), siblings.length)), 0, { id, parentId, position: 0 });
  const placed = siblings.map((node, index) => ({ id: node.id, parentId, position: index }));
  return [...tree.filter((node) => node.id !== id && node.parentId !== parentId), ...placed];
}
