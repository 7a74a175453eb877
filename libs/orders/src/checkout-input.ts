import { createHash } from 'node:crypto';
import { isId } from '@chophien/platform';
import { parseVietnamesePhone } from '@chophien/places';
import type { Money } from '@chophien/money';
import type { DeliveryMethod } from '@chophien/delivery';
import type { PaymentMethod } from '@chophien/payments';
import { charLength, cleanText } from './clean-text.js';
import { hashCartToken } from './cart-token.js';
import { readPaymentChoices, type BoothPayment } from './payment-choice.js';

export type FieldProblem = { field: string; reason: string; limit?: number };

/** A note to one booth. */
export type BoothNote = { boothId: string; note: string };

/** The point is there where it is fetched. */
export type ShownPartWay = { boothId: string; method: DeliveryMethod; pickupPointId: string | null };

/** What the checkout page sends, as typed. `expectedTotal` in đồng, goods and delivery less what vouchers take off. */
export type PlaceOrderInput = {
  cartToken: string;
  requestKey: string;
  expectedTotal: Money;
  name: string;
  phone: string;
  email?: string | null;
  provinceCode: string;
  communeCode: string;
  street: string;
  note?: string | null;
  /** What is meant for one booth alone. */
  booths?: readonly { boothId: string; note?: string | null; paymentMethod?: PaymentMethod | null; deliveryMethod?: DeliveryMethod | null; pickupPointId?: string | null }[] | null;
  /** How the whole order is paid, where one payment is for all booths; cash where nothing is chosen. */
  paymentMethod?: PaymentMethod | null;
  language?: 'vi' | 'en' | null;
  /** Versions of the texts that were agreed to; null when a box was left empty. */
  termsVersion?: number | null;
  privacyVersion?: number | null;
  /** The buyer says to be as old as some of the goods ask; needed where any does. */
  ageConfirmed?: boolean | null;
};

/** The same, normalised: what is stored and hashed. A field with a problem holds an empty value. */
export type Checkout = {
  cartTokenHash: Buffer;
  requestKey: string;
  expectedTotal: Money;
  name: string;
  phone: string;
  email: string | null;
  provinceCode: string;
  communeCode: string;
  street: string;
  note: string;
  /** Notes by booth, in the order of their ids; only those that say something. */
  boothNotes: readonly BoothNote[];
  /** What is not paid in cash: by booth, and the order as a whole. */
  boothPayments: readonly BoothPayment[];
  orderPayment: PaymentMethod | null;
  /** How each booth's part was to come when its sum was read; booths of which nothing was said are not in it. */
  shownWays: readonly ShownPartWay[];
  language: 'vi' | 'en';
  termsVersion: number | null;
  privacyVersion: number | null;
  ageConfirmed: boolean;
};

const limits = { name: 120, street: 200, note: 500, email: 254 };
const emailShape = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/;
/** As many as a cart has lines at most. */
const mostBooths = 200;
const placeCode = /^\d{1,10}$/;

