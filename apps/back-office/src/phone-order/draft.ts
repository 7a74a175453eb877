import type { CallerByPhoneQuery, DeliveryMethod, PacksToTypeQuery, PlaceTypedOrderMutation, TypedChoiceInput } from '@chophien/api-contract/office';
import type { ChosenCommune } from '../parts/commune-choice.js';
import { fold } from '../words/fold.js';

export type Pack = PacksToTypeQuery['packsToType'][number];
export type Caller = Extract<CallerByPhoneQuery['callerByPhone'], { __typename: 'Caller' }>;
export type CallerLine = Caller['lastOrder']['lines'][number];

/** A line as it is typed; `quantity` is what stands in the field, right or not. */
export type DraftLine = Pick<Pack, 'variantId' | 'boothId' | 'nameVi' | 'nameEn' | 'packVi' | 'packEn'> & { readonly quantity: string };

export type TypedPayment = 'CASH_ON_DELIVERY' | 'BANK_TRANSFER';
export type BoothChoice = { readonly way?: { readonly method: DeliveryMethod; readonly pickupPointId: string | null }; readonly voucherCode?: string; readonly payment?: TypedPayment };

/** `transfers` is not there where the order was placed before a newer version of this page was loaded. */
export type PlacedDraft = Pick<TypedOrder, 'number' | 'total'> & Partial<Pick<TypedOrder, 'transfers'>>;
type TypedOrder = Extract<PlaceTypedOrderMutation['placeTypedOrder'], { __typename: 'TypedOrder' }>;

/** What was typed while somebody is on the telephone. It outlives a reload and every mistake. */
export type Draft = {
  readonly phone: string;
  readonly name: string;
  readonly email: string;
  readonly commune: ChosenCommune | null;
  readonly street: string;
  readonly lines: readonly DraftLine[];
  /** To each booth alone, by its id. */
  readonly notes: Readonly<Record<string, string>>;
  /** How each booth's part comes, its voucher and how it is paid, by its id; what is not there is not chosen. */
  readonly choices: Readonly<Record<string, BoothChoice>>;
  /** The floor's code, and how all is paid where one payment is for all. */
  readonly voucherCode: string;
  readonly payment: TypedPayment;
  /** The caller was told of the texts and agreed. */
  readonly hasAgreed: boolean;
  /** The number for which the fields were filled from the last order. */
  readonly filledFor: string;
  /** What stood in the fields once they were filled so: what was changed by hand since is not written over. */
  readonly filled: string;
  /** The same for every try of this order. */
  readonly requestKey: string;
  readonly token: string | null;
  /** The order that came of it; the screen shows nothing else until the next call. */
  readonly placed: PlacedDraft | null;
};

export function newDraft(requestKey: string): Draft {
  return { phone: '', name: '', email: '', commune: null, street: '', lines: [], notes: {}, choices: {}, voucherCode: '', payment: 'CASH_ON_DELIVERY', hasAgreed: false, filledFor: '', filled: '', requestKey, token: null, placed: null };
}

/** A kept draft, or undefined for what is none. */
export function readDraft(kept: string | null): Draft | undefined {
  if (kept === null) return undefined;
  try {
    const read = JSON.parse(kept) as Partial<Draft> | null;
    return typeof read?.requestKey === 'string' && typeof read.phone === 'string' && Array.isArray(read.lines) ? { ...newDraft(read.requestKey), ...read } : undefined;
  } catch {
    return undefined;
  }
}

/** The number in its national form once its last digit stands there; undefined before. */
export function wholeNumber(phone: string): string | undefined {
  const digits = phone.replace(/[\s.()+-]/g, '').replace(/^(?:0084|84)/, '0');
  return /^(?:0[35789]\d{8}|02\d{9})$/.test(digits) ? digits : undefined;
}

/** The units that a field says, or undefined where it says none that can be ordered. */
export function unitsOf(quantity: string): number | undefined {
  const units = /^\s*\d{1,5}\s*$/.test(quantity) ? Number(quantity) : 0;
  return units >= 1 && units <= 10_000 ? units : undefined;
}

