import type { SheetCell } from '@chophien/catalog/sheets';

/** What a cell says, or why it says nothing. */
export type Read<Value> = { ok: true; value: Value } | { ok: false; reason: 'formula' | 'error_cell' | 'date' | 'not_a_number' | 'not_whole' | 'too_large' };

const mostDigits = 15;
const currency = /(?:vnđ|vnd|đồng|dong|₫|đ)/giu;
const blanks = /[\s\u00a0\u202f]+/gu;

/**
 * Whole đồng as statements write them: `1.500.000`, `1,500,000`, `1 500 000 VND`, `1,500,000.00`, `+200.000đ`, `-200,000`, `(200,000)`. There is no part
 * of a đồng, so three figures behind a point are thousands. Pure.
 */
export function amountOf(cell: SheetCell): Read<bigint> {
  if (cell === null || typeof cell === 'boolean') return { ok: false, reason: 'not_a_number' };
  if (typeof cell === 'object') return { ok: false, reason: 'f' in cell ? 'formula' : 'd' in cell ? 'date' : 'error_cell' };
  if (typeof cell === 'number') {
    if (!Number.isInteger(cell)) return { ok: false, reason: 'not_whole' };
    return Math.abs(cell) < 10 ** mostDigits ? { ok: true, value: BigInt(cell) } : { ok: false, reason: 'too_large' };
  }
  const plain = cell.normalize('NFC').replace(currency, '').replace(blanks, ' ').trim().replace(/\u2212/g, '-');
  const signed = /^\((.+)\)$/.exec(plain);
  const found = /^([+-]?) ?([\d., ']+?) ?(-?)$/.exec(signed?.[1]?.trim() ?? plain);
  if (!found?.[2]) return { ok: false, reason: 'not_a_number' };
  const whole = wholeOf(found[2].trim());
  if (!whole.ok) return whole;
  const isOut = signed !== null || found[1] === '-' || found[3] === '-';
  return { ok: true, value: isOut ? -whole.value : whole.value };
}

function wholeOf(figures: string): Read<bigint> {
  const found = /^(\d+|\d{1,3}(?:([., '])\d{3})(?:\2\d{3})*)(?:([.,])(\d{1,2}))?$/.exec(figures);
  if (!found?.[1] || (found[3] !== undefined && found[3] === found[2])) return { ok: false, reason: 'not_a_number' };
  if (found[4] !== undefined && Number(found[4]) !== 0) return { ok: false, reason: 'not_whole' };
  const digits = found[1].replace(/\D/g, '');
  return digits.replace(/^0+/, '').length > mostDigits ? { ok: false, reason: 'too_large' } : { ok: true, value: BigInt(digits) };
}

/**
 * When it happened: `26/11/2026`, `26-11-2026 14:05`, `14:05:33 26/11/2026`, `2026-11-26T14:05:33`; the day stands before the month, the clock is
 * Vietnam's. Without a clock it is the day's first moment. Pure.
 */
export function instantOf(cell: SheetCell): Read<Date> {
  if (typeof cell === 'object' && cell !== null) return 'd' in cell ? at(cell.d, '00:00') : { ok: false, reason: 'f' in cell ? 'formula' : 'error_cell' };
  if (typeof cell !== 'string') return { ok: false, reason: 'date' };
  const text = cell.replace(blanks, ' ').trim();
  const clock = /(?:^|[ T])(\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?(?=$| )/.exec(text);
  const day = text.replace(clock?.[0] ?? '', ' ').trim();
  const ours = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(day);
  const iso = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(day);
  const [year, month, date] = ours ? [ours[3], ours[2], ours[1]] : iso ? [iso[1], iso[2], iso[3]] : [];
  if (year === undefined || month === undefined || date === undefined) return { ok: false, reason: 'date' };
  return at(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`, clock?.[1] ?? '00:00');
}

function at(day: string, clock: string): Read<Date> {
  const [hour = '00', minute = '00', second = '00'] = clock.split(':').map((part) => part.padStart(2, '0'));
  const whole = new Date(`${day}T${hour}:${minute}:${second}+07:00`);
  const asDay = new Date(`${day}T00:00:00Z`);
  // February has no 31st
  const isDay = !Number.isNaN(asDay.getTime()) && asDay.toISOString().startsWith(day) && asDay.getUTCFullYear() >= 2000;
  return isDay && !Number.isNaN(whole.getTime()) ? { ok: true, value: whole } : { ok: false, reason: 'date' };
}
