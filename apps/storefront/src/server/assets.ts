import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Public addresses of what the build made, with hashes in their names. */
export interface Assets {
  readonly style: string;
  readonly font: string;
  readonly islands: string;
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
  return { style: find('styles.css'), font: find('phien-sans.woff2'), islands: find('islands.ts') };
}
