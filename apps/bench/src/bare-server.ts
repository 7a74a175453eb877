import { createServer } from 'node:http';
import { Pool } from 'pg';

/**
 * What the api is held against: `node:http`, a pool, the same prepared statement and the same JSON, and nothing else. It checks nothing,
 * knows one answer only, and does not even look at the body that it is sent.
 */
export type BareServerPlan = {
  port: number;
  databaseUrl: string;
  poolSize: number;
  statement: { name: string; text: string; values: unknown[] };
  /** Rows of a page; the statement reads one more. */
  first: number;
  sort: string;
  /** Fields of a row in the order of the document. */
  fields: string[];
  /** Fields of pageInfo in the order of the document. */
  pageFields: string[];
};

const plan = JSON.parse(process.env['BARE_SERVER_PLAN'] ?? '') as BareServerPlan;
const pool = new Pool({ connectionString: plan.databaseUrl, max: plan.poolSize, keepAlive: true });
type Row = Record<string, unknown>;

async function page(): Promise<string> {
  // a copy, as pg keeps what it is given
  const { rows } = await pool.query<Row>({ ...plan.statement, values: [...plan.statement.values] });
  const hasNextPage = rows.length > plan.first;
  if (hasNextPage) rows.length = plan.first;
  const last = rows.at(-1);
  const pageInfo: Row = {
    hasNextPage,
    endCursor: last ? Buffer.from(JSON.stringify([plan.sort, last['sortKey'], last['id']])).toString('base64url') : null,
  };
  const nodes = rows.map((row) => pick(row, plan.fields));
  // Apollo ends its answers with a line end; the bodies are compared byte for byte
  return `${JSON.stringify({ data: { products: { nodes, pageInfo: pick(pageInfo, plan.pageFields) } } })}\n`;
}

function pick(from: Row, fields: readonly string[]): Row {
  const picked: Row = {};
  for (const field of fields) picked[field] = from[field];
  return picked;
}

const server = createServer((request, response) => {
  request.resume();
  page().then(
    (body) => {
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) });
      response.end(body);
    },
    (error: unknown) => {
      response.writeHead(500);
      response.end(String(error));
    },
  );
});
server.keepAliveTimeout = 72_000;
server.listen(plan.port, '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));
