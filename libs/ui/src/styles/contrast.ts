/** WCAG 2.2: 4.5 for letters, 3 for shapes with a word beside them. */
export type Need = 4.5 | 3;

/** Front, back, what the pair must reach, and what it reaches by day and by night. The pairs that the parts make use of. */
export type MeasuredPair = readonly [front: string, back: string, need: Need, light: number, dark: number];

export const measuredPairs: readonly MeasuredPair[] = [
  ['ink', 'ground', 4.5, 15.59, 15.96],
  ['ink', 'sheet', 4.5, 17.07, 14.46],
  ['ink-soft', 'ground', 4.5, 7.79, 10.32],
  ['ink-soft', 'sheet', 4.5, 8.53, 9.34],
  ['ink-soft', 'sunken', 4.5, 7.09, 8.15],
  ['ink-soft', 'indigo-tint', 4.5, 7.04, 7.32],
  ['ink-faint', 'ground', 4.5, 5.38, 7.21],
  ['ink-faint', 'sheet', 4.5, 5.89, 6.53],
  ['ink-faint', 'sunken', 4.5, 4.9, 5.7],
  ['indigo', 'ground', 4.5, 10.21, 10.54],
  ['indigo', 'sheet', 4.5, 11.18, 9.54],
  ['indigo', 'indigo-tint', 4.5, 9.24, 7.48],
  ['on-indigo', 'indigo', 4.5, 11.18, 9.97],
  ['on-indigo', 'indigo-deep', 4.5, 14.35, 12.67],
  ['forest', 'ground', 4.5, 7.47, 10.29],
  ['forest', 'forest-tint', 4.5, 6.89, 7.31],
  ['turmeric', 'turmeric-tint', 4.5, 6.24, 7.75],
  ['turmeric', 'sheet', 4.5, 7.2, 9.91],
  ['ink', 'turmeric-tint', 4.5, 14.79, 11.31],
  ['ink-soft', 'turmeric-tint', 4.5, 7.39, 7.31],
  ['clay', 'sheet', 4.5, 6.77, 8.15],
  ['sheet', 'clay', 4.5, 6.77, 8.15],
  ['fault', 'sheet', 4.5, 7.66, 8.32],
  ['fault', 'ground', 4.5, 7, 9.19],
  ['fault', 'fault-tint', 4.5, 6.33, 7.47],
  ['line-strong', 'sheet', 3, 4.29, 5.04],
  ['line-strong', 'ground', 3, 3.92, 5.57],
  ['line-strong', 'indigo-tint', 3, 3.54, 3.95],
  ['star', 'sheet', 3, 3.79, 9.29],
  ['star', 'ground', 3, 3.46, 10.25],
  ['ground', 'ink', 4.5, 15.59, 15.96],
];

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours `#rrggbb` after WCAG, 1 to 21, whichever lies in front. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
