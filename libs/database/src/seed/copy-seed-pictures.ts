import { copyFile, mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seedDataFolder } from './raw-data.js';

/**
 * Copies the drawn pictures, `<product slug>-<240|480|960>.<avif|webp>` and `<product slug>-og.jpg`, that the folder from which the api
 * serves `/media/` does not hold yet. Gives how many were missing. Each bears its name only when it is whole, so a copy that was cut off
 * is finished by the next call.
 */
export async function copySeedPictures(mediaDir: string): Promise<number> {
  const source = fileURLToPath(new URL('pictures/', seedDataFolder));
  await mkdir(mediaDir, { recursive: true });
  const there = new Set(await readdir(mediaDir));
  const missing = (await readdir(source)).filter((name) => /\.(avif|webp|jpg)$/.test(name) && !there.has(name));
  for (const name of missing) {
    const unfinished = join(mediaDir, `${name}.part`);
    await copyFile(join(source, name), unfinished);
    await rename(unfinished, join(mediaDir, name));
  }
  return missing.length;
}
