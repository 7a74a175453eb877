import { describe, expect, it } from '@jest/globals';
import { pastChanges } from './past-changes.js';

const kept = (changes: Record<string, [unknown, unknown]>) => Object.entries(changes).map(([field, [from, to]]) => ({ field, from: JSON.stringify(from), to: JSON.stringify(to) }));
const pack = (price: string) => ({ id: 'a', packVi: 'Gói 500 g', packEn: '', unit: 'g', amount: 500, netGrams: 500, shippingGrams: 560, minQuantity: 1, maxQuantity: null, barcode: null, price });

describe('what an earlier decision was about', () => {
  it('is told in the order of the form, kinds as the api spells them', () => {
    const told = pastChanges(kept({ packs: [[pack('100000')], [pack('120000')]], storage: ['cool', 'chilled'], categoryId: ['x', 'y'], nameVi: ['Chè', 'Chè xanh'], pictures: [[{}], [{}, {}]] }));
    expect(told).toMatchObject([
      { kind: 'text', field: 'nameVi', from: 'Chè', to: 'Chè xanh' },
      { kind: 'pictures', from: 1, to: 2 },
      { kind: 'figure', field: 'storage', from: { storage: 'COOL' }, to: { storage: 'CHILLED' } },
      { kind: 'named', field: 'categoryId' },
      { kind: 'packs', rows: [{ kind: 'changed', percent: 20, before: { unit: 'G', price: '100000' }, after: { price: '120000' } }] },
    ]);
  });

  it('is nothing of a new listing', () => {
    expect(pastChanges(kept({ new: [null, { nameVi: 'Chè' }] }))).toEqual([]);
  });
});
