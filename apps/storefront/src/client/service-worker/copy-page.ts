/** The sentences that the worker writes into pages. `{{when}}` stands for the time of the copy. */
export interface CopyWords {
  readonly lost: string;
  readonly slow: string;
  readonly again: string;
}

/** Why a copy is shown: there is no line, or it has not answered in time. */
export type Cause = 'lost' | 'slow';

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** `14:05`, and with its day when that is not today, as clocks in Vietnam show it. */
export function momentOf(seen: Date, now: Date, locale: 'vi' | 'en'): string {
  const write = (options: Intl.DateTimeFormatOptions, date: Date): string =>
    new Intl.DateTimeFormat(locale === 'vi' ? 'vi-VN' : 'en-GB', { timeZone: 'Asia/Ho_Chi_Minh', ...options }).format(date);
  const day = (date: Date): string => write({ day: '2-digit', month: '2-digit', year: 'numeric' }, date);
  const time = write({ hour: '2-digit', minute: '2-digit', hour12: false }, seen);
  return day(seen) === day(now) ? time : `${time} ${day(seen)}`;
}

/**
 * A kept page made fit to be shown: it says from when it is, its buttons send nothing, and it reports no visit, since nobody fetched it.
 * A form whose button is disabled is not sent by Enter either.
 */
export function asCopy(html: string, cause: Cause, when: string, words: CopyWords): string {
  const said = escape(words[cause].replace('{{when}}', when));
  const note = `<div class="copy-note" role="status"><div class="wrap"><span>${said}</span> <a href="" data-again="">${escape(words.again)}</a></div></div>`;
  return html
    .replace(/<body\b/, `<body data-copy="${cause}"`)
    .replace(/<header\b/, `${note}<header`)
    .replace(/<button\b(?! disabled)/g, '<button disabled=""')
    .replace(/ data-visit="[^"]*"/, '')
    .replace(/<noscript>.*?<\/noscript>/gs, '');
}

/** A page that was kept: its address, its title as it stands in the HTML, when it was seen. */
export interface Kept {
  readonly path: string;
  readonly title: string;
  readonly seen: Date;
}

/** What stands between the title tags, without the floor's name behind it; still escaped. */
export function titleIn(html: string): string {
  return (/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '').replace(/ · [^·]*$/, '');
}

/** Writes the list of kept pages, the last seen first, where the page `/mat-mang` left room for it. */
export function withKept(html: string, kept: readonly Kept[], now: Date, locale: 'vi' | 'en'): string {
  if (kept.length === 0) return html;
  const items = [...kept]
    .sort((a, b) => b.seen.getTime() - a.seen.getTime())
    .map(({ path, title, seen }) => `<li><a href="${escape(path)}">${title || escape(path)}</a> <span class="hint">${momentOf(seen, now, locale)}</span></li>`);
  return html.replace(/<p data-kept="">.*?<\/p>/s, () => `<ul class="kept">${items.join('')}</ul>`);
}
