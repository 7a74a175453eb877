import { describe, expect, it } from '@jest/globals';
import { changesOf, formOf, readUnits, shopAddress, type Listing } from './listing-form.js';
import { isLow } from './listing-marks.js';
import { fits } from './listing-view.js';

const listing: Listing = {
  id: 'l1',
  boothId: 'b1',
  slug: 'tra-o-long',
  version: 4,
  nameVi: 'Trà ô long Tam Đường',
  nameEn: 'Oolong tea',
  descVi: 'Búp non.',
  descEn: '',
  hidden: false, state: 'LISTED', draftState: null, wantedPrice: null,
  categoryNameVi: 'Chè',
  categoryNameEn: 'Tea',
  pictureKey: null,
  pictureIsIllustration: true,
  saleKind: 'CART',
  packVi: 'hộp 200 g',
  packEn: '200 g box',
  price: '160000',
  pricePerBasis: '800000',
  priceBasis: 'KG',
  onHand: 42,
  reserved: 1,
  lowAt: 5,
  isDemo: true,
  ocopStars: null,
  ocopValidTo: null,
  ocopIsValid: false,
  updatedAt: '2026-11-22T00:00:00Z',
};

describe('what an edit sends', () => {
  it('is nothing when nothing differs', () => {
    expect(changesOf(listing, formOf(listing))).toEqual({});
    expect(changesOf(listing, { ...formOf(listing), price: '160000 đ' })).toEqual({});
  });

  it('is only what differs, money as a whole number in text', () => {
    expect(changesOf(listing, { ...formOf(listing), price: '165.000' })).toEqual({ price: '165000' });
    expect(changesOf(listing, { ...formOf(listing), onHand: '0', isShown: false })).toEqual({ onHand: 0, hidden: true });
  });

  it('never holds a figure that could not be read', () => {
    expect(changesOf(listing, { ...formOf(listing), price: '55k', onHand: '1.5x' })).toEqual({});
  });
});

describe('units', () => {
  it('are whole and not negative', () => {
    expect(['24', ' 0 ', '1.000'].map(readUnits)).toEqual([24, 0, 1000]);
    expect(['', '-1', '2e3', '1,5', 'hai', '4294967296000'].map(readUnits)).toEqual([null, null, null, null, null, null]);
  });
});

describe('chips of the list', () => {
  const low = { saleKind: 'CART', state: 'LISTED', draftState: null, onHand: 8, reserved: 3, lowAt: 5 } as const;
  it('count what may still be sold, not what lies on the shelf', () => {
    expect(isLow(low)).toBe(true);
    expect(isLow({ ...low, reserved: 2 })).toBe(false);
    expect(isLow({ ...low, state: 'HIDDEN' })).toBe(false);
    expect(isLow({ ...low, saleKind: 'CONTACT', onHand: 0, reserved: 0 })).toBe(false);
  });
  it('sort listings into views', () => {
    expect((['all', 'shown', 'low', 'hidden', 'draft'] as const).filter((view) => fits(view, low))).toEqual(['all', 'shown', 'low']);
    expect((['all', 'shown', 'low', 'hidden', 'draft'] as const).filter((view) => fits(view, { ...low, state: 'HIDDEN' }))).toEqual(['all', 'hidden']);
    expect((['all', 'shown', 'low', 'hidden', 'draft'] as const).filter((view) => fits(view, { ...low, onHand: 50, draftState: 'RETURNED' }))).toEqual(['all', 'shown', 'draft']);
  });
});

it('leads to the public page of either language', () => {
  expect(shopAddress('tra-o-long', 'vi')).toBe('/hang/tra-o-long');
  expect(shopAddress('tra-o-long', 'en')).toBe('/en/hang/tra-o-long');
});
