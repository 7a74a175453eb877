/** Bytes that a picture shall weigh when it leaves the phone, and how large it may stay for that. */
type Aim = { aimBytes: number; steps: readonly { side: number; quality: number }[] };
/** Largest first; the last is taken whatever it weighs. */
const picture = {
  aimBytes: 300 * 1024,
  steps: [
    { side: 1800, quality: 0.8 },
    { side: 1800, quality: 0.66 },
    { side: 1600, quality: 0.58 },
    { side: 1400, quality: 0.5 },
    { side: 1200, quality: 0.42 },
  ],
};
/** A paper is read, not looked at: small print must stay. */
const paper = {
  aimBytes: 900 * 1024,
  steps: [
    { side: 2600, quality: 0.8 },
    { side: 2400, quality: 0.66 },
    { side: 2000, quality: 0.58 },
  ],
};
const refusedBytes = 60 * 1024 * 1024;
/** What the floor takes of one file. */
const mostSentBytes = 10 * 1024 * 1024;

export type ShrinkFailure = 'heic' | 'svg' | 'unreadable' | 'too_large';

/** This picture cannot be made ready to be sent; `reason` picks the words. */
export class CannotShrink extends Error {
  constructor(readonly reason: ShrinkFailure) {
    super(reason);
  }
}

/**
 * A picture as it is sent: upright, at most 1800 pixels a side, about 300 KB, without where it was taken. Decoding, scaling and encoding
 * are the browser's own and off the page's thread, one picture at a time, so that a cheap phone neither stops nor runs out of memory.
 * Throws CannotShrink.
 */
export async function shrinkPicture(file: File): Promise<Blob> {
  return checkedShrink(file, picture);
}

/** The same for a scan of a paper, in about 900 KB; a PDF goes as it is, since it may bear a signature. Throws CannotShrink. */
export async function shrinkPaper(file: File): Promise<Blob> {
  if (file.type !== 'application/pdf') return checkedShrink(file, paper);
  if (file.size > mostSentBytes) throw new CannotShrink('too_large');
  return file;
}

async function checkedShrink(file: File, aim: Aim): Promise<Blob> {
  if (/^image\/hei[cf]/.test(file.type) || /\.hei[cf]$/i.test(file.name)) return shrink(file, aim, 'heic');
  if (file.type === 'image/svg+xml') throw new CannotShrink('svg');
  if (file.size > refusedBytes) throw new CannotShrink('too_large');
  return shrink(file, aim, 'unreadable');
}

async function shrink(file: File, { aimBytes, steps }: Aim, otherwise: ShrinkFailure): Promise<Blob> {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    throw new CannotShrink(otherwise);
  }
  try {
    let smallest: Blob | undefined;
    for (const { side, quality } of steps) {
      smallest = await encode(bitmap, Math.min(1, side / Math.max(bitmap.width, bitmap.height)), quality);
      if (smallest.size <= aimBytes) break;
    }
    if (!smallest) throw new CannotShrink(otherwise);
    return smallest;
  } finally {
    bitmap.close();
  }
}

/** WebP where the browser writes it, else JPEG. */
async function encode(bitmap: ImageBitmap, scale: number, quality: number): Promise<Blob> {
  const [width, height] = [Math.max(1, Math.round(bitmap.width * scale)), Math.max(1, Math.round(bitmap.height * scale))];
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d', { alpha: false });
  if (!pen) throw new CannotShrink('unreadable');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(bitmap, 0, 0, width, height);
  const webp = await toBlob(canvas, 'image/webp', quality);
  const made = webp?.type === 'image/webp' ? webp : await toBlob(canvas, 'image/jpeg', quality);
  // hands the memory back at once; Safari keeps it otherwise
  canvas.width = 0;
  canvas.height = 0;
  if (!made) throw new CannotShrink('unreadable');
  return made;
}

function toBlob(canvas: HTMLCanvasElement, type: string, quality: number): Promise<Blob | null> {
  return new Promise((done) => canvas.toBlob(done, type, quality));
}
