import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { KillPoint } from '@chophien/platform';

const script = fileURLToPath(new URL('../main.js', import.meta.url));

export type WorkerSettings = {
  databaseUrl: string;
  floorSecret: string;
  redisUrl?: string | undefined;
  smtpUrl?: string | undefined;
  unguarded?: boolean;
  /** Where files are written; nowhere unless told. */
  dataDir?: string | undefined;
};

/** Where to die: at a point on its n-th pass, or from outside after some milliseconds. */
export type Death = { at: KillPoint; hit: number } | { afterMs: number };

/** The real worker, as the launcher starts it, with short times so that a crash is soon made good. */
export class WorkerProcess {
  readonly exit: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  private log = '';

  private constructor(
    private readonly child: ChildProcess,
    private readonly port: number,
  ) {
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (this.log += chunk.toString('utf8')));
    this.exit = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
  }

  static async start(settings: WorkerSettings, death?: Death): Promise<WorkerProcess> {
    const port = await freePort();
    const plan = { lockMs: 1_500, claimMs: 1_500, sweepSeconds: 1, unguarded: settings.unguarded ?? false, ...(death && 'at' in death ? death : {}) };
    const child = spawn(process.execPath, [script], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        DATABASE_URL: settings.databaseUrl,
        FLOOR_SECRET: settings.floorSecret,
        DATA_DIR: settings.dataDir ?? '/nonexistent',
        WORKER_PORT: String(port),
        REDIS_URL: settings.redisUrl,
        SMTP_URL: settings.smtpUrl,
        LOG_LEVEL: 'debug',
        NODE_ENV: 'test',
        CHOPHIEN_KILL_TEST: JSON.stringify(plan),
      },
    });
    return new WorkerProcess(child, port);
  }

  /** Starts one and sees it die by SIGKILL; one that does not reach its point in `patienceMs` is killed from outside. */
  static async startAndDie(settings: WorkerSettings, death: Death, patienceMs = 8_000): Promise<{ log: string }> {
    const worker = await WorkerProcess.start(settings, death);
    if ('afterMs' in death) {
      await worker.untilReady();
      await wait(death.afterMs);
      worker.child.kill('SIGKILL');
    }
    const patience = setTimeout(() => worker.child.kill('SIGKILL'), patienceMs);
    const { code, signal } = await worker.exit;
    clearTimeout(patience);
    if (signal !== 'SIGKILL') throw new Error(`the worker ended by itself (${code ?? signal}):\n${worker.log.slice(-2_000)}`);
    return { log: worker.log };
  }

  async untilReady(): Promise<void> {
    while (this.child.exitCode === null && this.child.signalCode === null) {
      const answer = await fetch(`http://127.0.0.1:${this.port}/readyz`).catch(() => undefined);
      if (answer?.ok) return;
      await wait(50);
    }
    throw new Error(`the worker ended before it was ready:\n${this.log.slice(-2_000)}`);
  }

  /** Asks it to end. Throws when it does not end well. Gives its log. */
  async stop(): Promise<string> {
    this.child.kill('SIGTERM');
    const { code, signal } = await this.exit;
    if (code !== 0) throw new Error(`SIGTERM ended with ${code ?? signal}:\n${this.log.slice(-2_000)}`);
    return this.log;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
