import statics from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const forever = 'public, max-age=31536000, immutable';

/** Files whose name bears a hash never change; the others are asked for again each day, pages of the office each time. */
export function cacheFor(path: string): string {
  if (/[/\\]assets[/\\]/.test(path)) return forever;
  return /\.html$|[/\\]sw(?:-leave)?\.js(?:\.br|\.gz)?$/.test(path) ? 'no-cache' : 'public, max-age=86400';
}

/**
 * Serves what the build made: styles, letters, islands, drawings, packed beforehand where that was worth it. At /sw.js stands the worker that keeps copies of
 * pages, or with `offlineCopies` false the one that deletes them and leaves.
 */
export async function registerClientFiles(app: FastifyInstance, folder: string, offlineCopies: boolean): Promise<void> {
  app.get('/sw.js', (_request, reply) => reply.sendFile(offlineCopies ? 'sw.js' : 'sw-leave.js', folder));
  await app.register(statics, {
    root: folder,
    wildcard: false,
    dotfiles: 'ignore',
    cacheControl: false,
    preCompressed: true,
    globIgnore: ['.vite/**', '**/*.br', '**/*.gz', 'sw.js', 'sw-leave.js'],
    setHeaders: (reply, path) => {
      reply.setHeader('cache-control', cacheFor(path));
      // One address, several packings.
      if (/\.(?:css|js|svg|webmanifest)(?:\.br|\.gz)?$/.test(path)) reply.setHeader('vary', 'accept-encoding');
    },
  });
}

/** Serves the built back office at /office/: its files as they are, every other path by its one page. */
export async function registerBackOffice(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(
    async (office) => {
      if (!existsSync(join(folder, 'index.html'))) {
        office.log.warn(`the back office is not built: ${folder} has no index.html`);
        office.get('/*', async (_request, reply) => reply.code(503).type('text/plain; charset=utf-8').send('The back office is not built. Run: npx nx run @chophien/back-office:build\n'));
        return;
      }
      await office.register(statics, {
        root: folder,
        wildcard: false,
        decorateReply: false,
        cacheControl: false,
        setHeaders: (reply, path) => void reply.setHeader('cache-control', cacheFor(path)),
      });
      office.setNotFoundHandler((request, reply) => {
        // A missing script is missing; a page of the office is drawn by its one page.
        if (request.url.startsWith('/office/assets/')) return reply.code(404).type('text/plain').send('Not found\n');
        return reply.header('cache-control', 'no-cache').sendFile('index.html', folder);
      });
    },
    { prefix: '/office' },
  );
}
