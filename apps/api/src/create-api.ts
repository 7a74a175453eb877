import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { cardAccountOf } from '@chophien/payments/card';
import { Metrics, NestLogger, type Logger } from '@chophien/platform';
import { AppModule } from './app.module.js';
import { checkFiles, FILES } from './files/files.js';
import type { ApiConfig } from './floor-config.js';
import { assertFitForLive, FloorState } from './floor-state.js';
import { allowsFreeQueries, pathOf } from './graphql/endpoint.js';
import { allowedDocuments, refusalOf, sendRefusal, type GateOptions } from './graphql/gate.js';
import { acceptUploads } from './files/upload-body.js';
import { requestIdOf } from './graphql/request-context.js';
import { Lifecycle } from './lifecycle.js';
import { keepSignedBytes } from './webhooks/raw-body.js';

/** Bytes that a body may have. */
export const bodyLimit = 100 * 1024;

/** Builds the whole api without listening. Throws ConfigError on a live floor that would stand open. */
export async function createApi(config: ApiConfig, logger: Logger): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit,
    genReqId: requestIdOf,
    requestIdHeader: false,
    // Who asks is said by a signed header alone (request-context.ts); x-forwarded-for is anybody's to write.
    trustProxy: false,
    // A request that reaches a stopping process over an open connection is still served: a rolling restart fails nobody.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    keepAliveTimeout: 72_000,
    // loopback only: a file comes as slowly as its sender's line; the storefront's server lets nothing else take that long
    requestTimeout: 240_000,
    routerOptions: { maxParamLength: 200 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, logger), adapter, {
    logger: new NestLogger(logger),
    abortOnError: false,
    bodyParser: false,
  });
  const server = adapter.getInstance();

  const floor = app.get(FloorState, { strict: false });
  try {
    assertFitForLive(floor, config);
    await checkFiles(app.get(FILES, { strict: false }), logger);
  } catch (error) {
    await app.close();
    throw error;
  }
  if (floor.mode === 'live' && config.card && cardAccountOf(config.card) === 'test') {
    logger.warn({}, 'STRIPE_SECRET_KEY is a test key on a live floor: cards look paid, and no money moves');
  }
  const gates = new Map<string, GateOptions>();
  for (const endpoint of ['shop', 'office'] as const) {
    gates.set(pathOf(endpoint), {
      documents: allowedDocuments(endpoint).documents,
      freeQueries: allowsFreeQueries(config, floor),
      publicOrigin: new URL(config.publicUrl).origin,
    });
  }
  acceptUploads(server);
  keepSignedBytes(server);
  const metrics = app.get(Metrics, { strict: false });
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'no-referrer');
    reply.header('cache-control', 'no-store');
  });
  server.addHook('preHandler', async (request, reply) => {
    const gate = gates.get(request.routeOptions.url ?? '');
    const refusal = gate && refusalOf(request, gate);
    return refusal ? sendRefusal(request, reply, refusal) : undefined;
  });
  const lifecycle = app.get(Lifecycle, { strict: false });
  server.addHook('onSend', (_request, reply, _payload, done) => {
    // an open connection without a request would keep the server from closing until it times out
    if (lifecycle.isStopping) reply.header('connection', 'close');
    done();
  });
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    if (!gates.has(route)) metrics.httpDuration.observe({ route, status: `${Math.floor(reply.statusCode / 100)}xx` }, reply.elapsedTime / 1000);
  });
  return app;
}
