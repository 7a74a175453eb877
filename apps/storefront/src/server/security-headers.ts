import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Our pages load nothing from elsewhere, run no inline script and bear no inline style but the one sheet that the build made. */
const pagePolicy = (style: string): string => [
  "default-src 'none'",
  "img-src 'self' data:",
  `style-src 'self' ${style}`,
  "font-src 'self'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The back office's parts place menus by inline style; scripts stay strict. Pictures chosen for upload are shown from blobs. */
const officePolicy = pagePolicy("'unsafe-inline'").replace("img-src 'self' data:", "img-src 'self' data: blob:");

const answersByForm = new WeakMap<FastifyReply, string>();

/** Lets the forms of this one page be answered with the way to another origin: browsers hold `form-action` against redirects too. */
export function allowFormsTo(reply: FastifyReply, origin: string): void {
  answersByForm.set(reply, origin);
}

/** Headers that keep a page to itself. `style` is the source of the inlined sheet. What the api says of its own answers (media, mailbox) stands. */
export async function registerSecurityHeaders(app: FastifyInstance, secure: boolean, style: string): Promise<void> {
  const shopPolicy = pagePolicy(style);
  await app.register(helmet, {
    contentSecurityPolicy: false,
    // Not 'no-referrer': with it a browser says Origin: null on our own forms, and the check of origin would refuse them.
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
    strictTransportSecurity: secure ? { maxAge: 15_552_000, includeSubDomains: false } : false,
  });
  app.addHook('onSend', async (request, reply, payload) => {
    const type = reply.getHeader('content-type');
    if (typeof type === 'string' && type.startsWith('text/html') && !reply.hasHeader('content-security-policy')) {
      reply.header('content-security-policy', /^\/(?:office|dev)(?:\/|$|\?)/.test(request.url) ? officePolicy : shopPolicy.replace("form-action 'self'", `form-action ${["'self'", answersByForm.get(reply)].filter(Boolean).join(' ')}`));
    }
    return payload;
  });
}
