import { fileURLToPath } from 'node:url';
import { loadStorefrontConfig, StorefrontConfigError } from './config.js';
import { buildStorefront } from './server.js';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Longest wait for requests under way after SIGTERM, in milliseconds. */
const drainMs = 10_000;

async function main(): Promise<void> {
  const config = loadStorefrontConfig(process.env);
  const app = await buildStorefront(config, { client: folder('./client'), office: folder('../../back-office/dist') });

  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) return;
    stopping = true;
    app.log.info({ signal }, 'stopping: no new connections, requests under way are finished');
    setTimeout(() => process.exit(1), drainMs).unref();
    app.close().then(
      () => process.exit(0),
      (error: unknown) => {
        app.log.error({ err: error }, 'could not stop cleanly');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);

  await app.listen({ port: config.port, host: config.host });
}

main().catch((error: unknown) => {
  const words =
    error instanceof StorefrontConfigError
      ? error.message
      : (error as { code?: string }).code === 'EADDRINUSE'
        ? `PORT: ${process.env['PORT'] ?? 3000} is taken by another program. Stop it, or set PORT to a free one.`
        : error instanceof Error
          ? (error.stack ?? error.message)
          : String(error);
  process.stderr.write(`${words}\n`);
  process.exit(1);
});
