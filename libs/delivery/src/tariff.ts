import { addMoney, multiplyMoney, type Money } from '@chophien/money';
import { rows, type Tx } from '@chophien/platform';
import { deliveryZones, type DeliveryZone } from './zone.js';

/** One zone's row: `firstFee` đồng up to `firstGrams`, then `stepFee` for each begun `stepGrams`. */
export type TariffRow = { firstGrams: number; firstFee: Money; stepGrams: number; stepFee: Money };
export type Tariff = Readonly<Record<DeliveryZone, TariffRow>>;

/**
 * What the seed opens a floor with. An estimate from what parcel services asked in 2026, not a carrier's price list;
 * the floor replaces it by newer dated rows of `delivery_tariff`.
 */
export const defaultTariff: Tariff = {
  same_province: { firstGrams: 500, firstFee: 22_000n, stepGrams: 500, stepFee: 5_000n },
  same_region: { firstGrams: 500, firstFee: 30_000n, stepGrams: 500, stepFee: 6_500n },
  inter_region: { firstGrams: 500, firstFee: 36_000n, stepGrams: 500, stepFee: 8_000n },
};

/** đồng for one parcel of `weightGrams`; a begun step counts as a whole one. Throws RangeError for a weight that is no whole number from 0. */
export function feeFor(tariff: Tariff, zone: DeliveryZone, weightGrams: number): Money {
  if (!Number.isSafeInteger(weightGrams) || weightGrams < 0) throw new RangeError(`weight is a whole number of grams: ${weightGrams}`);
  const row = tariff[zone];
  const steps = Math.ceil(Math.max(0, weightGrams - row.firstGrams) / row.stepGrams);
  return addMoney(row.firstFee, multiplyMoney(row.stepFee, steps));
}

/** The newest row of each zone that has begun; the database's clock decides. */
export const currentTariff = {
  name: 'delivery.tariff',
  text: `SELECT DISTINCT ON (zone) zone, first_grams AS "firstGrams", first_fee AS "firstFee", step_grams AS "stepGrams", step_fee AS "stepFee"
FROM delivery_tariff WHERE valid_from <= now() ORDER BY zone, valid_from DESC`,
};

export type StoredTariffRow = { zone: DeliveryZone; firstGrams: number; firstFee: string; stepGrams: number; stepFee: string };

/** Throws Error when a zone has no row: a floor without a tariff cannot sell, and nobody can help that by trying again. */
export function toTariff(stored: readonly StoredTariffRow[]): Tariff {
  const byZone = new Map(stored.map((row) => [row.zone, row]));
  const entries = deliveryZones.map((zone) => {
    const row = byZone.get(zone);
    if (!row) throw new Error(`delivery_tariff has no row in force for ${zone}`);
    return [zone, { firstGrams: row.firstGrams, firstFee: BigInt(row.firstFee), stepGrams: row.stepGrams, stepFee: BigInt(row.stepFee) }] as const;
  });
  return Object.fromEntries(entries) as Record<DeliveryZone, TariffRow>;
}

/** The tariff in force, read in the caller's transaction: one statement. */
export async function readTariff(tx: Tx): Promise<Tariff> {
  return toTariff(await rows<StoredTariffRow>(tx, currentTariff.text));
}
