import { describe, expect, it } from '@jest/globals';
import { ApplicationMoved, BoothStandingMoved } from './admission-errors.js';
import { applicationMoves, applicationStates, moveApplication, type ApplicationMoveName, type ApplicationState } from './application-state.js';
import { boothStandings, type BoothStanding } from './booth.entity.js';
import { banks } from './banks.js';
import { checkItems, openForApproving, openForSubmitting, type Need, type RuledItem, type Typed } from './checklist.js';
import { moveStanding, standingMoves, type StandingMoveName } from './standing-state.js';
import { isEnterpriseTaxCode, isPersonalId, isTaxCode, masked } from './tax-code.js';

describe('the table of moves of an application', () => {
  const allowed: Record<string, ApplicationState> = {
    'null start': 'draft', 'draft submit': 'submitted', 'returned submit': 'submitted', 'submitted hand_back': 'returned', 'submitted approve': 'approved', 'submitted refuse': 'refused',
  };
  for (const from of [null, ...applicationStates])
    for (const name of Object.keys(applicationMoves) as ApplicationMoveName[]) {
      const to = allowed[`${from} ${name}`];
      it(`${name} from ${from ?? 'nothing'} ${to ? `leads to ${to}` : 'is refused'}`, () => {
        if (to) expect(moveApplication(from, name)).toBe(to);
        else expect(() => moveApplication(from, name)).toThrow(ApplicationMoved);
      });
    }
});

describe('the table of moves of a standing', () => {
  const allowed: Record<string, BoothStanding> = { 'null admit': 'open', 'open suspend': 'suspended', 'suspended lift': 'open', 'suspended close': 'closed' };
  for (const from of [null, ...boothStandings])
    for (const name of Object.keys(standingMoves) as StandingMoveName[]) {
      const to = allowed[`${from} ${name}`];
      it(`${name} from ${from ?? 'nothing'} ${to ? `leads to ${to}` : 'is refused'}`, () => {
        if (to) expect(moveStanding(from, name)).toBe(to);
        else expect(() => moveStanding(from, name)).toThrow(BoothStandingMoved);
      });
    }
});

describe('numbers', () => {
  it('knows a tax code by its check digit', () => {
    expect(['0100109106', '0100109106-001', '0100686209'].map(isEnterpriseTaxCode)).toEqual([true, true, true]);
    for (let digit = 0; digit < 10; digit++) expect(isEnterpriseTaxCode(`010010910${digit}`)).toBe(digit === 6);
    expect(['0100109106-1', '010010910', '01001091066', '', 'abcdefghij', '0100109106-0011'].map(isEnterpriseTaxCode)).toEqual(Array(6).fill(false));
  });

  it('takes a personal id as the tax code of those who have no other, and of nobody else', () => {
    expect(isPersonalId('012090001234')).toBe(true);
    expect(['000090001234', '097090001234', '112090001234', '01209000123'].map(isPersonalId)).toEqual([false, false, false, false]);
    expect(isTaxCode('012090001234', 'household')).toBe(true);
    expect(isTaxCode('012090001234', 'individual')).toBe(true);
    expect(isTaxCode('012090001234', 'company')).toBe(false);
    expect(isTaxCode('0100109106', 'individual')).toBe(true);
  });

  it('hides all but the last three', () => {
    expect([masked('012090001234'), masked('123'), masked('')]).toEqual(['•••••••••234', '•••', '']);
  });

  it('lists each bank once', () => {
    expect(new Set(banks.map(({ bin }) => bin)).size).toBe(58);
    expect(banks.find(({ bin }) => bin === '970405')?.shortName).toBe('Agribank');
  });
});

describe('the checklist', () => {
  const typed: Typed = {
    legalKind: 'household', sellsFood: true, nameVi: 'Nhà Mây', legalName: 'Hộ kinh doanh Lò Thị Mây', representative: 'Lò Thị Mây', communeCode: '03427', street: 'Bản Nà Cà',
    phone: '0912345678', email: '', taxCode: '012090001234', personalId: '012090001234', bankBin: '970405', bankAccount: '8400205123456', bankHolder: 'LO THI MAY', committed: true,
  };
  const paper = { number: '1', issuer: 'UBND xã Bình Lư', issuedOn: '2026-01-02', verdict: null, answer: '', overridden: false } as const;
  const rules = (need: Need): Record<RuledItem, Need> => ({ registration: need, tax_code: need, personal_id: need, bank_account: need, food_safety: need, origin_commitment: need });
  const both = { registration: paper, food_safety: paper };

  it('has nothing open when all is given', () => {
    const checked = checkItems(typed, both, rules('required'));
    expect(openForSubmitting(checked)).toEqual([]);
    expect(openForApproving(checked)).toEqual(['seller', 'registration', 'tax_code', 'personal_id', 'bank_account', 'food_safety', 'origin_commitment']);
  });

  it('says which required item is open, and in which field', () => {
    const checked = checkItems({ ...typed, taxCode: '0100109105', bankHolder: '', communeCode: null, committed: false }, { registration: paper }, rules('required'));
    expect(openForSubmitting(checked)).toEqual(['seller', 'tax_code', 'bank_account', 'food_safety', 'origin_commitment']);
    expect(checked.flatMap(({ gaps }) => gaps.map(({ field, reason }) => `${field} ${reason}`))).toEqual([
      'communeCode required', 'taxCode wrong', 'bankHolder required', 'number required', 'issuer required', 'issuedOn required', 'commitment required',
    ]);
  });

  it('asks no food papers of who sells no food', () => {
    expect(openForSubmitting(checkItems({ ...typed, sellsFood: false }, { registration: paper }, rules('required')))).toEqual([]);
  });

  it('lets an optional item be empty, but not half', () => {
    expect(openForSubmitting(checkItems({ ...typed, taxCode: '', bankBin: '', bankAccount: '', bankHolder: '' }, {}, rules('optional')))).toEqual([]);
    expect(openForSubmitting(checkItems({ ...typed, bankHolder: '' }, { registration: { ...paper, number: '' } }, rules('optional')))).toEqual(['registration', 'bank_account']);
  });

  it('waits for the answer to a question, and takes an override for the item', () => {
    const asked = { ...both, registration: { ...paper, verdict: 'questioned' as const } };
    expect(openForSubmitting(checkItems(typed, asked, rules('required')))).toEqual(['registration']);
    expect(openForSubmitting(checkItems(typed, { ...asked, registration: { ...asked.registration, answer: 'Đã gửi lại' } }, rules('required')))).toEqual([]);
    expect(openForSubmitting(checkItems(typed, { registration: paper, food_safety: { ...paper, number: '', overridden: true } }, rules('required')))).toEqual([]);
  });
});
