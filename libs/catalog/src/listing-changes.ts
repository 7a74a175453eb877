import type { Money } from '@chophien/money';
import { InvalidInput } from '@chophien/platform';

/** What an edit may change; what is absent or null stays as it is. */
export type ListingChanges = {
  nameVi?: string | null;
  nameEn?: string | null;
  descVi?: string | null;
  descEn?: string | null;
  hidden?: boolean | null;
  /** đồng, of the first variant */
  price?: Money | null;
  /** Units on hand of the first variant, reserved ones included. */
  onHand?: number | null;
};

export type CheckedChanges = { nameVi?: string; nameEn?: string; descVi?: string; descEn?: string; hidden?: boolean; price?: Money; onHand?: number };

export type FieldProblem = { field: string; reason: string; limit?: number };

export const leastPrice = 1_000n;
export const mostPrice = 1_000_000_000n;
export const mostOnHand = 1_000_000;
const nameLimit = 160;
const descriptionLimit = 5_000;

// Control characters but the line break, the marks that turn the direction of what stands beside them, and halves of letters.
// eslint-disable-next-line no-control-regex -- they are what is refused
const unwelcome = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Cs}]/u;

/** As readChanges; throws InvalidInput that names every wrong field. */
export function checkedChanges(changes: ListingChanges): CheckedChanges {
  const { checked, problems } = readChanges(changes);
  if (problems.length > 0) throw new InvalidInput(problems);
  return checked;
}

/**
 * Texts are plain text: trimmed, NFC, kept as typed; a `<b>` is five letters on the page. Names are one line.
 * Gives what may be written, and every wrong field.
 */
export function readChanges(changes: ListingChanges): { checked: CheckedChanges; problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const checked: CheckedChanges = {};

  for (const field of ['nameVi', 'nameEn', 'descVi', 'descEn'] as const) {
    const given = changes[field];
    if (given == null) continue;
    const isName = field === 'nameVi' || field === 'nameEn';
    const limit = isName ? nameLimit : descriptionLimit;
    const lines = given.normalize('NFC').replace(/\r\n?/g, '\n').replaceAll('\t', ' ').trim();
    const text = isName ? lines.replace(/ *\n */g, ' ') : lines;
    if (isName && text === '') problems.push({ field, reason: 'required' });
    else if ([...text].length > limit) problems.push({ field, reason: 'too_long', limit });
    else if (unwelcome.test(text)) problems.push({ field, reason: 'control_characters' });
    else checked[field] = text;
  }

  if (changes.price != null) {
    if (changes.price < leastPrice) problems.push({ field: 'price', reason: 'out_of_range', limit: Number(leastPrice) });
    else if (changes.price > mostPrice) problems.push({ field: 'price', reason: 'out_of_range', limit: Number(mostPrice) });
    else checked.price = changes.price;
  }
  if (changes.onHand != null) {
    if (!Number.isInteger(changes.onHand) || changes.onHand < 0) problems.push({ field: 'onHand', reason: 'out_of_range', limit: 0 });
    else if (changes.onHand > mostOnHand) problems.push({ field: 'onHand', reason: 'out_of_range', limit: mostOnHand });
    else checked.onHand = changes.onHand;
  }
  if (changes.hidden != null) checked.hidden = changes.hidden;

  return { checked, problems };
}
