/**
 * Names of the woven edges by which a booth is known at sight: eight patterns on six cloths. How they look is drawn in `ui`, which no
 * server lib may import; the names are kept equal by hand.
 */
export const edgePatterns = ['thoi', 'rang', 'bac', 'thap', 'mai', 'hat', 'luoc', 'xoan'] as const;
export const edgeCloths = ['cham', 'rung', 'dat', 'lanh', 'tro', 'man'] as const;

export type BoothEdge = { pattern: (typeof edgePatterns)[number]; cloth: (typeof edgeCloths)[number]; round: number };

/** Every pair in the order in which booths get them; diamonds on indigo are the floor's own and given to no booth. */
const pairs = edgeCloths
  .flatMap((cloth) => edgePatterns.map((pattern) => ({ pattern, cloth })))
  .filter((edge) => !(edge.pattern === 'thoi' && edge.cloth === 'cham'));

/** How many booths have an edge of their own before the pairs go round again. */
export const edgesPerRound = pairs.length;

/** The edge at a place in the order, from 0; after the last pair the next round begins. */
export function edgeAt(place: number): BoothEdge {
  const pair = pairs[place % pairs.length];
  if (!pair) throw new RangeError(`no edge at ${place}`);
  return { ...pair, round: Math.floor(place / pairs.length) };
}

/** The first edge in the order that nobody has. */
export function nextFreeEdge(taken: readonly { pattern: string; cloth: string; round: number }[]): BoothEdge {
  return nextFreeEdges(taken, 1)[0]!;
}

/** The first so many edges in the order that nobody has. */
export function nextFreeEdges(taken: readonly { pattern: string; cloth: string; round: number }[], count: number): BoothEdge[] {
  const key = (edge: { pattern: string; cloth: string; round: number }) => `${edge.pattern}/${edge.cloth}/${edge.round}`;
  const gone = new Set(taken.map(key));
  const free: BoothEdge[] = [];
  for (let place = 0; free.length < count; place += 1) if (!gone.has(key(edgeAt(place)))) free.push(edgeAt(place));
  return free;
}
