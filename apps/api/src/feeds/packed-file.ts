import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { NotFoundException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A finished file, gzipped: what crawlers take, and a twentieth of the memory. */
export type PackedFile = { gzipped: Buffer; etag: string };

/** Gzips piece by piece: never more than one piece of the file lies in memory as text. */
export async function packed(pieces: Iterable<string> | AsyncIterable<string>): Promise<PackedFile> {
  const hash = createHash('sha256');
  const gzipped: Buffer[] = [];
  await pipeline(
    Readable.from(pieces),
    async function* (source: AsyncIterable<string>) {
      for await (const piece of source) {
        hash.update(piece);
        yield piece;
      }
    },
    createGzip(),
    async (source: AsyncIterable<Buffer>) => {
      for await (const piece of source) gzipped.push(piece);
    },
  );
  // Weak: the same tag stands for the file gzipped and not.
  return { gzipped: Buffer.concat(gzipped), etag: `W/"${hash.digest('base64url').slice(0, 27)}"` };
}

/** Answers with the file, 304 to who has it; null is 404. */
export async function sendPacked(request: FastifyRequest, reply: FastifyReply, file: PackedFile | null): Promise<void> {
  if (file === null) throw new NotFoundException();
  reply.header('cache-control', 'public, max-age=300').header('etag', file.etag).header('vary', 'accept-encoding');
  if ((request.headers['if-none-match'] ?? '').includes(file.etag)) {
    await reply.code(304).send();
    return;
  }
  reply.type('application/xml; charset=utf-8');
  if (/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
    await reply.header('content-encoding', 'gzip').header('content-length', file.gzipped.length).send(file.gzipped);
    return;
  }
  await reply.send(Readable.from([file.gzipped]).pipe(createGunzip()));
}
