/*
 * What a new user does: clones, says `npm start` on a machine without DATABASE_URL and REDIS_URL, orders something in a browser without
 * JavaScript, stops it. Then what befalls a floor: a second start, a kill -9, one more start. Then all of it once more without data and below
 * a folder of mode 0700, as many homes are. At the end no process and no taken port may be left. `node .ci/first-run.mjs`
 */
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Visitor, textOf } from './page-forms.mjs';

const repo = join(import.meta.dirname, '..');
const base = mkdtempSync(join(tmpdir(), 'chophien-first-run-'));
chmodSync(base, 0o755);
const clone = join(base, 'floor');
const dataDir = join(clone, '.data');
let failed = false;
let floor = null;

function expect(condition, words) {
  console.log(`${condition ? '  ok' : '  NOT'}  ${words}`);
  if (!condition) throw new Error(words);
}

const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function portIsFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** Processes that run from the clone or on its data, wherever that lies. */
function processesOfFloor() {
  const places = [base, ...(existsSync(join(dataDir, 'postgres', 'place')) ? [dirname(readFileSync(join(dataDir, 'postgres', 'place'), 'utf8').trim())] : [])];
  return readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid) || Number(pid) === process.pid) return false;
    try {
      const seen = `${readFileSync(`/proc/${pid}/cmdline`, 'utf8')}\0${readlinkSync(`/proc/${pid}/cwd`)}`;
      return places.some((place) => seen.includes(place));
    } catch {
      return false;
    }
  });
}

/** Starts the floor as a user would and waits for its table. Gives the seconds that it took. */
async function start(env) {
  const began = Date.now();
  const child = spawn('npm', ['start'], { cwd: clone, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const ended = new Promise((resolve) => child.once('exit', (code, name) => resolve(name ?? code)));
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => {
      output += text;
    });
  }
  floor = { child, ended, output: () => output };
  let over = false;
  void ended.then(() => {
    over = true;
  });
  while (!output.includes('Sẵn sàng')) {
    if (over || Date.now() - began > 600_000) {
      console.log(output.slice(-6_000));
      throw new Error('the floor did not start');
    }
    await sleep(50);
  }
  return (Date.now() - began) / 1000;
}

async function stop(env) {
  floor.child.kill('SIGTERM');
  const how = await Promise.race([floor.ended, sleep(60_000).then(() => 'still running after 60 s')]);
  expect(how !== 'still running after 60 s', `SIGTERM ends npm start (${how})`);
  await nothingLeft(env);
}

async function nothingLeft(env) {
  // npm ends before what it started: the floor has its 20 seconds to finish
  for (let turn = 0; turn < 300 && processesOfFloor().length > 0; turn++) await sleep(100);
  const left = processesOfFloor().map((pid) => `${pid} ${readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')}`);
  expect(left.length === 0, `no process is left${left.map((line) => `\n       ${line}`).join('')}`);
  for (const name of ['PORT', 'API_PORT', 'WORKER_PORT']) expect(await portIsFree(Number(env[name])), `port ${env[name]} is free`);
}

