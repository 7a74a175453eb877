/** What the worker does with a request. Whatever it does not know goes to the network as if there were no worker. */
export type Treatment = 'page' | 'send' | 'asset' | 'drawing' | 'picture' | 'leave';

/** Never touched: the back office, the api, the beacon, the demo's mailbox, the worker itself. */
const untouched = /^\/(?:office|shop|visit|dev|healthz|sw\.js)(?:\/|$)/;

/** Decides by method, address and whether the browser is opening a page. Other origins are left alone. */
export function treatmentOf(request: { readonly method: string; readonly url: string; readonly mode: string }, origin: string): Treatment {
  const url = new URL(request.url);
  if (url.origin !== origin || untouched.test(url.pathname)) return 'leave';
  if (request.mode === 'navigate') return request.method === 'GET' ? 'page' : request.method === 'POST' ? 'send' : 'leave';
  if (request.method !== 'GET') return 'leave';
  if (url.pathname.startsWith('/assets/')) return 'asset';
  if (url.pathname.startsWith('/media/')) return 'picture';
  if (url.pathname.startsWith('/art/') || url.pathname.startsWith('/icons/') || url.pathname === '/favicon.svg') return 'drawing';
  return 'leave';
}

/** What a page says only once, right after something was done; its copy is found without. */
const saidOnce = ['them', 'moi', 'lap'];

/** The address under which a page's copy lies. */
export function copyAddress(address: string): string {
  const url = new URL(address);
  for (const name of saidOnce) url.searchParams.delete(name);
  url.hash = '';
  return url.href;
}

/** The header by which the server allows a copy. Pages that hold a name, a phone or an address never bear it. */
export const copyHeader = 'offline-copy';

/** May this answer be kept? Whole pages that the server released, and none that speaks of something just done. */
export function mayKeep(address: string, response: { readonly status: number; readonly headers: { get(name: string): string | null } }): boolean {
  return response.status === 200 && response.headers.get(copyHeader) === 'page' && copyAddress(address) === address.replace(/#.*$/, '');
}

export function localeOf(pathname: string): 'vi' | 'en' {
  return /^\/en(?:\/|$)/.test(pathname) ? 'en' : 'vi';
}

/** The cart of the language in which something was sent, when what was sent changes the cart. */
export function cartTouchedBy(pathname: string): string | undefined {
  const found = /^(\/en)?\/(?:gio(?:\/.*)?|dat-hang)$/.exec(pathname);
  return found ? `${found[1] ?? ''}/gio` : undefined;
}
