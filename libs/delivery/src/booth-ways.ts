import { addMoney, multiplyMoney, type Money } from '@chophien/money';
import type { OpeningDay } from '@chophien/booths';
import type { DeliveryMethod } from './method.js';
import type { StorageKind } from './parcel.js';
import type { Tariff } from './tariff.js';
import type { Destination, DeliveryZone, Place } from './zone.js';

/** A booth's own run: where it goes, what it takes in đồng, and when. Without a step the fee is the same whatever the parcel weighs. */
export type OwnRun = {
  /** The province of the booth as a whole, beside the communes named. */
  wholeProvince: boolean;
  communeCodes: readonly string[];
  fee: Money;
  step: { firstGrams: number; stepGrams: number; stepFee: Money } | null;
  /** đồng of goods from which the run costs nothing. */
  freeFrom: Money | null;
  timesVi: string;
  timesEn: string;
};

/** Where goods can be fetched. */
export type PickupPoint = { id: string; name: string; address: string; openingHours: OpeningDay[] | null; noteVi: string; noteEn: string };

/** How a booth delivers and on what terms. */
export type BoothWays = {
  boothId: string;
  /** đồng of goods that an order must come to. */
  minOrder: Money | null;
  /** đồng of goods from which the booth bears the fee, whoever brings it. */
  freeFrom: Money | null;
  carrier: { timesVi: string; timesEn: string } | null;
  ownRun: OwnRun | null;
  pickupPoints: readonly PickupPoint[];
};

/** Goods so stored do not go by that method over that distance. */
export type Barrier = { storage: StorageKind; method: DeliveryMethod; zone: DeliveryZone };

/** Everything by which parcels are quoted, besides themselves and where they go. */
export type DeliveryTerms = { tariff: Tariff; barriers: readonly Barrier[]; volumetricDivisor: number; booths: ReadonlyMap<string, BoothWays> };

/** What a booth that has told nothing does: it sends everything by carrier. */
export function waysOf(terms: DeliveryTerms, boothId: string): BoothWays {
  return terms.booths.get(boothId) ?? { boothId, minOrder: null, freeFrom: null, carrier: { timesVi: '', timesEn: '' }, ownRun: null, pickupPoints: [] };
}

/** Whether the run goes to that commune. */
export function runServes(run: OwnRun, from: Place, to: Destination): boolean {
  return (run.wholeProvince && from.provinceCode === to.provinceCode) || run.communeCodes.includes(to.communeCode);
}

/** đồng for the run of a parcel that weighs `grams`, before any free limit. */
export function runFee(run: OwnRun, grams: number): Money {
  if (run.step === null || grams <= run.step.firstGrams) return run.fee;
  return addMoney(run.fee, multiplyMoney(run.step.stepFee, Math.ceil((grams - run.step.firstGrams) / run.step.stepGrams)));
}
