import type { FastifyReply } from 'fastify';

const longestSeconds = 7 * 24 * 3600;

/** `__Host-` binds a cookie to this very host over https; a browser takes it from nobody else. Without https there is no such promise. */
export function sessionCookieName(publicUrl: string): string {
  return publicUrl.startsWith('https:') ? '__Host-office' : 'office';
}

/** The session's token as the browser sent it; the first of its name counts. */
export function readSessionCookie(header: string | undefined, name: string): string | undefined {
  for (const part of header?.split(';') ?? []) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return undefined;
}

/** Sets the cookie of a session, or takes it away (`token` null). A token is base64url, so nothing in it needs quoting. */
export function setSessionCookie(reply: FastifyReply, name: string, token: string | null): void {
  const secure = name.startsWith('__Host-') ? '; Secure' : '';
  reply.header('set-cookie', `${name}=${token ?? ''}; Max-Age=${token === null ? 0 : longestSeconds}; Path=/; HttpOnly${secure}; SameSite=Strict`);
}
