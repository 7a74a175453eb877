import { createHash } from 'node:crypto';

const namespace = 'chophien.seed:';

/** The same UUID (name-based, version 5 in form) for the same name in every seed, so that links and tests keep meaning the same row. */
export function stableId(name: string): string {
  const bytes = createHash('sha1').update(namespace + name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** A whole number in [0, below) that depends on the name alone: invented figures look scattered and never move. */
export function stableNumber(name: string, below: number): number {
  return createHash('sha1').update(`${namespace}number:${name}`).digest().readUInt32BE(0) % below;
}
