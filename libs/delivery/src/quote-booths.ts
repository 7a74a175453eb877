import type { Money } from '@chophien/money';
import { runFee, runServes, waysOf, type BoothWays, type DeliveryTerms, type PickupPoint } from './booth-ways.js';
import { CannotDeliver } from './delivery-errors.js';
import type { DeliveryMethod } from './method.js';
import { billedGrams, weightOf, type DeliveryChoice, type Parcel } from './parcel.js';
import { feeFor } from './tariff.js';
import { zoneOf, type Destination, type DeliveryZone } from './zone.js';

/**
 * Why a way is none: `not_served`, the booth does not go or send there; `storage`, goods so stored do not travel that far; `province_only`, the booth sends
 * them within its province alone; `not_sent`, they are arranged with the booth; `choose_again`, there are ways but not the one that was chosen.
 * `variantIds` are the goods that are the reason.
 */
export const refusalReasons = ['not_served', 'storage', 'province_only', 'not_sent', 'choose_again'] as const;
export type RefusalReason = (typeof refusalReasons)[number];
export type Refusal = { reason: RefusalReason; variantIds: string[] };

/** One way in which a booth's part may come. `fee` in đồng is null where it cannot, with the refusal, and while no commune is known. */
export type DeliveryOption = { method: DeliveryMethod; pickupPoint: PickupPoint | null; fee: Money | null; refusal: Refusal | null; timesVi: string; timesEn: string };

/** A limit in đồng of goods and what is missing to it; 0 where it is reached. */
export type Limit = { from: Money; missing: Money };

export type BoothQuote = {
  boothId: string;
  /** Null while no commune is known. */
  zone: DeliveryZone | null;
  weightGrams: number;
  /** What a carrier bills: the weight, or the volume where that counts for more. */
  billedGrams: number;
  options: DeliveryOption[];
  /** What the shopper chose where it works, else the cheapest that brings the goods. Pickup is never chosen for anybody. */
  chosen: DeliveryOption | null;
  /** The shopper's choice works no longer, or not to that commune. */
  isChoiceGone: boolean;
  /** đồng for the chosen way; null where there is none. */
  fee: Money | null;
  /** Why nothing brings the goods there; null where something does, or no commune is known. */
  refusal: Refusal | null;
  minimum: Limit | null;
  /** The limit from which the chosen way costs nothing. */
  freeDelivery: Limit | null;
};

/** Quotes every parcel to one destination; null is a shopper whose commune is not known yet. Pure: no clock, no database. */
export function quoteBooths(terms: DeliveryTerms, to: Destination | null, parcels: readonly Parcel[]): BoothQuote[] {
  return parcels.map((parcel) => quoteBooth(terms, to, parcel));
}

function quoteBooth(terms: DeliveryTerms, to: Destination | null, parcel: Parcel): BoothQuote {
  const ways = waysOf(terms, parcel.boothId);
  const zone = to && zoneOf(parcel.from, to);
  const weighed = { weightGrams: weightOf(parcel.lines), billedGrams: billedGrams(parcel.lines, terms.volumetricDivisor) };
  const options = [...ownRunOption(terms, ways, to, parcel, weighed.weightGrams), ...carrierOption(terms, ways, to, parcel, weighed.billedGrams), ...pickupOptions(ways, parcel)];
  const wanted = parcel.chosen && options.find((option) => isChoice(option, parcel.chosen!, ways));
  const isChoiceGone = parcel.chosen !== null && !(wanted && (wanted.fee !== null || to === null));
  // who meant to fetch the goods gets no parcel instead, and no fee, without a word
  const chosen = wanted?.fee != null ? wanted : parcel.chosen?.method === 'pickup' ? null : cheapest(options);
  return {
    boothId: parcel.boothId,
    zone,
    ...weighed,
    options,
    chosen,
    isChoiceGone,
    fee: chosen?.fee ?? null,
    refusal: chosen === null && to !== null ? whyNothing(options, parcel) : null,
    minimum: ways.minOrder === null ? null : limit(ways.minOrder, parcel.goodsTotal),
    freeDelivery: freeLimit(ways, chosen, parcel.goodsTotal),
  };
}

function ownRunOption(terms: DeliveryTerms, { ownRun, freeFrom }: BoothWays, to: Destination | null, parcel: Parcel, grams: number): DeliveryOption[] {
  if (ownRun === null) return [];
  const option = { method: 'own_run' as const, pickupPoint: null, timesVi: ownRun.timesVi, timesEn: ownRun.timesEn };
  if (to === null) return [{ ...option, fee: null, refusal: null }];
  const refusal = goodsRefusal(terms, 'own_run', zoneOf(parcel.from, to), parcel) ?? (runServes(ownRun, parcel.from, to) ? null : { reason: 'not_served' as const, variantIds: [] });
  const isFree = [freeFrom, ownRun.freeFrom].some((from) => from !== null && parcel.goodsTotal >= from);
  return [{ ...option, fee: refusal ? null : isFree ? 0n : runFee(ownRun, grams), refusal }];
}

