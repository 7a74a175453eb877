import { InvalidInput } from '@chophien/platform';
import { formatPhone, parseVietnamesePhone } from '@chophien/places';
import { checkedEmail } from '../person-input.js';

/** An end of an account: a phone as E.164, or an e-mail in lower case. */
export type Contact = { kind: 'phone' | 'email'; value: string };

/** Reads what was typed into a field that takes a phone or an e-mail. Throws InvalidInput, `field` named as given. */
export function checkedContact(typed: string, field = 'contact'): Contact {
  const text = cleanLine(typed.slice(0, 300));
  if (text === '') throw new InvalidInput([{ field, reason: 'required' }]);
  if (!text.includes('@') && !/\d/.test(text)) throw new InvalidInput([{ field, reason: 'not_a_contact' }]);
  if (!text.includes('@')) return { kind: 'phone', value: checkedPhone(text, field) };
  try {
    return { kind: 'email', value: checkedEmail(text) };
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    throw new InvalidInput([{ field, reason: 'not_an_email' }]);
  }
}

/** The same where nothing may be told of what is wrong: undefined for what is no contact. */
export function contactOrNone(typed: string): Contact | undefined {
  try {
    return checkedContact(typed);
  } catch (error) {
    if (error instanceof InvalidInput) return undefined;
    throw error;
  }
}

/** Gives E.164. Throws InvalidInput with the reason of `parseVietnamesePhone`. */
export function checkedPhone(typed: string, field = 'phone'): string {
  const text = cleanLine(typed.slice(0, 60));
  if (text === '') throw new InvalidInput([{ field, reason: 'required' }]);
  const read = parseVietnamesePhone(text);
  if (read.ok) return read.e164;
  throw new InvalidInput([{ field, reason: read.reason.replaceAll('-', '_'), ...(read.reason === 'too-short' ? { limit: read.missing } : {}) }]);
}

/** A contact as people write it: `0912 345 678`. */
export function shownContact(kind: Contact['kind'], value: string): string {
  return kind === 'phone' ? formatPhone(value) : value;
}

/** One line of at most `limit` characters, not empty. Throws InvalidInput. */
export function checkedLine(typed: string, field: string, limit: number): string {
  const text = cleanLine(typed);
  if (text === '') throw new InvalidInput([{ field, reason: 'required' }]);
  if ([...text].length > limit) throw new InvalidInput([{ field, reason: 'too_long', limit }]);
  return text;
}

/** What a person typed into one line, as it is kept: NFC, blanks joined, without control characters and what cannot be seen. */
export function cleanLine(typed: string): string {
  return typed
    .replace(/[\s\u2028\u2029]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu, '')
    .normalize('NFC')
    .trim();
}

/** What lists of devices call a browser: at most sixty characters. */
export function deviceLabel(given: string | null | undefined): string {
  return [...cleanLine(given ?? '')].slice(0, 60).join('');
}

/** Six digits as people type them, blanks and hyphens out; undefined for what is no code. */
export function typedCode(typed: string): string | undefined {
  const digits = typed.slice(0, 40).replace(/[\s.-]/g, '');
  return /^\d{6}$/.test(digits) ? digits : undefined;
}
