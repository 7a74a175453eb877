import { describe, expect, it } from '@jest/globals';
import { changesBetween, overlaid, type Values } from './application-values.js';

const paper = { number: '', issuer: '', issuedOn: '' };
const base: Values = {
  nameVi: 'Nhà Mây', nameEn: '', legalName: '', representative: '', communeCode: '03427', street: '', phone: '', email: '', taxCode: '', personalId: '', bankBin: '', bankAccount: '', bankHolder: '',
  legalKind: 'HOUSEHOLD', sellsFood: true, papers: { REGISTRATION: paper, FOOD_SAFETY: paper }, answers: {},
};

describe('what the form sends', () => {
  it('is only what changed, and nothing when nothing did', () => {
    expect(changesBetween(base, { ...base })).toBeNull();
    const now: Values = { ...base, street: 'Bản Nà Cà', sellsFood: false, papers: { ...base.papers, REGISTRATION: { ...paper, number: '12', issuedOn: '2026-01-02' } }, answers: { REGISTRATION: 'Đây', SELLER: 'Rồi' } };
    expect(changesBetween(base, now)).toEqual({
      street: 'Bản Nà Cà', sellsFood: false,
      items: [{ item: 'REGISTRATION', number: '12', issuedOn: '2026-01-02', answer: 'Đây' }, { item: 'SELLER', answer: 'Rồi' }],
    });
  });

  it('laid over the floor’s newer state keeps both: what was typed here, and what the other device saved elsewhere', () => {
    const typed: Values = { ...base, street: 'Bản Nà Cà', papers: { ...base.papers, FOOD_SAFETY: { ...paper, number: '15' } } };
    const theirs: Values = { ...base, phone: '0912345678', street: 'khác', papers: { ...base.papers, FOOD_SAFETY: { ...paper, issuer: 'UBND xã' } } };
    expect(overlaid(theirs, changesBetween(base, typed)!)).toEqual({ ...theirs, street: 'Bản Nà Cà', papers: { ...base.papers, FOOD_SAFETY: { ...paper, number: '15', issuer: 'UBND xã' } } });
  });
});
