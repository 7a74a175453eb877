import { describe, expect, it } from '@jest/globals';
import { moved, parentsFor, placedOf, type Category } from './tree.js';

const group = (id: string, parentId: string | null = null): Category => ({ id, slug: id, parentId, nameVi: id, nameEn: id, art: null, restriction: null, version: 1, productCount: 0 });
const tree = [group('food'), group('tea', 'food'), group('green', 'tea'), group('rice', 'food'), group('craft')];

describe('the tree on the screen', () => {
  it('lists group after group with depth and place', () => {
    expect(placedOf(tree).map(({ category, depth, place, siblings }) => `${category.id} ${depth} ${place + 1}/${siblings}`)).toEqual(['food 0 1/2', 'tea 1 1/2', 'green 2 1/1', 'rice 1 2/2', 'craft 0 2/2']);
  });

  it('offers only parents under which a group fits', () => {
    const offered = (id: string | null) => parentsFor(tree, id).map(({ category }) => category.id);
    expect(offered(null)).toEqual(['food', 'tea', 'rice', 'craft']);
    expect(offered('tea')).toEqual(['food', 'craft']);
    expect(offered('food')).toEqual([]);
    expect(offered('craft')).toEqual(['food', 'tea', 'rice']);
  });

  it('moves one item and keeps the others in order', () => {
    expect([moved(['a', 'b', 'c'], 2, 0), moved(['a', 'b', 'c'], 0, 1), moved(['a'], 5, 0)]).toEqual([['c', 'a', 'b'], ['b', 'a', 'c'], ['a']]);
  });
});
