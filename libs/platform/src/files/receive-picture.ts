import { FileRefused, maxFileBytes, type FileRefusal } from './file-refused.js';
import { decodePicture, inTurn, sharpLibrary, type Pixels } from './picture-works.js';
import { isMovingPng, sniff } from './sniff.js';

/** A picture as the floor keeps it: `files` by the ending that follows its key. */
export type ReceivedPicture = {
  width: number;
  height: number;
  /** Mean colour, `#rrggbb`: what stands there until the picture has come. */
  tint: string;
  files: { ending: string; bytes: Buffer }[];
};

/** Longest side of what is kept of a picture; a phone sends less. */
const longestSide = 2000;
const shortestSide = 160;
const longestRatio = 4;

const why: Partial<Record<ReturnType<typeof sniff>, FileRefusal>> = { svg: 'svg', heic: 'heic', gif: 'moving', avif_sequence: 'moving' };

/** Throws FileRefused unless it is a still picture of a kind that we read, by its bytes alone. */
export function assertStillPicture(bytes: Buffer, otherwise: 'not_a_picture' | 'not_a_paper'): void {
  if (bytes.length === 0) throw new FileRefused('empty');
  if (bytes.length > maxFileBytes) throw new FileRefused('too_large', maxFileBytes / 1024 / 1024);
  const kind = sniff(bytes);
  if (kind === 'png' && isMovingPng(bytes)) throw new FileRefused('moving');
  if (kind !== 'jpeg' && kind !== 'png' && kind !== 'webp' && kind !== 'avif') throw new FileRefused(why[kind] ?? otherwise);
}

/**
 * Makes of what somebody sent every file that the shop asks for: `-240`, `-480`, `-960` as WebP and AVIF, `-og.jpg` of 1200 by 630 and
 * `-whole.webp`. Nothing of the sent file itself is kept, so neither is where it was taken. About a second of one core.
 * Throws FileRefused, and TooManyRequests where too many pictures wait.
 */
export async function receivePicture(bytes: Buffer): Promise<ReceivedPicture> {
  assertStillPicture(bytes, 'not_a_picture');
  return inTurn(async () => {
    const pixels = await decodePicture(bytes, longestSide);
    const [short, long] = [Math.min(pixels.width, pixels.height), Math.max(pixels.width, pixels.height)];
    if (long > short * longestRatio) throw new FileRefused('too_long', longestRatio);
    if (short < shortestSide) throw new FileRefused('too_small', shortestSide);
    return { width: pixels.width, height: pixels.height, tint: await tintOf(pixels), files: await renditions(pixels) };
  });
}

async function renditions(pixels: Pixels): Promise<ReceivedPicture['files']> {
  const sharp = await sharpLibrary();
  const open = () => sharp(pixels.data, { raw: { width: pixels.width, height: pixels.height, channels: 3 } });
  const files: ReceivedPicture['files'] = [];
  // one after the other: what is gained by doing them together is taken from everybody who shops meanwhile
  for (const side of [240, 480, 960]) {
    // cards are square and small; the largest is looked at closely, so it keeps its shape, with `side` as its shorter side
    const sized = () => open().resize(side === 960 ? { width: side, height: side, fit: 'outside' } : { width: side, height: side, fit: 'cover' });
    files.push({ ending: `-${side}.webp`, bytes: await sized().webp({ quality: 78, effort: 3 }).toBuffer() });
    files.push({ ending: `-${side}.avif`, bytes: await sized().avif({ quality: 52, effort: 2 }).toBuffer() });
  }
  files.push({ ending: '-og.jpg', bytes: await open().resize({ width: 1200, height: 630, fit: 'cover' }).jpeg({ quality: 78, mozjpeg: true }).toBuffer() });
  files.push({ ending: '-whole.webp', bytes: await open().webp({ quality: 82, effort: 2 }).toBuffer() });
  return files;
}

async function tintOf(pixels: Pixels): Promise<string> {
  const sharp = await sharpLibrary();
  const { data } = await sharp(pixels.data, { raw: { width: pixels.width, height: pixels.height, channels: 3 } }).resize(1, 1).raw().toBuffer({ resolveWithObject: true });
  return `#${data.subarray(0, 3).toString('hex')}`;
}
