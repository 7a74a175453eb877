import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';

/** A child process of the bench that listens on a port, and what the kernel says of it. Needs /proc. */
export type MeasuredProcess = {
  port: number;
  /** CPU time used so far, in microseconds, user and system, in steps of a kernel tick (10 ms). */
  cpuMicroseconds(): number;
  /** Resident set in bytes. */
  residentBytes(): number;
  stop(): Promise<void>;
};

export type ProcessSpec = {
  name: string;
  /** The compiled main file. */
  script: string;
  flags?: string[];
  env: Record<string, string>;
  port: number;
  /** Answers 200 when the process can do its work. */
  readyPath: string;
};

const clockTicksPerSecond = 100;
const running = new Set<ChildProcess>();

/** Stops whatever was started and still runs. */
export async function stopAllMeasured(): Promise<void> {
  await Promise.all([...running].map(stop));
}

/** Starts it and waits until it is ready. Throws with its last output when it ends first or takes more than a minute. */
export async function startMeasured(spec: ProcessSpec): Promise<MeasuredProcess> {
  const child = spawn(process.execPath, [...(spec.flags ?? []), spec.script], {
    env: { PATH: process.env['PATH'] ?? '', ...spec.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  let heard = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => {
      heard = (heard + data.toString()).slice(-4_000);
    });
  }
  try {
    await untilReady(child, `http://127.0.0.1:${spec.port}${spec.readyPath}`);
  } catch (error) {
    await stop(child);
    throw new Error(`${spec.name}: ${(error as Error).message}\n${heard.trim()}`, { cause: error });
  }
  const pid = child.pid!;
  return {
    port: spec.port,
    cpuMicroseconds: () => cpuMicrosecondsOf(readFileSync(`/proc/${pid}/stat`, 'utf8')),
    residentBytes: () => residentBytesOf(readFileSync(`/proc/${pid}/status`, 'utf8')),
    stop: () => stop(child),
  };
}

/** User and system time in the text of /proc/<pid>/stat. */
export function cpuMicrosecondsOf(stat: string): number {
  // the name may hold blanks and brackets: count from the last bracket
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1_000_000) / clockTicksPerSecond;
}

/** VmRSS in the text of /proc/<pid>/status. */
export function residentBytesOf(status: string): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  if (kilobytes === undefined) throw new Error('the process has no resident memory: it has ended');
  return Number(kilobytes) * 1024;
}

/** A port that the system gives out as free on loopback. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen({ port: 0, host: '127.0.0.1' }, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function untilReady(child: ChildProcess, url: string): Promise<void> {
  const end = Date.now() + 60_000;
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error('ended while starting');
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(3_000) });
      await answer.arrayBuffer();
      if (answer.ok) return;
    } catch {
      // not listening yet
    }
    if (Date.now() > end) throw new Error('was not ready after 60 seconds');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const patience = setTimeout(() => child.kill('SIGKILL'), 25_000);
  await ended;
  clearTimeout(patience);
}
