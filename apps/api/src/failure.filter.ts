import { Catch, HttpException, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from '@chophien/platform';
import { LOGGER } from './floor-config.js';
import { internal, isUnavailable, unavailable } from './graphql/error-format.js';
import { sendRefusal } from './graphql/gate.js';

/** One typed form for every failure outside of GraphQL's execution; inside, Apollo formats. */
@Catch()
export class FailureFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw thrown;
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent) return;
    const status = statusOf(thrown);
    if (status === 413) sendRefusal(request, reply, { status, code: 'BODY_TOO_LARGE', message: 'the body is over 100 kB' });
    else if (status !== undefined && status < 500) sendRefusal(request, reply, { status, code: codes[status] ?? 'BAD_REQUEST', message: words(thrown, status) });
    else {
      this.logger.error({ requestId: request.id, route: request.routeOptions?.url, err: thrown }, 'http error');
      sendRefusal(request, reply, isUnavailable(thrown) ? { status: 503, ...unavailable } : { status: 500, ...internal });
    }
  }
}

const codes: Record<number, string> = { 400: 'BAD_REQUEST', 404: 'NOT_FOUND', 405: 'METHOD_NOT_ALLOWED', 415: 'NOT_JSON' };

function statusOf(thrown: unknown): number | undefined {
  if (thrown instanceof HttpException) return thrown.getStatus();
  const status = (thrown as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : undefined;
}

/** Fastify's own words on a bad body are safe; of anything else the status is told. */
function words(thrown: unknown, status: number): string {
  return status === 404 ? 'nothing is here' : thrown instanceof Error ? thrown.message : 'bad request';
}
