import { z } from 'zod';
import { InvalidInput } from '@chophien/platform';
import { weaknessOf } from './password-quality.js';

export const shortestPassword = 10;

/** Gives the trimmed lower-case address. Throws InvalidInput (`not_an_email`). */
export function checkedEmail(value: string): string {
  const email = value.trim().toLowerCase();
  if (email.length > 254 || !z.email().safeParse(email).success) throw new InvalidInput([{ field: 'email', reason: 'not_an_email' }]);
  return email;
}

/**
 * Length, and nothing that is guessed first (`too_common`, `like_person`); rules on letters and digits make people write passwords down.
 * Throws InvalidInput.
 */
export function checkedPassword(value: string, person: { email?: string; displayName?: string } = {}): string {
  if (value.length < shortestPassword) throw new InvalidInput([{ field: 'password', reason: 'too_short', limit: shortestPassword }]);
  if (value.length > 1000) throw new InvalidInput([{ field: 'password', reason: 'too_long', limit: 1000 }]);
  const weakness = weaknessOf(value, person);
  if (weakness) throw new InvalidInput([{ field: 'password', reason: weakness }]);
  return value;
}

/** Gives the trimmed name in one Unicode form. Throws InvalidInput. */
export function checkedDisplayName(value: string): string {
  const name = value.normalize('NFC').trim().replace(/\s+/g, ' ');
  if (name === '') throw new InvalidInput([{ field: 'displayName', reason: 'required' }]);
  if ([...name].length > 120) throw new InvalidInput([{ field: 'displayName', reason: 'too_long', limit: 120 }]);
  return name;
}
