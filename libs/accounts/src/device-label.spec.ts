import { describe, expect, it } from '@jest/globals';
import { deviceLabelOf } from './device-label.js';

describe('the label of a device', () => {
  it.each([
    ['Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36', 'Chrome · Android'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1', 'Safari · iPhone'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0', 'Edge · Windows'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) coc_coc_browser/130.0.0 Chrome/124.0.0.0 Safari/537.36', 'Cốc Cốc · Windows'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox · Linux'],
    ['curl/8.5.0', ''],
    ['', ''],
  ])('of %p is %p', (userAgent, label) => {
    expect(deviceLabelOf(userAgent)).toBe(label);
  });

  it('is never longer than its column, whatever somebody sends', () => {
    expect(deviceLabelOf(`SamsungBrowser/1 Android ${'x'.repeat(5_000)}`)).toBe('Samsung Internet · Android');
  });
});
