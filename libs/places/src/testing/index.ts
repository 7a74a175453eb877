import type { AddressInput } from '../check-address.js';

/** A good address in the province of the demo floor; give what the test is about. */
export function laiChauAddress(given: AddressInput = {}): { provinceCode: string; communeCode: string; street: string } {
  return {
    provinceCode: given.provinceCode ?? '12',
    communeCode: given.communeCode ?? '03388',
    street: given.street ?? 'Số 1, tổ 1',
  };
}

/** A mobile number of its own for each `index` from 0 to 9,999,999, in E.164. It may belong to somebody: never call or text it. */
export function mobileNumber(index: number): string {
  return `+8491${String(index).padStart(7, '0')}`;
}
