import { addMoney, basisPoints, multiplyMoney, type Money } from '@chophien/money';
import { deliveryZones, type DeliveryZone } from './zone.js';

/** A parcel of at most `upToGrams` costs `fee` đồng. */
export type Bracket = { upToGrams: number; fee: Money };

/**
 * One zone's row: `firstFee` đồng up to `firstGrams`, then the brackets of `further`, which rise in weight, and beyond the last of them `stepFee` for
 * each begun `stepGrams`. A remote commune pays `remoteBasisPoints` of that, and `remoteFee` đồng, on top.
 */
export type TariffRow = {
  firstGrams: number;
  firstFee: Money;
  further: readonly Bracket[];
  stepGrams: number;
  stepFee: Money;
  remoteBasisPoints: number;
  remoteFee: Money;
};
export type Tariff = Readonly<Record<DeliveryZone, TariffRow>>;

const initial = { firstGrams: 500, further: [], stepGrams: 500, remoteBasisPoints: 2_000, remoteFee: 0n };

/**
 * What the seed opens a floor with. An estimate from what parcel services asked in 2026, not a carrier's price list;
 * the floor replaces it by newer dated rows of `delivery_tariff`.
 */
export const defaultTariff: Tariff = {
  same_province: { ...initial, firstFee: 22_000n, stepFee: 5_000n },
  same_region: { ...initial, firstFee: 30_000n, stepFee: 6_500n },
  inter_region: { ...initial, firstFee: 36_000n, stepFee: 8_000n },
};

/**
 * đồng for one parcel that is billed as `grams`, by the zone's row; a begun step counts as a whole one. Throws RangeError for a weight that is no whole
 * number from 0.
 */
export function feeFor(tariff: Tariff, zone: DeliveryZone, grams: number, isRemote = false): Money {
  if (!Number.isSafeInteger(grams) || grams < 0) throw new RangeError(`weight is a whole number of grams: ${grams}`);
  const row = tariff[zone];
  const fee = feeByWeight(row, grams);
  return isRemote ? addMoney(fee, basisPoints(fee, row.remoteBasisPoints), row.remoteFee) : fee;
}

function feeByWeight(row: TariffRow, grams: number): Money {
  const brackets = [{ upToGrams: row.firstGrams, fee: row.firstFee }, ...row.further];
  const bracket = brackets.find(({ upToGrams }) => grams <= upToGrams);
  if (bracket) return bracket.fee;
  const last = brackets.at(-1)!;
  return addMoney(last.fee, multiplyMoney(row.stepFee, Math.ceil((grams - last.upToGrams) / row.stepGrams)));
}

/** Money as text: a JSON number would round beyond 2^53. */
export type StoredTariffRow = Omit<TariffRow, 'firstFee' | 'further' | 'stepFee' | 'remoteFee'> & {
  zone: DeliveryZone;
  firstFee: string;
  further: { upToGrams: number; fee: string }[];
  stepFee: string;
  remoteFee: string;
};

/** A row of `delivery_tariff t` as JSON, its further brackets within. */
export const tariffRowJson = `json_build_object('zone', t.zone, 'firstGrams', t.first_grams, 'firstFee', t.first_fee::text, 'stepGrams', t.step_grams, 'stepFee', t.step_fee::text,
  'remoteBasisPoints', t.remote_basis_points, 'remoteFee', t.remote_fee::text,
  'further', (SELECT coalesce(json_agg(json_build_object('upToGrams', k.up_to_grams, 'fee', k.fee::text) ORDER BY k.up_to_grams), '[]')
    FROM delivery_tariff_bracket k WHERE k.valid_from = t.valid_from AND k.zone = t.zone))`;

/** Throws Error when a zone has no row: a floor without a tariff cannot sell, and nobody can help that by trying again. */
export function toTariff(stored: readonly StoredTariffRow[]): Tariff {
  const byZone = new Map(stored.map((row) => [row.zone, row]));
  const entries = deliveryZones.map((zone) => {
    const row = byZone.get(zone);
    if (!row) throw new Error(`delivery_tariff has no row in force for ${zone}`);
    return [zone, tariffRowOf(row)] as const;
  });
  return Object.fromEntries(entries) as Record<DeliveryZone, TariffRow>;
}

export function tariffRowOf({ zone: _, ...row }: StoredTariffRow): TariffRow {
  return {
    ...row,
    firstFee: BigInt(row.firstFee),
    further: row.further.map(({ upToGrams, fee }) => ({ upToGrams, fee: BigInt(fee) })),
    stepFee: BigInt(row.stepFee),
    remoteFee: BigInt(row.remoteFee),
  };
}
