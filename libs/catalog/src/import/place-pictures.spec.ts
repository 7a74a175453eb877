import { describe, expect, it } from '@jest/globals';
import type { ListingPicture } from '../listing-pictures.js';
import { readCell } from './cell-values.js';
import { keyInName, pictureName, pictureNameKey, picturesIn } from './picture-names.js';
import { placePictures, SentPictures, type SentPicture } from './place-pictures.js';

const nowhere = { categories: new Map<string, string[]>(), communes: new Map<string, string[]>() };
const size = { width: 800, height: 600, tint: '#808080' };
const sent = (nameKey: string, key = `k-${nameKey}`): SentPicture => ({ nameKey, fileId: `f-${key}`, key, ...size });
const own = (key: string, fileId: string | null = `f-${key}`): ListingPicture => ({ id: `i-${key}`, fileId, key, isDrawing: fileId === null, altVi: 'Lời', altEn: 'Words', ...size });

describe('names of pictures', () => {
  it.each([
    ['Chè Shan.JPG', 'Chè Shan.JPG', 'chè shan.jpg'],
    ['  C:\\Ảnh\\2026\\Chè  Shan.jpg ', 'Chè Shan.jpg', 'chè shan.jpg'],
    ['ảnh/gói #1.png', 'gói #1.png', 'gói #1.png'],
    ['https://cho.example/media/a1-960.webp?x=1#y', 'a1-960.webp', 'a1-960.webp'],
    ['Chè.jpg', 'Chè.jpg', 'chè.jpg'],
  ])('%s', (given, name, key) => expect([pictureName(given.normalize('NFD')), pictureNameKey(given)]).toEqual([name.normalize('NFC'), key]));

  it('are parted by semicolons, bars and line breaks, never by commas', () => {
    expect(picturesIn('một, hai.jpg; ba.jpg|bốn.jpg\r\nnăm.jpg;;')).toEqual(['một, hai.jpg', 'ba.jpg', 'bốn.jpg', 'năm.jpg']);
  });

  it.each([['a0f-960.webp', 'a0f'], ['mien-dong-binh-lu-240.avif', 'mien-dong-binh-lu'], ['a0f-og.jpg', 'a0f'], ['a0f-whole.webp', 'a0f'], ['gói-500.webp', undefined], ['a0f-960.jpg', undefined]])('%s is of the floor: %s', (name, key) => expect(keyInName(name)).toBe(key));

  it.each<[string, unknown]>([
    ['a.jpg; A.JPG', { reason: 'repeated', words: 'A.JPG' }],
    [Array.from({ length: 9 }, (_, n) => `${n}.jpg`).join(';'), { reason: 'too_many', limit: 8 }],
    [`${'x'.repeat(161)}.jpg`, { reason: 'too_long', limit: 160 }],
    ['a\u0007.jpg', { reason: 'control_characters' }],
    [' ; ', { reason: 'unknown' }],
    ['b.jpg;a.jpg', { value: ['b.jpg', 'a.jpg'] }],
  ])('in a cell: %s', (cell, read) => expect(readCell('pictures', cell, nowhere)).toEqual(read));
  it('are no formula', () => expect(readCell('pictures', { f: 'HYPERLINK("a.jpg")' }, nowhere)).toEqual({ reason: 'formula' }));
});

describe('what a name stands for', () => {
  const place = (names: string[], { mine = [] as ListingPicture[], called = new Map<string, string[]>(), came = [] as SentPicture[] } = {}) => {
    const { pictures, problems, brought, remembered } = placePictures(names, mine, called, new SentPictures(came));
    return { keys: pictures.map(({ key }) => key), problems, brought: brought.map(({ calledAs, sentAs }) => `${calledAs} as ${sentAs}`), remembered };
  };

  it('is the listing’s own by the floor’s name for it, in any size and by its whole address', () => {
    expect(place(['https://cho.example/media/a1-960.webp', 'A2-whole.WEBP'], { mine: [own('a2'), own('a1', null)] })).toEqual({ keys: ['a1', 'a2'], problems: [], brought: [], remembered: [] });
  });

  it('is one that was sent, before one of that name that stood there', () => {
    const given = { mine: [own('old')], called: new Map([['f-old', ['gói.jpg']]]) };
    expect(place(['Gói.JPG'], given)).toEqual({ keys: ['old'], problems: [], brought: [], remembered: ['Gói.JPG'] });
    expect(place(['Gói.JPG'], { ...given, came: [sent('gói.jpg', 'new')] })).toEqual({ keys: ['new'], problems: [], brought: ['gói.jpg as gói.jpg'], remembered: [] });
  });

  it('may leave the ending out where only one picture is meant', () => {
    expect(place(['gói'], { came: [sent('gói.jpg')] })).toMatchObject({ keys: ['k-gói.jpg'], brought: ['gói as gói.jpg'] });
    expect(place(['gói'], { came: [sent('gói.jpg'), sent('gói.png')] })).toMatchObject({ keys: [], problems: [{ reason: 'picture_ambiguous', words: 'gói' }] });
    expect(place(['gói.jpg'], { came: [sent('gói.png')] })).toMatchObject({ problems: [{ reason: 'picture_missing', words: 'gói.jpg' }] });
  });

  it('keeps id and words of a picture that stays, also where the same bytes were sent again', () => {
    const { pictures } = placePictures(['mới.jpg', 'gói.jpg'], [own('k1')], new Map(), new SentPictures([sent('gói.jpg', 'k1'), sent('mới.jpg', 'k2')]));
    expect(pictures).toEqual([{ id: expect.any(String), fileId: 'f-k2', key: 'k2', isDrawing: false, altVi: '', altEn: '', ...size }, own('k1')]);
  });

  it('is never one picture twice, whatever it is called', () => {
    expect(place(['a.jpg', 'b.jpg'], { came: [sent('a.jpg', 'k'), sent('b.jpg', 'k')] })).toMatchObject({ keys: ['k'], problems: [{ reason: 'repeated', words: 'b.jpg' }] });
  });

  it('is missing otherwise, and so is another listing’s', () => {
    expect(place(['x.jpg', 'a9-960.webp'], { mine: [own('a1')] }).problems).toEqual([{ reason: 'picture_missing', words: 'x.jpg' }, { reason: 'picture_missing', words: 'a9-960.webp' }]);
  });
});
