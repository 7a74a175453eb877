import { InvalidInput, type FieldProblem } from '@chophien/platform';
import { charLength, cleanText } from '../clean-text.js';
import type { ParcelLines } from '../shipments/fill-parcel.js';

/** A parcel for a carrier to fetch: grams and centimetres as packed; `collectsCash`: it is to collect what is due at the door; `note`: to who carries it. */
export type CarrierParcelInput = { lines?: ParcelLines; weightGrams: number; lengthCm: number; widthCm: number; heightCm: number; collectsCash: boolean; note?: string | null };

const mostGrams = 50_000;
const mostCm = 200;
const mostNote = 300;

/** The parcel with its note cleaned. Throws InvalidInput (weightGrams, lengthCm, widthCm, heightCm, note). What a carrier itself takes may be less: it says so. */
export function readCarrierParcel(input: CarrierParcelInput): CarrierParcelInput & { note: string | null } {
  const note = cleanText(input.note ?? '', true) || null;
  const limits = { weightGrams: mostGrams, lengthCm: mostCm, widthCm: mostCm, heightCm: mostCm } as const;
  const problems = (Object.keys(limits) as (keyof typeof limits)[]).flatMap((field): FieldProblem[] =>
    input[field] === 0 ? [{ field, reason: 'required' }] : Number.isInteger(input[field]) && input[field] >= 1 && input[field] <= limits[field] ? [] : [{ field, reason: 'out_of_range', limit: limits[field], least: 1 }],
  );
  if (note !== null && charLength(note) > mostNote) problems.push({ field: 'note', reason: 'too_long', limit: mostNote });
  if (problems.length > 0) throw new InvalidInput(problems);
  return { ...input, note };
}
