import { createInflateRaw } from 'node:zlib';
import { SheetUnreadable } from './sheet-cell.js';

/** One file of an archive as its directory tells it. */
export type ZipEntry = { name: string; method: number; packed: number; unpacked: number; at: number };

/** Bytes that a workbook may have when it is unpacked, all its parts together. */
export const mostUnpackedBytes = 64 * 1024 * 1024;
const mostEntries = 2_000;

/**
 * The directory of an archive, which stands at its end. Throws SheetUnreadable for what is no archive, is locked, is cut off, or says of itself
 * that it is larger than we take (`unpacked_too_large`).
 */
export function zipEntries(bytes: Buffer): ZipEntry[] {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || end < bytes.length - 66_000 || end + 22 > bytes.length) throw new SheetUnreadable('unreadable');
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count > mostEntries) throw new SheetUnreadable('unpacked_too_large');
  const entries: ZipEntry[] = [];
  for (let n = 0; n < count; n++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw new SheetUnreadable('unreadable');
    const nameLength = bytes.readUInt16LE(at + 28);
    // encrypted parts are not ours to open
    if ((bytes.readUInt16LE(at + 8) & 1) !== 0) throw new SheetUnreadable('unreadable');
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  if (entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > mostUnpackedBytes) throw new SheetUnreadable('unpacked_too_large');
  return entries;
}

/** A part piece by piece. Throws SheetUnreadable as soon as it is larger than it says: an archive may lie about its parts. */
export async function* unpacked(bytes: Buffer, entry: ZipEntry): AsyncGenerator<Buffer> {
  if (entry.at + 30 > bytes.length || bytes.readUInt32LE(entry.at) !== 0x04034b50) throw new SheetUnreadable('unreadable');
  const from = entry.at + 30 + bytes.readUInt16LE(entry.at + 26) + bytes.readUInt16LE(entry.at + 28);
  const packed = bytes.subarray(from, from + entry.packed);
  if (packed.length !== entry.packed) throw new SheetUnreadable('unreadable');
  let size = 0;
  const counted = (part: Buffer): Buffer => {
    size += part.length;
    if (size > entry.unpacked) throw new SheetUnreadable('unpacked_too_large');
    return part;
  };
  if (entry.method === 0) yield counted(packed);
  else if (entry.method === 8) {
    const inflate = createInflateRaw();
    inflate.end(packed);
    try {
      for await (const part of inflate as AsyncIterable<Buffer>) yield counted(part);
    } catch (error) {
      throw error instanceof SheetUnreadable ? error : new SheetUnreadable('unreadable');
    } finally {
      inflate.destroy();
    }
  } else throw new SheetUnreadable('unreadable');
  if (size !== entry.unpacked) throw new SheetUnreadable('unreadable');
}

/** A small part as text. */
export async function unpackedText(bytes: Buffer, entry: ZipEntry, most = 4 * 1024 * 1024): Promise<string> {
  if (entry.unpacked > most) throw new SheetUnreadable('unpacked_too_large');
  const parts: Buffer[] = [];
  for await (const part of unpacked(bytes, entry)) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
