import { existsSync } from 'node:fs';
import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 900 };
const shop = 'apps/storefront/e2e';
const office = 'apps/back-office/e2e';
const onPartnerFloor = process.env['STORY_FLOOR'] === 'partner';

/**
 * The stories of shoppers, booths and operators in real Chromium, on a running demo floor.
 *   node .ci/with-floor.mjs npx playwright test            starts a floor of its own
 *   BASE_URL=http://localhost:3000 npx playwright test     uses one that runs
 * `*.story.ts` is told with script at both widths; of the shop also with script switched off, on a phone, unless its name ends in `.script.story.ts`.
 *   STORY_FLOOR=partner node .ci/with-floor.mjs ...        the stories below `partner/`, of a floor that is turned over to a payment partner first
 * CHROMIUM names the browser; nothing is downloaded. SHOTS is the folder in which pictures and traces of what failed are kept.
 */
const config: PlaywrightTestConfig = {
  testMatch: '**/*.story.ts',
  outputDir: process.env['SHOTS'] === undefined ? 'node_modules/.cache/stories' : `${process.env['SHOTS']}/failed`,
  fullyParallel: false,
  workers: 2,
  // a machine that is busy elsewhere may miss a limit; what needed a second try is named as flaky in the report
  retries: process.env['CI'] === undefined ? 0 : 1,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: (process.env['BASE_URL'] ?? 'http://localhost:3000').replace(/\/+$/, ''),
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    screenshot: 'only-on-failure',
    trace: process.env['TRACE'] === undefined ? 'off' : 'retain-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((path) => existsSync(path)),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--host-resolver-rules=MAP checkout.stripe.com ~NOTFOUND'],
    },
  },
  projects: onPartnerFloor ? ofPartnerFloor() : ofDirectFloor(),
};

function ofDirectFloor(): PlaywrightTestConfig['projects'] {
  return [
    { name: 'shop-phone', testDir: shop, testIgnore: '**/partner/**', use: { viewport: phone, hasTouch: true } },
    { name: 'shop-desk', testDir: shop, testIgnore: '**/partner/**', use: { viewport: desk } },
    { name: 'shop-phone-no-script', testDir: shop, testIgnore: ['**/*.script.story.ts', '**/partner/**'], use: { viewport: phone, javaScriptEnabled: false } },
    { name: 'office-phone', testDir: office, testIgnore: '**/partner/**', use: { viewport: phone, hasTouch: true } },
    { name: 'office-desk', testDir: office, testIgnore: '**/partner/**', use: { viewport: desk } },
  ];
}

/** An operator turns the floor over, at a desk; then shoppers order there. */
function ofPartnerFloor(): PlaywrightTestConfig['projects'] {
  const below = { testDir: `${shop}/partner`, dependencies: ['turned-over'] };
  return [
    { name: 'turned-over', testDir: `${office}/partner`, use: { viewport: desk } },
    { name: 'shop-phone', ...below, use: { viewport: phone, hasTouch: true } },
    { name: 'shop-desk', ...below, use: { viewport: desk } },
    { name: 'shop-phone-no-script', ...below, use: { viewport: phone, javaScriptEnabled: false } },
  ];
}

export default defineConfig(config);
