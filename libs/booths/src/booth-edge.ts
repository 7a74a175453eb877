/**
 * Names of the woven edges by which a booth is known at sight: eight patterns on six cloths. How they look is drawn in `ui`;
 * a test of the storefront compares the names.
 */
export const edgePatterns = ['thoi', 'rang', 'bac', 'thap', 'mai', 'hat', 'luoc', 'xoan'] as const;
export const edgeCloths = ['cham', 'rung', 'dat', 'lanh', 'tro', 'man'] as const;

export type BoothEdge = { pattern: (typeof edgePatterns)[number]; cloth: (typeof edgeCloths)[number] };

/** Every pair in the order in which booths get them; diamonds on indigo are the floor's own and given to no booth. */
export const boothEdges: readonly BoothEdge[] = edgeCloths
  .flatMap((cloth) => edgePatterns.map((pattern) => ({ pattern, cloth })))
  .filter((edge) => !(edge.pattern === 'thoi' && edge.cloth === 'cham'));
