import { createHmac } from 'node:crypto';
import { z } from 'zod';

/** Thrown when the environment cannot be used; one line for each variable that is wrong. */
export class StorefrontConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'StorefrontConfigError';
  }
}

const port = z.coerce.number().int().min(1).max(65535);
const environment = z.object({
  PORT: port.default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  API_PORT: port.default(4000),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  FLOOR_SECRET: z.string().min(32, 'must have at least 32 characters'),
  OFFLINE_COPIES: z.enum(['on', 'off']).default('on'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

export interface StorefrontConfig {
  readonly port: number;
  readonly host: string;
  /** Where the api listens, on loopback, without a trailing slash. */
  readonly apiUrl: string;
  /** Public address without a trailing slash. */
  readonly publicUrl: string;
  /** Over https cookies are `Secure` and bound to this host by their name. */
  readonly secure: boolean;
  /** Signs the shopper's address for the api. */
  readonly forwardKey: string;
  /** Seals the cookie that remembers which orders this browser may see. */
  readonly orderKey: Buffer;
  /** False: browsers that keep pages for being offline are told to delete them and to stop. */
  readonly offlineCopies: boolean;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
}

/** One secret, many keys, as the api derives them: a key for one purpose says nothing of another. 64 hex digits. */
function deriveKey(secret: string, purpose: string): string {
  return createHmac('sha256', secret).update(purpose).digest('hex');
}

/** Takes a process environment, gives the configuration of the storefront. Empty strings count as absent. Throws StorefrontConfigError. */
export function loadStorefrontConfig(env: Record<string, string | undefined>): StorefrontConfig {
  const parsed = environment.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== '')));
  if (!parsed.success) throw new StorefrontConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  const value = parsed.data;
  const publicUrl = (value.PUBLIC_URL ?? `http://localhost:${value.PORT}`).replace(/\/+$/, '');
  return {
    port: value.PORT,
    host: value.HOST,
    apiUrl: `http://127.0.0.1:${value.API_PORT}`,
    publicUrl,
    secure: publicUrl.startsWith('https:'),
    forwardKey: deriveKey(value.FLOOR_SECRET, 'forwarded-address'),
    orderKey: Buffer.from(deriveKey(value.FLOOR_SECRET, 'order-cookie'), 'hex'),
    offlineCopies: value.OFFLINE_COPIES === 'on',
    logLevel: value.LOG_LEVEL,
  };
}
