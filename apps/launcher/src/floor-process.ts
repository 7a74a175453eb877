import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PlainFailure } from './plain-failure.js';
import { startedAt } from './process-facts.js';

export type FloorProcessSpec = {
  /** Also the name of its log. */
  name: string;
  /** The compiled main file. */
  script: string;
  env: Record<string, string | undefined>;
  logFile: string;
  /** Answers 200 when the process can do its work. */
  healthUrl: string;
  /** Called when the set of running processes has changed. */
  onChange: () => void;
  say: (line: string) => void;
};

const endWithLauncher = new URL('../boot/end-with-launcher.mjs', import.meta.url).href;
const drainMs = 20_000;
const largestLog = 20 * 1024 * 1024;

/** Milliseconds to wait before the n-th restart in a row (from 1): doubles up to half a minute. */
export function backOff(turn: number): number {
  return Math.min(30_000, 500 * 2 ** (turn - 1));
}

/** One process of the floor: started, watched, started again when it falls, stopped with time to finish. */
export class FloorProcess {
  private child: ChildProcess | null = null;
  private wanted = false;
  private wasHealthy = false;
  private falls = 0;
  private lastStart = 0;
  private restart: NodeJS.Timeout | null = null;
  private logFrom = 0;

  constructor(private readonly spec: FloorProcessSpec) {}

  get name(): string {
    return this.spec.name;
  }

  /** The running process, as run.json remembers it; null while there is none. */
  get running(): { name: string; pid: number; started: string | null; script: string } | null {
    const pid = this.child?.pid;
    return pid === undefined ? null : { name: this.name, pid, started: startedAt(pid), script: this.spec.script };
  }

  /** Starts it. Throws PlainFailure when it was never built. */
  start(): void {
    const { script, logFile } = this.spec;
    if (!existsSync(script)) {
      throw new PlainFailure(`Thiếu ${script}: xóa thư mục .nx rồi chạy lại để dựng.`, `${script} is missing: delete the folder .nx and run this again to build it.`);
    }
    this.wanted = true;
    this.lastStart = Date.now();
    mkdirSync(dirname(logFile), { recursive: true });
    if (existsSync(logFile) && statSync(logFile).size > largestLog) renameSync(logFile, `${logFile}.1`);
    this.logFrom = existsSync(logFile) ? statSync(logFile).size : 0;
    const log = openSync(logFile, 'a', 0o600);
    const child = spawn(process.execPath, ['--import', endWithLauncher, script], {
      cwd: dirname(dirname(fileURLToPath(new URL(`file://${script}`)))),
      env: this.spec.env,
      stdio: ['ignore', log, log, 'ipc'],
      // its own group: Ctrl-C in the terminal is for the launcher, which stops the floor in order
      detached: true,
    });
    closeSync(log);
    this.child = child;
    child.once('error', () => this.onExit(child, null, null));
    child.once('exit', (code, name) => this.onExit(child, code, name));
    this.spec.onChange();
  }

  /** Waits until it answers. Throws PlainFailure with its last lines when it falls first or takes more than a minute. */
  async untilHealthy(): Promise<void> {
    const end = Date.now() + 60_000;
    while (!(await this.isHealthy())) {
      // somebody asked to stop meanwhile: that is no failure
      if (!this.wanted) return;
      if (this.child === null) throw this.failure('dừng ngay khi khởi động', 'ended while starting');
      if (Date.now() > end) throw this.failure('không sẵn sàng sau 60 giây', 'was not ready after 60 seconds');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    this.wasHealthy = true;
  }

  /** True when the process answers its health address well; never throws. */
  async isHealthy(): Promise<boolean> {
    if (this.child === null) return false;
    try {
      const answer = await fetch(this.spec.healthUrl, { signal: AbortSignal.timeout(3_000) });
      await answer.arrayBuffer();
      return answer.ok;
    } catch {
      return false;
    }
  }

  /** Asks it to finish, waits 20 seconds and a little, then ends it. Safe to call twice. */
  async stop(): Promise<void> {
    this.wanted = false;
    if (this.restart) clearTimeout(this.restart);
    const child = this.child;
    if (child === null) return;
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill('SIGTERM');
    const patience = setTimeout(() => child.kill('SIGKILL'), drainMs + 3_000);
    await ended;
    clearTimeout(patience);
  }

  /** Ends it at once: the second Ctrl-C. */
  kill(): void {
    this.wanted = false;
    this.child?.kill('SIGKILL');
  }

  private onExit(child: ChildProcess, code: number | null, name: NodeJS.Signals | null): void {
    if (this.child !== child) return;
    this.child = null;
    this.spec.onChange();
    // before it was ever healthy `untilHealthy` tells why it fell
    if (!this.wanted || !this.wasHealthy) return;
    if (Date.now() - this.lastStart > 60_000) this.falls = 0;
    this.falls += 1;
    const wait = backOff(this.falls);
    this.spec.say(`${this.name} dừng bất ngờ (${name ?? code}), chạy lại sau ${wait / 1000} giây / ended unexpectedly, starting again in ${wait / 1000} s; ${this.spec.logFile}`);
    this.restart = setTimeout(() => {
      if (this.wanted) this.start();
    }, wait);
  }

  private failure(vi: string, en: string): PlainFailure {
    const lines = readFileSync(this.spec.logFile, 'utf8').slice(this.logFrom).trimEnd().split('\n').slice(-20);
    console.error(`── ${basename(this.spec.logFile)} ──\n${lines.join('\n')}\n──`);
    return new PlainFailure(`${this.name} ${vi}: xem các dòng trên và ${this.spec.logFile}.`, `${this.name} ${en}: see the lines above and ${this.spec.logFile}.`);
  }
}
