import { statSync } from 'node:fs';
import { dirname } from 'node:path';

export type Account = { uid: number; gid: number };
export type Standing = { uid: number; gid: number; mode: number };

/** True when the account may pass through (x) or, with `read`, also read a folder or file of this standing. */
export function mayEnter(standing: Standing, account: Account, read = false): boolean {
  const wanted = read ? 0o5 : 0o1;
  if (standing.uid === account.uid) return ((standing.mode >> 6) & wanted) === wanted;
  if (standing.gid === account.gid) return ((standing.mode >> 3) & wanted) === wanted;
  return (standing.mode & wanted) === wanted;
}

/** True when every folder above `path` lets the account through. */
export function isReachable(path: string, account: Account): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (!mayEnter(statSync(folder), account)) return false;
    if (folder === dirname(folder)) return true;
  }
}
