import type { Place } from '../zone.js';
import { zoneOf } from '../zone.js';
import { feeFor, type Tariff } from '../tariff.js';
import type { Carrier, Load } from './carrier.js';

/** Any carrier that booths order by hand: fees by the floor's tariff, `divisor` cubic centimetres counting as a kilogram; nothing is asked over the network. */
export function tableCarrier(terms: { tariff: Tariff; from: Place; divisor: number }): Carrier {
  const fee = (load: Load) => {
    const byVolume = Math.ceil((load.lengthCm * load.widthCm * load.heightCm * 1_000) / terms.divisor);
    return feeFor(terms.tariff, zoneOf(terms.from, load.to), Math.max(load.weightGrams, byVolume), load.to.isRemote);
  };
  return {
    key: 'table',
    fee: async (load) => fee(load),
    create: async (order) => ({ code: null, fee: fee(order), expectedAt: null }),
    find: async () => null,
    label: async () => null,
    cancel: async () => undefined,
    track: async () => null,
    readTracking: () => null,
    movesBy: () => [],
  };
}
