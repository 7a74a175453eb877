import { createServer, type Server } from 'node:http';
import type { Metrics } from '@chophien/platform';

export type Health = {
  /** What is missing to do the work; empty when all is well. */
  missing(): Promise<string[]>;
  metrics: Metrics;
};

/** /healthz: the process lives. /readyz: it can work, else 503 with what is missing. /metrics: figures. Loopback only. */
export async function startHealthServer(port: number, health: Health): Promise<Server> {
  const server = createServer((request, response) => {
    const answer = (status: number, body: string, contentType = 'application/json') => {
      response.writeHead(status, { 'content-type': contentType, 'cache-control': 'no-store' });
      response.end(body);
    };
    const path = (request.url ?? '').split('?')[0];
    if (path === '/healthz') return answer(200, '{"status":"ok"}');
    if (path === '/readyz') {
      health.missing().then(
        (missing) => answer(missing.length === 0 ? 200 : 503, JSON.stringify(missing.length === 0 ? { status: 'ready' } : { status: 'not ready', missing })),
        () => answer(503, '{"status":"not ready"}'),
      );
      return;
    }
    if (path === '/metrics') {
      health.metrics.page().then(
        ({ contentType, body }) => answer(200, body, contentType),
        () => answer(500, '{"status":"failed"}'),
      );
      return;
    }
    answer(404, '{"status":"not found"}');
  });
  server.requestTimeout = 10_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return server;
}
