import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { gzipSync } from 'node:zlib';
import { aContext } from '../testing/page-fixtures.js';
import { CommuneMap, GoodsMap } from './commune-map.js';
import { communeShapes, innerBorders, mapSize, provinceOutline } from './commune-paths.js';

/** Corners of a path of relative steps, and the area that they enclose, in square units. */
function areaOf(d: string): number {
  const [x = 0, y = 0, ...steps] = (d.match(/-?\d+/g) ?? []).map(Number);
  const corners: [number, number][] = [[x, y]];
  for (let at = 0; at < steps.length; at += 2) {
    const [px, py] = corners[corners.length - 1] ?? [0, 0];
    corners.push([px + (steps[at] ?? 0), py + (steps[at + 1] ?? 0)]);
  }
  expect(corners.every(([cx, cy]) => cx >= 0 && cy >= 0 && cx <= mapSize.width && cy <= mapSize.height)).toBe(true);
  const twice = corners.reduce((sum, [cx, cy], index) => {
    const [nx, ny] = corners[(index + 1) % corners.length] ?? [0, 0];
    return sum + cx * ny - nx * cy;
  }, 0);
  return Math.abs(twice) / 2;
}

describe('the drawn communes', () => {
  it('are the 38 since July 2025, small enough to stand in a page', () => {
    expect(Object.keys(communeShapes)).toHaveLength(38);
    expect(gzipSync(readFileSync(new URL('./commune-paths.ts', import.meta.url))).length).toBeLessThan(6_000);
  });

  it('share their borders: together they cover the province, without gap or overlap', () => {
    const parts = Object.values(communeShapes).map(({ d }) => areaOf(d));
    expect(parts.reduce((sum, area) => sum + area, 0)).toBe(areaOf(provinceOutline));
  });
});

describe('the map of one commune', () => {
  it('fills it, names it, and draws no other shape', () => {
    const html = renderToStaticMarkup(<CommuneMap label="Làm ở Xã Bình Lư" here={{ code: '03390', name: 'Xã Bình Lư' }} />);
    expect(html).toContain('role="img" aria-label="Làm ở Xã Bình Lư"');
    expect(html).toContain(`<path class="map__here" d="${communeShapes['03390']?.d}"></path>`);
    expect(html).toMatch(/text-anchor="end">Bình Lư<\/text>/);
    expect(html.match(/<path/g)).toHaveLength(3);
    expect(html).toContain(innerBorders);
  });

  it('of a place that is not drawn is the province alone', () => {
    const html = renderToStaticMarkup(<CommuneMap label="x" here={{ code: '99999', name: 'Xã Lạ' }} />);
    expect(html).toContain('map__land');
    expect(html).not.toMatch(/map__here|Xã Lạ|Lạ</);
  });
});

describe('the map of the goods', () => {
  const communes = [
    { code: '03433', name: 'Xã Bum Tở', productCount: 8 },
    { code: '03390', name: 'Xã Bình Lư', productCount: 7 },
    { code: '03388', name: 'Phường Đoàn Kết', productCount: 2 },
    { code: '99999', name: 'Xã Lạ', productCount: 1 },
  ];

  it('leads to the goods of each commune by a link with a name, tinted in three steps and numbered', () => {
    const html = renderToStaticMarkup(<GoodsMap context={aContext()} communes={communes} />);
    const links = [...html.matchAll(/<a class="([^"]+)" href="([^"]+)" aria-label="([^"]+)">.*?>(\d+)<\/text><\/a>/g)].map(([, ...parts]) => parts);
    expect(links).toEqual([
      ['map__link map__link--3', '/hang?xa=03433', 'Xã Bum Tở, 8 sản phẩm', '8'],
      ['map__link map__link--2', '/hang?xa=03390', 'Xã Bình Lư, 7 sản phẩm', '7'],
      ['map__link map__link--1', '/hang?xa=03388', 'Phường Đoàn Kết, 2 sản phẩm', '2'],
    ]);
    expect(html).toContain('role="group"');
  });

  it('says what the tints mean', () => {
    const html = renderToStaticMarkup(<GoodsMap context={aContext({}, 'en')} communes={communes} />);
    for (const words of ['1–2 products', '3–7 products', '8 products or more']) expect(html).toContain(words);
  });
});
