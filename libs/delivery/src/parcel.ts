import type { Money } from '@chophien/money';
import type { DeliveryMethod } from './method.js';
import type { Place } from './zone.js';

/** As in `product.delivery_scope`: everywhere, by carrier only within the booth's own province, or not at all. */
export type DeliveryScope = 'nationwide' | 'province' | 'none';
/** As in `product.storage`. */
export type StorageKind = 'ambient' | 'cool' | 'chilled' | 'frozen' | 'live' | 'service';

/** Centimetres as packed; null where nobody measured. */
export type PackSize = { lengthCm: number | null; widthCm: number | null; heightCm: number | null };

export type ParcelLine = PackSize & { variantId: string; quantity: number; shippingGrams: number; deliveryScope: DeliveryScope; storage: StorageKind };

/** What the shopper chose for a booth's part. */
export type DeliveryChoice = { method: DeliveryMethod; pickupPointId: string | null };

/** One booth's part of a cart: it travels as one parcel from where the booth ships. `goodsTotal` in đồng, before any discount. */
export type Parcel = { boothId: string; from: Place; goodsTotal: Money; lines: readonly ParcelLine[]; chosen: DeliveryChoice | null };

/** Grams of all units of the lines, packing included as the listings state it. */
export function weightOf(lines: readonly Pick<ParcelLine, 'quantity' | 'shippingGrams'>[]): number {
  return lines.reduce((sum, line) => sum + line.quantity * line.shippingGrams, 0);
}

/**
 * Grams for which a carrier bills the whole parcel: what it weighs, or what its volume counts for where that is more. `divisor` cubic centimetres count
 * as one kilogram; a pack that nobody measured counts by its weight.
 */
export function billedGrams(lines: readonly Omit<ParcelLine, 'variantId' | 'deliveryScope' | 'storage'>[], divisor: number): number {
  const byVolume = lines.reduce((sum, line) => sum + line.quantity * (volumetricGrams(line, divisor) ?? line.shippingGrams), 0);
  return Math.max(weightOf(lines), byVolume);
}

function volumetricGrams({ lengthCm, widthCm, heightCm }: PackSize, divisor: number): number | null {
  if (lengthCm === null || widthCm === null || heightCm === null) return null;
  return Math.ceil((lengthCm * widthCm * heightCm * 1_000) / divisor);
}
