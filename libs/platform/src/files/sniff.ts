/** What a file is by its first bytes, whatever it calls itself. */
export type Sniffed = 'jpeg' | 'png' | 'webp' | 'avif' | 'avif_sequence' | 'heic' | 'gif' | 'svg' | 'pdf' | 'unknown';

const avifBrands = new Set(['avif']);
const heicBrands = new Set(['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1']);

/** Reads at most the first kilobyte. Only what stands at byte 0 counts: a picture with something else before it is none. */
export function sniff(bytes: Buffer): Sniffed {
  if (bytes.length < 12) return 'unknown';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return 'png';
  const text = bytes.subarray(0, 1024).toString('latin1');
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'webp';
  if (text.slice(4, 8) === 'ftyp') return sniffBrands(bytes, text);
  if (text.startsWith('%PDF-')) return 'pdf';
  if (text.startsWith('GIF8')) return 'gif';
  return /^\s*(?:\xef\xbb\xbf)?\s*<(?:\?xml|!--|!doctype svg|svg)/i.test(text) ? 'svg' : 'unknown';
}

function sniffBrands(bytes: Buffer, text: string): Sniffed {
  const end = Math.min(bytes.readUInt32BE(0), text.length);
  const major = text.slice(8, 12);
  const brands = [major];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(text.slice(at, at + 4));
  if (major === 'avis') return 'avif_sequence';
  if (brands.some((brand) => avifBrands.has(brand))) return 'avif';
  return brands.some((brand) => heicBrands.has(brand)) ? 'heic' : 'unknown';
}

/** True for a PNG that moves: `acTL` stands before the first picture. */
export function isMovingPng(bytes: Buffer): boolean {
  for (let at = 8; at + 8 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (type === 'acTL') return true;
    if (type === 'IDAT') return false;
  }
  return false;
}