function carrierOption(terms: DeliveryTerms, { carrier, freeFrom }: BoothWays, to: Destination | null, parcel: Parcel, grams: number): DeliveryOption[] {
  if (carrier === null) return [];
  const option = { method: 'carrier' as const, pickupPoint: null, ...carrier };
  if (to === null) return [{ ...option, fee: null, refusal: null }];
  const zone = zoneOf(parcel.from, to);
  const refusal = goodsRefusal(terms, 'carrier', zone, parcel);
  const isFree = freeFrom !== null && parcel.goodsTotal >= freeFrom;
  return [{ ...option, fee: refusal ? null : isFree ? 0n : feeFor(terms.tariff, zone, grams, to.isRemote), refusal }];
}

function pickupOptions({ pickupPoints }: BoothWays, parcel: Parcel): DeliveryOption[] {
  const refusal = notSent(parcel);
  return pickupPoints.map((pickupPoint) => ({ method: 'pickup', pickupPoint, fee: refusal ? null : 0n, refusal, timesVi: '', timesEn: '' }));
}

/** What of the goods forbids the way, by the first reason that holds. */
function goodsRefusal(terms: DeliveryTerms, method: 'own_run' | 'carrier', zone: DeliveryZone, parcel: Parcel): Refusal | null {
  const stored = parcel.lines.filter((line) => terms.barriers.some((barrier) => barrier.storage === line.storage && barrier.method === method && barrier.zone === zone));
  const provinceOnly = method === 'carrier' && zone !== 'same_province' ? parcel.lines.filter((line) => line.deliveryScope === 'province') : [];
  return notSent(parcel) ?? refusalOf('storage', stored) ?? refusalOf('province_only', provinceOnly);
}

function notSent(parcel: Parcel): Refusal | null {
  return refusalOf('not_sent', parcel.lines.filter((line) => line.deliveryScope === 'none'));
}

function refusalOf(reason: RefusalReason, lines: Parcel['lines']): Refusal | null {
  return lines.length === 0 ? null : { reason, variantIds: lines.map((line) => line.variantId) };
}

/** A choice of pickup without a point means the only one there is. */
function isChoice(option: DeliveryOption, chosen: DeliveryChoice, { pickupPoints }: BoothWays): boolean {
  if (option.method !== chosen.method) return false;
  return option.pickupPoint === null || option.pickupPoint.id === chosen.pickupPointId || (chosen.pickupPointId === null && pickupPoints.length === 1);
}

/** Of what brings the goods; the booth's own run where two cost the same. */
function cheapest(options: readonly DeliveryOption[]): DeliveryOption | null {
  const bringing = options.filter((option) => option.method !== 'pickup' && option.fee !== null);
  return bringing.reduce<DeliveryOption | null>((least, option) => (least === null || option.fee! < least.fee! ? option : least), null);
}

/** The goods that are the reason where some are; else the booth does not deliver there at all. */
function whyNothing(options: readonly DeliveryOption[], parcel: Parcel): Refusal {
  if (cheapest(options) !== null) return { reason: 'choose_again', variantIds: parcel.lines.map((line) => line.variantId) };
  const byGoods = options.find((option) => option.method !== 'pickup' && option.refusal !== null && option.refusal.variantIds.length > 0)?.refusal;
  return byGoods ?? { reason: 'not_served', variantIds: parcel.lines.map((line) => line.variantId) };
}

function limit(from: Money, goodsTotal: Money): Limit {
  return { from, missing: goodsTotal >= from ? 0n : from - goodsTotal };
}

function freeLimit({ freeFrom, ownRun }: BoothWays, chosen: DeliveryOption | null, goodsTotal: Money): Limit | null {
  if (chosen?.method === 'pickup') return null;
  const limits = [freeFrom, chosen?.method === 'own_run' ? ownRun!.freeFrom : null].filter((from): from is Money => from !== null);
  return limits.length === 0 ? null : limit(limits.reduce((least, from) => (from < least ? from : least)), goodsTotal);
}

export type SendableQuote = BoothQuote & { zone: DeliveryZone; chosen: DeliveryOption; fee: Money };

/**
 * The same quotes, each sure to have a way and a fee. Throws CannotDeliver that names the goods of every booth whose part cannot come, and where it can be
 * fetched instead.
 */
export function requireDeliverable(quotes: readonly BoothQuote[]): SendableQuote[] {
  const refused = quotes.filter((quote) => quote.chosen === null || quote.zone === null);
  if (refused.length > 0) throw cannotDeliver(refused);
  return quotes as SendableQuote[];
}

/** The refusal of these quotes as a problem: the first reason, all goods, all points. */
export function cannotDeliver(refused: readonly BoothQuote[]): CannotDeliver {
  return new CannotDeliver({
    reason: refused[0]?.refusal?.reason ?? 'not_served',
    variantIds: refused.flatMap((quote) => quote.refusal?.variantIds ?? []),
    pickupPoints: refused.flatMap((quote) => quote.options.flatMap((option) => (option.pickupPoint && option.fee !== null ? [option.pickupPoint] : []))),
  });
}
