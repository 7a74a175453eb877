import { median } from './figures.js';
import type { PageVisit } from './page-visit.js';

/** What a page may cost. KB are 1,000 bytes on the wire, headers included. */
export type Budget = {
  /** HTML, styles, letters, script and what else is fetched, without pictures. */
  bytes: number;
  /** The same with the pictures that are seen without scrolling. */
  bytesWithPictures: number;
  /** Milliseconds over the slow line. */
  largestPaint: number;
  formWorks: number;
  shift: number;
};

export const shopBudget: Budget = { bytes: 60_000, bytesWithPictures: 150_000, largestPaint: 3_000, formWorks: 3_000, shift: 0 };
/** The back office is an application that its people open each day from their own cache; its first visit may take longer. */
export const officeBudget: Budget = { bytes: 300_000, bytesWithPictures: 320_000, largestPaint: 9_000, formWorks: 9_000, shift: 0.1 };

export type PageFigures = {
  name: string;
  path: string;
  budget: Budget;
  measured: Budget;
  bytesByKind: PageVisit['bytes'];
  rounds: PageVisit[];
  met: boolean;
};

/** The median of every figure over the rounds, and whether each stays within the budget. Throws RangeError without a round. */
export function judgePage(name: string, path: string, budget: Budget, rounds: readonly PageVisit[]): PageFigures {
  const middle = (of: (visit: PageVisit) => number): number => median(rounds.map(of));
  const kinds = Object.keys(rounds[0]?.bytes ?? {}) as (keyof PageVisit['bytes'])[];
  const bytesByKind = Object.fromEntries(kinds.map((kind) => [kind, middle((visit) => visit.bytes[kind])])) as PageVisit['bytes'];
  const measured: Budget = {
    bytes: middle(withoutPictures),
    bytesWithPictures: middle((visit) => withoutPictures(visit) + visit.picturesAboveFold),
    largestPaint: middle((visit) => visit.largestPaint),
    formWorks: middle((visit) => visit.formWorks),
    shift: middle((visit) => visit.shift),
  };
  return { name, path, budget, measured, bytesByKind, rounds: [...rounds], met: figures.every((figure) => measured[figure] <= budget[figure]) };
}

export const figures = ['bytes', 'bytesWithPictures', 'largestPaint', 'formWorks', 'shift'] as const satisfies readonly (keyof Budget)[];

export function withoutPictures({ bytes }: PageVisit): number {
  return bytes.document + bytes.style + bytes.font + bytes.script + bytes.other;
}
