import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PlainFailure } from '../plain-failure.js';
import { freeAccount, giveTo, isRoot, namedAccountForInit, requireNamedUser } from './accounts.js';
import type { Account } from './reach.js';

/** The cluster's one superuser. It owns the floor's database; at run time nobody connects as it. */
export const superuser = 'chophien';

/**
 * Makes a cluster in `dataFolder`, whole or not at all: it is made beside and moved. As root initdb runs as `nobody`, then the folder goes
 * to a free numeric account. Throws PlainFailure.
 */
export function initCluster(options: { nativeFor: (account: Account | null) => string; dataFolder: string; password: string; throwaway: boolean }): void {
  const { dataFolder } = options;
  requireNamedUser();
  const root = isRoot();
  const account = root ? namedAccountForInit() : null;
  const native = options.nativeFor(account);
  const draft = join(dirname(dataFolder), `.new-${process.pid}`);
  const passwordFile = `${draft}.password`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  try {
    writeFileSync(passwordFile, options.password, { mode: 0o600 });
    if (account) {
      chownSync(draft, account.uid, account.gid);
      chownSync(passwordFile, account.uid, account.gid);
    }
    // C.UTF-8 of the built-in provider sorts alike on every machine; a library without that name gets plain C for the rest
    const attempt = (ctype: string) => runInitdb({ native, folder: draft, passwordFile, ctype, account, throwaway: options.throwaway });
    const reason = attempt('C.UTF-8');
    const failed = reason === null ? null : attempt('C') && reason;
    if (failed) throw new PlainFailure(`Không khởi tạo được PostgreSQL: ${failed}`, `PostgreSQL could not be set up: ${failed}`);
    if (root) giveTo(draft, freeAccount());
    chmodSync(draft, 0o700);
    renameSync(draft, dataFolder);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Gives null when it went well, else the reason in one line. */
function runInitdb(call: { native: string; folder: string; passwordFile: string; ctype: string; account: Account | null; throwaway: boolean }): string | null {
  const { native, folder, passwordFile, ctype, account, throwaway } = call;
  const result = spawnSync(
    join(native, 'bin', process.platform === 'win32' ? 'initdb.exe' : 'initdb'),
    [
      ...['-D', folder, '-U', superuser, '-E', 'UTF8', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--no-instructions'],
      ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', `--lc-ctype=${ctype}`],
      ...(throwaway ? ['--no-sync'] : []),
    ],
    { encoding: 'utf8', cwd: '/', env: { PATH: process.env['PATH'], LC_ALL: 'C' }, ...(account ? { uid: account.uid, gid: account.gid } : {}) },
  );
  if (result.status === 0) return null;
  const said = `${result.error?.message ?? ''} ${result.stderr ?? ''}`.trim();
  if (said.includes('No space left on device')) throw Object.assign(new Error('disk full'), { code: 'ENOSPC' });
  return said.split('\n').find((line) => line.includes('error')) ?? said.split('\n')[0] ?? `initdb: ${result.status}`;
}
