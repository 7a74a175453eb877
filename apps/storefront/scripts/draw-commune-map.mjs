/*
 * Draws the map of Lai Châu's 38 communes and wards as short path data, from their boundaries.
 *   node apps/storefront/scripts/draw-commune-map.mjs
 * Writes src/views/commune-paths.ts, which is committed; run this again only when the boundaries change.
 *
 * The source simplified every commune by itself, so neighbours overlap and leave slivers between them. Laid on a fine grid, where a cell
 * belongs to exactly one commune, the borders become one line again; topojson then keeps it one line while it simplifies.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { geoMercator, geoPath } from 'd3-geo';
import sharp from 'sharp';
import { feature, merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';

/** Cells of the grid across, and how many of them make one unit of the drawing. */
const across = 1440;
const cellsPerUnit = 4;
/** Cells left free around the province, for strokes. */
const margin = 16;
/** Corners whose triangle is smaller than this many cells go. */
const smallest = 150;

const source = JSON.parse(await readFile(new URL('laichau_communes.geojson', import.meta.url), 'utf8'));
const communes = source.features.map(({ properties }) => properties);
const projection = geoMercator().fitWidth(across - 2 * margin, source);
const [[left, top], [, bottom]] = geoPath(projection).bounds(source);
const down = Math.ceil((bottom - top + 2 * margin) / cellsPerUnit) * cellsPerUnit;
const [x, y] = projection.translate();
projection.translate([x - left + margin, y - top + margin]);

/** One byte a cell: 0 outside, else 1 + the commune's place in the source. Strokes are laid first, so that they close the slivers only. */
async function gridOf() {
  const path = geoPath(projection);
  const colour = (index) => `rgb(${(index + 1) * 6},0,0)`;
  const shapes = source.features.map(path);
  const strokes = shapes.map((d, index) => `<path d="${d}" fill="none" stroke="${colour(index)}" stroke-width="7"/>`);
  const fills = shapes.map((d, index) => `<path d="${d}" fill="${colour(index)}"/>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${across}" height="${down}" shape-rendering="crispEdges">${strokes.join('')}${fills.join('')}</svg>`;
  const { data, info } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true });
  return Uint8Array.from({ length: across * down }, (_, cell) => (data[cell * info.channels + info.channels - 1] < 128 ? 0 : Math.round(data[cell * info.channels] / 6)));
}

const around = (cell) => {
  const column = cell % across;
  return [column > 0 ? cell - 1 : -1, column < across - 1 ? cell + 1 : -1, cell - across, cell + across].filter((next) => next >= 0 && next < across * down);
};

/** Every owner keeps its largest piece; splinters and enclosed gaps go to whom they touch most. */
function joinSplinters(grid) {
  const seen = new Uint8Array(grid.length);
  const pieces = [];
  for (let start = 0; start < grid.length; start += 1) {
    if (seen[start]) continue;
    const owner = grid[start];
    const cells = [start];
    const touches = new Map();
    seen[start] = 1;
    for (let at = 0; at < cells.length; at += 1) {
      for (const next of around(cells[at])) {
        if (grid[next] !== owner) touches.set(grid[next], (touches.get(grid[next]) ?? 0) + 1);
        else if (!seen[next]) {
          seen[next] = 1;
          cells.push(next);
        }
      }
    }
    pieces.push({ owner, cells, touches });
  }
  pieces.sort((a, b) => b.cells.length - a.cells.length);
  const kept = new Set();
  for (const { owner, cells, touches } of pieces) {
    if (!kept.has(owner)) kept.add(owner);
    else {
      const [neighbour] = [...touches].sort((a, b) => b[1] - a[1])[0];
      for (const cell of cells) grid[cell] = neighbour;
    }
  }
  return pieces.length - kept.size;
}

/** The outer ring of an owner's cells, corner by corner, clockwise on the screen. */
function ringOf(grid, owner) {
  const width = across + 1;
  const next = new Map();
  const add = (from, to) => next.set(from, [...(next.get(from) ?? []), to]);
  grid.forEach((holder, cell) => {
    if (holder !== owner) return;
    const corner = Math.floor(cell / across) * width + (cell % across);
    if (grid[cell - across] !== owner) add(corner, corner + 1);
    if (grid[cell + 1] !== owner) add(corner + 1, corner + 1 + width);
    if (grid[cell + across] !== owner) add(corner + 1 + width, corner + width);
    if (grid[cell - 1] !== owner) add(corner + width, corner);
  });
  let longest = [];
  while (next.size > 0) {
    const [first] = next.keys();
    const ring = [first];
    for (let at = first; ; ) {
      const ways = next.get(at);
      const to = ways.pop();
      if (ways.length === 0) next.delete(at);
      ring.push(to);
      at = to;
      if (at === first) break;
    }
    if (ring.length > longest.length) longest = ring;
  }
  return longest.map((corner) => [corner % width, Math.floor(corner / width)]);
}

