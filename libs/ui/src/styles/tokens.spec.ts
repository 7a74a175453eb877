import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { cloths } from '../edge/patterns.js';
import { contrast, measuredPairs } from './contrast.js';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

function block(after: string): Map<string, string> {
  const start = css.indexOf('{', css.indexOf(after));
  const body = css.slice(start, css.indexOf('}', start));
  return new Map([...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map((found) => [found[1] ?? '', found[2] ?? '']));
}

const light = block(':root {');
const darkByDevice = block(":root:not([data-theme='light'])");
const darkByChoice = block(":root[data-theme='dark']");

const sheets = readdirSync(new URL('.', import.meta.url))
  .filter((name) => name.endsWith('.css') && name !== 'tokens.css')
  .map((name) => readFileSync(new URL(`./${name}`, import.meta.url), 'utf8'));
/** The ground of a picture that has not come: the booth's cloth, as edge/patterns.ts has it. */
const clothRule = /\.cloth--(\w+) \{\s*background: (#[0-9a-f]{6});\s*\}/g;
/** The same by day and by night: the floor's own cloth. */
const unchanging = /^(on-)?cloth/;

describe('tokens', () => {
  it('name the same colours by day and by night, however night is chosen', () => {
    const byDay = [...light.keys()].filter((name) => !unchanging.test(name));
    expect([...darkByDevice.keys()]).toEqual(byDay);
    expect([...darkByChoice]).toEqual([...darkByDevice]);
  });

  it.each(measuredPairs)('measure %s on %s as the art direction says', (front, back, need, byDay, byNight) => {
    const ratio = (colours: Map<string, string>) => Number(contrast(colours.get(front) ?? '', colours.get(back) ?? '').toFixed(2));
    expect([ratio(light), ratio(darkByDevice)]).toEqual([byDay, byNight]);
    expect(Math.min(byDay, byNight)).toBeGreaterThanOrEqual(need);
  });

  it('hold for every pair that was measured', () => {
    expect(measuredPairs).toHaveLength(31);
  });

  it('stand for all colour in the parts: paper in print is the one exception', () => {
    const loose = sheets.flatMap((sheet) => sheet.replace(/@media print \{[^@]*$/, '').replace(clothRule, '').match(/#[0-9a-f]{3,8}\b|rgba?\([^)]*\)/g) ?? []);
    expect(loose).toEqual([]);
  });

  it('leave the grounds of cloths to the woven edges', () => {
    const grounds = sheets.flatMap((sheet) => [...sheet.matchAll(clothRule)].map(([, name = '', ground = '']) => [name, ground]));
    const woven = Object.entries(cloths).map(([name, cloth]) => [name, cloth.ground]);
    expect(grounds.filter(([name, ground]) => !woven.some((one) => one[0] === name && one[1] === ground))).toEqual([]);
  });

  it('are known wherever they are named', () => {
    const known = new Set([...css.matchAll(/(--[\w-]+):/g)].map((found) => found[1]));
    // Set by the library on what it places.
    const placed = ['--anchor-width', '--available-height'];
    const named = sheets.flatMap((sheet) => [...sheet.matchAll(/var\((--[\w-]+)/g)].map((found) => found[1] ?? ''));
    expect(named.length).toBeGreaterThan(200);
    expect([...new Set(named)].filter((name) => !known.has(name) && !placed.includes(name))).toEqual([]);
  });

  it('let nothing be smaller than 14 px or tighter than 1.16', () => {
    const sizes = [css, ...sheets].flatMap((sheet) => [...sheet.matchAll(/(?:--size-[\w-]+|font-size): ([\d.]+)px/g)].map((found) => Number(found[1])));
    const lines = [css, ...sheets].flatMap((sheet) => [...sheet.matchAll(/(?:--line-[\w-]+|line-height): ([\d.]+);/g)].map((found) => Number(found[1])));
    expect(Math.min(...sizes)).toBe(14);
    expect(Math.min(...lines)).toBe(1.16);
  });

  it('stand still for whoever asked for less motion', () => {
    const still = css.slice(css.indexOf('prefers-reduced-motion'));
    expect([...still.matchAll(/--(press|open|close-time): 0ms/g)].map((found) => found[1])).toEqual(['press', 'open', 'close-time']);
  });
});
