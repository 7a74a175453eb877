import { InvalidInput, isId } from '@chophien/platform';
import type { RecognitionKind } from './recognition-kinds.js';
import { recognitionKinds } from './recognition-kinds.js';

/** What a booth says of a certificate of its own. Days are YYYY-MM-DD. */
export type RecognitionClaim = {
  kind: RecognitionKind;
  /** One product that it is for; null where it is the booth's. */
  productId?: string | null;
  /** Of the booth's certificate: the goods that it names. */
  namedProductIds?: readonly string[] | null;
  /** OCOP only, 3 to 5. */
  stars?: number | null;
  number?: string | null;
  decision?: string | null;
  issuer: string;
  awardedOn: string;
  validFrom?: string | null;
  /** Last day. Not asked for OCOP, where it follows from the decision; may be missing for geographical indications. */
  validTo?: string | null;
  /** Scans that were sent to /office/uploads as papers of this booth, in their order. */
  scanFileIds?: readonly string[] | null;
};

export type CheckedClaim = Required<{ [K in keyof RecognitionClaim]: Exclude<RecognitionClaim[K], undefined> }> & { namedProductIds: string[]; scanFileIds: string[] };

const mostNamed = 100;
/** Files that a certificate may have. */
export const mostScans = 10;
// eslint-disable-next-line no-control-regex -- they are what is refused
const unwelcome = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Cs}]/u;

/** Gives the claim as it may be written, or throws InvalidInput that names every wrong field. `today` and `ocopMonths` are the floor's. */
export function checkedClaim(claim: RecognitionClaim, today: string, ocopMonths: number): CheckedClaim {
  const problems: { field: string; reason: string; limit?: number }[] = [];
  const text = (field: 'number' | 'decision' | 'issuer', limit: number): string | null => {
    const typed = (claim[field] ?? '').normalize('NFC').trim();
    if ([...typed].length > limit) problems.push({ field, reason: 'too_long', limit });
    else if (unwelcome.test(typed)) problems.push({ field, reason: 'control_characters' });
    return typed === '' ? null : typed;
  };
  const day = (field: 'awardedOn' | 'validFrom' | 'validTo'): string | null => {
    const typed = claim[field] ?? null;
    if (typed !== null && !isDay(typed)) problems.push({ field, reason: 'unknown' });
    return typed !== null && isDay(typed) ? typed : null;
  };
  if (!recognitionKinds.includes(claim.kind)) throw new InvalidInput([{ field: 'kind', reason: 'unknown' }]);
  const isOcop = claim.kind === 'OCOP';
  const productId = claim.productId ?? null;
  const named = [...new Set(claim.namedProductIds ?? [])];
  if (productId === null && (isOcop || named.length === 0)) problems.push({ field: isOcop ? 'productId' : 'namedProductIds', reason: 'required' });
  if (productId !== null && named.length > 0) problems.push({ field: 'namedProductIds', reason: 'unknown' });
  if (productId !== null && !isId(productId)) problems.push({ field: 'productId', reason: 'unknown' });
  if (named.length > mostNamed) problems.push({ field: 'namedProductIds', reason: 'too_long', limit: mostNamed });
  else if (!named.every(isId)) problems.push({ field: 'namedProductIds', reason: 'unknown' });
  const scans = [...new Set(claim.scanFileIds ?? [])];
  if (scans.length > mostScans) problems.push({ field: 'scanFileIds', reason: 'too_many', limit: mostScans });
  else if (!scans.every(isId)) problems.push({ field: 'scanFileIds', reason: 'unknown' });
  const stars = claim.stars ?? null;
  if (isOcop && stars === null) problems.push({ field: 'stars', reason: 'required' });
  else if (stars !== null && (!isOcop || !Number.isInteger(stars) || stars < 3 || stars > 5)) problems.push({ field: 'stars', reason: 'out_of_range', limit: 5 });
  const [number, decision, issuer] = [text('number', 60), text('decision', 120), text('issuer', 200)];
  if (issuer === null) problems.push({ field: 'issuer', reason: 'required' });
  if (number === null && decision === null) problems.push({ field: 'number', reason: 'required' });
  const [awardedOn, validFrom, typedTo] = [day('awardedOn'), day('validFrom'), day('validTo')];
  if (awardedOn !== null && awardedOn > today) problems.push({ field: 'awardedOn', reason: 'out_of_range' });
  const validTo = isOcop ? (awardedOn === null ? null : monthsAfter(awardedOn, ocopMonths)) : typedTo;
  if (validTo === null && awardedOn !== null && claim.validTo == null && claim.kind !== 'GEOGRAPHICAL_INDICATION') problems.push({ field: 'validTo', reason: 'required' });
  if (validTo !== null && validTo < (validFrom ?? awardedOn ?? validTo)) problems.push({ field: isOcop ? 'validFrom' : 'validTo', reason: 'out_of_range' });
  if (problems.length > 0) throw new InvalidInput(problems);
  return { kind: claim.kind, productId, namedProductIds: named, stars, number, decision, issuer: issuer!, awardedOn: awardedOn!, validFrom, validTo, scanFileIds: scans };
}

function isDay(text: string): boolean {
  return /^(19|20)\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

/**
 * Last day of a term of so many months from a day: the day of the same date, or the month's last where there is none (Civil Code 2015,
 * Art. 148).
 */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}