/** For each owner the cell that is farthest from its border, and how far: where a name or a number has most room. */
function middles(grid) {
  const far = new Int32Array(grid.length).fill(-1);
  let wave = [];
  grid.forEach((owner, cell) => {
    if (owner > 0 && around(cell).some((next) => grid[next] !== owner)) {
      far[cell] = 0;
      wave.push(cell);
    }
  });
  const best = new Map();
  for (let distance = 0; wave.length > 0; distance += 1) {
    const following = [];
    for (const cell of wave) {
      best.set(grid[cell], cell);
      for (const next of around(cell)) {
        if (grid[next] > 0 && far[next] < 0) {
          far[next] = distance + 1;
          following.push(next);
        }
      }
    }
    wave = following;
  }
  return best;
}

const unit = (cells) => Math.round(cells / cellsPerUnit);
const signed = (value, first) => (first || value < 0 ? String(value) : ` ${value}`);

/** Steps from corner to corner in whole units; what rounds away is left out. */
function line(points, closed) {
  let [px, py] = points[0].map(unit);
  let d = `M${px} ${py}`;
  let steps = '';
  for (const [cx, cy] of closed ? points.slice(1, -1) : points.slice(1)) {
    const [dx, dy] = [unit(cx) - px, unit(cy) - py];
    if (dx === 0 && dy === 0) continue;
    steps += signed(dx, steps === '') + signed(dy, false);
    [px, py] = [px + dx, py + dy];
  }
  d += `l${steps}`;
  return closed ? `${d}z` : d;
}

const grid = await gridOf();
const joined = joinSplinters(grid);
const whole = {
  type: 'FeatureCollection',
  features: communes.map(({ code }, index) => ({ type: 'Feature', properties: { code }, geometry: { type: 'Polygon', coordinates: [ringOf(grid, index + 1)] } })),
};
const simple = simplify(presimplify(topology({ communes: whole })), smallest);
const { communes: drawn } = simple.objects;
const middle = middles(grid);
const entries = communes.map(({ code }, index) => {
  const cell = middle.get(index + 1);
  const shape = feature(simple, drawn.geometries[index]).geometry.coordinates[0];
  const row = cell - (cell % across);
  const columns = Array.from({ length: across }, (_, column) => column).filter((column) => grid[row + column] === index + 1);
  const [west, east] = [columns[0], columns.at(-1)];
  return `  '${code}': { x: ${unit(cell % across)}, y: ${unit(Math.floor(cell / across))}, west: ${unit(west)}, east: ${unit(east)}, d: '${line(shape, true)}' },`;
});
const outline = merge(simple, drawn.geometries).coordinates.map((polygon) => line(polygon[0], true)).join('');
const borders = mesh(simple, drawn, (a, b) => a !== b).coordinates.map((points) => line(points, false)).join('');

await writeFile(
  new URL('../src/views/commune-paths.ts', import.meta.url),
  `/**
 * The 38 communes and wards of Lai Châu as path data. Drawn by scripts/draw-commune-map.mjs from the boundaries of
 * thanglequoc/vietnamese-provinces-database (MIT, (c) 2021 Thang Le Quoc); no survey, only where things lie to each other.
 */
export const mapSize = { width: ${across / cellsPerUnit}, height: ${down / cellsPerUnit} };

/** The province's own border. */
export const provinceOutline =
  '${outline}';

/** Borders between communes, each once, so that their stitches do not overlap. */
export const innerBorders =
  '${borders}';

export interface CommuneShape {
  /** The point with most room around, and how far the commune reaches to both sides of it. */
  readonly x: number;
  readonly y: number;
  readonly west: number;
  readonly east: number;
  readonly d: string;
}

/** By commune code. */
export const communeShapes: Readonly<Record<string, CommuneShape>> = {
${entries.join('\n')}
};
`,
);
console.log(`${communes.length} communes, ${joined} splinters joined; outline ${outline.length}, borders ${borders.length}, shapes ${entries.join('').length} characters`);
