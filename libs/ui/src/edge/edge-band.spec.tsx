import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { EdgeBand, EdgeSheet, EdgeSheetContext, EdgeTiles } from './edge-band.js';
import { edgeOf, floorEdge, tilePaths, tileWidth } from './edge-tile.js';
import { clothNames, edgePatternNames, edgePatterns } from './patterns.js';

/** Paints a tile from its paths, as a browser would, and reads the stitches back. */
function stitchesOf(paths: { colour: string; d: string }[], width: number): number {
  let painted = 0;
  for (const { d } of paths) for (const run of d.matchAll(/h(\d+)v1/g)) painted += Number(run[1]);
  expect(painted).toBeLessThanOrEqual(width * 9);
  return painted;
}

describe('the woven edge', () => {
  it.each(edgePatternNames)('stitches every thread of %s once', (pattern) => {
    for (const cloth of clothNames) {
      const threads = edgePatterns[pattern].join('').replace(/\./g, '').length;
      expect(stitchesOf(tilePaths({ pattern, cloth }), tileWidth({ pattern, cloth }))).toBe(threads);
    }
  });

  it('takes an unknown name for the floor’s own edge', () => {
    expect(edgeOf('rang', 'dat')).toEqual({ pattern: 'rang', cloth: 'dat' });
    expect(edgeOf('paisley', 'dat')).toEqual(floorEdge);
  });

  it('writes a tile once for many bands of a page', () => {
    const sheet = new EdgeSheet();
    const html = renderToStaticMarkup(
      <EdgeSheetContext.Provider value={sheet}>
        <EdgeBand edge={{ pattern: 'rang', cloth: 'dat' }} />
        <EdgeBand edge={{ pattern: 'rang', cloth: 'dat' }} stitch={3} />
        <EdgeBand edge={{ pattern: 'mai', cloth: 'lanh' }} />
        <EdgeTiles sheet={sheet} />
      </EdgeSheetContext.Provider>,
    );
    expect(html.match(/<pattern /g)).toHaveLength(2);
    expect(html.match(/url\(#edge-rang-dat\)/g)).toHaveLength(2);
    expect(html).not.toContain('style=');
  });

  it('brings its own tile where no page collects them', () => {
    const html = renderToStaticMarkup(<EdgeBand edge={floorEdge} />);
    const id = /<pattern id="([^"]+)"/.exec(html)?.[1];
    expect(html).toContain(`fill="url(#${id})"`);
  });
});
