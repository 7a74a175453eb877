import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { bankHooksOf, type BankHook } from './bank-hooks.js';
import { cardSettingsOf, type CardSettings } from './card-settings.js';
import { s3SettingsOf, type S3Settings } from './files/s3-settings.js';

/**
 * The one place where the environment is read and validated. Every variable is optional; the README's table lists the same names.
 * Processes get the resolved values from the launcher, so a missing DATABASE_URL means "start the embedded PostgreSQL" to the launcher
 * and is an error to everybody else.
 */
const port = z.coerce.number().int().min(1).max(65535);
const url = (protocols: string[], example: string) =>
  z.string().refine(
    (value) => {
      try {
        return protocols.includes(new URL(value).protocol);
      } catch {
        return false;
      }
    },
    { message: `must be an address such as ${example}` },
  );

const environment = z.object({
  PORT: port.default(3000),
  API_PORT: port.default(4000),
  WORKER_PORT: port.default(4100),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: url(['http:', 'https:'], 'https://cho.example.vn').optional(),
  DATA_DIR: z.string().min(1).optional(),
  DATABASE_URL: url(['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/chophien').optional(),
  DATABASE_OWNER_URL: url(['postgres:', 'postgresql:'], 'postgres://owner:password@host:5432/chophien').optional(),
  REDIS_URL: url(['redis:', 'rediss:'], 'redis://host:6379').optional(),
  SMTP_URL: url(['smtp:', 'smtps:'], 'smtp://user:password@host:587').optional(),
  MAIL_FROM: z.string().min(3).default('Chợ Phiên <no-reply@localhost>'),
  FILES_S3_URL: url(['http:', 'https:'], 'https://s3.example.vn/bucket').optional(),
  FILES_S3_KEY: z.string().min(1).optional(),
  FILES_S3_SECRET: z.string().min(1).optional(),
  FILES_S3_REGION: z.string().min(1).default('us-east-1'),
  FILES_S3_PATH_STYLE: z.enum(['true', 'false']).default('true'),
  BANK_HOOKS: z.string().min(1).optional(),
  STRIPE_SECRET_KEY: z.string().min(1).optional(),
  STRIPE_WEBHOOK_SECRET: z.string().min(1).optional(),
  STRIPE_API_URL: url(['http:', 'https:'], 'https://api.stripe.com').optional(),
  GHN_API_URL: url(['http:', 'https:'], 'https://online-gateway.ghn.vn').optional(),
  FLOOR_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

export type FloorConfig = {
  port: number;
  apiPort: number;
  workerPort: number;
  /** Address that the public origin binds; the api and the worker always bind loopback. */
  host: string;
  /** Public address without a trailing slash. */
  publicUrl: string;
  /** Absent only where the launcher has not chosen one yet. */
  dataDir: string | undefined;
  databaseUrl: string | undefined;
  databaseOwnerUrl: string | undefined;
  redisUrl: string | undefined;
  smtpUrl: string | undefined;
  mailFrom: string;
  /** The bucket for files; without one they lie below `dataDir`. */
  filesS3: S3Settings | undefined;
  /** Who may post to `/webhooks/bank/<source>`; nobody unless configured. */
  bankHooks: BankHook[];
  /** Stripe, through which cards are paid in the money mode `partner`; no cards without it. */
  card: CardSettings | undefined;
  /** Where Giao Hàng Nhanh answers, without a path; booths ask no carrier without it. */
  ghnUrl: string | undefined;
  floorSecret: string | undefined;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
};

/** Thrown with one line per wrong variable; the launcher prints it and stops. */
export class ConfigError extends Error {
  constructor(readonly problems: string[]) {
    super(problems.join('\n'));
    this.name = 'ConfigError';
  }
}

/** Takes a process environment, gives the validated configuration. Empty strings count as absent. Throws ConfigError. */
export function loadConfig(env: Record<string, string | undefined>): FloorConfig {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  }
  const value = parsed.data;
  const s3 = s3SettingsOf(value);
  const bank = bankHooksOf(value.BANK_HOOKS);
  const card = cardSettingsOf(value);
  const problems = [...s3.problems, ...bank.problems, ...card.problems];
  if (problems.length > 0) throw new ConfigError(problems);
  return {
    port: value.PORT,
    apiPort: value.API_PORT,
    workerPort: value.WORKER_PORT,
    host: value.HOST,
    publicUrl: (value.PUBLIC_URL ?? `http://localhost:${value.PORT}`).replace(/\/+$/, ''),
    dataDir: value.DATA_DIR,
    databaseUrl: value.DATABASE_URL,
    databaseOwnerUrl: value.DATABASE_OWNER_URL,
    redisUrl: value.REDIS_URL,
    smtpUrl: value.SMTP_URL,
    mailFrom: value.MAIL_FROM,
    filesS3: s3.settings,
    bankHooks: bank.hooks,
    card: card.settings,
    ghnUrl: value.GHN_API_URL?.replace(/\/+$/, ''),
    floorSecret: value.FLOOR_SECRET,
    logLevel: value.LOG_LEVEL,
  };
}

/** What api and worker cannot do without; the launcher fills these in. */
export type ServerConfig = FloorConfig & { databaseUrl: string; floorSecret: string; dataDir: string };

/** Narrows to what a server process needs. Throws ConfigError that names what is missing. */
export function requireServerConfig(config: FloorConfig): ServerConfig {
  const { databaseUrl, floorSecret, dataDir } = config;
  const missing: string[] = [];
  if (!databaseUrl) missing.push('DATABASE_URL: is required by a process that is not started by `npm start`');
  if (!floorSecret) missing.push('FLOOR_SECRET: is required by a process that is not started by `npm start`');
  if (!dataDir) missing.push('DATA_DIR: is required by a process that is not started by `npm start`');
  if (!databaseUrl || !floorSecret || !dataDir) throw new ConfigError(missing);
  return { ...config, databaseUrl, floorSecret, dataDir };
}

/** One secret, many keys: each purpose gets its own, so that leaking one says nothing of the others. 64 hex digits. */
export function deriveKey(floorSecret: string, purpose: string): string {
  return createHmac('sha256', floorSecret).update(purpose).digest('hex');
}

export type RuntimeRole = 'shop' | 'office' | 'worker';

/**
 * Roles belong to the whole cluster, so their names carry the database's name (or, in tests, the template's).
 * Their passwords derive from the floor's secret: nothing more to keep.
 */
export function runtimeRoleName(databaseName: string, role: RuntimeRole): string {
  return `${databaseName}_${role}`;
}

/** The address at which a process connects as one of the runtime roles. `rolePrefix` is the database's own name except in tests. */
export function runtimeDatabaseUrl(databaseUrl: string, floorSecret: string, role: RuntimeRole, rolePrefix?: string): string {
  const address = new URL(databaseUrl);
  const name = runtimeRoleName(rolePrefix ?? databaseNameOf(databaseUrl), role);
  address.username = encodeURIComponent(name);
  address.password = deriveKey(floorSecret, `database-role:${name}`);
  return address.toString();
}

export function databaseNameOf(databaseUrl: string): string {
  return decodeURIComponent(new URL(databaseUrl).pathname.slice(1));
}
