import type { IncomingHttpHeaders } from 'node:http';

/**
 * May this request change something? Browsers say where a post comes from: `Sec-Fetch-Site` in all of today's, `Origin` in
 * older ones. Another site's form is refused. What says neither is no browser acting for a signed-in person, so it may pass.
 */
export function isFromOurPages(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin, host } = headers;
  if (origin === undefined) return true;
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}
