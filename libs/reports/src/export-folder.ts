import { randomBytes } from 'node:crypto';
import { join } from 'node:path';

/** Where finished and unfinished files lie. Api and worker must see the same DATA_DIR, as they do for pictures. */
export const exportFolder = (dataDir: string): string => join(dataDir, 'exports');

/** Hours for which a finished file can be fetched. */
export const keptHours = 24;

/** A name of its own for each run, so that two runs of one job never write into one file. */
export function newFileKey(exportId: string, format: string): string {
  return `${exportId}-${randomBytes(6).toString('hex')}.${format}`;
}

/** No folder and no second dot: such a name cannot leave the folder. */
export const fileKeyForm = /^[0-9a-f-]{36}-[0-9a-f]{12}\.(?:csv|xlsx)$/;

/** How a file is called until it is whole. */
export const unfinished = (path: string): string => `${path}.part`;
