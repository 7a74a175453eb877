import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { copySeedPictures } from './copy-seed-pictures.js';

let mediaDir: string;
beforeAll(async () => {
  mediaDir = await mkdtemp(join(tmpdir(), 'chophien-media-'));
});
afterAll(() => rm(mediaDir, { recursive: true, force: true }));

it('brings what a start that was cut off left out, and touches nothing else', async () => {
  expect(await copySeedPictures(mediaDir)).toBe(574);
  const names = (await readdir(mediaDir)).sort();
  expect(names).toHaveLength(574);
  const [lost, cutOff, kept] = names as [string, string, string];
  const whole = await readFile(join(mediaDir, cutOff));
  await rm(join(mediaDir, lost));
  await rm(join(mediaDir, cutOff));
  await writeFile(join(mediaDir, `${cutOff}.part`), whole.subarray(0, 10));
  await writeFile(join(mediaDir, 'anh-cua-gian.webp'), 'x');
  const before = (await stat(join(mediaDir, kept))).mtimeMs;

  expect(await copySeedPictures(mediaDir)).toBe(2);
  expect((await readdir(mediaDir)).sort()).toEqual([...names, 'anh-cua-gian.webp'].sort());
  expect(await readFile(join(mediaDir, cutOff))).toEqual(whole);
  expect((await stat(join(mediaDir, kept))).mtimeMs).toBe(before);
  expect(await copySeedPictures(mediaDir)).toBe(0);
});
