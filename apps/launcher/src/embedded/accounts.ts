import { chownSync, lchownSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PlainFailure } from '../plain-failure.js';
import { userRunsSomething } from '../process-facts.js';
import type { Account } from './reach.js';

export type NamedAccount = Account & { name: string };

/** Numeric accounts from here on belong to nobody on an ordinary machine. */
const firstFreeUid = 70_123;

/** Reads the text of /etc/passwd. */
export function parsePasswd(text: string): NamedAccount[] {
  return text.split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    return name && uid !== undefined && gid !== undefined && /^\d+$/.test(uid) && /^\d+$/.test(gid) ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}

/** True when this process may act as any account. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** initdb asks for its user's name, so it needs an account that has one: nobody, else any that is not root. Root only. */
export function namedAccountForInit(passwd = readPasswd()): NamedAccount {
  const chosen = passwd.find((account) => account.name === 'nobody') ?? passwd.find((account) => account.uid !== 0);
  if (chosen) return chosen;
  throw new PlainFailure(
    'PostgreSQL không chạy được bằng root và máy này không có tài khoản nào khác: tạo một tài khoản thường, hoặc đặt DATABASE_URL.',
    'PostgreSQL does not run as root and this machine has no other account: make an ordinary account, or set DATABASE_URL.',
  );
}

/** A user id that stands in no list and runs nothing: PostgreSQL runs under it without any account being made. */
export function freeAccount(passwd = readPasswd(), isBusy: (uid: number) => boolean = userRunsSomething): Account {
  const known = new Set(passwd.map((account) => account.uid));
  for (let uid = firstFreeUid; uid < firstFreeUid + 1000; uid++) {
    if (!known.has(uid) && !isBusy(uid)) return { uid, gid: uid };
  }
  throw new Error('no free user id between 70123 and 71122');
}

/** Not root: initdb still wants a name. A bare numeric user, as in some containers, has none. Throws PlainFailure. */
export function requireNamedUser(passwd = readPasswd()): void {
  const uid = process.getuid?.();
  if (uid === undefined || uid === 0 || passwd.length === 0 || passwd.some((account) => account.uid === uid)) return;
  throw new PlainFailure(
    `Người dùng số ${uid} không có tên trong /etc/passwd nên PostgreSQL không khởi tạo được: chạy bằng tài khoản có tên, hoặc đặt DATABASE_URL.`,
    `User ${uid} has no name in /etc/passwd, so PostgreSQL cannot be set up: run as a named account, or set DATABASE_URL.`,
  );
}

/** Gives a folder and all in it to an account. */
export function giveTo(folder: string, account: Account): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) giveTo(path, account);
    else lchownSync(path, account.uid, account.gid);
  }
  chownSync(folder, account.uid, account.gid);
}

/** Who owns a file or folder. Throws when it is not there. */
export function ownerOf(path: string): Account {
  const { uid, gid } = statSync(path);
  return { uid, gid };
}

function readPasswd(): NamedAccount[] {
  try {
    return parsePasswd(readFileSync('/etc/passwd', 'utf8'));
  } catch {
    return [];
  }
}
