import type { OutgoingHttpHeaders } from 'node:http';

export interface Visit {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Record<string, string>;
  readonly cookies?: Record<string, string>;
  readonly body?: string;
}

export interface Answer {
  readonly statusCode: number;
  readonly headers: OutgoingHttpHeaders & Record<string, string>;
  readonly body: string;
  readonly cookies: { readonly name: string; readonly value: string; readonly attributes: string[] }[];
}

/** One request over the wire, redirects left alone. Not `app.inject`: a dependency of it is ESM inside CommonJS, which Jest cannot load. */
export async function browse(base: string, { url, method = 'GET', headers = {}, cookies, body }: Visit): Promise<Answer> {
  const cookie = Object.entries(cookies ?? {}).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  const response = await fetch(base + url, { method, redirect: 'manual', headers: { ...headers, ...(cookie.length > 0 ? { cookie: cookie.join('; ') } : {}) }, body });
  return {
    statusCode: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
    cookies: response.headers.getSetCookie().map((line) => {
      const [pair = '', ...attributes] = line.split('; ');
      const at = pair.indexOf('=');
      return { name: pair.slice(0, at), value: decodeURIComponent(pair.slice(at + 1)), attributes };
    }),
  };
}
