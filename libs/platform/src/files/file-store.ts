import type { Readable } from 'node:stream';

/** `public`: anybody may read it under /media/. `private`: only through a route that asks who reads. */
export type FileArea = 'public' | 'private';

/** A file on its way out; `body` is read to its end or destroyed. */
export type StoredFile = { body: Readable; type: string; size: number; etag: string };

/**
 * Where files lie: a folder of this machine or an S3-compatible bucket, chosen by configuration (`fileStoreOf`). A name is given once and
 * means the same bytes for ever, so writing it again is harmless. No network call belongs inside a transaction: nor do these.
 */
export interface FileStore {
  /** Writes the whole file; it bears its name only when every byte is safe. Throws FilesUnavailable. */
  put(area: FileArea, name: string, bytes: Buffer): Promise<void>;
  /** The file, or undefined where there is none of that name, or no file may bear such a name. Throws FilesUnavailable. */
  get(area: FileArea, name: string): Promise<StoredFile | undefined>;
  /** Takes it away; one that is not there is no failure. Throws FilesUnavailable. */
  remove(area: FileArea, name: string): Promise<void>;
  exists(area: FileArea, name: string): Promise<boolean>;
  /** Writes, reads and removes a file of its own. Throws ConfigError where the configuration is wrong, FilesUnavailable where nobody answers. */
  check(): Promise<void>;
  close(): void;
}

/** The store does not answer now; nothing is known to have changed. */
export class FilesUnavailable extends Error {
  constructor(
    readonly verb: string,
    cause: unknown,
  ) {
    super(`files: ${verb} failed`, { cause });
    this.name = 'FilesUnavailable';
  }
}

/** Each ending has one type, whatever the file holds. */
const types: Readonly<Record<string, string>> = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg', pdf: 'application/pdf', csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };
/** No folder, no dot but the last: such a name cannot leave its area. */
const nameForm = /^[a-z0-9][a-z0-9-]{0,150}\.(avif|webp|jpg|pdf|csv|xlsx)$/;

/** The type of a file by its name, or undefined where no file may bear that name. */
export function fileTypeOf(name: string): string | undefined {
  return types[nameForm.exec(name)?.[1] ?? ''];
}

/** For names that our own code made: another is a bug. */
export function assertFileName(name: string): void {
  if (fileTypeOf(name) === undefined) throw new Error('no file may bear this name');
}
