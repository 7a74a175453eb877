/*
 * `node .ci/with-floor.mjs SCRIPT [ARGUMENTS]`: starts a demo floor of its own (data in a temporary folder, free ports), runs the script with
 * BASE_URL, stops the floor. Exit code of the script. The script is what node runs, so Playwright is
 * `node .ci/with-floor.mjs node_modules/@playwright/test/cli.js test`. STORY_FLOOR=partner: a floor that can take cards, for the stories below `partner/`.
 */
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'chophien-story-'));
chmodSync(folder, 0o711);
const launcher = join(import.meta.dirname, '..', 'apps/launcher/start.cjs');

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}

const env = { ...process.env, DATA_DIR: join(folder, 'data'), PORT: await freePort(), API_PORT: await freePort(), WORKER_PORT: await freePort() };
// a carrier of our own on this machine, for the story that asks it to come
const { ghnStub } = await import('../libs/delivery/dist/testing/index.js');
const carrier = await ghnStub();
env.GHN_API_URL ??= carrier.url;
// cards are for a floor whose shoppers pay a partner; the floor of the other stories knows nothing of them
const { AStripe } = await import('../libs/payments/dist/testing/index.js');
const stripe = env.STORY_FLOOR === 'partner' ? await AStripe.start({ webhook: `http://localhost:${env.PORT}/webhooks/stripe` }) : undefined;
if (stripe) Object.assign(env, { STRIPE_SECRET_KEY: stripe.key, STRIPE_WEBHOOK_SECRET: stripe.webhookSecret, STRIPE_API_URL: stripe.url });
// a bank that tells of money, for the stories that pay by transfer
env.BANK_HOOKS ??= `story=generic:${randomBytes(24).toString('hex')}`;
const floor = spawn(process.execPath, [launcher, 'start'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
let story;
// told to stop: pass it on, and go on below, so that nothing is left behind
process.on('SIGTERM', () => {
  story?.kill('SIGTERM');
  floor.kill('SIGTERM');
});
let over = false;
const ended = new Promise((resolve) =>
  floor.once('exit', () => {
    over = true;
    resolve();
  }),
);
let output = '';
floor.stdout.setEncoding('utf8');
floor.stdout.on('data', (text) => {
  output += text;
});
while (!output.includes('Sẵn sàng') && !over) await new Promise((resolve) => setTimeout(resolve, 100));

let code = 1;
if (over) {
  console.log(output);
} else {
  try {
    // all shoppers of the stories come from one network; how many orders that may place in a day has tests of its own
    execFileSync(process.execPath, [launcher, 'floor:set', 'orders.perNetworkPerDay', '10000', '--note', 'stories'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    story = spawn(process.execPath, process.argv.slice(2), { env: { ...env, BASE_URL: `http://localhost:${env.PORT}` }, stdio: 'inherit' });
    code = await new Promise((resolve) => story.once('exit', (given) => resolve(given ?? 1)));
  } finally {
    floor.kill('SIGTERM');
    await ended;
  }
}
await carrier.close();
await stripe?.stop();
rmSync(folder, { recursive: true, force: true });
process.exitCode = code;
