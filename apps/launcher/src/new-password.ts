import { randomInt } from 'node:crypto';

/** Letters and digits that cannot be taken for each other when they are read out. */
const letters = 'abcdefghkmnpqrstuvwxyz23456789';

/** A password of four groups of four, about 78 bits, that can be read out over the telephone. */
export function newPassword(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}
