export const deliveryZones = ['same_province', 'same_region', 'inter_region'] as const;
export type DeliveryZone = (typeof deliveryZones)[number];

/** Regions of the table `province`. */
export type Region = 'north' | 'central' | 'south';

/** Where a parcel starts or ends, as far as its zone is concerned. */
export type Place = { provinceCode: string; region: Region };

/** The commune to which a parcel goes. A remote one pays the tariff's surcharges. */
export type Destination = Place & { communeCode: string; isRemote: boolean };

/** How far a parcel goes: within the province, within the region, or further. */
export function zoneOf(from: Place, to: Place): DeliveryZone {
  if (from.provinceCode === to.provinceCode) return 'same_province';
  return from.region === to.region ? 'same_region' : 'inter_region';
}
