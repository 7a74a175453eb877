import type { FastifyInstance } from 'fastify';
import { FileRefused, maxFileBytes } from '@chophien/platform';
import type { IncomingMessage } from 'node:http';

/** Where a body may be a picture or a paper, and where a file of goods. */
export const uploadPath = '/office/uploads';
export const importPath = '/office/imports';
/** Where a body may be a statement or a carrier's list. */
export const moneyFilePath = '/office/money-files';

/** Where a body may be a list of a carrier's areas. */
export const carrierAreaPath = '/office/carrier-areas';

const sheets = /^(?:text\/csv|application\/(?:vnd\.ms-excel|vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet|octet-stream)\b)/;

/** Lets bodies of files through to their address, unread: it asks first who sends. Everywhere else they are refused as before. */
export function acceptUploads(server: FastifyInstance): void {
  server.addContentTypeParser(/^(?:image\/|text\/csv\b|application\/(?:pdf|octet-stream|vnd\.)\b)/, (request, payload, done) => {
    const { url } = request.routeOptions;
    const type = request.headers['content-type'] ?? '';
    if (url === importPath || url === moneyFilePath || url === carrierAreaPath ? sheets.test(type) : url === uploadPath && /^(?:image\/|application\/(?:pdf|octet-stream)\b)/.test(type)) done(null, payload);
    else done(Object.assign(new Error('no file is taken here'), { statusCode: 415 }), undefined);
  });
}

/** The whole body. Throws FileRefused as soon as it is over the limit; what is still on the way is then dropped. */
export async function readUpload(body: IncomingMessage): Promise<Buffer> {
  if (Number(body.headers['content-length'] ?? 0) > maxFileBytes) throw new FileRefused('too_large', maxFileBytes / 1024 / 1024);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > maxFileBytes) throw new FileRefused('too_large', maxFileBytes / 1024 / 1024);
    parts.push(part);
  }
  return Buffer.concat(parts, size);
}
