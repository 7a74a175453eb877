import { copyFile, mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileStore } from '@chophien/platform';
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

/** The same where the floor keeps its files in a bucket. Gives how many were missing. */
export async function sendSeedPictures(store: FileStore): Promise<number> {
  const source = fileURLToPath(new URL('pictures/', seedDataFolder));
  let sent = 0;
  for (const name of (await readdir(source)).filter((one) => /\.(avif|webp|jpg)$/.test(one))) {
    if (await store.exists('public', name)) continue;
    await store.put('public', name, await readFile(join(source, name)));
    sent++;
  }
  return sent;
}
