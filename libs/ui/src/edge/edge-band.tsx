import { createContext, useContext, useId } from 'react';
import { tileGround, tilePaths, tileWidth, type Edge } from './edge-tile.js';
import { edgeRows } from './patterns.js';

/** The tiles that a server-rendered page asked for so far; each is then written once, by `EdgeTiles`, at the page's end. */
export class EdgeSheet {
  readonly edges = new Map<string, Edge>();

  /** Notes that the page needs this edge and gives the id of its tile. */
  use(edge: Edge): string {
    const id = `edge-${edge.pattern}-${edge.cloth}`;
    this.edges.set(id, edge);
    return id;
  }
}

/** Set by the storefront. Where it is null (back office, single parts) each band brings its own tile. */
export const EdgeSheetContext = createContext<EdgeSheet | null>(null);

function Tile({ id, edge }: { id: string; edge: Edge }) {
  return (
    <pattern id={id} width={tileWidth(edge)} height={edgeRows} patternUnits="userSpaceOnUse" shapeRendering="crispEdges">
      <path fill={tileGround(edge)} d={`M0 0h${tileWidth(edge)}v${edgeRows}H0z`} />
      {tilePaths(edge).map(({ colour, d }) => (
        <path key={colour} fill={colour} d={d} />
      ))}
    </pattern>
  );
}

/**
 * A booth's woven edge, as wide as what it stands on. `stitch` in whole pixels: 1 on lines, 2 on sheets, 3 on pages.
 * An ornament: the booth's name always stands beside it, so it is hidden from screen readers.
 */
export function EdgeBand({ edge, stitch = 2 }: { edge: Edge; stitch?: 1 | 2 | 3 | 4 }) {
  const sheet = useContext(EdgeSheetContext);
  const ownId = useId();
  const id = sheet?.use(edge) ?? `edge${ownId}`;
  return (
    <span className="edge" aria-hidden="true">
      <svg width="100%" height={edgeRows * stitch} shapeRendering="crispEdges">
        {sheet === null && (
          <defs>
            <Tile id={id} edge={edge} />
          </defs>
        )}
        <rect width="100%" height={edgeRows} transform={stitch === 1 ? undefined : `scale(${stitch})`} fill={`url(#${id})`} />
      </svg>
    </span>
  );
}

/** The tiles of all bands of the page, each once. Must be rendered after every band. */
export function EdgeTiles({ sheet }: { sheet: EdgeSheet }) {
  if (sheet.edges.size === 0) return null;
  return (
    <svg className="edge-tiles" aria-hidden="true" width="0" height="0">
      <defs>
        {[...sheet.edges].map(([id, edge]) => (
          <Tile key={id} id={id} edge={edge} />
        ))}
      </defs>
    </svg>
  );
}
