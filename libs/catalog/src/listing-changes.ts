import type { Money } from '@chophien/money';
import { InvalidInput, type FieldProblem } from '@chophien/platform';

/** What a booth changes by itself; what is absent or null stays as it is. Texts and facts go through `ProposeListing`. */
export type ListingChanges = {
  hidden?: boolean | null;
  /** đồng, of the first variant; beyond the floor's band it waits for approval. */
  price?: Money | null;
  /** Units on hand of the first variant, reserved ones included. */
  onHand?: number | null;
};

export type CheckedChanges = { hidden?: boolean; price?: Money; onHand?: number };

export type { FieldProblem };

export const leastPrice = 1_000n;
export const mostPrice = 1_000_000_000n;
export const mostOnHand = 1_000_000;

// Control characters but the line break, the marks that turn the direction of what stands beside them, and halves of letters.
// eslint-disable-next-line no-control-regex -- they are what is refused
export const unwelcome = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Cs}]/u;

/** As readChanges; throws InvalidInput that names every wrong field. */
export function checkedChanges(changes: ListingChanges): CheckedChanges {
  const { checked, problems } = readChanges(changes);
  if (problems.length > 0) throw new InvalidInput(problems);
  return checked;
}

/** Gives what may be written, and every wrong field. */
export function readChanges(changes: ListingChanges): { checked: CheckedChanges; problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const checked: CheckedChanges = {};

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

/** One line of plain text that must be there, trimmed and NFC, as names are; what is wrong with it is added to `problems`. */
export function readLine(field: string, given: string, limit: number, problems: FieldProblem[], mayBeEmpty = false): string {
  const text = given.normalize('NFC').replace(/[\r\n\t ]+/g, ' ').trim();
  if (text === '' && !mayBeEmpty) problems.push({ field, reason: 'required' });
  else if ([...text].length > limit) problems.push({ field, reason: 'too_long', limit });
  else if (unwelcome.test(text)) problems.push({ field, reason: 'control_characters' });
  return text;
}
