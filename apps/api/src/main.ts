import { ConfigError, createLogger, loadConfig, requireServerConfig } from '@chophien/platform';
import { createApi } from './create-api.js';
import { apiConfigOf } from './floor-config.js';
import { handBackMemoryWhenQuiet } from './hand-back-memory.js';
import { stopApi } from './stop-api.js';

/** How long a stopping process still answers as usual, so that whoever watches /readyz sends nobody new. */
const noticeMs = 500;
const drainMs = 20_000;

async function main(): Promise<void> {
  const config = apiConfigOf(requireServerConfig(loadConfig(process.env)), process.env);
  const logger = createLogger({ level: config.logLevel, process: 'api' });
  const app = await createApi(config, logger);
  await app.listen(config.apiPort, '127.0.0.1');
  logger.info({ port: config.apiPort }, 'api listens');
  handBackMemoryWhenQuiet();

  let isTold = false;
  const stop = async (signal: string): Promise<void> => {
    if (isTold) return;
    isTold = true;
    logger.info({ signal }, 'api stops');
    const isDone = await stopApi(app, { noticeMs, drainMs });
    if (isDone) logger.info({}, 'api stopped');
    else logger.error({}, 'api was not done in time');
    process.exit(isDone ? 0 : 1);
  };
  process.on('SIGTERM', () => void stop('SIGTERM'));
  process.on('SIGINT', () => void stop('SIGINT'));
}

main().catch((error: unknown) => {
  const lines = error instanceof ConfigError ? error.problems : [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  process.stderr.write(`api cannot start:\n${lines.join('\n')}\n`);
  process.exit(1);
});
