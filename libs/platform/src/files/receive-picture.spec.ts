import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { aMovingWebp, aPhoto } from '../testing/pictures.js';
import { maxFileBytes, type FileRefused } from './file-refused.js';
import { receivePaper } from './receive-paper.js';
import { receivePicture } from './receive-picture.js';
import { sniff } from './sniff.js';

const reasonOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'taken',
    (error: unknown) => (error as FileRefused).details['reason'] ?? error,
  );

describe('a picture that was sent', () => {
  it('loses where it was taken, with what, and by whom, in every file that is kept', async () => {
    const photo = await aPhoto({ width: 1200, height: 900 });
    const sent = await sharp(photo).metadata();
    expect(sent.exif?.includes(Buffer.from('Redmi'))).toBe(true);
    expect(sent.exif?.length).toBeGreaterThan(100);
    const { files, width, height, tint } = await receivePicture(photo);
    expect([width, height]).toEqual([1200, 900]);
    expect(tint).toMatch(/^#[0-9a-f]{6}$/);
    const kept = await Promise.all(files.map(async ({ ending, bytes }) => ({ ending, bytes, facts: await sharp(bytes).metadata() })));
    expect(kept.map(({ ending, facts }) => [ending, facts.format === 'heif' ? 'avif' : facts.format, facts.width, facts.height])).toEqual([
      ['-240.webp', 'webp', 240, 240],
      ['-240.avif', 'avif', 240, 240],
      ['-480.webp', 'webp', 480, 480],
      ['-480.avif', 'avif', 480, 480],
      ['-960.webp', 'webp', 1280, 960],
      ['-960.avif', 'avif', 1280, 960],
      ['-og.jpg', 'jpeg', 1200, 630],
      ['-whole.webp', 'webp', 1200, 900],
    ]);
    for (const { facts, bytes } of kept) {
      expect([facts.exif, facts.xmp, facts.iptc, facts.icc]).toEqual([undefined, undefined, undefined, undefined]);
      expect(facts.space).toBe('srgb');
      for (const trace of ['Redmi', 'GPS', 'Exif']) expect(bytes.includes(Buffer.from(trace))).toBe(false);
    }
  });

  it('stands upright as its camera said', async () => {
    const { width, height, files } = await receivePicture(await aPhoto({ width: 800, height: 600, orientation: 6 }));
    expect([width, height]).toEqual([600, 800]);
    // the red corner, top left in the file, is top right when it is upright
    const { data, info } = await sharp(files.find(({ ending }) => ending === '-whole.webp')!.bytes).raw().toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * info.channels, (y * info.width + x) * info.channels + 3)];
    const [red, green] = at(info.width - 20, 20);
    expect([red! > 180, green! < 80]).toEqual([true, true]);
  });

  it('is brought to 2000 pixels, transparent parts to white, grey and CMYK to sRGB', async () => {
    expect(await receivePicture(await aPhoto({ width: 4000, height: 3000 })).then(({ width, height }) => [width, height])).toEqual([2000, 1500]);
    const clear = await sharp({ create: { width: 300, height: 300, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } }).png().toBuffer();
    expect((await receivePicture(clear)).tint).toBe('#ffffff');
    const grey = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#808080' } }).greyscale().png().toBuffer();
    expect((await receivePicture(grey)).tint).toBe('#808080');
    const printed = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#c00000' } }).toColourspace('cmyk').jpeg().toBuffer();
    expect((await sharp(printed).metadata()).space).toBe('cmyk');
    expect((await receivePicture(printed)).files).toHaveLength(8);
  });

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('may be %s', async (format) => {
    const bytes = await sharp({ create: { width: 200, height: 200, channels: 3, background: '#336699' } }).toFormat(format).toBuffer();
    expect(sniff(bytes)).toBe(format);
    expect((await receivePicture(bytes)).width).toBe(200);
  });

  it('is judged by its bytes: what only calls itself a picture is refused with its reason, and nothing is kept', async () => {
    const photo = await aPhoto({ width: 400, height: 300 });
    const plain = sharp({ create: { width: 200, height: 200, channels: 3, background: '#336699' } });
    const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(64)]);
    const apng = Buffer.concat([(await plain.clone().png().toBuffer()).subarray(0, 33), Buffer.from([0, 0, 0, 8]), Buffer.from('acTL'), Buffer.alloc(12), Buffer.alloc(64)]);
    const cases: [string, Buffer, string][] = [
      ['nothing', Buffer.alloc(0), 'empty'],
      ['a drawing that may hold script', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'svg'],
      ['an svg without a head', Buffer.from('  <svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'svg'],
      ['a photo of an iPhone', heic, 'heic'],
      ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'not_a_picture'],
      ['a PDF', Buffer.from('%PDF-1.7\n%%EOF'), 'not_a_picture'],
      ['a moving GIF', await plain.clone().gif().toBuffer(), 'moving'],
      ['a moving WebP', await aMovingWebp(), 'moving'],
      ['a moving PNG', apng, 'moving'],
      ['a photo that was cut off', photo.subarray(0, Math.floor(photo.length / 2)), 'damaged'],
      ['bytes behind the mark of a JPEG', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(400, 7)]), 'damaged'],
      ['something before the picture', Buffer.concat([Buffer.from('<script>'), photo]), 'not_a_picture'],
      ['a speck', await plain.clone().resize(20, 20).png().toBuffer(), 'too_small'],
      ['a ribbon', await plain.clone().resize(2000, 200, { fit: 'fill' }).png().toBuffer(), 'too_long'],
      ['one byte too many', Buffer.concat([photo, Buffer.alloc(maxFileBytes + 1 - photo.length)]), 'too_large'],
    ];
    for (const [what, bytes, reason] of cases) expect([what, await reasonOf(receivePicture(bytes))]).toEqual([what, reason]);
  });

  it('of 41 million pixels in a few kilobytes is refused before it is unpacked', async () => {
    const bomb = await sharp({ create: { width: 8200, height: 5000, channels: 3, background: '#000000' } }).png({ compressionLevel: 9 }).toBuffer();
    expect(bomb.length).toBeLessThan(300_000);
    expect(await reasonOf(receivePicture(bomb))).toBe('too_many_pixels');
  });

  it('that is a page as well becomes a picture alone', async () => {
    const photo = await aPhoto({ width: 400, height: 300 });
    const { files } = await receivePicture(Buffer.concat([photo, Buffer.from('<script>alert(document.cookie)</script>')]));
    for (const { bytes } of files) expect(bytes.includes(Buffer.from('<script'))).toBe(false);
  });
});

describe('a scan that was sent', () => {
  it('is made anew as JPEG, without its metadata', async () => {
    const paper = await receivePaper(await aPhoto({ width: 3600, height: 2400 }));
    const facts = await sharp(paper.bytes).metadata();
    expect([paper.ending, facts.format, facts.width, facts.height, facts.exif]).toEqual(['.jpg', 'jpeg', 3000, 2000, undefined]);
  });

  it('is kept byte for byte when it is a PDF', async () => {
    const pdf = Buffer.from('%PDF-1.7\nsigned by somebody\n%%EOF\n');
    expect(await receivePaper(pdf)).toEqual({ ending: '.pdf', bytes: pdf, width: null, height: null });
    expect(await reasonOf(receivePaper(Buffer.from('%PDF-1.7\ncut off on the way')))).toBe('damaged');
    expect(await reasonOf(receivePaper(Buffer.from('<html>%PDF-1.7 %%EOF')))).toBe('not_a_paper');
    expect(await reasonOf(receivePaper(Buffer.concat([pdf, Buffer.alloc(maxFileBytes), pdf])))).toBe('too_large');
  });
});
