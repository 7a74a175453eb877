import { foldVietnamese } from '@chophien/places';

const shape = /^[A-Z0-9]{3,20}$/;

/**
 * A code as it is kept, from what a person typed: upper case, without marks, spaces and dashes ("tết-2027" is TET2027); undefined when it
 * cannot be a code.
 */
export function voucherCodeOf(typed: string): string | undefined {
  if (typed.length > 60) return undefined;
  const code = foldVietnamese(typed).replace(/[\s._-]/gu, '').toUpperCase();
  return shape.test(code) ? code : undefined;
}
