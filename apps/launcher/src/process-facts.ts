import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';

const hasProc = existsSync('/proc/self/stat');

/** True when a process of that id runs; one of another user counts too. A zombie does not run. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return !hasProc || statFields(pid)?.[0] !== 'Z';
}

/** Start of the process in clock ticks since boot; null where the system does not tell. With the pid it names a process for good. */
export function startedAt(pid: number): string | null {
  return hasProc ? (statFields(pid)?.[19] ?? null) : null;
}

/** The command line of a process, arguments parted by blanks; null when it is gone. */
export function commandLineOf(pid: number): string | null {
  try {
    if (hasProc) return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim();
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

/** Processes whose working directory is exactly this folder: PostgreSQL lives in its data folder. Empty where there is no /proc. */
export function processesIn(folder: string): number[] {
  if (!hasProc) return [];
  return allPids().filter((pid) => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === folder && isAlive(pid);
    } catch {
      return false;
    }
  });
}

/** True when some process runs under this user id. */
export function userRunsSomething(uid: number): boolean {
  if (!hasProc) return false;
  return allPids().some((pid) => {
    try {
      return statSync(`/proc/${pid}`).uid === uid;
    } catch {
      return false;
    }
  });
}

/** Waits until none of the processes is left; false when some outlive the time. */
export async function waitUntilGone(pids: number[], milliseconds: number): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (pids.some(isAlive)) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return true;
}

/** Sends a signal; a process that has just ended is no error. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function allPids(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

function statFields(pid: number): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // the name may hold blanks and brackets: count from the last bracket
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}
