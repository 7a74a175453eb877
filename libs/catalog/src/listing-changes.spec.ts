import { describe, expect, it } from '@jest/globals';
import { InvalidInput } from '@chophien/platform';
import { checkedChanges } from './listing-changes.js';

describe('what an edit may say', () => {
  it('trims, joins what came apart, and keeps signs as they are', () => {
    expect(checkedChanges({ nameVi: '  Miến dong\n Bình Lư '.normalize('NFD'), nameEn: '<b>Noodles</b> & "more"', descVi: ' một\r\nhai\t ba \n', descEn: '', hidden: false, price: 1_000n, onHand: 0 })).toEqual({
      nameVi: 'Miến dong Bình Lư', nameEn: '<b>Noodles</b> & "more"', descVi: 'một\nhai  ba', descEn: '', hidden: false, price: 1_000n, onHand: 0,
    });
  });

  it('leaves out what is absent or null', () => {
    expect(checkedChanges({})).toEqual({});
    expect(checkedChanges({ nameVi: null, price: null, hidden: null, onHand: null, descEn: undefined })).toEqual({});
  });

  it('counts characters as people do', () => {
    expect(checkedChanges({ nameVi: '💥'.repeat(160), descVi: 'ạ'.normalize('NFD').repeat(5_000) })).toEqual({ nameVi: '💥'.repeat(160), descVi: 'ạ'.repeat(5_000) });
  });

  it.each([
    [{ nameVi: ' ' }, 'nameVi', 'required', undefined],
    [{ nameEn: '' }, 'nameEn', 'required', undefined],
    [{ nameVi: 'x'.repeat(161) }, 'nameVi', 'too_long', 160],
    [{ descVi: 'x'.repeat(5_001) }, 'descVi', 'too_long', 5_000],
    [{ nameVi: 'a\u0000b' }, 'nameVi', 'control_characters', undefined],
    [{ descEn: 'a\u0007b' }, 'descEn', 'control_characters', undefined],
    [{ nameVi: 'gpj\u202Eexe' }, 'nameVi', 'control_characters', undefined],
    [{ nameVi: 'half \ud83d' }, 'nameVi', 'control_characters', undefined],
    [{ price: 999n }, 'price', 'out_of_range', 1_000],
    [{ price: 0n }, 'price', 'out_of_range', 1_000],
    [{ price: -5n }, 'price', 'out_of_range', 1_000],
    [{ price: 1_000_000_001n }, 'price', 'out_of_range', 1_000_000_000],
    [{ price: 2n ** 63n - 1n }, 'price', 'out_of_range', 1_000_000_000],
    [{ onHand: -1 }, 'onHand', 'out_of_range', 0],
    [{ onHand: 1.5 }, 'onHand', 'out_of_range', 0],
    [{ onHand: 1_000_001 }, 'onHand', 'out_of_range', 1_000_000],
  ])('refuses %p', (changes, field, reason, limit) => {
    const refuse = () => checkedChanges(changes);
    expect(refuse).toThrow(InvalidInput);
    expect(refuse).toThrow(expect.objectContaining({ problems: [limit === undefined ? { field, reason } : { field, reason, limit }] }));
  });

  it('names every wrong field at once', () => {
    expect(() => checkedChanges({ nameVi: '', price: 1n, onHand: -1 })).toThrow('nameVi: required; price: out_of_range; onHand: out_of_range');
  });
});
