import { useEffect } from 'react';

/** A5 for a desk's printer, a strip of 80 mm for the small thermal ones. */
export const slipPapers = ['a5', '80mm'] as const;
export type SlipPaper = (typeof slipPapers)[number];

/** The paper that the address names; A5 unless it says otherwise. */
export function readPaper(search: URLSearchParams): SlipPaper {
  return slipPapers.find((one) => one === search.get('paper')) ?? 'a5';
}

const millimetresPerPixel = 25.4 / 96;
/** So that a rounding never begins a second strip. */
const spare = 2;

/** The rule that tells the printer how large a page is; the strip is one page, as long as what is on it. `heightPx` in CSS pixels. */
export function pageRule(paper: SlipPaper, heightPx: number): string {
  if (paper === 'a5') return '@page { size: A5 portrait; margin: 9mm; }';
  return `@page { size: 80mm ${Math.ceil(heightPx * millimetresPerPixel) + spare}mm; margin: 0; }`;
}

/**
 * While the slips are open, pages have their size. The rule is put in through the CSSOM: an inline style element would be refused by the
 * page's policy, and the length of a strip is known only when it has been laid out.
 */
export function usePageSize(paper: SlipPaper, element: HTMLElement | null): void {
  useEffect(() => {
    if (!element) return;
    const rules = new CSSStyleSheet();
    const measure = () => rules.replaceSync(pageRule(paper, element.getBoundingClientRect().height));
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    measure();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
    return () => {
      watcher.disconnect();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== rules);
    };
  }, [paper, element]);
}
