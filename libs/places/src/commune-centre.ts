import { once, readData } from './read-data.js';

type CentresFile = Readonly<Record<string, { lat: number; lng: number }>>;
const centres = once(() => new Map(Object.entries(readData('lai_chau_communes.json') as CentresFile)));

/** Degrees (WGS 84) of about the middle of a commune; null outside Lai Châu, the only province that they are kept for. */
export function communeCentre(communeCode: string): { lat: number; lng: number } | null {
  const centre = centres().get(communeCode);
  return centre === undefined ? null : { lat: centre.lat, lng: centre.lng };
}