/** What can be put into the cart as it is typed. */
export function typedLines(lines: readonly DraftLine[]): { variantId: string; quantity: number }[] {
  return lines.flatMap(({ variantId, quantity }) => {
    const units = unitsOf(quantity);
    return units === undefined ? [] : [{ variantId, quantity: units }];
  });
}

/** A code as the floor takes it ("tết-2027" is TET2027); what can be none yet is not sent, so that each key that is pressed is no mistake. */
export function wholeCode(typed: string): string | null {
  const code = fold(typed).replace(/[\s._-]/g, '').toUpperCase();
  return /^[A-Z0-9]{3,20}$/.test(code) ? code : null;
}

/** What was chosen for the booths of which something is typed. */
export function typedChoices({ choices, lines }: Pick<Draft, 'choices' | 'lines'>): TypedChoiceInput[] {
  return Object.entries(choices).flatMap(([boothId, { way, voucherCode }]) =>
    lines.some((line) => line.boothId === boothId) ? [{ boothId, deliveryMethod: way?.method ?? null, pickupPointId: way?.pickupPointId ?? null, voucherCode: wholeCode(voucherCode ?? '') }] : [],
  );
}

/** The lines by booth, in the sequence in which the booths came. */
export function byBooth(lines: readonly DraftLine[]): [boothId: string, lines: DraftLine[]][] {
  const groups = new Map<string, DraftLine[]>();
  for (const line of lines) groups.set(line.boothId, [...(groups.get(line.boothId) ?? []), line]);
  return [...groups];
}

/** One more of a pack, or as few as its booth sends. */
export function withPack(lines: readonly DraftLine[], pack: Pack): DraftLine[] {
  const { variantId, boothId, nameVi, nameEn, packVi, packEn, minQuantity } = pack;
  if (!lines.some((line) => line.variantId === variantId)) return [...lines, { variantId, boothId, nameVi, nameEn, packVi, packEn, quantity: String(minQuantity) }];
  return lines.map((line) => (line.variantId === variantId ? { ...line, quantity: String((unitsOf(line.quantity) ?? 0) + 1) } : line));
}

export type Change = { readonly kind: 'gone' | 'fewer' | 'price'; readonly line: CallerLine };

/** The last order put in again as far as it can be, and what is no longer as it was. What was typed already stays. */
export function withLastOrder(lines: readonly DraftLine[], last: readonly CallerLine[]): { lines: DraftLine[]; changes: Change[] } {
  const there = new Set(lines.map((line) => line.variantId));
  const again = last.filter((line) => line.orderable > 0 && !there.has(line.variantId));
  return {
    lines: [
      ...lines,
      ...again.map(({ variantId, boothId, nameVi, nameEn, packVi, packEn, quantity, orderable }) => ({ variantId, boothId, nameVi, nameEn, packVi, packEn, quantity: String(Math.min(quantity, orderable)) })),
    ],
    changes: last.flatMap((line): Change[] => {
      if (line.orderable === 0) return [{ kind: 'gone', line }];
      return [...(line.orderable < line.quantity ? [{ kind: 'fewer' as const, line }] : []), ...(line.price === line.paidPrice ? [] : [{ kind: 'price' as const, line }])];
    }),
  };
}

const nameAndPlace = ({ name, street, commune }: Pick<Draft, 'name' | 'street' | 'commune'>): string => JSON.stringify([name, street, commune?.code ?? '']);
const nothingTyped = nameAndPlace({ name: '', street: '', commune: null });

/** The last order's name and place, where nothing was typed by hand since the fields were filled or begun. */
export function withCaller(draft: Draft, caller: Caller, number: string): Draft {
  if (draft.filledFor === number) return draft;
  if (nameAndPlace(draft) !== (draft.filled || nothingTyped)) return { ...draft, filledFor: number };
  const commune = { code: caller.communeCode, fullName: caller.communeName, provinceName: caller.provinceName };
  const filled = { ...draft, name: caller.name, street: caller.street, commune };
  return { ...filled, filledFor: number, filled: nameAndPlace(filled) };
}
