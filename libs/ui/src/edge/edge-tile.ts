import { clothNames, cloths, edgePatternNames, edgePatterns, edgeRows, stitchColour, type ClothName, type EdgePatternName } from './patterns.js';

/** Which edge a booth bears: one pattern on one cloth. */
export interface Edge {
  readonly pattern: EdgePatternName;
  readonly cloth: ClothName;
}

/** The floor's own edge, given to no booth. */
export const floorEdge: Edge = { pattern: 'thoi', cloth: 'cham' };

const isPattern = (name: string): name is EdgePatternName => (edgePatternNames as readonly string[]).includes(name);
const isCloth = (name: string): name is ClothName => (clothNames as readonly string[]).includes(name);

/** The edge that two names from the api stand for; a name that this build does not know gives the floor's own. */
export function edgeOf(pattern: string, cloth: string): Edge {
  return isPattern(pattern) && isCloth(cloth) ? { pattern, cloth } : floorEdge;
}

/** Width of one tile in stitches. */
export function tileWidth(edge: Edge): number {
  return edgePatterns[edge.pattern][0].length;
}

/** One path of horizontal runs for each thread colour: a tile of about 300 bytes instead of a hundred squares. */
export function tilePaths(edge: Edge): { colour: string; d: string }[] {
  const byColour = new Map<string, string>();
  for (let row = 0; row < edgeRows; row += 1) {
    const stitches = edgePatterns[edge.pattern][row] ?? '';
    for (let start = 0; start < stitches.length; ) {
      const stitch = stitches.charAt(start);
      let end = start + 1;
      while (stitches.charAt(end) === stitch) end += 1;
      if (stitch !== '.') {
        const colour = stitchColour(edge.cloth, stitch);
        byColour.set(colour, `${byColour.get(colour) ?? ''}M${start} ${row}h${end - start}v1h-${end - start}z`);
      }
      start = end;
    }
  }
  return [...byColour].map(([colour, d]) => ({ colour, d }));
}

/** Ground of the band. */
export function tileGround(edge: Edge): string {
  return cloths[edge.cloth].shade;
}
