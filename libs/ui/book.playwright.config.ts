import { defineConfig } from '@playwright/test';

/**
 * Opens every story of the built book: `npm run book:check` at the root, which builds it first. CHROMIUM names the browser; nothing is
 * downloaded, and no floor need run. SHOTS is a folder in which a picture of every story is kept.
 */
export default defineConfig({
  testDir: 'book',
  testMatch: '**/*.check.ts',
  outputDir: '../../node_modules/.cache/book',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // About 36 s on two quiet cores; a busy machine is no mistake of the book.
  timeout: 300_000,
  reporter: [['list']],
  use: {
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    },
  },
});
