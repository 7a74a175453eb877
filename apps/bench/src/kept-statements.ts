/** A statement as it was sent; values as JSON holds them. `name`: it was prepared under it. */
export type KeptStatement = { text: string; values: unknown[]; name?: string };

/** Values of a statement as JSON can hold them. */
export function keptValues(values: readonly unknown[]): unknown[] {
  return values.map((value) => {
    if (Buffer.isBuffer(value)) return { bytes: value.toString('base64') };
    if (typeof value === 'bigint') return String(value);
    return value ?? null;
  });
}

/** The same as pg takes them. */
export function openValues(kept: readonly unknown[]): unknown[] {
  return kept.map((value) => (typeof value === 'object' && value !== null && 'bytes' in value ? Buffer.from(String(value.bytes), 'base64') : value));
}
