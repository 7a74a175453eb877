const browsers: readonly (readonly [RegExp, string])[] = [
  [/coc_coc_browser\//i, 'Cốc Cốc'],
  [/\bEdg(?:A|iOS)?\//, 'Edge'],
  [/\b(?:OPR|Opera)\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/UCBrowser\//, 'UC Browser'],
  [/\bZalo\b/, 'Zalo'],
  [/\bFB(?:AN|AV|_IAB)\b/, 'Facebook'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Headless)?Chrome\/|\bCriOS\//, 'Chrome'],
  [/\bVersion\/[\d.]+.*Safari\//, 'Safari'],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/Android/, 'Android'],
  [/iPhone|iPod/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Windows/, 'Windows'],
  [/CrOS/, 'ChromeOS'],
  [/Macintosh|Mac OS X/, 'macOS'],
  [/Linux|X11/, 'Linux'],
];

/**
 * "Chrome · Android" for a user agent: enough for a person to know a device of theirs, and no more, for versions change weekly and each
 * would be news. Empty when nothing is known.
 */
export function deviceLabelOf(userAgent: string | undefined): string {
  if (!userAgent) return '';
  const find = (names: typeof browsers) => names.find(([form]) => form.test(userAgent))?.[1];
  return [find(browsers), find(systems)].filter((name) => name !== undefined).join(' · ');
}
