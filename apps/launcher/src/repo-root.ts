import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the whole project: src/ and dist/ lie equally deep. */
export const repoRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
