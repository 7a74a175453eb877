import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';
import { errorReason, scrub } from './logger-scrub.js';

export { errorReason, scrub } from './logger-scrub.js';
export type { Logger } from 'pino';

/** Keys whose values are about a person or are secrets; a logged object loses them at any depth. */
const personal = new Set(
  [
    'name', 'displayName', 'buyerName', 'buyer_name', 'legalName', 'email', 'buyerEmail', 'buyer_email', 'phone', 'buyerPhone', 'buyer_phone',
    'address', 'street', 'note', 'to', 'to_address', 'recipient', 'password', 'passwordHash', 'password_hash', 'token', 'tokenHash', 'cookie',
    'cookies', 'set-cookie', 'authorization', 'secret', 'ip', 'remoteAddress', 'variables', 'parameters', 'query', 'body', 'html', 'text', 'subject',
  ].map((key) => key.toLowerCase()),
);

const maxDepth = 4;

function withoutPersonalData(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return scrub(value);
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof Error) return describeError(value);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (depth >= maxDepth) return '[deep]';
  if (Array.isArray(value)) return value.slice(0, 20).map((item) => withoutPersonalData(item, depth + 1));
  const kept: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) kept[key] = personal.has(key.toLowerCase()) ? '[left out]' : withoutPersonalData(inner, depth + 1);
  return kept;
}

function describeError(error: Error): { reason: string; at: string[] } {
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { reason: errorReason(error), at: frames.slice(0, 8).map((line) => line.trim()) };
}

export type LoggerOptions = {
  level: string;
  /** Name of the process: api, worker, storefront. */
  process: string;
  /** Standard output unless given; tests give their own. */
  destination?: DestinationStream;
};

/**
 * One JSON line an event, with the process, the time in UTC and whatever ids the caller gives (`requestId`, `orderId`). Personal data is
 * left out by key and by shape; that is the second wall, the first is not to log it.
 */
export function createLogger(options: LoggerOptions): Logger {
  return pino(
    {
      level: options.level,
      base: { process: options.process },
      timestamp: () => `,"at":"${new Date().toISOString()}"`,
      messageKey: 'event',
      formatters: {
        level: (label) => ({ level: label }),
        log: (object) => withoutPersonalData(object, 0) as Record<string, unknown>,
      },
      // pino runs its serializers before the formatter; errors are told by `describeError`
      serializers: { err: (error: unknown) => error },
      hooks: {
        logMethod(args, method) {
          method.apply(this, args.map((arg) => (typeof arg === 'string' ? scrub(arg) : arg)) as Parameters<typeof method>);
        },
      },
    },
    options.destination ?? pino.destination({ sync: false, minLength: 0 }),
  );
}

/** Lets Nest speak through the same logger; its chatter about modules and routes is debug. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }
  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }
  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }
  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }
  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  private write(level: 'fatal' | 'error' | 'warn' | 'debug' | 'trace', message: unknown, rest: unknown[]): void {
    // Nest's last parameter is the context's name, before it perhaps a stack
    const texts = rest.filter((part): part is string => typeof part === 'string');
    const context = texts.at(-1);
    if (message instanceof Error) this.logger[level]({ context, err: message }, 'nest');
    else this.logger[level]({ context }, typeof message === 'string' ? message : 'nest');
  }
}
