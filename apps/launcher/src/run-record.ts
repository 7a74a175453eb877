import { existsSync, readFileSync, rmSync } from 'node:fs';
import { writePrivate } from './private-file.js';
import { commandLineOf, isAlive, signal, startedAt, waitUntilGone } from './process-facts.js';

/** A process that the launcher started, named so that nobody else can be taken for it. */
export type RecordedProcess = { name: string; pid: number; started: string | null; script: string };

/** Keeps run.json: what runs now, for the next start, in case this launcher is killed. */
export function writeRunRecord(file: string, processes: RecordedProcess[]): void {
  writePrivate(file, JSON.stringify({ launcher: process.pid, processes }, null, 2));
}

/** Reads run.json; an unreadable one counts as empty. */
export function parseRunRecord(text: string): RecordedProcess[] {
  try {
    const value: unknown = JSON.parse(text);
    const listed = (value as { processes?: unknown }).processes;
    return Array.isArray(listed) ? listed.filter(isRecorded) : [];
  } catch {
    return [];
  }
}

/** Ends what an earlier launcher left running. Only processes that are certainly those of the record. Gives their names. */
export async function stopRecorded(file: string): Promise<string[]> {
  if (!existsSync(file)) return [];
  const left = parseRunRecord(readFileSync(file, 'utf8')).filter(isSame);
  for (const { pid } of left) signal(pid, 'SIGTERM');
  const pids = left.map(({ pid }) => pid);
  if (!(await waitUntilGone(pids, 10_000))) {
    for (const one of left.filter(isSame)) signal(one.pid, 'SIGKILL');
    await waitUntilGone(pids, 5_000);
  }
  rmSync(file, { force: true });
  return left.map(({ name }) => name);
}

function isSame(recorded: RecordedProcess): boolean {
  if (!isAlive(recorded.pid)) return false;
  if (recorded.started !== null && startedAt(recorded.pid) !== recorded.started) return false;
  return (commandLineOf(recorded.pid) ?? '').includes(recorded.script);
}

function isRecorded(value: unknown): value is RecordedProcess {
  const { name, pid, started, script } = value as Record<string, unknown>;
  return typeof name === 'string' && typeof pid === 'number' && pid > 1 && (started === null || typeof started === 'string') && typeof script === 'string' && script !== '';
}
