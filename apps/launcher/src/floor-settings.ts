import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { loadConfig, type FloorConfig } from '@chophien/platform';
import { keptSecret, readIfThere, writePrivate } from './private-file.js';
import { repoRoot } from './repo-root.js';

/** What floor:init writes down for later starts; the environment wins over it. */
const keptNames = ['FLOOR_SECRET', 'SMTP_URL', 'MAIL_FROM'] as const;
export type KeptSettings = Partial<Record<(typeof keptNames)[number], string>>;

export type FloorSettings = {
  config: FloorConfig & { dataDir: string };
  /** From the environment, else from floor.env; undefined when only the secret of the demo floor is there. */
  givenSecret: string | undefined;
  /** True when PUBLIC_URL was set. */
  hasPublicUrl: boolean;
};

/** Reads the environment and DATA_DIR/floor.env, and makes DATA_DIR. Throws ConfigError. */
export function openSettings(env: Record<string, string | undefined>): FloorSettings {
  const dataDir = resolve(loadConfig({ DATA_DIR: env['DATA_DIR'] }).dataDir ?? join(repoRoot, '.data'));
  openDataDir(dataDir);
  const kept = parseKept(readIfThere(keptFile(dataDir)) ?? '');
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const config = loadConfig({ ...kept, ...given });
  return { config: { ...config, dataDir }, givenSecret: config.floorSecret, hasPublicUrl: given['PUBLIC_URL'] !== undefined };
}

/** The floor's secret: the given one, else one that is made once and kept beside the data. */
export function floorSecretOf(settings: FloorSettings): string {
  return settings.givenSecret ?? keptSecret(join(settings.config.dataDir, 'floor-secret'));
}

/** Adds to floor.env, readable by its owner only. */
export function keepSettings(dataDir: string, added: KeptSettings): void {
  const kept = { ...parseKept(readIfThere(keptFile(dataDir)) ?? ''), ...added };
  writePrivate(
    keptFile(dataDir),
    Object.entries(kept)
      .map(([name, value]) => `${name}=${value}`)
      .join('\n'),
  );
}

/** Lines NAME=value; other names, blank lines and comments are passed over. */
export function parseKept(text: string): KeptSettings {
  const kept: KeptSettings = {};
  for (const line of text.split('\n')) {
    const cut = line.indexOf('=');
    const name = keptNames.find((known) => known === line.slice(0, cut).trim());
    if (name && cut > 0) kept[name] = line.slice(cut + 1).trim();
  }
  return kept;
}

/** Where floor:init keeps settings for later starts. */
export function keptFile(dataDir: string): string {
  return join(dataDir, 'floor.env');
}

/** A new DATA_DIR lets PostgreSQL's account pass through and nobody look inside. */
function openDataDir(dataDir: string): void {
  if (existsSync(dataDir)) return;
  mkdirSync(dirname(dataDir), { recursive: true });
  mkdirSync(dataDir);
  chmodSync(dataDir, 0o711);
}
