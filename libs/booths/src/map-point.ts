/** Degrees north and east, to five decimals: about a metre. */
export type MapPoint = { lat: number; lng: number };
export type MapPointProblem = 'short_link' | 'not_a_point' | 'outside';

const number = '(-?\\d{1,3}(?:\\.\\d{1,15})?)';
/** How maps write a point in an address; the pin before the middle of what was looked at. */
const forms = [
  new RegExp(`!3d${number}!4d${number}`),
  new RegExp(`[?&]mlat=${number}&mlon=${number}`),
  new RegExp(`[?&](?:q|query|ll|destination|daddr)=(?:loc:)?${number}\\s*,\\s*${number}`),
  new RegExp(`/(?:place|search)/${number}\\s*,\\s*\\+?${number}`),
  new RegExp(`^geo:${number},${number}`),
  new RegExp(`@${number},${number}`),
  new RegExp(`#map=\\d{1,2}(?:\\.\\d+)?/${number}/${number}`),
  new RegExp(`^${number}\\s*[,; ]\\s*${number}$`),
];
const shortLink = /^(?:https?:\/\/)?(?:maps\.app\.goo\.gl|goo\.gl|g\.co|osm\.org\/go)\//i;

/**
 * A point from what a person pastes: two numbers, or the address of Google Maps or OpenStreetMap. Nothing is asked of the network, so a
 * shortened address says nothing. The floor is in Vietnam, and so are its booths.
 */
export function parseMapPoint(typed: string): MapPoint | MapPointProblem {
  const text = decoded(typed.trim());
  const match = forms.map((form) => form.exec(text)).find((found) => found !== null);
  if (!match) return shortLink.test(text) ? 'short_link' : 'not_a_point';
  const [lat, lng] = [rounded(match[1]), rounded(match[2])];
  return lat >= 8 && lat <= 23.5 && lng >= 102 && lng <= 117.5 ? { lat, lng } : 'outside';
}

/** As it is written and read again. */
export function mapPointText(point: MapPoint): string {
  return `${point.lat.toFixed(5)}, ${point.lng.toFixed(5)}`;
}

const rounded = (text: string | undefined): number => Math.round(Number(text) * 1e5) / 1e5;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
