import { DomainError } from '@chophien/platform';
import type { Money } from '@chophien/money';
import type { ShipmentMove, ShipmentState } from '../shipment-state.js';
import type { Destination } from '../zone.js';

/** What a carrier reckons a fee from: where to, grams as packed, centimetres, and the cash to collect at the door in đồng (0 for none). */
export type Load = { to: Destination; weightGrams: number; lengthCm: number; widthCm: number; heightCm: number; codAmount: Money; declaredValue: Money };

/** A parcel to be fetched. `reference` is our shipment's id: the same one never becomes two orders at the carrier. */
export type CarrierOrder = Load & {
  reference: string;
  receiver: { name: string; phone: string; street: string };
  lines: readonly { name: string; quantity: number; weightGrams: number }[];
  note: string;
};

/** The carrier's own number of the parcel (null where it is ordered by hand), its fee in đồng where it told one, and the day it expects to deliver. */
export type CarrierReceipt = { code: string | null; fee: Money | null; expectedAt: Date | null };

/** What somebody who claims to be the carrier says of a parcel: a hint to ask the carrier, never a fact. */
export type TrackingHint = { code: string; reference: string | null };

/** One way to have parcels carried. Everything but `readTracking` and `movesBy` may throw CarrierRefused and CarrierUnavailable. */
export interface Carrier {
  readonly key: string;
  /** đồng for the load. */
  fee(load: Load): Promise<Money>;
  /** Orders the parcel once per reference, however often it is asked. */
  create(order: CarrierOrder): Promise<CarrierReceipt>;
  /** Its number of what was ordered under our reference; null where it knows none. */
  find(reference: string): Promise<string | null>;
  /** Address of a page to print, good for a short time; null where labels are written by hand. */
  label(code: string): Promise<string | null>;
  cancel(code: string): Promise<void>;
  /** The carrier's own word for where the parcel is; null where it has none. */
  track(code: string): Promise<string | null>;
  /** Null for anything that is not this carrier's message. */
  readTracking(message: unknown): TrackingHint | null;
  /** Moves that bring a shipment from its state to what the carrier's word means, in order; none for a word that says nothing new or is unknown. */
  movesBy(status: string, from: ShipmentState): ShipmentMove[];
}

/** The carrier will not have it as it is: `area` names no place it knows, `account` is its own key or shop, else what it `said`, in its words. Asking again changes nothing. */
export class CarrierRefused extends DomainError {
  readonly code = 'CarrierRefused';
  constructor(readonly reason: 'area' | 'account' | 'said', readonly said: string) {
    super('the carrier refused', { reason: reason.toUpperCase(), said });
  }
}

/** No answer that can be understood came in time. Whether it was done is not known; asking again later is safe. */
export class CarrierUnavailable extends DomainError {
  readonly code = 'CarrierUnavailable';
  constructor(why: string) {
    super(`the carrier gave no answer: ${why}`);
  }
}
