import { randomInt } from 'node:crypto';
import { rows, type Tx } from '@chophien/platform';
import type { SecondFactorKey } from './second-factor-key.js';

export const recoveryCodeCount = 10;
/** Letters and digits that cannot be taken for each other on paper. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
const half = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('');

/** One code of ten letters in two halves, about 49 bits. */
export function newRecoveryCode(): string {
  return `${half()}-${half()}`;
}

/** A code as people type it, with or without its hyphen; undefined when it cannot be one. */
export function typedRecoveryCode(typed: string): string | undefined {
  const plain = typed.toLowerCase().replace(/[\s-]/g, '');
  return plain.length === 10 && [...plain].every((letter) => letters.includes(letter)) ? `${plain.slice(0, 5)}-${plain.slice(5)}` : undefined;
}

/** Makes ten new codes in place of all earlier ones, used or not. They are shown this once; the transaction acts as the person. */
export async function replaceRecoveryCodes(tx: Tx, key: SecondFactorKey, personId: string): Promise<string[]> {
  const codes = new Set<string>();
  while (codes.size < recoveryCodeCount) codes.add(newRecoveryCode());
  await rows(tx, 'DELETE FROM recovery_code WHERE person_id = $1', [personId]);
  await rows(tx, 'INSERT INTO recovery_code (person_id, code_hash) SELECT $1, unnest($2::bytea[])', [personId, [...codes].map((code) => key.hashRecoveryCode(personId, code))]);
  return [...codes];
}
