import { boothConditions, boothStandings, type BoothStanding } from '@chophien/booths';
import { productConditions, type ProductState } from '@chophien/catalog';
import { recognitionConditions, type RecognitionKind, type RecognitionWindow } from '@chophien/catalog/recognitions';
import { orderConditions, type BoothOrderState } from '@chophien/orders';
import { InvalidInput, isId, mayAtBooth, mayOnFloor, NotFound, type Actor } from '@chophien/platform';

export const exportKinds = ['orders', 'booths', 'products', 'visits', 'channel', 'recognitions'] as const;
export type ExportKind = (typeof exportKinds)[number];
export const exportFormats = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof exportFormats)[number];
export type ExportLanguage = 'vi' | 'en';

/** What the table showed when its export was asked for; each kind reads the parts that are its own. */
export type ExportFilter = {
  text?: string | null;
  states?: BoothOrderState[] | null;
  placedFrom?: string | null;
  placedTo?: string | null;
  /** Only orders that staff typed for callers. */
  typed?: boolean | null;
  /** Only orders that wait for a booth past its time to answer. */
  unanswered?: boolean | null;
  standing?: BoothStanding | null;
  unkept?: boolean | null;
  categoryId?: string | null;
  productState?: ProductState | null;
  days?: number | null;
  /** Whose columns a file for another floor has. */
  channelId?: string | null;
  recognitionKind?: RecognitionKind | null;
  /** Certificates by their last day. */
  window?: RecognitionWindow | null;
};

/** Most days that a file of visits holds: visits are kept that long. */
export const mostVisitDays = 400;

/**
 * Who may have which file: buyers' data only who may export orders; goods, booths and visits who may read them. A booth's people get their own
 * booth's, never the list of booths. Throws NotFound.
 */
export function requireExportable(actor: Actor, kind: ExportKind, boothId: string | null): void {
  if (boothId !== null && !isId(boothId)) throw new NotFound('booth');
  const allowed = {
    orders: () => mayOnFloor(actor, 'floor.orders.export') || (boothId !== null && mayAtBooth(actor, boothId, 'booth.orders.export')),
    products: () => mayOnFloor(actor, 'floor.booths.read') || (boothId !== null && mayAtBooth(actor, boothId, 'booth.listings.write')),
    visits: () => mayOnFloor(actor, 'floor.visits.read') || (boothId !== null && mayAtBooth(actor, boothId, 'booth.visits.read')),
    booths: () => boothId === null && mayOnFloor(actor, 'floor.booths.read'),
    channel: () => boothId === null && mayOnFloor(actor, 'floor.catalog.write'),
    recognitions: () => mayOnFloor(actor, 'floor.certificates.write') || (boothId !== null && mayAtBooth(actor, boothId, 'booth.listings.write')),
  }[kind]();
  if (!allowed) throw new NotFound('export');
}

/** The filter as it is kept: only what the kind reads, checked as the table checks it. Throws InvalidInput, NotFound. */
export function checkedExportFilter(kind: ExportKind, given: ExportFilter): ExportFilter {
  const filter = kept(kind, given);
  switch (kind) {
    case 'orders':
      orderConditions(filter, []);
      break;
    case 'products':
      if (filter.categoryId != null && !isId(filter.categoryId)) throw new NotFound('category');
      productConditions(filter, []);
      break;
    case 'booths':
      if (filter.standing != null && !boothStandings.includes(filter.standing)) throw new InvalidInput([{ field: 'standing', reason: 'unknown' }]);
      boothConditions(filter, []);
      break;
    case 'recognitions':
      recognitionConditions({ kind: filter.recognitionKind, window: filter.window }, [], 'current_date');
      break;
    case 'channel':
      if (filter.channelId == null || !isId(filter.channelId)) throw new NotFound('channel');
      break;
    case 'visits':
      if (filter.days != null && !(Number.isInteger(filter.days) && filter.days >= 1 && filter.days <= mostVisitDays))
        throw new InvalidInput([{ field: 'days', reason: 'out_of_range', limit: mostVisitDays }]);
  }
  return filter;
}

function kept(kind: ExportKind, given: ExportFilter): ExportFilter {
  const parts: Record<ExportKind, readonly (keyof ExportFilter)[]> = {
    orders: ['text', 'states', 'placedFrom', 'placedTo', 'typed', 'unanswered'],
    products: ['text', 'categoryId', 'productState'],
    booths: ['text', 'standing', 'unkept'],
    visits: ['days'],
    channel: ['channelId'],
    recognitions: ['recognitionKind', 'window'],
  };
  return Object.fromEntries(
    parts[kind].flatMap((part) => {
      const value = given[part];
      const text = typeof value === 'string' ? value.slice(0, 160).replace(/[\0\p{Cs}]/gu, '') : value;
      return text == null || text === '' || text === false ? [] : [[part, text]];
    }),
  );
}

/** For the audit log: which parts a filter had, never what a person typed. */
export function filterParts(filter: ExportFilter): string[] {
  return Object.keys(filter).sort();
}

