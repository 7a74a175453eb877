import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seedDataFolder } from './raw-data.js';

/**
 * Copies the drawn pictures, `<product slug>-<240|480|960>.webp`, into the folder from which the api serves `/media/`. Gives their number.
 * Files of the same name are replaced, so it may be repeated after a crash.
 */
export async function copySeedPictures(mediaDir: string): Promise<number> {
  const source = fileURLToPath(new URL('pictures/', seedDataFolder));
  const names = (await readdir(source)).filter((name) => name.endsWith('.webp'));
  await mkdir(mediaDir, { recursive: true });
  for (const name of names) await copyFile(join(source, name), join(mediaDir, name));
  return names.length;
}
