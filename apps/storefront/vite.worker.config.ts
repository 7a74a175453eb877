import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { packBeforehand } from './scripts/pack-beforehand.ts';

const root = import.meta.dirname;
const manifest = JSON.parse(readFileSync(join(root, 'dist/client/.vite/manifest.json'), 'utf8')) as Record<string, { file: string; assets?: string[] }>;
const assets = [...new Set(Object.values(manifest).flatMap(({ file, assets: more }) => [file, ...(more ?? [])]))].sort().map((file) => `/${file}`);

/** Changes whenever a page may look otherwise, so that the pages kept for being offline are fetched anew: hash of all sources and of the built files' names. */
function revision(): string {
  const hash = createHash('sha256').update(assets.join('\n'));
  const files = readdirSync(join(root, 'src'), { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort()) hash.update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

/** Builds the service worker, after the client whose files it names: one plain script at /sw.js, beside it the one that takes it away again. */
export default defineConfig(({ mode }) => ({
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"', __ASSETS__: JSON.stringify(assets), __REVISION__: JSON.stringify(revision()) },
  plugins: [packBeforehand()],
  build: {
    outDir: 'dist/client',
    emptyOutDir: false,
    target: ['chrome87', 'firefox78', 'safari14'],
    modulePreload: false,
    rolldownOptions: {
      input: mode === 'leave' ? 'src/client/service-worker/leave.ts' : 'src/client/service-worker/worker.ts',
      output: { format: 'iife', entryFileNames: mode === 'leave' ? 'sw-leave.js' : 'sw.js' },
    },
  },
}));
