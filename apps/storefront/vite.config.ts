import { defineConfig } from 'vite';
import { packBeforehand } from './scripts/pack-beforehand.ts';

/** Builds what browsers fetch: one style sheet with its letters, one small script. The server is compiled by swc. */
export default defineConfig({
  publicDir: 'public',
  resolve: { conditions: ['@chophien/source', 'module', 'browser', 'production'] },
  plugins: [packBeforehand()],
  build: {
    outDir: 'dist/client',
    emptyOutDir: true,
    manifest: true,
    assetsInlineLimit: 0,
    target: ['chrome87', 'firefox78', 'safari14'],
    modulePreload: false,
    rolldownOptions: { input: { styles: 'src/client/styles.css', islands: 'src/client/islands.ts' } },
  },
});
