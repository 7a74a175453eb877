import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Pool } from 'pg';
import { openValues, type KeptStatement } from './kept-statements.js';

/**
 * What placing an order is held against: `node:http`, a pool, and for the n-th order the very statements with the very values that the api's verb would send,
 * in the same order on one connection. It checks nothing and looks at no answer.
 */
export type BareOrdersPlan = {
  port: number;
  databaseUrl: string;
  poolSize: number;
  /** One line an order: what is sent for it, as JSON; what stands outside the transaction comes first. */
  file: string;
};

const plan = JSON.parse(process.env['BARE_ORDERS_PLAN'] ?? '') as BareOrdersPlan;
const pool = new Pool({ connectionString: plan.databaseUrl, max: plan.poolSize, keepAlive: true });
const orders = readFileSync(plan.file, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as KeptStatement[]);

async function place(statements: readonly KeptStatement[]): Promise<void> {
  const client = await pool.connect();
  try {
    for (const { text, values, name } of statements) await client.query({ text, values: openValues(values), ...(name === undefined ? {} : { name }) });
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}

const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (part: string) => (body += part));
  request.on('end', () => {
    if (request.method === 'GET') return void response.end('ready');
    const { at } = JSON.parse(body) as { at: number };
    place(orders[at]!).then(
      () => response.end(JSON.stringify({ data: { placeOrder: { __typename: 'OrderPlaced', at } } })),
      (error: unknown) => {
        response.writeHead(500);
        response.end(String(error));
      },
    );
  });
});
server.keepAliveTimeout = 72_000;
server.listen(plan.port, '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));
