import { Strategy } from 'workbox-strategies/Strategy.js';
import type { StrategyHandler } from 'workbox-strategies/StrategyHandler.js';
import type { StrategyOptions } from 'workbox-strategies/Strategy.js';
import type { Cause } from './copy-page.js';

export interface PageStrategyOptions extends StrategyOptions {
  /** How long the line may be silent before a copy is shown, in milliseconds. */
  readonly patience: number;
  /** Makes the stored copy fit to be shown. */
  readonly show: (copy: Response, request: Request, cause: Cause) => Promise<Response>;
  /** The page for an address of which nothing is kept. */
  readonly without: (request: Request) => Promise<Response>;
}

type Outcome = { readonly response: Response } | { readonly error: unknown };

/** The network first. Where it fails, or is silent for too long, the last copy; where there is none, the wait goes on, then a page that says so. */
export class PageStrategy extends Strategy {
  constructor(private readonly options: PageStrategyOptions) {
    super(options);
  }

  protected override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const network: Promise<Outcome> = handler.fetchAndCachePut(request).then(
      (response) => ({ response }),
      (error: unknown) => ({ error }),
    );
    // Who loads a page again wants the new one, however long it takes.
    const again = request.cache === 'reload' || request.cache === 'no-cache';
    const first = again ? await network : await Promise.race([network, handler.waitUntil(pause(this.options.patience))]);
    if (first !== undefined && 'response' in first) return first.response;
    const copy = await handler.cacheMatch(request);
    if (copy !== undefined) return this.options.show(copy, request, first === undefined ? 'slow' : 'lost');
    const late = first ?? (await network);
    return 'response' in late ? late.response : this.options.without(request);
  }
}

/** Gives undefined after so many milliseconds. */
export function pause(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}
