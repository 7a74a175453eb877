import { parseArgs } from 'node:util';

/** Products in the catalogues that are searched, or imported into, when nothing is said. */
const usualSizes = [1_000, 10_000, 100_000] as const;

export const parts = ['list', 'order', 'memory'] as const;
export type Part = (typeof parts)[number];

export type BenchOptions = {
  /** Products in the generated catalogue. */
  products: number;
  rounds: number;
  /** How long a round loads each server. */
  seconds: number;
  connections: number;
  /** Connections to PostgreSQL that the bare server may open; the api's own number is in apps/api. */
  pool: number;
  only: readonly Part[];
  /** Ends the report's file name. */
  name: string;
  /** Folder for V8's profile of the api, or undefined. */
  profile: string | undefined;
  /** True: the pages against their budgets, and nothing else. */
  pages: boolean;
  /** The sizes of the catalogues into which 10,000 rows are imported, and nothing else; empty without `--import`. */
  import: readonly number[];
  /** True: that import is one of booths. */
  booths: boolean;
  /** The sizes of the catalogues in which is searched, and nothing else; empty without `--search`. */
  search: readonly number[];
  /** How many orders stand on the floor where orders are placed, listed and looked for, and nothing else; 0 without `--orders`. */
  orders: number;
  /** Whether Lighthouse is asked too; it is fetched by npx. */
  lighthouse: boolean;
};

export const usage = `npm run bench -- [--products 10000] [--rounds 5] [--seconds 5] [--connections 32] [--pool 12] [--only list,order,memory] [--name floor] [--profile folder]
npm run bench -- --pages [--rounds 5] [--no-lighthouse] [--name pages]    (BASE_URL: a demo floor that runs)
npm run bench -- --import [--booths] [--products 1000,10000,100000] [--name import]
npm run bench -- --search [--products 1000,10000,100000] [--seconds 30] [--name search]
npm run bench -- --orders [1000000] [--products 10000] [--rounds 5] [--seconds 30] [--name orders]`;

/** Reads the command line. Throws RangeError with one line that says what is wrong. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      products: { type: 'string' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string' },
      connections: { type: 'string', default: '32' },
      pool: { type: 'string', default: '12' },
      only: { type: 'string', default: parts.join(',') },
      name: { type: 'string' },
      pages: { type: 'boolean', default: false },
      import: { type: 'boolean', default: false },
      booths: { type: 'boolean', default: false },
      search: { type: 'boolean', default: false },
      orders: { type: 'boolean', default: false },
      'no-lighthouse': { type: 'boolean', default: false },
      profile: { type: 'string' },
    },
  });
  if (positionals.length > (values.orders ? 1 : 0)) refuse(`${positionals.at(-1)}: only --orders takes a number`);
  const only = values.only.split(',').map((word) => parts.find((part) => part === word.trim()) ?? refuse(`--only ${word}: one of ${parts.join(', ')}`));
  const name = values.name ?? (values.orders ? 'orders' : values.search ? 'search' : values.pages ? 'pages' : values.import ? (values.booths ? 'booth-import' : 'import') : 'floor');
  if (!/^[a-z0-9-]{1,60}$/.test(name)) refuse(`--name ${name}: letters a to z, digits and hyphens`);
  const several = values.search || (values.import && !values.booths);
  const sizes = (values.products ?? (several ? usualSizes.join() : '10000')).split(',').map((size) => whole('products', size, 25, 5_000_000));
  if (sizes.length > 1 && !several) refuse(`--products ${values.products}: one size, or several with --search or an --import of goods`);
  return {
    products: sizes[0]!,
    rounds: whole('rounds', values.rounds, 1, 100),
    seconds: whole('seconds', values.seconds ?? (values.search || values.orders ? '30' : '5'), 1, 600),
    connections: whole('connections', values.connections, 1, 1000),
    pool: whole('pool', values.pool, 1, 100),
    only,
    name,
    profile: values.profile,
    pages: values.pages,
    import: values.import ? sizes : [],
    booths: values.booths,
    search: values.search ? sizes : [],
    orders: values.orders ? whole('orders', positionals[0] ?? '1000000', 0, 20_000_000) : 0,
    lighthouse: !values['no-lighthouse'],
  };
}

function whole(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) refuse(`--${name} ${text}: a whole number from ${least} to ${most}`);
  return value;
}

function refuse(words: string): never {
  throw new RangeError(words);
}