/** One order, by forms alone. Gives its number. */
async function placeOrder(origin) {
  const visitor = new Visitor();
  const home = await visitor.get(`${origin}/`);
  expect(home.status === 200, 'the home page answers');
  const list = await visitor.get(`${origin}/hang`);
  expect(list.status === 200, 'the product list answers');
  const products = [...new Set(list.links.filter((link) => /^\/hang\/[^/?#]+$/.test(new URL(link).pathname)))];
  expect(products.length >= 20, `the list shows products (${products.length})`);

  let buy;
  for (const address of products) {
    const page = await visitor.get(address);
    buy = page.forms.find((form) => form.method === 'post' && form.fields.has('variantId') && form.fields.has('quantity'));
    if (buy) break;
  }
  expect(buy !== undefined, 'a product page has a form that buys');
  const added = await visitor.submit(buy, {}, buy.buttons.filter((button) => button.action === undefined).at(-1));
  expect(added.status === 200, 'the product went into the cart');
  const cart = await visitor.get(`${origin}/gio`);
  const checkoutLink = cart.links.find((link) => new URL(link).pathname === '/dat-hang');
  expect(checkoutLink !== undefined, 'the cart leads to the checkout');

  let page = await visitor.get(checkoutLink);
  for (let turn = 0; turn < 5 && !new URL(page.address).pathname.startsWith('/don/'); turn++) {
    const form = page.forms.find((one) => one.method === 'post' && one.fields.has('requestKey'));
    expect(form !== undefined, `the checkout has its form (${page.status})`);
    const province = form.choices.get('provinceCode')?.find((option) => option.text.includes('Lai Châu'));
    const communes = (form.choices.get('communeCode') ?? []).filter((option) => option.value !== '');
    page = await visitor.submit(form, {
      name: 'Khách Thử',
      phone: '0912 345 678',
      street: 'Bản Thử, nhà 1',
      ...(province ? { provinceCode: province.value } : {}),
      ...(communes[0] ? { communeCode: communes[0].value } : {}),
      ...Object.fromEntries(form.ticks),
    });
  }
  const number = new URL(page.address).pathname.split('/').at(-1);
  if (!new URL(page.address).pathname.startsWith('/don/')) console.log(textOf(page.html).slice(0, 3_000));
  expect(new URL(page.address).pathname.startsWith('/don/'), `the order is placed: ${number}`);
  expect(page.status === 200 && textOf(page.html).includes(number), 'the confirmation page names it');
  return number;
}

/** The worker tells the booth: the kept mailbox shows a mail with the number. */
async function expectMail(origin, number) {
  const visitor = new Visitor();
  let seen = false;
  for (let turn = 0; turn < 120 && !seen; turn++) {
    seen = (await visitor.get(`${origin}/dev/mailbox`)).html.includes(number);
    if (!seen) await sleep(250);
  }
  expect(seen, 'the kept mailbox holds the mail that tells the booth');
}

/** From a floor without data to one that was killed and came back with its order. */
async function life(env, origin, words) {
  console.log(`${words}: ${(await start(env)).toFixed(1)} s`);
  const table = floor.output();
  expect(table.includes(`${origin}/office/`) && table.includes('@demo.example'), 'the table names the addresses and the demo accounts');
  const number = await placeOrder(origin);
  await expectMail(origin, number);
  for (const [name, address] of [['api', `http://127.0.0.1:${env.API_PORT}/readyz`], ['worker', `http://127.0.0.1:${env.WORKER_PORT}/readyz`], ['office', `${origin}/office/`]]) {
    expect((await fetch(address)).status === 200, `${name} answers`);
  }
  await stop(env);

  console.log(`second start: ${(await start(env)).toFixed(1)} s`);
  expect(!floor.output().includes('npm ci') && !floor.output().includes('building'), 'nothing is installed or built twice');
  const launcher = JSON.parse(readFileSync(join(dataDir, 'start.lock'), 'utf8')).pid;
  process.kill(launcher, 'SIGKILL');
  await floor.ended;
  console.log(`start after kill -9: ${(await start(env)).toFixed(1)} s`);
  const visitor = new Visitor();
  const lookup = await visitor.get(`${origin}/don`);
  const form = lookup.forms.find((one) => one.method === 'post' && one.fields.has('phone')) ?? lookup.forms.find((one) => one.fields.has('phone'));
  expect(form !== undefined, 'the order look-up has its form');
  const numberField = [...form.fields.keys()].find((name) => name !== 'phone' && form.fields.get(name) === '');
  const found = await visitor.submit(form, { phone: '0912 345 678', [numberField]: number });
  expect(found.status === 200 && textOf(found.html).includes(number), 'the order is still there');
  await stop(env);
}

try {
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', repo, clone]);
  const env = { ...process.env, PORT: String(await freePort()), API_PORT: String(await freePort()), WORKER_PORT: String(await freePort()) };
  for (const name of Object.keys(env)) if (/^(npm_|NODE_|TEST_)/.test(name) || ['DATABASE_URL', 'DATABASE_OWNER_URL', 'REDIS_URL', 'SMTP_URL', 'DATA_DIR', 'FLOOR_SECRET', 'PUBLIC_URL', 'HOST'].includes(name)) delete env[name];
  const origin = `http://localhost:${env.PORT}`;

  await life(env, origin, 'first start');
  chmodSync(base, 0o700);
  rmSync(dataDir, { recursive: true, force: true });
  await life(env, origin, 'first start below a closed home');
  if (process.getuid?.() === 0) expect(existsSync(join(dataDir, 'postgres', 'place')), 'the data lies where PostgreSQL can reach it');
  expect(execFileSync('git', ['status', '--porcelain'], { cwd: clone, encoding: 'utf8' }) === '', 'the clone is as it was committed');
} catch (error) {
  failed = true;
  console.log(error instanceof Error ? error.message : error);
  if (floor) console.log(floor.output().slice(-3_000));
} finally {
  for (const pid of processesOfFloor()) {
    try {
      process.kill(Number(pid), 'SIGKILL');
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  }
  const place = join(dataDir, 'postgres', 'place');
  if (existsSync(place)) rmSync(dirname(readFileSync(place, 'utf8').trim()), { recursive: true, force: true });
  rmSync(base, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
