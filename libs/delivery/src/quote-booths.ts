import type { Money } from '@chophien/money';
import { CannotDeliver } from './delivery-errors.js';
import { feeFor, type Tariff } from './tariff.js';
import { zoneOf, type DeliveryZone, type Place } from './zone.js';

/** As in `product.delivery_scope`: everywhere, only within the booth's own province, or not by parcel at all. */
export type DeliveryScope = 'nationwide' | 'province' | 'none';

export type ParcelLine = { variantId: string; quantity: number; shippingGrams: number; deliveryScope: DeliveryScope };

/** One booth's part of a cart: it travels as one parcel from where the booth ships. */
export type Parcel = { boothId: string; from: Place; lines: readonly ParcelLine[] };

export type BoothQuote = {
  boothId: string;
  zone: DeliveryZone;
  weightGrams: number;
  /** Null when the booth cannot send it there. */
  fee: Money | null;
  /** Variants that are the reason; empty when it can be sent. */
  refusedVariantIds: string[];
};

/** Quotes every parcel to one destination. Pure: no clock, no database. */
export function quoteBooths(tariff: Tariff, to: Place, parcels: readonly Parcel[]): BoothQuote[] {
  return parcels.map(({ boothId, from, lines }) => {
    const zone = zoneOf(from, to);
    const weightGrams = weightOf(lines);
    const refusedVariantIds = lines.filter((line) => !mayTravel(line.deliveryScope, zone)).map((line) => line.variantId);
    return { boothId, zone, weightGrams, fee: refusedVariantIds.length > 0 ? null : feeFor(tariff, zone, weightGrams), refusedVariantIds };
  });
}

export type SendableQuote = BoothQuote & { fee: Money };

/** The same quotes, sure to carry a fee. Throws CannotDeliver that names every refused variant of every booth. */
export function requireDeliverable(quotes: readonly BoothQuote[]): SendableQuote[] {
  const refused = quotes.flatMap((quote) => quote.refusedVariantIds);
  if (refused.length > 0) throw new CannotDeliver(refused);
  return quotes as SendableQuote[];
}

/** Grams of all units of the lines, packing included as the listings state it. */
export function weightOf(lines: readonly Pick<ParcelLine, 'quantity' | 'shippingGrams'>[]): number {
  return lines.reduce((sum, line) => sum + line.quantity * line.shippingGrams, 0);
}

function mayTravel(scope: DeliveryScope, zone: DeliveryZone): boolean {
  switch (scope) {
    case 'nationwide':
      return true;
    case 'province':
      return zone === 'same_province';
    case 'none':
      return false;
  }
}
