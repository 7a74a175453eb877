import './small-heap.js';
import 'reflect-metadata';
import { ConfigError, createLogger, loadConfig, requireServerConfig, type ServerConfig } from '@chophien/platform';
import { FloorWorker } from './floor-worker.js';
import { startHealthServer } from './health-server.js';

/** Longest time from SIGTERM to the end. */
const patienceMs = 19_500;

async function main(): Promise<void> {
  const config = readConfig();
  const log = createLogger({ level: config.logLevel, process: 'worker' });
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled rejection'));

  const worker = new FloorWorker(config, log);
  const server = await startHealthServer(config.workerPort, { missing: () => worker.missing(), metrics: worker.metrics });

  let asked = false;
  const stop = (signal: string) => {
    if (asked) return;
    asked = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), patienceMs).unref();
    void worker.stop().finally(() => {
      server.close();
      log.info('stopped');
      log.flush(() => process.exit(0));
    });
  };
  process.once('SIGTERM', () => stop('SIGTERM'));
  process.once('SIGINT', () => stop('SIGINT'));

  await worker.start();
}

function readConfig(): ServerConfig {
  try {
    return requireServerConfig(loadConfig(process.env));
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    for (const problem of error.problems) process.stderr.write(`${problem}\n`);
    process.exit(1);
  }
}

main().catch((error: unknown) => {
  const { code, port } = error as { code?: string; port?: number };
  const words = code === 'EADDRINUSE' ? `port ${port} is taken: end what listens there or set WORKER_PORT` : error instanceof Error ? (error.stack ?? error.message) : 'unknown error';
  process.stderr.write(`${words}\n`);
  process.exit(1);
});
