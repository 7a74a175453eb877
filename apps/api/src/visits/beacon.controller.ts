import { Controller, Get, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SessionReader } from '@chophien/accounts';
import { RecordVisit } from '@chophien/visits';
import { API_CONFIG, type ApiConfig } from '../floor-config.js';
import { addressOf } from '../graphql/request-context.js';
import { readSessionCookie, sessionCookieName } from '../office/session-cookie.js';

/** One see-through pixel. */
const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const longestToken = 300;

/**
 * Takes page views: a post once the page is usable, a picture where there is no JavaScript. Always answers the same, so that nobody learns
 * what was counted, and never waits for the database.
 */
@Controller('visit')
export class BeaconController {
  private readonly cookieName: string;

  constructor(
    private readonly visits: RecordVisit,
    private readonly sessions: SessionReader,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {
    this.cookieName = sessionCookieName(config.publicUrl);
  }

  /** A visit without JavaScript; answers the same picture whatever was counted. */
  @Get()
  picture(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    this.take(request);
    void reply.type('image/gif').send(pixel);
  }

  /** A visit that a page reports; answers the same whatever was counted. */
  @Post()
  post(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    this.take(request);
    void reply.code(204).send();
  }

  private take(request: FastifyRequest): void {
    const token = tokenOf(request);
    if (token === undefined) return;
    // whatever goes wrong here is the figures' loss alone
    void this.record(request, token).catch(() => undefined);
  }

  private async record(request: FastifyRequest, token: string): Promise<void> {
    const { headers } = request;
    const session = readSessionCookie(headers.cookie, this.cookieName);
    const isStaff = session !== undefined && (await this.sessions.read(session, request.id)) !== undefined;
    await this.visits.record({
      token,
      address: addressOf(request, this.config.floorSecret),
      userAgent: headers['user-agent'] ?? '',
      isPrefetch: /prefetch|prerender|preview/i.test(`${String(headers['sec-purpose'])} ${String(headers['purpose'])} ${String(headers['x-moz'])}`),
      isStaff,
    });
  }
}

/** The page's token: `?t=`, `{"t": …}`, or the bare text that `navigator.sendBeacon` sends. */
function tokenOf(request: FastifyRequest): string | undefined {
  const { t } = (request.query ?? {}) as { t?: unknown };
  const body = request.body as unknown;
  const found = t ?? (typeof body === 'object' && body !== null ? (body as { t?: unknown }).t : body);
  return typeof found === 'string' && found.length <= longestToken ? found : undefined;
}