/** Reads the form and collects every problem that can be seen without the database. Pure; never throws. */
export function readCheckout(input: PlaceOrderInput): { checkout: Checkout; problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const text = (field: 'name' | 'street' | 'note', typed: string, required: boolean): string => {
    const clean = cleanText(typed, field === 'note');
    if (required && clean === '') problems.push({ field, reason: 'required' });
    if (charLength(clean) <= limits[field]) return clean;
    problems.push({ field, reason: 'too_long', limit: limits[field] });
    return '';
  };
  const checkout: Checkout = {
    cartTokenHash: hashCartToken(input.cartToken),
    requestKey: isId(input.requestKey) ? input.requestKey.toLowerCase() : '',
    expectedTotal: input.expectedTotal,
    name: text('name', input.name, true),
    phone: readPhone(input.phone, problems),
    email: readEmail(input.email ?? '', problems),
    provinceCode: readPlace('provinceCode', input.provinceCode, problems),
    communeCode: readPlace('communeCode', input.communeCode, problems),
    // whether one is needed is known with the cart
    street: text('street', input.street, false),
    note: text('note', input.note ?? '', false),
    boothNotes: readBoothNotes(input.booths ?? [], problems),
    ...readPaymentChoices(input, problems),
    shownWays: (input.booths ?? []).flatMap(({ boothId, deliveryMethod, pickupPointId }) => (deliveryMethod ? [{ boothId: boothId.toLowerCase(), method: deliveryMethod, pickupPointId: pickupPointId?.toLowerCase() ?? null }] : [])),
    language: input.language ?? 'vi',
    termsVersion: input.termsVersion ?? null,
    privacyVersion: input.privacyVersion ?? null,
    ageConfirmed: input.ageConfirmed ?? false,
  };
  if (checkout.requestKey === '') problems.push({ field: 'requestKey', reason: 'unknown' });
  return { checkout, problems };
}

/** The field of a problem is `boothNote-` and the booth's id, as the form names it. */
function readBoothNotes(typed: NonNullable<PlaceOrderInput['booths']>, problems: FieldProblem[]): BoothNote[] {
  const notes: BoothNote[] = [];
  for (const { boothId, note } of typed.slice(0, mostBooths)) {
    const clean = cleanText(note ?? '', true);
    if (clean === '' || !isId(boothId)) continue;
    if (charLength(clean) > limits.note) problems.push({ field: `boothNote-${boothId.toLowerCase()}`, reason: 'too_long', limit: limits.note });
    else notes.push({ boothId: boothId.toLowerCase(), note: clean });
  }
  return notes.sort((a, b) => (a.boothId < b.boothId ? -1 : 1));
}

/** E.164, or '' with a problem. For a number that is too short `limit` says how many digits are missing. */
function readPhone(typed: string, problems: FieldProblem[]): string {
  // no number is longer than this however it is spaced; nothing longer is worth normalising
  if (typed.length > 60) {
    problems.push({ field: 'phone', reason: 'too_long' });
    return '';
  }
  const clean = cleanText(typed);
  if (clean === '') {
    problems.push({ field: 'phone', reason: 'required' });
    return '';
  }
  const read = parseVietnamesePhone(clean);
  if (read.ok) return read.e164;
  problems.push({ field: 'phone', reason: read.reason.replaceAll('-', '_'), ...(read.reason === 'too-short' ? { limit: read.missing } : {}) });
  return '';
}

function readEmail(typed: string, problems: FieldProblem[]): string | null {
  const clean = cleanText(typed);
  if (clean === '') return null;
  if (clean.length > limits.email) problems.push({ field: 'email', reason: 'too_long', limit: limits.email });
  else if (emailShape.test(clean)) return clean;
  else problems.push({ field: 'email', reason: 'not_an_email' });
  return null;
}

function readPlace(field: 'provinceCode' | 'communeCode', typed: string, problems: FieldProblem[]): string {
  const clean = cleanText(typed);
  if (placeCode.test(clean)) return clean;
  problems.push({ field, reason: clean === '' ? 'required' : 'unknown' });
  return '';
}

/**
 * What "the same request" means for a repeated request key: who orders, to where, from which cart, for what total, under which texts.
 * The language is left out: the same order read in another language is the same order.
 */
export function hashCheckout(checkout: Checkout): Buffer {
  const meant = [
    checkout.cartTokenHash.toString('hex'),
    checkout.expectedTotal.toString(),
    checkout.name,
    checkout.phone,
    checkout.email,
    checkout.provinceCode,
    checkout.communeCode,
    checkout.street,
    checkout.note,
    checkout.boothNotes,
    checkout.boothPayments,
    checkout.orderPayment,
    checkout.termsVersion,
    checkout.privacyVersion,
    checkout.ageConfirmed,
  ];
  return createHash('sha256').update(JSON.stringify(meant)).digest();
}
