import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SessionReader } from '@chophien/accounts';
import { DomainError, FilesUnavailable, MustFirstError, NotFound, SignInRequired, TooManyRequests, type Logger, type StaffActor } from '@chophien/platform';
import { API_CONFIG, LOGGER, type ApiConfig } from '../floor-config.js';
import { unavailable } from '../graphql/error-format.js';
import { isOwnPage, sendRefusal } from '../graphql/gate.js';
import { readSessionCookie, sessionCookieName } from '../office/session-cookie.js';

const statusOf: Record<string, number> = { SignInRequired: 401, NotFound: 404, ImportMoved: 409, TooManyRequests: 429, FileRefused: 422 };

/** What every route for files of the office asks and answers alike. */
@Injectable()
export class UploadDoor {
  private readonly cookieName: string;
  private readonly publicOrigin: string;

  constructor(
    private readonly sessions: SessionReader,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(API_CONFIG) config: ApiConfig,
  ) {
    this.cookieName = sessionCookieName(config.publicUrl);
    this.publicOrigin = new URL(config.publicUrl).origin;
  }

  /** Whether a page of ours sends it; else it has been answered. */
  async isOurs(request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
    if (isOwnPage(request.headers, this.publicOrigin)) return true;
    await sendRefusal(request, reply, { status: 403, code: 'FOREIGN_ORIGIN', message: 'this request came from another site' });
    return false;
  }

  /** Who sends or asks. Throws SignInRequired, MustFirstError. */
  async actorOf(request: FastifyRequest): Promise<StaffActor> {
    const token = readSessionCookie(request.headers.cookie, this.cookieName);
    const actor = token === undefined ? undefined : await this.sessions.read(token, request.id);
    if (!actor) throw new SignInRequired();
    if (actor.mustFirst !== undefined) throw new MustFirstError(actor.mustFirst);
    return actor;
  }

  /** Answers with what went wrong; throws what is a bug. */
  async refuse(request: FastifyRequest, reply: FastifyReply, error: unknown): Promise<void> {
    if (error instanceof FilesUnavailable) {
      this.logger.error({ requestId: request.id, err: error.cause }, 'the store of files does not answer');
      return void (await sendRefusal(request, reply, { status: 503, ...unavailable }));
    }
    if (!(error instanceof DomainError)) throw error;
    const status = error.details['reason'] === 'too_large' ? 413 : (statusOf[error.code] ?? 400);
    if (error instanceof TooManyRequests) reply.header('retry-after', String(error.details['retryAfterSeconds']));
    const details = error instanceof NotFound ? {} : error.details;
    await reply.code(status).send({ errors: [{ message: error.message, extensions: { ...details, code: error.code, requestId: request.id } }] });
  }
}
