import { describe, expect, it } from '@jest/globals';
import { mapPointText, parseMapPoint } from './map-point.js';

describe('a point on the map', () => {
  it.each([
    '22.3443, 103.6782',
    '22.3443 103.6782',
    'geo:22.3443,103.6782',
    'https://www.google.com/maps?q=22.3443,103.6782',
    'https://www.google.com/maps/search/?api=1&query=22.3443%2C103.6782',
    'https://www.google.com/maps/@22.3443,103.6782,17z',
    // the pin counts, not the middle of the map
    'https://www.google.com/maps/place/X/@22.1,103.1,17z/data=!3m1!4b1!4m6!3m5!1s0x0:0x0!8m2!3d22.3443!4d103.6782!16s',
    'https://www.openstreetmap.org/?mlat=22.3443&mlon=103.6782#map=16/22.1/103.1',
    'https://www.openstreetmap.org/#map=16/22.3443/103.6782',
    '22.344300001, 103.678199999',
  ])('is read from %s', (text) => {
    expect(parseMapPoint(text)).toEqual({ lat: 22.3443, lng: 103.6782 });
  });

  it('is read again as it is written', () => {
    const point = { lat: 22.3443, lng: 103.67 };
    expect(mapPointText(point)).toBe('22.34430, 103.67000');
    expect(parseMapPoint(mapPointText(point))).toEqual(point);
  });

  it.each([
    ['https://maps.app.goo.gl/abc123', 'short_link'],
    ['https://example.com/22', 'not_a_point'],
    ['Bản Nà Cà', 'not_a_point'],
    ['22.3', 'not_a_point'],
    ['103.6782, 22.3443', 'outside'],
    ['48.85, 2.35', 'outside'],
    ['%E0%A4%A', 'not_a_point'],
  ])('is not read from %s: %s', (text, problem) => {
    expect(parseMapPoint(text)).toBe(problem);
  });
});
