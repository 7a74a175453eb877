import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Public addresses of what the build made, with hashes in their names. */
export interface Assets {
  readonly style: string;
  readonly font: string;
  readonly islands: string;
  /** The whole style sheet, for the first page of a browser: one wait less on a line where each costs half a second. */
  readonly styleText: string;
}

interface ManifestEntry {
  readonly file: string;
}

/** Reads Vite's manifest in the client folder. Throws when the client was not built, since no page could be shown. */
export function loadAssets(clientFolder: string): Assets {
  const path = join(clientFolder, '.vite', 'manifest.json');
  if (!existsSync(path)) throw new Error(`The storefront's styles are not built: ${path} is missing. Run: npx nx run @chophien/storefront:build`);
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, ManifestEntry>;
  const find = (ending: string): string => {
    const entry = Object.entries(manifest).find(([source]) => source.endsWith(ending));
    if (!entry) throw new Error(`The storefront's build lacks ${ending}. Build it again.`);
    return `/${entry[1].file}`;
  };
  const style = find('styles.css');
  // What stands between <style> tags is compared byte by byte with its hash: no line end that a parser might touch.
  const styleText = readFileSync(join(clientFolder, style), 'utf8').trim().replace(/\r\n?/g, '\n');
  if (styleText.includes('</')) throw new Error(`${style} holds "</" and cannot stand inside a page.`);
  return { style, font: find('phien-sans.woff2'), islands: find('islands.ts'), styleText };
}

/** The source that lets exactly this style sheet stand inside a page: `'sha256-…'`. */
export function styleSource(styleText: string): string {
  return `'sha256-${createHash('sha256').update(styleText).digest('base64')}'`;
}

/** Names the style sheet of this build in the cookie that says that a browser has it: the hash in its file name. */
export function styleVersion(style: string): string {
  return /-([\w-]{8})\.css$/.exec(style)?.[1] ?? style.replace(/\W/g, '').slice(-16);
}
