import type { FastifyInstance } from 'fastify';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib';

const worthIt = /^(?:text\/|application\/(?:json|javascript|manifest\+json|graphql-response\+json)|image\/svg\+xml)/;
const smallest = 1024;
const brotliOptions = (size?: number) => ({
  params: {
    // 5 costs about what gzip costs and saves a fifth more; the lines here are slow.
    [constants.BROTLI_PARAM_QUALITY]: 5,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    ...(size === undefined ? {} : { [constants.BROTLI_PARAM_SIZE_HINT]: size }),
  },
});
const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

/** Compresses what this server sends where the browser takes it: text, scripts, drawings; never pictures or what is compressed already. */
export function registerCompression(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const type = reply.getHeader('content-type');
    if (payload == null || reply.hasHeader('content-encoding') || typeof type !== 'string' || !worthIt.test(type)) return payload;
    const varies = String(reply.getHeader('vary') ?? '');
    if (!/accept-encoding/i.test(varies)) reply.header('vary', [varies, 'accept-encoding'].filter(Boolean).join(', '));
    const accepted = request.headers['accept-encoding'] ?? '';
    const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
    if (encoding === undefined || request.method === 'HEAD' || reply.statusCode === 304 || reply.statusCode === 206) return payload;

    if (payload instanceof Readable) {
      reply.header('content-encoding', encoding).removeHeader('content-length');
      return payload.pipe(encoding === 'br' ? createBrotliCompress(brotliOptions()) : createGzip());
    }
    if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) return payload;
    const bytes = Buffer.from(payload as string);
    if (bytes.length < smallest) return payload;
    const packed = encoding === 'br' ? await asBrotli(bytes, brotliOptions(bytes.length)) : await asGzip(bytes);
    reply.header('content-encoding', encoding).removeHeader('content-length');
    return packed;
  });
}
