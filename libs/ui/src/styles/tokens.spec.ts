import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

function block(after: string): Map<string, string> {
  const start = css.indexOf('{', css.indexOf(after));
  const body = css.slice(start, css.indexOf('}', start));
  return new Map([...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map((found) => [found[1] ?? '', found[2] ?? '']));
}

const light = block(':root {');
const darkByDevice = block(":root:not([data-theme='light'])");
const darkByChoice = block(":root[data-theme='dark']");

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const text: [string, string][] = [
  ['ink', 'ground'], ['ink', 'sheet'], ['ink', 'turmeric-tint'], ['ink', 'indigo-tint'], ['ink-soft', 'ground'], ['ink-soft', 'sheet'],
  ['ink-soft', 'sunken'], ['ink-soft', 'indigo-tint'], ['ink-soft', 'turmeric-tint'], ['ink-faint', 'ground'], ['ink-faint', 'sheet'],
  ['ink-faint', 'sunken'], ['indigo', 'ground'], ['indigo', 'sheet'], ['indigo', 'indigo-tint'], ['on-indigo', 'indigo'],
  ['on-indigo', 'indigo-deep'], ['forest', 'ground'], ['forest', 'forest-tint'], ['turmeric', 'turmeric-tint'], ['turmeric', 'sheet'],
  ['clay', 'sheet'], ['fault', 'sheet'], ['fault', 'ground'], ['fault', 'fault-tint'],
];
const shapes: [string, string][] = [
  ['line-strong', 'sheet'], ['line-strong', 'ground'], ['line-strong', 'indigo-tint'], ['star', 'sheet'], ['star', 'ground'],
];

describe('tokens', () => {
  it('name the same colours by day and by night, however night is chosen', () => {
    const byDay = [...light.keys()].filter((name) => !name.startsWith('cloth') && !name.startsWith('on-cloth'));
    expect([...darkByDevice.keys()]).toEqual(byDay);
    expect([...darkByChoice]).toEqual([...darkByDevice]);
  });

  it.each([
    ['light', light],
    ['dark', darkByDevice],
  ] as const)('keep enough contrast in %s', (_name, colours) => {
    const of = (name: string) => colours.get(name) ?? '';
    const tooWeak = [
      ...text.filter(([front, back]) => contrast(of(front), of(back)) < 4.5),
      ...shapes.filter(([front, back]) => contrast(of(front), of(back)) < 3),
    ];
    expect(tooWeak).toEqual([]);
  });
});
