import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Built into dist/, which the storefront's server serves at /office/. In development it passes GraphQL on to a running floor. */
export default defineConfig({
  base: '/office/',
  plugins: [react()],
  resolve: { conditions: ['@chophien/source', 'module', 'browser', 'development|production'] },
  build: { outDir: 'dist', emptyOutDir: true, sourcemap: false, target: 'es2022' },
  server: { port: 5173, proxy: { '/office/graphql': 'http://localhost:3000', '/office/exports': 'http://localhost:3000', '/media': 'http://localhost:3000' } },
});
