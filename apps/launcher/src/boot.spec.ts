import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

const load = createRequire(import.meta.url);
const nodeVersion = load('../boot/node-version.cjs') as { complaint(version: string): string | null };
const install = load('../boot/install.cjs') as { stampOf(root: string, node: string, platform: string): string; isInstalled(root: string): boolean; reasonOf(text: string): string };
const build = load('../boot/build.cjs') as { stampOf(root: string, scope: string): string; missingOutputs(root: string, scope: string): string[] };
const startLock = load('../boot/start-lock.cjs') as {
  take(file: string, options: { wait: boolean }, done: (error: (Error & { holder?: number }) | null, release?: () => void) => void): void;
};

describe('the first file', () => {
  it.each([
    ['20.19.0', true],
    ['20.18.3', false],
    ['22.0.0', true],
    ['18.20.4', false],
    ['0.12.18', false],
    ['100.0.0', true],
  ])('Node %s will do: %s', (version, fits) => {
    const complaint = nodeVersion.complaint(version);
    expect(complaint === null).toBe(fits);
    if (complaint) {
      expect(complaint.split('\n')).toHaveLength(1);
      expect(complaint).toContain(version);
      expect(complaint).toContain('20.19');
    }
  });
});

describe('stamps', () => {
  let root: string;
  const write = (file: string, text: string) => {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  const manifest = (dependencies: Record<string, string>) => JSON.stringify({ name: 'x', dependencies, scripts: { build: 'true' } });
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'chophien-boot-'));
    const packages = {
      '': { dependencies: {} },
      'libs/one': { dependencies: { pg: '8.0.0' } },
      'apps/launcher': { dependencies: {} },
      'node_modules/pg': { version: '8.0.0' },
      'node_modules/only-mac': { version: '1.0.0', optional: true },
    };
    write('package-lock.json', JSON.stringify({ packages }));
    write('package.json', JSON.stringify({ name: 'root' }));
    write('libs/one/package.json', manifest({ pg: '8.0.0' }));
    write('libs/one/src/index.ts', 'export const one = 1;');
    write('libs/one/src/one.spec.ts', 'it');
    write('apps/launcher/package.json', manifest({}));
    write('node_modules/pg/package.json', '{}');
    write('node_modules/.package-lock.json', JSON.stringify({ packages: { 'node_modules/pg': { version: '8.0.0' } } }));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('of the install change with a manifest, the Node major and the platform, and with nothing else', () => {
    const before = install.stampOf(root, '20.19.0', 'linux-x64');
    expect(install.stampOf(root, '20.99.9', 'linux-x64')).toBe(before);
    expect(install.stampOf(root, '22.0.0', 'linux-x64')).not.toBe(before);
    expect(install.stampOf(root, '20.19.0', 'linux-arm64')).not.toBe(before);
    write('libs/one/src/index.ts', 'export const one = 2;');
    expect(install.stampOf(root, '20.19.0', 'linux-x64')).toBe(before);
    write('libs/one/package.json', manifest({ pg: '8.0.0', zod: '4.0.0' }));
    expect(install.stampOf(root, '20.19.0', 'linux-x64')).not.toBe(before);
  });

  it('count a hand-made install as done only when lockfile, record, folder and manifests agree', () => {
    expect(install.isInstalled(root)).toBe(true);
    write('libs/one/package.json', manifest({ pg: '8.0.0', zod: '4.0.0' }));
    expect(install.isInstalled(root)).toBe(false);
    write('libs/one/package.json', manifest({ pg: '8.0.0' }));
    write('node_modules/.package-lock.json', JSON.stringify({ packages: { 'node_modules/pg': { version: '7.0.0' } } }));
    expect(install.isInstalled(root)).toBe(false);
    write('node_modules/.package-lock.json', JSON.stringify({ packages: { 'node_modules/pg': { version: '8.0.0' } } }));
    rmSync(join(root, 'node_modules/pg'), { recursive: true });
    expect(install.isInstalled(root)).toBe(false);
  });

  it('count an interrupted install, which has no record, as not done', () => {
    rmSync(join(root, 'node_modules/.package-lock.json'));
    expect(install.isInstalled(root)).toBe(false);
  });

  it('of the build change with a source, not with a spec or a time', () => {
    const before = build.stampOf(root, 'all');
    write('libs/one/src/one.spec.ts', 'it changed');
    utimesSync(join(root, 'libs/one/src/index.ts'), 1, 1);
    expect(build.stampOf(root, 'all')).toBe(before);
    write('libs/one/src/index.ts', 'export const one = 2;');
    expect(build.stampOf(root, 'all')).not.toBe(before);
  });

  it('tell which project has lost its output', () => {
    mkdirSync(join(root, 'apps/launcher/dist'));
    expect(build.missingOutputs(root, 'all')).toEqual(['libs/one']);
  });

  it('name the common causes of a failed install', () => {
    expect(install.reasonOf('npm error code ENOSPC')).toContain('Đĩa đã đầy');
    expect(install.reasonOf('npm error code EAI_AGAIN')).toContain('kiểm tra mạng');
    expect(install.reasonOf('npm error something')).toContain('nguyên nhân ở các dòng trên');
  });
});

describe('the start lock', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'chophien-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const take = (file: string) =>
    new Promise<{ error: (Error & { holder?: number }) | null; release: (() => void) | undefined }>((resolve) => startLock.take(file, { wait: false }, (error, release) => resolve({ error, release })));

  it('is refused to a second start while its holder lives, and names the holder', async () => {
    const file = join(folder, 'start.lock');
    writeFileSync(file, JSON.stringify({ pid: process.ppid, started: null }));
    const { error } = await take(file);
    expect(error?.holder).toBe(process.ppid);
    expect(existsSync(file)).toBe(true);
  });

  it('is taken over from a holder that is gone, from another process with its number, and from a torn file', async () => {
    const file = join(folder, 'start.lock');
    for (const text of [JSON.stringify({ pid: 2 ** 22 + 7, started: null }), JSON.stringify({ pid: process.ppid, started: '1' }), '{']) {
      writeFileSync(file, text);
      const { error, release } = await take(file);
      expect(error).toBeNull();
      release?.();
      expect(existsSync(file)).toBe(false);
    }
  });
});
