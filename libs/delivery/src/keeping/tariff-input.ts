import type { Money } from '@chophien/money';
import type { FieldProblem } from '@chophien/platform';
import type { Bracket, Tariff, TariffRow } from '../tariff.js';
import { deliveryZones, type DeliveryZone } from '../zone.js';

/** One zone of a set as it is typed: its brackets, the lightest first, and what comes beyond the last. Money in đồng. */
export type ZoneInput = { zone: DeliveryZone; brackets: readonly Bracket[]; stepGrams: number; stepFee: Money; remoteBasisPoints: number; remoteFee: Money };

export const mostBrackets = 20;
export const mostGrams = 1_000_000;
export const mostFee = 100_000_000n;
const mostBasisPoints = 100_000;

/**
 * A whole tariff of what was typed, or what is wrong with it. Fields are `zones.same_province.brackets.0.fee` and the like; reasons: required (a zone, a
 * bracket), repeated (a zone), too_many, out_of_range, not_rising (a weight that does not rise, a fee that falls). Pure.
 */
export function checkedTariff(zones: readonly ZoneInput[]): { tariff: Tariff } | { problems: FieldProblem[] } {
  const problems = deliveryZones.flatMap((zone): FieldProblem[] => {
    const given = zones.filter((one) => one.zone === zone);
    if (given.length !== 1) return [{ field: `zones.${zone}`, reason: given.length === 0 ? 'required' : 'repeated' }];
    return zoneProblems(given[0]!);
  });
  if (problems.length > 0) return { problems };
  const entries = zones.map((one) => [one.zone, rowOf(one)] as const);
  return { tariff: Object.fromEntries(entries) as Record<DeliveryZone, TariffRow> };
}

/** What is wrong with one zone by itself. */
export function zoneProblems({ zone, brackets, stepGrams, stepFee, remoteBasisPoints, remoteFee }: ZoneInput): FieldProblem[] {
  const at = (field: string) => `zones.${zone}.${field}`;
  if (brackets.length === 0) return [{ field: at('brackets'), reason: 'required' }];
  if (brackets.length > mostBrackets) return [{ field: at('brackets'), reason: 'too_many', limit: mostBrackets }];
  const grams = (field: string, value: number): FieldProblem[] => (isWhole(value, 1, mostGrams) ? [] : [{ field: at(field), reason: 'out_of_range', limit: mostGrams, least: 1 }]);
  const fee = (field: string, value: Money): FieldProblem[] => (value >= 0n && value <= mostFee ? [] : [{ field: at(field), reason: 'out_of_range', limit: Number(mostFee) }]);
  return [
    ...brackets.flatMap((bracket, index): FieldProblem[] => {
      const before = brackets[index - 1];
      const own = [...grams(`brackets.${index}.upToGrams`, bracket.upToGrams), ...fee(`brackets.${index}.fee`, bracket.fee)];
      if (own.length > 0 || before === undefined) return own;
      if (bracket.upToGrams <= before.upToGrams) return [{ field: at(`brackets.${index}.upToGrams`), reason: 'not_rising' }];
      return bracket.fee < before.fee ? [{ field: at(`brackets.${index}.fee`), reason: 'not_rising' }] : [];
    }),
    ...grams('stepGrams', stepGrams),
    ...fee('stepFee', stepFee),
    ...(isWhole(remoteBasisPoints, 0, mostBasisPoints) ? [] : [{ field: at('remoteBasisPoints'), reason: 'out_of_range', limit: mostBasisPoints }]),
    ...fee('remoteFee', remoteFee),
  ];
}

function rowOf({ brackets: [first, ...further], zone: _, ...rest }: ZoneInput): TariffRow {
  return { firstGrams: first!.upToGrams, firstFee: first!.fee, further, ...rest };
}

/** A stored row as it is typed. */
export function zoneInputOf(zone: DeliveryZone, { firstGrams, firstFee, further, ...rest }: TariffRow): ZoneInput {
  return { zone, brackets: [{ upToGrams: firstGrams, fee: firstFee }, ...further], ...rest };
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isSafeInteger(value) && value >= least && value <= most;
}
