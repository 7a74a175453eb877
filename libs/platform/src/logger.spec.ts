import { describe, expect, it } from '@jest/globals';
import { NestLogger, createLogger, errorReason, scrub } from './logger.js';

function captured() {
  const lines: string[] = [];
  const logger = createLogger({ level: 'trace', process: 'test', destination: { write: (line: string) => void lines.push(line) } });
  return { logger, parsed: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>), raw: () => lines.join('') };
}

describe('scrub', () => {
  it.each([
    ['550 5.1.1 <lo.a@example.com> unknown', '550 5.1.1 <[e-mail]> unknown'],
    ['gọi 0912 345 678 hoặc +84 912.345.678', 'gọi [phone] hoặc [phone]'],
    ['gọi 84912345678.', 'gọi [phone].'],
    ['order 019356ab-0912-7345-8678-001122334455', 'order 019356ab-0912-7345-8678-001122334455'],
    ['at 127.0.0.1:5432 in 2026-11-23T00:57:01.123Z', 'at 127.0.0.1:5432 in 2026-11-23T00:57:01.123Z'],
  ])('%s', (given, expected) => expect(scrub(given)).toBe(expected));

  it('cuts to 300 characters', () => expect(scrub('x'.repeat(999))).toHaveLength(300));
});

describe('errorReason', () => {
  it('drops what PostgreSQL quotes of bad data, and keeps names of constraints', () => {
    const bad = Object.assign(new Error('invalid input syntax for type integer: "Lò Thị Mai"'), { code: '22P02' });
    expect(errorReason(bad)).toBe('Error 22P02: invalid input syntax for type integer: "…"');
    const unique = Object.assign(new Error('duplicate key value violates unique constraint "person_email"'), { code: '23505' });
    expect(errorReason(unique)).toBe('Error 23505: duplicate key value violates unique constraint "person_email"');
  });
});

describe('logger', () => {
  it('leaves personal data out by key and by shape, at any depth, and in errors', () => {
    const { logger, raw, parsed } = captured();
    logger.info({ requestId: 'r-1', order: { id: 'o-1', buyerName: 'Lò Thị Mai', lines: [{ street: 'Bản Hon' }] }, total: 470000n, reason: 'gọi 0912345678' }, 'sent to mai@example.com');
    logger.error({ err: Object.assign(new Error('no mailbox mai@example.com'), { parameters: ['Lò Thị Mai'] }) }, 'failed');
    expect(raw()).not.toMatch(/Mai|Bản Hon|0912345678|mai@example/);
    expect(parsed()[0]).toMatchObject({
      level: 'info',
      process: 'test',
      requestId: 'r-1',
      event: 'sent to [e-mail]',
      total: '470000',
      reason: 'gọi [phone]',
      order: { id: 'o-1', buyerName: '[left out]', lines: [{ street: '[left out]' }] },
    });
    expect(parsed()[1]).toMatchObject({ level: 'error', err: { reason: 'Error: no mailbox [e-mail]' } });
  });

  it('serves Nest: chatter is debug, errors stay errors', () => {
    const { logger, parsed } = captured();
    const nest = new NestLogger(logger);
    nest.log('Mapped {/healthz, GET} route', 'RouterExplorer');
    nest.error(new Error('boom'), 'stack', 'ExceptionsHandler');
    expect(parsed()).toMatchObject([
      { level: 'debug', context: 'RouterExplorer', event: 'Mapped {/healthz, GET} route' },
      { level: 'error', context: 'ExceptionsHandler', err: { reason: 'Error: boom' } },
    ]);
  });
});
