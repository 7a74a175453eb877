import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PlainFailure } from '../plain-failure.js';
import { commandLineOf, isAlive, processesIn, signal, waitUntilGone } from '../process-facts.js';
import { parsePostmasterPid } from './postmaster-pid.js';

/**
 * Ends a PostgreSQL that outlived its launcher (after `kill -9`), and clears a postmaster.pid whose number another process bears by now.
 * Gives true when something was stopped. Throws PlainFailure when it does not end in 20 seconds.
 */
export async function stopLeftover(dataFolder: string): Promise<boolean> {
  const pidFile = join(dataFolder, 'postmaster.pid');
  const note = existsSync(pidFile) ? parsePostmasterPid(readFileSync(pidFile, 'utf8')) : null;
  const inside = processesIn(dataFolder);
  const postmaster = note && isAlive(note.pid) && isPostgresOf(note.pid, dataFolder, inside) ? note.pid : null;

  if (postmaster !== null) {
    signal(postmaster, 'SIGINT');
    const pids = [...new Set([postmaster, ...inside])];
    if (!(await waitUntilGone(pids, 15_000))) {
      signal(postmaster, 'SIGQUIT');
      if (!(await waitUntilGone(pids, 5_000))) throw notStopping(postmaster);
    }
    return true;
  }
  if (inside.length > 0) {
    // the postmaster was killed, its backends end by themselves when they notice
    if (!(await waitUntilGone(inside, 5_000))) {
      for (const pid of inside) signal(pid, 'SIGQUIT');
      if (!(await waitUntilGone(inside, 5_000))) throw notStopping(inside[0]!);
    }
  }
  if (note) rmSync(pidFile, { force: true });
  return inside.length > 0;
}

function isPostgresOf(pid: number, dataFolder: string, inside: number[]): boolean {
  return inside.includes(pid) || (commandLineOf(pid) ?? '').includes(dataFolder);
}

function notStopping(pid: number): PlainFailure {
  return new PlainFailure(
    `PostgreSQL cũ (tiến trình ${pid}) không chịu dừng: dừng nó bằng \`kill -QUIT ${pid}\` rồi chạy lại.`,
    `An earlier PostgreSQL (process ${pid}) does not stop: end it with \`kill -QUIT ${pid}\` and run this again.`,
  );
}
