import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** The words of a piece of a page, as a reader sees them. */
export function wordsOn(node: ReactNode): string {
  return textOf(renderToStaticMarkup(node));
}
export function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/\u00a0/g, ' ')
    .replace(/\s+/g, ' ');
}
