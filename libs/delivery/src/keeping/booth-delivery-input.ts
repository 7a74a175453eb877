import type { Money } from '@chophien/money';
import { checkedHours, type OpeningDay } from '@chophien/booths';
import { charLength, cleanText, InvalidInput, isId, type FieldProblem } from '@chophien/platform';

/** How a booth delivers, whole, as its people type it. Money in đồng; null is "none". */
export type BoothDeliveryInput = {
  minOrder: Money | null;
  freeDeliveryFrom: Money | null;
  carrier: { isOn: boolean; timesVi: string; timesEn: string };
  ownRun: {
    isOn: boolean;
    wholeProvince: boolean;
    communeCodes: readonly string[];
    fee: Money | null;
    firstGrams: number | null;
    stepGrams: number | null;
    stepFee: Money | null;
    freeFrom: Money | null;
    timesVi: string;
    timesEn: string;
  };
  pickup: { isOn: boolean };
  /** In their order; those that are left out are taken out. */
  points: readonly PickupPointInput[];
};
export type PickupPointInput = { id: string | null; name: string; street: string; communeCode: string; openingHours: OpeningDay[] | null; noteVi: string; noteEn: string; isActive: boolean };

export const mostPoints = 20;
export const mostCommunes = 300;
/** What can be the code of a commune at all. */
export const communeCode = /^\d{1,10}$/;
const mostMoney = 1_000_000_000n;
const mostGrams = 1_000_000;

/**
 * The same, cleaned. Throws InvalidInput: minOrder, freeDeliveryFrom, ownRun.fee, ownRun.communeCodes, points.0.name …; required, too_long, out_of_range, too_many,
 * unknown, and those of opening hours. Pure.
 */
export function checkedDelivery(input: BoothDeliveryInput): BoothDeliveryInput {
  const problems: FieldProblem[] = [];
  const text = (field: string, typed: string, limit: number, isRequired = false): string => {
    const clean = cleanText(typed);
    if (isRequired && clean === '') problems.push({ field, reason: 'required' });
    if (charLength(clean) > limit) problems.push({ field, reason: 'too_long', limit });
    return clean;
  };
  const money = (field: string, value: Money | null, least: Money): Money | null => {
    if (value !== null && (value < least || value > mostMoney)) problems.push({ field, reason: 'out_of_range', limit: Number(mostMoney), least: Number(least) });
    return value;
  };
  const grams = (field: string, value: number | null): number | null => {
    if (value !== null && !(Number.isSafeInteger(value) && value >= 1 && value <= mostGrams)) problems.push({ field, reason: 'out_of_range', limit: mostGrams, least: 1 });
    return value;
  };
  const run = input.ownRun;
  const ownRun = {
    isOn: run.isOn,
    wholeProvince: run.wholeProvince,
    communeCodes: [...new Set(run.communeCodes)].sort(),
    fee: money('ownRun.fee', run.fee, 0n),
    firstGrams: grams('ownRun.firstGrams', run.firstGrams),
    stepGrams: grams('ownRun.stepGrams', run.stepGrams),
    stepFee: money('ownRun.stepFee', run.stepFee, 0n),
    freeFrom: money('ownRun.freeFrom', run.freeFrom, 1n),
    timesVi: text('ownRun.timesVi', run.timesVi, 200),
    timesEn: text('ownRun.timesEn', run.timesEn, 200),
  };
  if (!ownRun.communeCodes.every((code) => communeCode.test(code))) problems.push({ field: 'ownRun.communeCodes', reason: 'unknown' });
  if (ownRun.communeCodes.length > mostCommunes) problems.push({ field: 'ownRun.communeCodes', reason: 'too_many', limit: mostCommunes });
  // a run that is off may stay half written; one that is on may not
  if (ownRun.isOn && ownRun.fee === null) problems.push({ field: 'ownRun.fee', reason: 'required' });
  if (ownRun.isOn && !ownRun.wholeProvince && ownRun.communeCodes.length === 0) problems.push({ field: 'ownRun.communeCodes', reason: 'required' });
  const step = { firstGrams: ownRun.firstGrams, stepGrams: ownRun.stepGrams, stepFee: ownRun.stepFee };
  if (Object.values(step).some((value) => value !== null)) {
    for (const [key, value] of Object.entries(step)) if (value === null) problems.push({ field: `ownRun.${key}`, reason: 'required' });
  }
  if (input.points.length > mostPoints) problems.push({ field: 'points', reason: 'too_many', limit: mostPoints });
  const points = input.points.map((point, index): PickupPointInput => {
    const at = (field: string) => `points.${index}.${field}`;
    const { hours, problems: ofHours } = checkedHours(point.openingHours);
    problems.push(...ofHours.map((problem) => ({ ...problem, field: at(problem.field) })));
    if (point.id !== null && !isId(point.id)) problems.push({ field: at('id'), reason: 'unknown' });
    if (!communeCode.test(point.communeCode)) problems.push({ field: at('communeCode'), reason: point.communeCode === '' ? 'required' : 'unknown' });
    return {
      id: point.id,
      name: text(at('name'), point.name, 120, true),
      street: text(at('street'), point.street, 200, true),
      communeCode: point.communeCode,
      openingHours: hours,
      noteVi: text(at('noteVi'), point.noteVi, 200),
      noteEn: text(at('noteEn'), point.noteEn, 200),
      isActive: point.isActive,
    };
  });
  if (input.pickup.isOn && !points.some((point) => point.isActive)) problems.push({ field: 'points', reason: 'required' });
  if (!input.carrier.isOn && !ownRun.isOn && !input.pickup.isOn) problems.push({ field: 'methods', reason: 'required' });
  const delivery = {
    minOrder: money('minOrder', input.minOrder, 1n),
    freeDeliveryFrom: money('freeDeliveryFrom', input.freeDeliveryFrom, 1n),
    carrier: { isOn: input.carrier.isOn, timesVi: text('carrier.timesVi', input.carrier.timesVi, 200), timesEn: text('carrier.timesEn', input.carrier.timesEn, 200) },
    ownRun,
    pickup: { isOn: input.pickup.isOn },
    points,
  };
  if (problems.length > 0) throw new InvalidInput(problems);
  return delivery;
}
