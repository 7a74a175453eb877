import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';
import { ConfigError } from '../config.js';
import { assertFileName, fileTypeOf, FilesUnavailable, type FileArea, type FileStore, type StoredFile } from './file-store.js';
import type { S3Settings } from './s3-settings.js';

type Sdk = typeof import('@aws-sdk/client-s3');

/**
 * Files in one S3-compatible bucket, below `media/` and `private/`. The bucket stays closed to the world: the api hands out what is public.
 * The library is fetched with the first use, so a floor without a bucket pays nothing for it.
 */
export class S3FileStore implements FileStore {
  private opened: Promise<{ sdk: Sdk; client: S3Client }> | undefined;

  constructor(private readonly settings: S3Settings) {}

  async put(area: FileArea, name: string, bytes: Buffer): Promise<void> {
    assertFileName(name);
    await this.ask('put', ({ sdk, client }) =>
      client.send(new sdk.PutObjectCommand({ ...this.at(area, name), Body: bytes, ContentLength: bytes.length, ContentType: fileTypeOf(name) })),
    );
  }

  async get(area: FileArea, name: string): Promise<StoredFile | undefined> {
    const type = fileTypeOf(name);
    if (type === undefined) return undefined;
    const found = await this.ask('get', ({ sdk, client }) => client.send(new sdk.GetObjectCommand(this.at(area, name))));
    if (!found || !(found.Body instanceof Readable)) return undefined;
    return { body: found.Body, type, size: found.ContentLength ?? 0, etag: found.ETag ?? `"${name}"` };
  }

  async remove(area: FileArea, name: string): Promise<void> {
    assertFileName(name);
    await this.ask('remove', ({ sdk, client }) => client.send(new sdk.DeleteObjectCommand(this.at(area, name))));
  }

  async exists(area: FileArea, name: string): Promise<boolean> {
    if (fileTypeOf(name) === undefined) return false;
    return (await this.ask('exists', ({ sdk, client }) => client.send(new sdk.HeadObjectCommand(this.at(area, name))))) !== undefined;
  }

  async check(): Promise<void> {
    const name = `check-${randomBytes(6).toString('hex')}.jpg`;
    try {
      await this.put('private', name, Buffer.from('check'));
      await this.remove('private', name);
    } catch (error) {
      const { cause } = error as FilesUnavailable;
      const problem = wrongConfiguration(cause, this.settings);
      throw problem === undefined ? error : new ConfigError([problem]);
    }
  }

  close(): void {
    void this.opened?.then(({ client }) => client.destroy()).catch(() => undefined);
    this.opened = undefined;
  }

  private at(area: FileArea, name: string): { Bucket: string; Key: string } {
    return { Bucket: this.settings.bucket, Key: `${area === 'public' ? 'media' : 'private'}/${name}` };
  }

  /** Undefined where the object is not there; what the bucket's server says otherwise is kept as the cause, for the log. */
  private async ask<T>(verb: string, work: (open: { sdk: Sdk; client: S3Client }) => Promise<T>): Promise<T | undefined> {
    try {
      return await work(await (this.opened ??= this.open()));
    } catch (error) {
      if (isAbsent(error) && verb !== 'put') return undefined;
      throw new FilesUnavailable(verb, error);
    }
  }

  private async open(): Promise<{ sdk: Sdk; client: S3Client }> {
    const sdk = await import('@aws-sdk/client-s3');
    const { endpoint, region, key, secret, pathStyle } = this.settings;
    const client = new sdk.S3Client({
      endpoint,
      region,
      credentials: { accessKeyId: key, secretAccessKey: secret },
      forcePathStyle: pathStyle,
      // servers other than Amazon's take the newer checksums for a part of the file, and keep them in it
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      maxAttempts: 3,
      requestHandler: { connectionTimeout: 3_000, requestTimeout: 15_000, throwOnRequestTimeout: true },
    });
    return { sdk, client };
  }
}

/** A bucket that is missing is no missing file: reading from it must not look like "nothing is here". */
function isAbsent(error: unknown): boolean {
  const { name } = error as { name?: unknown };
  return name === 'NoSuchKey' || name === 'NotFound';
}

/** What is wrong, in words, where the server answered and refused; undefined where nobody answered. */
function wrongConfiguration(cause: unknown, { endpoint, bucket }: S3Settings): string | undefined {
  const { name, $metadata } = (cause ?? {}) as { name?: string; $metadata?: { httpStatusCode?: number } };
  const status = $metadata?.httpStatusCode;
  if (name === 'NoSuchBucket' || status === 404) return `FILES_S3_URL: there is no bucket "${bucket}" at ${endpoint}; make it, the floor does not`;
  if (status === 401 || status === 403) return `FILES_S3_KEY, FILES_S3_SECRET: ${endpoint} does not let them write into the bucket "${bucket}" (${name ?? status})`;
  if (status !== undefined && status >= 300 && status < 500) return `FILES_S3_URL, FILES_S3_REGION: ${endpoint} refuses the bucket "${bucket}" (${name ?? status})`;
  return undefined;
}
