import { InvalidInput } from '@chophien/platform';

/** Words that stay for others to read: NFC, without control characters. Throws InvalidInput (`too_short`, `too_long`) for the field. */
export function checkedReason(value: string, field: string, shortest: number, longest: number): string {
  const text = cleaned(value, true);
  const length = [...text].length;
  if (length < shortest) throw new InvalidInput([{ field, reason: 'too_short', limit: shortest }]);
  if (length > longest) throw new InvalidInput([{ field, reason: 'too_long', limit: longest }]);
  return text;
}

/** One line, or several with `multiline`, without what cannot be seen. */
export function cleaned(value: string, multiline = false): string {
  const lines = multiline ? value.replace(/\r\n?/g, '\n') : value.replace(/\s+/gu, ' ');
  return lines.replace(/(?!\n)[\p{Cc}\p{Cs}\p{Cf}]/gu, '').normalize('NFC').trim();
}
