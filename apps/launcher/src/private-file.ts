import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Text of a file without its last line break, or null when it is not there. */
export function readIfThere(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd() : null;
}

/** Writes a file that only its owner may read, whole or not at all. */
export function writePrivate(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${text}\n`, { mode: 0o600 });
  // the mode above is cut by the umask and ignored for a file that exists
  chmodSync(draft, 0o600);
  renameSync(draft, file);
}

/** A secret of 64 hex digits that is made once and then kept. */
export function keptSecret(file: string): string {
  const kept = readIfThere(file);
  if (kept) return kept;
  const made = randomBytes(32).toString('hex');
  writePrivate(file, made);
  return made;
}
