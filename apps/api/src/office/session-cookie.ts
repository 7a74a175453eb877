import { fastifyCookie } from '@fastify/cookie';
import type { FastifyReply } from 'fastify';

const longestSeconds = 7 * 24 * 3600;

/** `__Host-` binds a cookie to this very host over https; a browser takes it from nobody else. Without https there is no such promise. */
export function sessionCookieName(publicUrl: string): string {
  return publicUrl.startsWith('https:') ? '__Host-office' : 'office';
}

/** The session's token as the browser sent it. */
export function readSessionCookie(header: string | undefined, name: string): string | undefined {
  return header === undefined ? undefined : fastifyCookie.parse(header)[name];
}

/** Sets the cookie of a session, or takes it away (`token` null). */
export function setSessionCookie(reply: FastifyReply, name: string, token: string | null): void {
  reply.header(
    'set-cookie',
    fastifyCookie.serialize(name, token ?? '', {
      httpOnly: true,
      sameSite: 'strict',
      secure: name.startsWith('__Host-'),
      path: '/',
      maxAge: token === null ? 0 : longestSeconds,
    }),
  );
}
