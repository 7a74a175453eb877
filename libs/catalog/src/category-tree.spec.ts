import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { siblingsAfter, wouldStand, type TreeNode } from './category-tree.js';

const tree: TreeNode[] = [
  { id: 'food', parentId: null, position: 0 },
  { id: 'tea', parentId: 'food', position: 0 },
  { id: 'green', parentId: 'tea', position: 0 },
  { id: 'oolong', parentId: 'tea', position: 1 },
  { id: 'craft', parentId: null, position: 1 },
];

describe('the tree of goods', () => {
  it('is three levels deep at most and has no ring', () => {
    expect(wouldStand(tree, 'new', null)).toBe(true);
    expect(wouldStand(tree, 'new', 'tea')).toBe(true);
    expect(wouldStand(tree, 'new', 'green')).toBe(false);
    expect(wouldStand(tree, 'tea', null)).toBe(true);
    expect(wouldStand(tree, 'tea', 'craft')).toBe(true);
    // craft would be the third level with nothing below it, food has two below
    expect(wouldStand(tree, 'craft', 'tea')).toBe(true);
    expect(wouldStand(tree, 'food', 'craft')).toBe(false);
    expect(wouldStand(tree, 'food', 'green')).toBe(false);
    expect(wouldStand(tree, 'tea', 'tea')).toBe(false);
  });

  it('puts a group at its place among the others, the last where the place is too high', () => {
    const order = (place: number) => siblingsAfter(tree, 'craft', 'tea', place).filter(({ parentId }) => parentId === 'tea').sort((a, b) => a.position - b.position).map(({ id }) => id);
    expect([order(0), order(1), order(2), order(99), order(-1)]).toEqual([
      ['craft', 'green', 'oolong'],
      ['green', 'craft', 'oolong'],
      ['green', 'oolong', 'craft'],
      ['green', 'oolong', 'craft'],
      ['craft', 'green', 'oolong'],
    ]);
  });

  it('loses and doubles no group, whatever is moved where', () => {
    const id = fc.constantFrom(...tree.map((node) => node.id));
    fc.assert(
      fc.property(id, fc.option(id), fc.integer({ min: -5, max: 20 }), (moved, parentId, place) => {
        const after = siblingsAfter(tree, moved, parentId, place);
        expect(after.map((node) => node.id).sort()).toEqual(tree.map((node) => node.id).sort());
        expect(after.find((node) => node.id === moved)?.parentId).toBe(parentId);
      }),
    );
  });
});
