import { MAX_DONG, type Money } from './money.js';

const currency = '(?:₫|đồng|đ|vnđ|vnd)';
const digits = '(?:0|[1-9]\\d*)';
// Groups of three behind one and the same separator: "1.234.567", "1,234,567" or "1 234 567", never a mixture.
const grouped = '[1-9]\\d{0,2}(?:\\.\\d{3})+|[1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d{0,2}(?: \\d{3})+';
const amount = new RegExp(`^(?:${currency} ?)?(${grouped}|${digits})(?: ?${currency})?$`, 'iu');

/**
 * Reads what a person types as a price: "55000", "55.000", "55,000 đ", "₫55,000", "1 200 000 VND". Never negative.
 * Null for all that could mean two things or none: "55.00", "55,5", "1.234,567", "55k", "-5", "007", an amount above `MAX_DONG`.
 */
export function parseDong(text: string): Money | null {
  const [, number] = amount.exec(text.normalize('NFC').replace(/\s+/gu, ' ').trim()) ?? [];
  if (number === undefined || number.length > 32) return null;
  const dong = BigInt(number.replace(/[., ]/g, ''));
  return dong <= MAX_DONG ? dong : null;
}
