import { FloorInfoDocument } from '@chophien/api-contract/shop';
import type { FastifyInstance } from 'fastify';
import { callerOf, type Shop } from '../page-context.js';

/** Pages of one shopper, answers to free questions, and what is not a page. `$` ends a path, so that /gio never bars a later /gio-hang. */
const shopperPages = ['/gio', '/dat-hang', '/don', '/tim', '/noi-nhan'];
const notPages = ['/office/', '/dev/', '/shop/graphql', '/visit'];

/** robots.txt of a live floor: everything but what is barred, and where the sitemap lies. */
export function robotsOfLiveFloor(publicUrl: string): string {
  const barred = ['', '/en'].flatMap((prefix) => shopperPages.flatMap((path) => ['$', '/', '?'].map((end) => prefix + path + end)));
  return ['User-agent: *', ...[...barred, ...notPages].map((path) => `Disallow: ${path}`), '', `Sitemap: ${publicUrl}/sitemap.xml`, ''].join('\n');
}

/** robots.txt of a demo floor: its prices are made up, so nobody is to list them. */
export const robotsOfDemoFloor = ['# Demo floor: made-up prices, nothing is sold here.', 'User-agent: *', 'Disallow: /', ''].join('\n');

/** `/robots.txt`. While the api is silent it is a 503, by which crawlers stay away for a while. */
export function registerRobots(app: FastifyInstance, shop: Shop): void {
  app.get('/robots.txt', async (request, reply) => {
    const floor = await shop.api.ask(FloorInfoDocument, {}, callerOf(request)).then(
      (answer) => answer.floor,
      () => undefined,
    );
    void reply.type('text/plain; charset=utf-8');
    if (floor === undefined) return reply.code(503).header('retry-after', '60').send('The floor is resting. Try again in a minute.\n');
    return reply.header('cache-control', 'public, max-age=3600').send(floor.mode === 'LIVE' ? robotsOfLiveFloor(shop.config.publicUrl) : robotsOfDemoFloor);
  });
}
