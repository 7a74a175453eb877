import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { hashPassword } from '@chophien/accounts';
import { seedDemoFloor } from '@chophien/database';
import { dropAllBenchDatabases, makeBenchDatabase, postgresVersion, type BenchDatabase } from './bench-database.js';
import { generateCatalogue } from './generate-catalogue.js';
import { benchImport } from './import-bench.js';
import { benchList } from './list-bench.js';
import { benchManyOrders } from './many-orders-bench.js';
import { stopAllMeasured } from './measured-process.js';
import { measureMemory } from './memory-bench.js';
import { benchPages } from './pages-bench.js';
import { withDemoFloor } from './demo-floor.js';
import { readOptions, usage, type BenchOptions } from './options.js';
import { countOrderStatements } from './order-bench.js';
import { benchPlacing } from './place-bench.js';
import { benchSearch } from './search-bench.js';
import { goals, readGround, reportText, writeReport, type Report } from './report.js';

const say = (line: string): void => console.log(line);

/** Runs the parts that were asked for and gives their report. Leaves no database, role, process or folder behind. */
async function bench(maintenanceUrl: string, options: BenchOptions, args: readonly string[]): Promise<Report> {
  const report: Report = { ground: readGround(await postgresVersion(maintenanceUrl), args), options };
  const folder = mkdtempSync(join(tmpdir(), 'chophien-bench-'));
  // at the very end, however it comes: a process that is stopped still writes its log
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  if (options.pages) {
    const base = process.env['BASE_URL']?.replace(/\/+$/, '');
    const measure = (address: string) => benchPages(address, options, say);
    report.pages = base ? await measure(base) : await withDatabase(maintenanceUrl, 'pages', (database) => withDemoFloor(database, join(folder, 'pages'), measure));
    return report;
  }
  if (options.import.length > 0) {
    report.import = [];
    for (const products of options.import) {
      await withDatabase(maintenanceUrl, 'import', async (database) => {
        say(`· ${products} sản phẩm / products`);
        await generateCatalogue({ ownerUrl: database.ownerUrl, products, publicUrl: 'http://localhost:3000' });
        report.import!.push({ products, ...(await benchImport(database, join(folder, `import-${products}`), say, options.booths)), limit: goals.importSeconds });
      });
      say(`  ${report.import.at(-1)!.seconds} s`);
    }
    return report;
  }
  if (options.search.length > 0) {
    report.search = [];
    for (const size of options.search) {
      report.search.push(await withDatabase(maintenanceUrl, 'search', (database) => benchSearch(database, size, options.seconds, join(folder, 'search'), say)));
      const { all, kinds } = report.search.at(-1)!;
      say(`  p95 ${all.p95} ms; ${Object.entries(kinds).map(([kind, { p95 }]) => `${kind} ${p95}`).join(', ')}`);
    }
    return report;
  }
  if (options.orders > 0) {
    await withDatabase(maintenanceUrl, 'orders', async (database) => {
      const catalogue = await generateCatalogue({ ownerUrl: database.ownerUrl, products: options.products, publicUrl: 'http://localhost:3000' });
      say(`· ${options.products} sản phẩm / products: ${catalogue.milliseconds} ms`);
      report.manyOrders = await benchManyOrders(database, options.orders, say);
      report.placing = await benchPlacing(database, options, join(folder, 'orders'), say);
    });
    return report;
  }
  if (options.only.includes('list')) {
    await withDatabase(maintenanceUrl, 'list', async (database) => {
      say(`· ${options.products} sản phẩm / products`);
      report.catalogue = await generateCatalogue({
        ownerUrl: database.ownerUrl,
        products: options.products,
        publicUrl: 'http://localhost:3000',
        onBatch: (done) => options.products > 50_000 && say(`  ${done}`),
      });
      say(`· ${report.catalogue.milliseconds} ms; đo danh sách / measuring the list`);
      report.list = { ...(await benchList(database, options, join(folder, 'list'), say)), goal: goals.ratio, stretch: goals.stretch };
    });
  }
  if (options.only.includes('order') || options.only.includes('memory')) {
    await withDatabase(maintenanceUrl, 'demo', async (database) => {
      say('· sàn mẫu / demo floor');
      const dataDir = join(folder, 'demo');
      await seedDemoFloor({ ownerUrl: database.ownerUrl, today: new Date(), mediaDir: join(dataDir, 'media'), publicUrl: 'http://localhost:3000', hashPassword });
      if (options.only.includes('order')) report.order = { ...(await countOrderStatements(database)), limit: goals.statements };
      if (options.only.includes('memory')) {
        say('· bộ nhớ khi nghỉ, 20 giây / idle memory, 20 seconds');
        report.memory = await measureMemory(database, dataDir);
      }
    });
  }
  return report;
}

async function withDatabase<Result>(maintenanceUrl: string, purpose: string, work: (database: BenchDatabase) => Promise<Result>): Promise<Result> {
  const database = await makeBenchDatabase(maintenanceUrl, purpose);
  try {
    return await work(database);
  } finally {
    await database.drop();
  }
}

let breakingOff: Promise<void> | undefined;

/** Ctrl-C in the middle of a run: the same clean-up as at its end. The terminal and the launcher may both tell us. */
async function breakOff(): Promise<void> {
  try {
    await stopAllMeasured();
    await dropAllBenchDatabases();
  } finally {
    process.exit(130);
  }
}

const args = process.argv.slice(2);
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => (breakingOff ??= breakOff()));
const maintenanceUrl = process.env['BENCH_DATABASE_URL'];
if (args.includes('--help')) {
  say(usage);
} else if (!maintenanceUrl) {
  console.error('✗ Hãy chạy `npm run bench`, lệnh này lo sẵn PostgreSQL. / Run `npm run bench`, which prepares a PostgreSQL.');
  process.exitCode = 1;
} else {
  try {
    const report = await bench(maintenanceUrl, readOptions(args), args);
    const file = writeReport(report);
    say(`\n${reportText(report)}\n\n${relative(process.cwd(), file)}`);
  } catch (error) {
    // what failed then only lost its processes
    if (breakingOff) await breakingOff;
    console.error(error instanceof RangeError ? `✗ ${error.message}\n  ${usage}` : error);
    process.exitCode = 1;
  }
}
