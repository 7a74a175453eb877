import { useId } from 'react';
import { edgePatterns, edgeRows, tileWidth, type Edge } from '@chophien/ui';

/** How many repeats are laid side by side; what is too many is cut off. */
const repeats = 60;

/**
 * A booth's edge without colour: the pattern alone tells booths apart on paper. The first two threads are whole stitches, the others
 * small ones, so that two threads side by side stay two.
 */
export function MonoEdge({ edge, stitch }: { edge: Edge; stitch: 1 | 2 }) {
  const id = useId();
  const width = tileWidth(edge);
  const stitches = edgePatterns[edge.pattern].flatMap((row, y) =>
    [...row].flatMap((thread, x) =>
      thread === '.' ? [] : thread === '1' || thread === '2' ? [`M${x} ${y}h1v1h-1z`] : [`M${x + 0.25} ${y + 0.25}h.5v.5h-.5z`],
    ),
  );
  return (
    <svg className="slip__edge" height={edgeRows * stitch} width="100%" viewBox={`0 0 ${width * repeats} ${edgeRows}`} preserveAspectRatio="xMinYMin slice" shapeRendering="crispEdges" aria-hidden="true">
      <defs>
        <pattern id={id} width={width} height={edgeRows} patternUnits="userSpaceOnUse">
          <path fill="#000" d={stitches.join('')} />
        </pattern>
      </defs>
      <rect width="100%" height={edgeRows} fill={`url(#${id})`} />
    </svg>
  );
}
