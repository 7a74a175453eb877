import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { S3Settings } from '../files/s3-settings.js';

export type TestS3 = { settings: S3Settings; stop(): Promise<void> };

type S3rver = { run(): Promise<AddressInfo>; close(): Promise<void> };

/** A server that speaks S3, with one empty bucket, on a free loopback port. For tests alone: s3rver is no dependency of the floor. */
export async function startS3(bucket = 'chophien-test'): Promise<TestS3> {
  const directory = await mkdtemp(join(tmpdir(), 'chophien-s3-'));
  const S3Server = createRequire(import.meta.url)('s3rver') as new (options: object) => S3rver;
  const server = new S3Server({ address: '127.0.0.1', port: 0, silent: true, directory, configureBuckets: [{ name: bucket }] });
  const { port } = await server.run();
  return {
    settings: { endpoint: `http://127.0.0.1:${port}`, bucket, region: 'us-east-1', key: 'S3RVER', secret: 'S3RVER', pathStyle: true },
    async stop() {
      await server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
