/** Pages whose last part is the short name of a thing. */
const named = /^((?:\/en)?\/(?:hang|nhom|gian)\/)([^/]+)$/;

/** A short name as the floor writes it: no marks, no capitals, words joined by hyphens. */
function shortName(given: string): string {
  return given
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .trim()
    .replace(/[\s_]+/g, '-');
}

/**
 * The one address of a page that was asked for by a slight variation of it: a slash too many at the end, capitals, Vietnamese letters in place
 * of the plain ones. Undefined when the address is right already, or when it is wrong in a way that only its page can judge. Keeps the query.
 */
export function canonicalAddress(url: string): string | undefined {
  const at = url.indexOf('?');
  const [path, query] = at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at)];
  let right = path.length > 1 ? path.replace(/\/+$/, '') || '/' : path;
  const found = named.exec(right);
  if (found?.[1] !== undefined && found[2] !== undefined) {
    try {
      const name = shortName(decodeURIComponent(found[2]));
      if (/^[a-z0-9][a-z0-9-]{0,159}$/.test(name)) right = found[1] + name;
    } catch {
      return undefined;
    }
  }
  // A path that begins with two slashes would lead to another site.
  return right === path || right.startsWith('//') ? undefined : right + query;
}
