import type { INestApplication } from '@nestjs/common';
import { Lifecycle } from './lifecycle.js';

/**
 * Stops without failing anybody: says on /readyz that nobody new should be sent, goes on for `noticeMs`, then accepts no connection,
 * answers what it has, and ends its pools (ClosePools). Gives false when that took longer than `drainMs`.
 */
export async function stopApi(app: INestApplication, { noticeMs, drainMs }: { noticeMs: number; drainMs: number }): Promise<boolean> {
  app.get(Lifecycle, { strict: false }).isStopping = true;
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), drainMs);
  });
  const drained = (async () => {
    await new Promise((resolve) => setTimeout(resolve, noticeMs));
    await app.close();
    return true as const;
  })();
  try {
    return await Promise.race([drained, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
