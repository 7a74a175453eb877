import { FileRefused, maxFileBytes } from './file-refused.js';
import { decodePicture, inTurn, sharpLibrary } from './picture-works.js';
import { assertStillPicture } from './receive-picture.js';
import { sniff } from './sniff.js';

/** A scan as the floor keeps it; a PDF has no size in pixels. */
export type ReceivedPaper = { ending: '.jpg' | '.pdf'; bytes: Buffer; width: number | null; height: number | null };

const longestSide = 3000;

/**
 * A scan of a paper: a picture is made anew, without what its file said besides; a PDF is kept byte for byte, since it may bear a
 * signature, and is only ever handed out as a download. Throws FileRefused, and TooManyRequests where too many pictures wait.
 */
export async function receivePaper(bytes: Buffer): Promise<ReceivedPaper> {
  if (sniff(bytes) === 'pdf') {
    if (bytes.length > maxFileBytes) throw new FileRefused('too_large', maxFileBytes / 1024 / 1024);
    // a PDF ends in its mark; one that was cut off on the way does not
    if (!bytes.subarray(-2048).includes('%%EOF')) throw new FileRefused('damaged');
    return { ending: '.pdf', bytes, width: null, height: null };
  }
  assertStillPicture(bytes, 'not_a_paper');
  return inTurn(async () => {
    const { data, width, height } = await decodePicture(bytes, longestSide);
    const sharp = await sharpLibrary();
    return { ending: '.jpg', bytes: await sharp(data, { raw: { width, height, channels: 3 } }).jpeg({ quality: 84 }).toBuffer(), width, height };
  });
}
