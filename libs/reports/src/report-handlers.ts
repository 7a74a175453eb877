import type { Handler } from '@chophien/platform';
import { writeExport } from './write-export.js';

/** Every handler of this lib, for the worker's registry. */
export function reportHandlers(options: { dataDir: string }): Handler[] {
  return [writeExport(options)];
}
