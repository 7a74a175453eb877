/** Reading the head of a page, as a search engine does. */
export type Node = { '@type': string } & Record<string, unknown>;

/** What a page says to machines. */
export function dataOf(html: string): Node[] {
  const block = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
  return block === undefined ? [] : (JSON.parse(block) as { '@graph': Node[] })['@graph'];
}
/** The first thing of this type that the page tells machines of. */
export const nodeOf = (html: string, type: string) => dataOf(html).find((node) => node['@type'] === type);
/** Canonical address and alternates, without the origin. */
export const linksOf = (html: string) => [...html.matchAll(/<link rel="(canonical|alternate)"(?: hrefLang="([^"]+)")? href="([^"]+)"\/>/g)].map(([, rel, lang, href]) => [lang ?? rel, href?.replace(/^http:\/\/localhost:3000/, '').replaceAll('&amp;', '&')]);
/** What the page asks of search engines. */
export const robotsOf = (html: string) => /<meta name="robots" content="([^"]+)"\/>/.exec(html)?.[1];
/** The content of a meta element by its name or property. */
export const metaOf = (html: string, name: string) => new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"/>`).exec(html)?.[1];
/** Name and address of each crumb on the page. */
export const crumbsShown = (html: string) => [...(/<nav class="crumbs".*?<\/nav>/s.exec(html)?.[0] ?? '').matchAll(/<li>(?:<a href="([^"]+)">|<span[^>]*>)([^<]+)</g)].map(([, href, name]) => [name, href]);
/** The same as the page tells it to machines. */
export const crumbsSaid = (html: string) =>
  (nodeOf(html, 'BreadcrumbList')?.['itemListElement'] as { name: string; item?: string }[]).map(({ name, item }) => [name, item?.replace('http://localhost:3000', '')]);
