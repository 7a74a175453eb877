import { hash, verify } from '@node-rs/argon2';
import { TooManyRequests } from '@chophien/platform';

/** OWASP's smallest argon2id profile (the package's default algorithm): 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/**
 * Hashing runs in libuv's four threads, which file reads and name look-ups need too: two at a time, a short queue, and beyond it a
 * refusal rather than an api that stands still.
 */
const atOnce = 2;
const mayWait = 64;
let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) {
    if (waiting.length >= mayWait) throw new TooManyRequests('sign in', 5);
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else {
    running++;
  }
  try {
    return await work();
  } finally {
    // the place goes on to the next in line without being given back in between
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}

/** The same password typed on a phone and on a Mac may differ in Unicode form only; both count as one. */
const plain = (password: string): string => password.normalize('NFC');

/** Hashes a password with a fresh salt; PHC text. Throws TooManyRequests when too many wait. */
export async function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(plain(password), cost));
}

let dummy: Promise<string> | undefined;

/**
 * True when the password belongs to the hash. Without a hash (an unknown person) it does the same work against a dummy and gives false,
 * so that the time tells nothing. Throws TooManyRequests when too many wait.
 */
export async function verifyPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  dummy ??= hash('a password that nobody has', cost);
  const against = passwordHash ?? (await dummy);
  const matches = await inTurn(() => verify(against, plain(password)));
  return matches && passwordHash !== undefined;
}
