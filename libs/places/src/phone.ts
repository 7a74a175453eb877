/** Why a number was refused; `missing` counts the digits still to come. The words for it stand in the apps' catalogues. */
export type PhoneProblem =
  | { readonly ok: false; readonly reason: 'too-short'; readonly missing: number }
  | { readonly ok: false; readonly reason: 'too-long' | 'not-a-number' | 'unknown-prefix' };

/** `e164` is what is stored ("+84912345678"), `national` what is dialled ("0912345678"); only a mobile number can get a text message. */
export type VietnamesePhone = { readonly ok: true; readonly e164: string; readonly national: string; readonly mobile: boolean };

// Number ranges in use after the change of 2018 (mobile) and 2017 (area codes), without the leading 0.
const mobilePrefix = /^(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)/;
const areaCode = /^(?:24|28|20[3-9]|21[0-689]|22[0-25-9]|23[2-9]|25[1-24-9]|26[0-39]|27[0-7]|29[0-46-79])/;
const mobileLength = 9;
const landlineLengths = { min: 9, max: 10 };

/** Could these first digits, perhaps only one or two, still grow into a number of ours? */
function mayBegin(digits: string): boolean {
  if (digits.length >= 3) return mobilePrefix.test(digits) || areaCode.test(digits);
  if (digits.length === 2) return mobilePrefix.test(digits) || /^2[0-35-7]$/.test(digits) || /^2[489]$/.test(digits);
  return digits === '' || /^[235789]$/.test(digits);
}

/**
 * Reads a Vietnamese mobile or landline number as people write it: spaces, dots, dashes, brackets, 0…, +84…, 84… or 0084….
 * Never throws; what is wrong comes back as a reason.
 */
export function parseVietnamesePhone(input: string): VietnamesePhone | PhoneProblem {
  const typed = input.normalize('NFKC').replace(/[\s.()\-–·]/gu, '');
  if (typed === '') return { ok: false, reason: 'too-short', missing: mobileLength + 1 };
  if (!/^\+?\d+$/.test(typed)) return { ok: false, reason: 'not-a-number' };

  const abroad = /^(?:\+84|0084|84)0?/.exec(typed)?.[0];
  if (abroad === undefined && !/^0(?!0)/.test(typed)) return { ok: false, reason: 'unknown-prefix' };
  const digits = typed.slice(abroad?.length ?? 1);
  if (!mayBegin(digits)) return { ok: false, reason: 'unknown-prefix' };

  const mobile = !digits.startsWith('2');
  const { min, max } = mobile ? { min: mobileLength, max: mobileLength } : landlineLengths;
  if (digits.length < min) return { ok: false, reason: 'too-short', missing: min - digits.length };
  if (digits.length > max) return { ok: false, reason: 'too-long' };
  return { ok: true, e164: `+84${digits}`, national: `0${digits}`, mobile };
}

/** A stored number as people read it: "0912 345 678", "0213 3876 543", "024 3825 1234". A foreign number comes back unchanged. */
export function formatPhone(e164: string): string {
  if (!/^\+84\d{9,10}$/.test(e164)) return e164;
  const national = `0${e164.slice(3)}`;
  if (!national.startsWith('02')) return `${national.slice(0, 4)} ${national.slice(4, 7)} ${national.slice(7)}`;
  const area = /^02[48]/.test(national) ? 3 : 4;
  const middle = area + (national.length - area > 6 ? 4 : 3);
  return `${national.slice(0, area)} ${national.slice(area, middle)} ${national.slice(middle)}`;
}
