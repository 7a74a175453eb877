import { DomainError } from '../domain-error.js';

export const fileRefusals = ['empty', 'too_large', 'not_a_picture', 'not_a_paper', 'svg', 'heic', 'moving', 'damaged', 'too_many_pixels', 'too_small', 'too_long', 'not_a_sheet', 'old_or_locked_sheet', 'unknown_encoding', 'unpacked_too_large', 'too_many_rows', 'no_rows', 'too_many_at_work', 'too_many_open'] as const;
export type FileRefusal = (typeof fileRefusals)[number];

/** A file that the floor does not take; `reason` is a code for the catalogues. Nothing was kept. */
export class FileRefused extends DomainError {
  readonly code = 'FileRefused';
  constructor(
    readonly reason: FileRefusal,
    limit?: number,
  ) {
    super(`file refused: ${reason}`, { reason, ...(limit === undefined ? {} : { limit }) });
  }
}

/** Bytes that a file may have when it is sent. */
export const maxFileBytes = 10 * 1024 * 1024;
/** Pixels that a picture may have: a file of a few kilobytes can claim more than any memory holds. */
export const maxPixels = 40_000_000;
