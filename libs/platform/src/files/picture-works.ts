import type { Sharp } from 'sharp';
import { TooManyRequests } from '../domain-error.js';
import { FileRefused, maxPixels } from './file-refused.js';

/** Pictures at work at once in this process, and how many may wait: each holds the bytes that were sent. */
const atOnce = 2;
const mayWait = 10;
let running = 0;
const waiting: (() => void)[] = [];

/** Runs `work` when its turn comes. Throws TooManyRequests where too many wait already. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) {
    if (waiting.length >= mayWait) throw new TooManyRequests('pictures', 5);
    await new Promise<void>((go) => waiting.push(go));
  } else running++;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}

/** The picture's library, fetched with the first picture: a process that never sees one pays nothing. One thread a picture, no cache. */
export async function sharpLibrary(): Promise<typeof import('sharp').default> {
  const { default: sharp } = await import('sharp');
  sharp.concurrency(1);
  sharp.cache(false);
  return sharp;
}

/** Pixels without any of the file they came from: upright, sRGB, on white, no metadata. */
export type Pixels = { data: Buffer; width: number; height: number };

/**
 * Decodes a picture of a kind that was told by its bytes, turns it upright, brings it to at most `longest` pixels a side. What GPS, camera
 * or colour profile said is gone with the pixels' old file. Throws FileRefused.
 */
export async function decodePicture(bytes: Buffer, longest: number): Promise<Pixels> {
  const sharp = await sharpLibrary();
  const open = (): Sharp => sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error', sequentialRead: true });
  try {
    const { width, height, pages } = await open().metadata();
    if (width * height > maxPixels) throw new FileRefused('too_many_pixels', maxPixels / 1_000_000);
    if ((pages ?? 1) > 1) throw new FileRefused('moving');
    const { data, info } = await open()
      .rotate()
      .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    if (info.channels === 3) return { data, width: info.width, height: info.height };
    const grey = await sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } }).toColourspace('srgb').toBuffer({ resolveWithObject: true });
    return { data: grey.data, width: grey.info.width, height: grey.info.height };
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    if (error instanceof Error && /pixel limit/i.test(error.message)) throw new FileRefused('too_many_pixels', maxPixels / 1_000_000);
    throw new FileRefused('damaged');
  }
}
