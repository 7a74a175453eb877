import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConfigError, loadConfig } from '../config.js';
import { fileStoreOf } from './file-store-of.js';
import { FilesUnavailable, type FileStore, type StoredFile } from './file-store.js';
import { LocalFileStore } from './local-file-store.js';
import { S3FileStore } from './s3-file-store.js';
import { startS3, type TestS3 } from '../testing/s3-server.js';

async function read(file: StoredFile | undefined): Promise<Buffer | undefined> {
  if (!file) return undefined;
  const parts: Buffer[] = [];
  for await (const part of file.body) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, at) => (at * 31 + (at >> 8)) & 0xff));

function contract(make: () => Promise<{ store: FileStore; end(): Promise<void> }>) {
  let store: FileStore;
  let end: () => Promise<void>;
  beforeAll(async () => {
    ({ store, end } = await make());
  });
  afterAll(() => end());

  it('passes its own check', async () => {
    await expect(store.check()).resolves.toBeUndefined();
  });

  it('gives back byte for byte what was put, with type and size', async () => {
    await store.put('public', 'mien-dong-240.webp', bytes);
    const found = await store.get('public', 'mien-dong-240.webp');
    expect([found?.type, found?.size]).toEqual(['image/webp', bytes.length]);
    expect(found?.etag).toMatch(/^"[^"]+"$/);
    expect((await read(found))?.equals(bytes)).toBe(true);
    const again = await store.get('public', 'mien-dong-240.webp');
    expect([again?.etag, (await read(again))?.length]).toEqual([found?.etag, bytes.length]);
  });

  it('writes the same name again', async () => {
    await store.put('public', 'again-og.jpg', Buffer.from('one'));
    await store.put('public', 'again-og.jpg', Buffer.from('three'));
    expect((await read(await store.get('public', 'again-og.jpg')))?.toString()).toBe('three');
  });

  it('keeps what is private apart from what is public', async () => {
    await store.put('private', 'giay-to.pdf', Buffer.from('%PDF-'));
    expect(await store.get('public', 'giay-to.pdf')).toBeUndefined();
    expect([await store.exists('public', 'giay-to.pdf'), await store.exists('private', 'giay-to.pdf')]).toEqual([false, true]);
    const paper = await store.get('private', 'giay-to.pdf');
    expect([paper?.type, (await read(paper))?.toString()]).toEqual(['application/pdf', '%PDF-']);
  });

  it('removes one file, and one that is not there without a word', async () => {
    await store.put('public', 'gone-240.avif', bytes);
    await store.put('public', 'stays-240.avif', bytes);
    await store.remove('public', 'gone-240.avif');
    await store.remove('public', 'gone-240.avif');
    expect([await store.exists('public', 'gone-240.avif'), await store.get('public', 'gone-240.avif'), await store.exists('public', 'stays-240.avif')]).toEqual([false, undefined, true]);
  });

  it.each(['../secret.webp', 'a/b.webp', '.webp', 'A.webp', 'a.svg', 'a.html', 'a.webp.html', 'a%2f.webp', 'a\0.webp', 'a', '', `${'a'.repeat(200)}.webp`])('takes no name such as %j', async (name) => {
    await expect(store.put('public', name, bytes)).rejects.toThrow('no file may bear this name');
    await expect(store.remove('public', name)).rejects.toThrow('no file may bear this name');
    expect([await store.get('public', name), await store.exists('public', name)]).toEqual([undefined, false]);
  });
}

describe('files in a folder', () => {
  let dataDir: string;
  contract(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'chophien-files-'));
    return { store: new LocalFileStore(dataDir), end: () => rm(dataDir, { recursive: true, force: true }) };
  });

  it('leave nothing unfinished behind, and private ones are the owner\'s alone', async () => {
    expect((await readdir(join(dataDir, 'media'))).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect((await stat(join(dataDir, 'private'))).mode & 0o777).toBe(0o700);
    expect((await stat(join(dataDir, 'private', 'giay-to.pdf'))).mode & 0o777).toBe(0o600);
  });

  it('are refused at the start where no folder can be made', async () => {
    await expect(new LocalFileStore(join(dataDir, 'private', 'giay-to.pdf')).check()).rejects.toThrow(ConfigError);
  });
});

describe('files in a bucket', () => {
  let s3: TestS3;
  contract(async () => {
    s3 = await startS3();
    return { store: new S3FileStore(s3.settings), end: () => s3.stop() };
  });

  it('say at the start that there is no such bucket, and that the key is wrong', async () => {
    await expect(new S3FileStore({ ...s3.settings, bucket: 'no-such-bucket' }).check()).rejects.toThrow('FILES_S3_URL: there is no bucket "no-such-bucket"');
    await expect(new S3FileStore({ ...s3.settings, key: 'NOBODY' }).check()).rejects.toThrow('FILES_S3_KEY, FILES_S3_SECRET:');
    // a bucket that went missing is no empty one
    await expect(new S3FileStore({ ...s3.settings, bucket: 'no-such-bucket' }).get('public', 'a.webp')).rejects.toThrow(FilesUnavailable);
  });

  it('are unavailable, not absent, where nobody answers', async () => {
    const server: Server = createServer((socket) => socket.destroy());
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const store = new S3FileStore({ ...s3.settings, endpoint: `http://127.0.0.1:${(server.address() as { port: number }).port}` });
    await expect(store.get('public', 'a.webp')).rejects.toThrow(FilesUnavailable);
    await expect(store.check()).rejects.toThrow(FilesUnavailable);
    store.close();
    await new Promise((closed) => server.close(closed));
  });
});

describe('the configuration of a bucket', () => {
  const whole = { FILES_S3_URL: 'https://s3.example.vn/chophien', FILES_S3_KEY: 'k', FILES_S3_SECRET: 's' };

  it('names server and bucket in one address', () => {
    expect(loadConfig(whole).filesS3).toEqual({ endpoint: 'https://s3.example.vn', bucket: 'chophien', region: 'us-east-1', key: 'k', secret: 's', pathStyle: true });
    expect(loadConfig({ ...whole, FILES_S3_PATH_STYLE: 'false', FILES_S3_REGION: 'hn-1' }).filesS3).toMatchObject({ region: 'hn-1', pathStyle: false });
  });

  it('is whole or absent', () => {
    expect(loadConfig({}).filesS3).toBeUndefined();
    expect(fileStoreOf({ dataDir: '/tmp' })).toBeInstanceOf(LocalFileStore);
    expect(fileStoreOf({ dataDir: '/tmp', filesS3: loadConfig(whole).filesS3 })).toBeInstanceOf(S3FileStore);
    const problemsOf = (env: Record<string, string>) => {
      try {
        loadConfig(env);
        return [];
      } catch (error) {
        return (error as ConfigError).problems;
      }
    };
    expect(problemsOf({ FILES_S3_URL: whole.FILES_S3_URL })).toEqual(['FILES_S3_KEY: is required with FILES_S3_URL', 'FILES_S3_SECRET: is required with FILES_S3_URL']);
    expect(problemsOf({ FILES_S3_KEY: 'k' })).toEqual(['FILES_S3_KEY: means nothing without FILES_S3_URL']);
    expect(problemsOf({ ...whole, FILES_S3_URL: 'https://s3.example.vn' })).toEqual(['FILES_S3_URL: must end in the name of one bucket, such as https://s3.example.vn/chophien']);
    expect(problemsOf({ ...whole, FILES_S3_URL: 's3://chophien' })).toEqual(['FILES_S3_URL: must be an address such as https://s3.example.vn/bucket']);
  });
});
