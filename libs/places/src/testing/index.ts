/** A mobile number of its own for each `index` from 0 to 9,999,999, in E.164. It may belong to somebody: never call or text it. */
export function mobileNumber(index: number): string {
  return `+8491${String(index).padStart(7, '0')}`;
}
