import { createServer } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { ConfigError, InvalidInput, loadConfig } from '@chophien/platform';
import { communeCodeOf } from './booth-add.js';
import { checkPorts } from './check-ports.js';
import { parseFlags } from './commands-input.js';
import { freeAccount, namedAccountForInit, parsePasswd } from './embedded/accounts.js';
import { parsePostmasterPid } from './embedded/postmaster-pid.js';
import { mayEnter } from './embedded/reach.js';
import { backOff } from './floor-process.js';
import { parseKept } from './floor-settings.js';
import { choosePort } from './free-port.js';
import { requireFitForLive, requireOwnPassword } from './live-floor.js';
import { newPassword } from './new-password.js';
import { PlainFailure, plainWordsFor } from './plain-failure.js';
import { parseRunRecord } from './run-record.js';
import { box } from './startup-table.js';

async function listener(): Promise<{ port: number; close(): Promise<void> }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { port: typeof address === 'object' && address ? address.port : 0, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

describe('postmaster.pid', () => {
  it('is read whole', () => {
    expect(parsePostmasterPid('9683\n/data/pg\n1795394003\n45999\n\n127.0.0.1\n  2146540         9\nready   \n')).toEqual({
      pid: 9683,
      dataFolder: '/data/pg',
      startedAt: 1795394003,
      port: 45999,
      status: 'ready',
    });
  });
  it('is read while it is being written, and is nothing when it is empty or strange', () => {
    expect(parsePostmasterPid('12\n/data/pg\n')).toEqual({ pid: 12, dataFolder: '/data/pg', startedAt: null, port: null, status: null });
    expect(parsePostmasterPid('')).toBeNull();
    expect(parsePostmasterPid('abc\n/data/pg\n')).toBeNull();
    expect(parsePostmasterPid('0\n/data/pg\n')).toBeNull();
  });
});

describe('accounts', () => {
  const passwd = parsePasswd('root:x:0:0:root:/root:/bin/sh\nmail:x:8:8::/:\nnobody:x:65534:65533:nobody:/:/bin/false\nodd:x:70123:1::/:\n\nbroken\n');
  it('runs initdb as nobody, or as whoever is not root', () => {
    expect(namedAccountForInit(passwd)).toEqual({ name: 'nobody', uid: 65534, gid: 65533 });
    expect(namedAccountForInit(passwd.filter(({ name }) => name !== 'nobody'))).toEqual({ name: 'mail', uid: 8, gid: 8 });
    expect(() => namedAccountForInit(passwd.slice(0, 1))).toThrow(PlainFailure);
  });
  it('takes the first number that stands in no list and runs nothing', () => {
    expect(freeAccount(passwd, () => false)).toEqual({ uid: 70124, gid: 70124 });
    expect(freeAccount(passwd, (uid) => uid < 70130)).toEqual({ uid: 70130, gid: 70130 });
  });
  it('knows who may pass a folder', () => {
    const stranger = { uid: 70123, gid: 70123 };
    expect(mayEnter({ uid: 0, gid: 0, mode: 0o40700 }, stranger)).toBe(false);
    expect(mayEnter({ uid: 0, gid: 0, mode: 0o40711 }, stranger)).toBe(true);
    expect(mayEnter({ uid: 0, gid: 0, mode: 0o40711 }, stranger, true)).toBe(false);
    expect(mayEnter({ uid: 0, gid: 0, mode: 0o40755 }, stranger, true)).toBe(true);
    expect(mayEnter({ uid: 70123, gid: 0, mode: 0o40700 }, stranger, true)).toBe(true);
    expect(mayEnter({ uid: 0, gid: 70123, mode: 0o40705 }, stranger)).toBe(false);
  });
});

describe('ports', () => {
  it('keeps the remembered one while it is free and takes another when it is not', async () => {
    const taken = await listener();
    const other = await choosePort(taken.port);
    expect(other).not.toBe(taken.port);
    await taken.close();
    expect(await choosePort(taken.port)).toBe(taken.port);
  });
  it('names the variable of a taken port and of twins', async () => {
    const taken = await listener();
    await expect(checkPorts([{ variable: 'API_PORT', port: taken.port, host: '127.0.0.1' }])).rejects.toThrow(`API_PORT=${taken.port + 10}`);
    await taken.close();
    await expect(checkPorts([{ variable: 'API_PORT', port: taken.port, host: '127.0.0.1' }])).resolves.toBeUndefined();
    const twins = [
      { variable: 'PORT', port: taken.port, host: '127.0.0.1' },
      { variable: 'WORKER_PORT', port: taken.port, host: '127.0.0.1' },
    ] as const;
    await expect(checkPorts([...twins])).rejects.toThrow(`PORT và WORKER_PORT cùng là ${taken.port}`);
  });
});

describe('words on the command line', () => {
  it('are read in both spellings', () => {
    expect(parseFlags(['--name', 'Gian A', '--phone=0912 345 678', '--slug='], ['name', 'phone', 'slug'])).toEqual({ name: 'Gian A', phone: '0912 345 678', slug: '' });
  });
  it.each([[['--nmae', 'x']], [['name']], [['--name']], [['--name', '--phone', '1']]])('%j is refused in words', (args) => {
    expect(() => parseFlags(args, ['name', 'phone'])).toThrow(PlainFailure);
  });
  it('a commune is found by code or by a name that only one bears', () => {
    for (const text of ['Bình Lư', 'xã Bình Lư', 'Bình Lư, Lai Châu', '03390']) expect(communeCodeOf(text)).toBe('03390');
    expect(() => communeCodeOf('Tân Lập')).toThrow(/Tân Lập.*;/);
    expect(() => communeCodeOf('Xyzxyz')).toThrow('Không có xã, phường nào');
  });
});

describe('expected failures', () => {
  const configError = (env: Record<string, string>) => {
    try {
      loadConfig(env);
    } catch (error) {
      return error;
    }
    return null;
  };
  it('become one line that says what to do', () => {
    const failures = [
      configError({ PORT: '99999', REDIS_URL: 'nonsense' }),
      Object.assign(new Error('write'), { code: 'ENOSPC' }),
      Object.assign(new Error('open'), { code: 'EACCES', path: '/data' }),
      new PlainFailure('Vế một', 'part two'),
      new InvalidInput([{ field: 'email', reason: 'not_an_email' }]),
    ];
    const lines = failures.map((failure) => plainWordsFor(failure));
    for (const line of lines) expect(line?.split('\n')).toHaveLength(1);
    expect(failures[0]).toBeInstanceOf(ConfigError);
    expect(lines[0]).toContain('PORT: ');
    expect(lines[0]).toContain('REDIS_URL: ');
    expect(lines[3]).toBe('Vế một / part two');
    expect(lines[4]).toContain('email');
  });
  it('a bug keeps its stack', () => {
    expect(plainWordsFor(new TypeError('x is not a function'))).toBeNull();
    expect(plainWordsFor('text')).toBeNull();
  });
});

describe('a live floor', () => {
  const fit = { publicUrl: 'https://cho.example.vn', hasSecret: true, demoPeople: 0 };
  it('starts when nothing is in the open', () => {
    expect(() => requireFitForLive(fit)).not.toThrow();
    expect(() => requireFitForLive({ ...fit, publicUrl: 'http://localhost:3000' })).not.toThrow();
    expect(() => requireOwnPassword('mot-mat-khau-dai')).not.toThrow();
  });
  it.each([
    [{ publicUrl: 'http://cho.example.vn' }, 'https'],
    [{ hasSecret: false }, 'FLOOR_SECRET'],
    [{ demoPeople: 2 }, '2 tài khoản thử nghiệm'],
  ])('refuses %j', (change, words) => {
    expect(() => requireFitForLive({ ...fit, ...change })).toThrow(words);
  });
  it('refuses the demo password', () => {
    expect(() => requireOwnPassword('phien-demo-2026')).toThrow(PlainFailure);
  });
});

describe('small parts', () => {
  it('run.json names processes; anything else in it is passed over', () => {
    const one = { name: 'api', pid: 4242, started: '77', script: '/x/apps/api/dist/main.js' };
    expect(parseRunRecord(JSON.stringify({ launcher: 1, processes: [one, { ...one, pid: 1 }, { ...one, script: '' }, { name: 'x' }] }))).toEqual([one]);
    expect(parseRunRecord('{')).toEqual([]);
    expect(parseRunRecord('null')).toEqual([]);
  });
  it('floor.env gives the names it knows', () => {
    expect(parseKept('# words\nFLOOR_SECRET=a=b\nSMTP_URL = smtp://x\nPORT=1\n\n')).toEqual({ FLOOR_SECRET: 'a=b', SMTP_URL: 'smtp://x' });
  });
  it('waits twice as long after each fall, half a minute at most', () => {
    expect([1, 2, 3, 7, 20].map(backOff)).toEqual([500, 1000, 2000, 30_000, 30_000]);
  });
  it('makes passwords of four groups, no two alike', () => {
    const made = Array.from({ length: 50 }, newPassword);
    for (const password of made) expect(password).toMatch(/^[a-hkmnp-z2-9]{4}(-[a-hkmnp-z2-9]{4}){3}$/);
    expect(new Set(made).size).toBe(50);
  });
  it('draws a table whose lines are equally wide, accents or not', () => {
    const lines = box([[['Chợ', 'http://localhost:3000/']], [['a', 'b']]]);
    expect(lines).toEqual([
      '┌─────┬────────────────────────┐',
      '│ Chợ │ http://localhost:3000/ │',
      '├─────┼────────────────────────┤',
      '│ a   │ b                      │',
      '└─────┴────────────────────────┘',
    ]);
  });
});
