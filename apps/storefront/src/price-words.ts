import { parseDong } from '@chophien/money';

const units: readonly (readonly [RegExp, bigint])[] = [
  [/^(?:k|n|ng|nghìn|ngàn|nghin|ngan|thousand)$/, 1_000n],
  [/^(?:tr|m|triệu|trieu|million)$/, 1_000_000n],
];

/**
 * A price as people write it in a filter: what the money parser reads, and in thousands or millions "100k", "100 nghìn", "1,5 triệu", "1tr2".
 * Undefined for an empty text, null for one that cannot be read.
 */
export function readPrice(text: string): bigint | null | undefined {
  const typed = text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
  if (typed === '') return undefined;
  const [, whole = '', half = '', unit = '', rest = ''] = /^(\d{1,6})(?:[.,](\d{1,2}))? ?(\p{L}+) ?(\d?)(?: ?(?:đ|đồng|₫))?$/u.exec(typed) ?? [];
  const size = units.find(([name]) => name.test(unit))?.[1];
  // "1tr2" is one million and two hundred thousand: the digit behind stands for tenths
  const tenths = half || rest;
  if (size === undefined || (half !== '' && rest !== '')) return parseDong(typed);
  return BigInt(whole) * size + (tenths === '' ? 0n : (BigInt(tenths) * size) / 10n ** BigInt(tenths.length));
}
