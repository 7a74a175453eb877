import { xmlText } from './xml-text.js';

/** A page as a sitemap names it: its Vietnamese path; the English one stands under /en. */
export type SitemapPage = { path: string; changedAt?: Date | null };

const lastmod = (changedAt: Date | null | undefined) => (changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : '');

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

export const urlSetStart = `${head}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`;
export const urlSetEnd = '</urlset>\n';

/** Both addresses of a page, each with all its languages: an entry that is not answered by the other language counts for nothing. */
export function urlEntries(publicUrl: string, { path, changedAt }: SitemapPage): string {
  const vietnamese = xmlText(publicUrl + path);
  const english = xmlText(`${publicUrl}/en${path === '/' ? '' : path}`);
  const links = [
    ['vi', vietnamese],
    ['en', english],
    ['x-default', vietnamese],
  ]
    .map(([language, address]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${address}"/>`)
    .join('');
  return [vietnamese, english].map((address) => `<url><loc>${address}</loc>${lastmod(changedAt)}${links}</url>\n`).join('');
}

/** The index of the files. */
export function sitemapIndex(publicUrl: string, files: readonly SitemapPage[]): string {
  const entries = files.map(({ path, changedAt }) => `<sitemap><loc>${xmlText(publicUrl + path)}</loc>${lastmod(changedAt)}</sitemap>\n`);
  return `${head}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</sitemapindex>\n`;
}
