import type { DeliveryZone, SaveDeliveryTariffMutationVariables, TariffZonePartsFragment } from '@chophien/api-contract/office';
import { parseDong } from '@chophien/money';
import type { FieldProblem } from '../words/problem-words.js';
import { typedDong } from './delivery-form.js';

/** One zone as it is typed; percents with a comma or a point. */
export interface ZoneForm {
  readonly zone: DeliveryZone;
  readonly brackets: readonly { readonly upTo: string; readonly fee: string }[];
  readonly stepGrams: string;
  readonly stepFee: string;
  readonly remotePercent: string;
  readonly remoteFee: string;
}

export const percentOf = (basisPoints: number): string => String(basisPoints / 100).replace('.', ',');

export function zoneForm({ zone, brackets, stepGrams, stepFee, remoteBasisPoints, remoteFee }: TariffZonePartsFragment): ZoneForm {
  return {
    zone,
    brackets: brackets.map(({ upToGrams, fee }) => ({ upTo: String(upToGrams), fee: typedDong(fee) })),
    stepGrams: String(stepGrams),
    stepFee: typedDong(stepFee),
    remotePercent: percentOf(remoteBasisPoints),
    remoteFee: typedDong(remoteFee),
  };
}

type ZoneInputs = SaveDeliveryTariffMutationVariables['zones'];

/** What is sent, and which fields hold no number; fields are named as the api names them. */
export function zoneInputs(zones: readonly ZoneForm[]): { inputs: ZoneInputs; problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const number = (field: string, text: string): bigint => {
    const value = parseDong(text.trim());
    if (value === null) problems.push({ field, reason: text.trim() === '' ? 'required' : 'not_a_number', limit: null });
    return value ?? 0n;
  };
  const grams = (field: string, text: string): number => {
    const value = number(field, text);
    return value > 2_000_000n ? 2_000_000 : Number(value);
  };
  const inputs = zones.map(({ zone, brackets, stepGrams, stepFee, remotePercent, remoteFee }) => {
    const at = (field: string) => `zones.${zone.toLowerCase()}.${field}`;
    const percent = /^(\d{1,4})(?:[.,](\d{1,2}))?\s*%?$/.exec(remotePercent.trim());
    if (!percent) problems.push({ field: at('remoteBasisPoints'), reason: 'not_a_number', limit: null });
    return {
      zone,
      brackets: brackets.map(({ upTo, fee }, index) => ({ upToGrams: grams(at(`brackets.${index}.upToGrams`), upTo), fee: number(at(`brackets.${index}.fee`), fee).toString() })),
      stepGrams: grams(at('stepGrams'), stepGrams),
      stepFee: number(at('stepFee'), stepFee).toString(),
      remoteBasisPoints: percent ? Number(percent[1]) * 100 + Number((percent[2] ?? '').padEnd(2, '0')) : 0,
      remoteFee: number(at('remoteFee'), remoteFee).toString(),
    };
  });
  return { inputs, problems };
}
