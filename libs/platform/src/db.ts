import { DataSource, type EntityManager, type EntitySchema, type Logger as TypeOrmLogger } from 'typeorm';
import type { Pool } from 'pg';
import { mayOnFloor, type Actor } from './actor.js';
import { SteadyClient } from './steady-client.js';

/** An open transaction. Verbs take it as their first parameter where the caller owns the transaction. */
export type Tx = EntityManager;

/** A prepared statement: the name is its key on every connection, so one name stands for one text for ever. */
export type Statement = { readonly name: string; readonly text: string };

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- TypeORM's own type for entity classes
type EntityClass = Function | EntitySchema;

export type DbOptions = {
  url: string;
  /** Entities of the libs in use; only writes go through them. */
  entities?: EntityClass[];
  poolSize?: number;
  applicationName: string;
  /** Called once for every statement that is sent, BEGIN and COMMIT included; tests, metrics and the bench count with it. */
  onStatement?: (sql: string, values: readonly unknown[]) => void;
  /** Longest run of one statement in milliseconds. */
  statementTimeoutMs?: number;
};

const retryable = new Set(['40001', '40P01']);
const maxAttempts = 3;

/**
 * The only door to PostgreSQL. `read` runs one prepared statement outside a transaction; `tx` runs a whole transaction and runs it again,
 * at most three times, when PostgreSQL says that it lost a race (40001, 40P01). `officeTx` also tells row-level security who asks.
 */
export class Db {
  private constructor(
    readonly dataSource: DataSource,
    private readonly pool: Pool,
    private readonly onStatement: DbOptions['onStatement'],
  ) {}

  static async connect(options: DbOptions): Promise<Db> {
    const dataSource = new DataSource({
      type: 'postgres',
      url: options.url,
      entities: options.entities ?? [],
      synchronize: false,
      logging: options.onStatement ? ['query'] : false,
      ...(options.onStatement ? { logger: new StatementListener(options.onStatement) } : {}),
      applicationName: options.applicationName,
      connectTimeoutMS: 5_000,
      poolSize: options.poolSize ?? 10,
      extra: {
        Client: SteadyClient,
        statement_timeout: options.statementTimeoutMs ?? 5_000,
        // the client's own patience, for a database that is there but says nothing
        query_timeout: (options.statementTimeoutMs ?? 5_000) + 5_000,
        lock_timeout: 2_000,
        idle_in_transaction_session_timeout: 10_000,
        idleTimeoutMillis: 30_000,
        keepAlive: true,
      },
    });
    await dataSource.initialize();
    const pool = (dataSource.driver as unknown as { master: Pool }).master;
    // A cut session must not end the process: the pool throws the connection away and opens another.
    pool.on('error', () => undefined);
    return new Db(dataSource, pool, options.onStatement);
  }

  /** Runs one prepared statement outside a transaction and gives its rows. bigint columns arrive as strings (pg's rule). */
  async read<Row>(statement: Statement, values: readonly unknown[] = []): Promise<Row[]> {
    this.onStatement?.(statement.text, values);
    const result = await this.pool.query({ name: statement.name, text: statement.text, values: [...values] });
    return result.rows as Row[];
  }

  /** Runs `work` in one READ COMMITTED transaction; commits what it returns, rolls back what it throws. */
  async tx<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.dataSource.transaction('READ COMMITTED', work);
      } catch (error) {
        if (attempt >= maxAttempts || !retryable.has(sqlState(error) ?? '')) throw error;
        await new Promise((resolve) => setTimeout(resolve, 10 * attempt + Math.random() * 30));
      }
    }
  }

  /**
   * A transaction of the back office: row-level security sees only the booths of the actor, or all when the actor may read all orders (of what
   * is no order's: all booths), and of what is a person's own only the actor's.
   * The context is set for this transaction alone, so it cannot leak through the pool.
   */
  async officeTx<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    const booths = actor.kind === 'staff' ? [...actor.booths.keys()] : [];
    const operator = mayOnFloor(actor, 'floor.orders.read');
    return this.tx(async (tx) => {
      const context = `SELECT set_config('floor.booths', $1, true), set_config('floor.operator', $2, true), set_config('floor.person', $3, true),
        set_config('floor.reads_booths', $4, true), set_config('floor.certificates', $5, true), set_config('floor.writes_booths', $6, true),
        set_config('floor.vouchers', $7, true)`;
      await tx.query(context, [
        `{${booths.join(',')}}`,
        operator ? 'on' : 'off',
        actor.kind === 'staff' ? actor.personId : '',
        mayOnFloor(actor, 'floor.booths.read') ? 'on' : 'off',
        mayOnFloor(actor, 'floor.certificates.write') ? 'on' : 'off',
        mayOnFloor(actor, 'floor.booths.write') ? 'on' : 'off',
        mayOnFloor(actor, 'floor.vouchers.write') ? 'on' : 'off',
      ]);
      return work(tx);
    });
  }

  /** A transaction of one shopper: row-level security shows the tables of a shopper's own, and in them this shopper's rows alone. */
  async shopperTx<T>(shopperId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.tx(async (tx) => {
      await tx.query(`SELECT set_config('floor.shopper', $1, true)`, [shopperId]);
      return work(tx);
    });
  }

  /** True when a trivial statement is answered within the connection's time-outs. */
  async isReachable(): Promise<boolean> {
    try {
      await this.pool.query('SELECT 1');
      return true;
    } catch {
      return false;
    }
  }

  async close(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}

/**
 * Runs a statement in a transaction and always gives the rows. TypeORM gives `[rows, count]` for UPDATE and DELETE and plain rows
 * otherwise; this hides that trap.
 */
export async function rows<Row>(tx: Tx, sql: string, values: readonly unknown[] = []): Promise<Row[]> {
  const result: unknown = await tx.query(sql, [...values]);
  if (Array.isArray(result) && result.length === 2 && Array.isArray(result[0]) && typeof result[1] === 'number') return result[0] as Row[];
  return result as Row[];
}

/** SQLSTATE of a driver error, through TypeORM's wrapping, or undefined. */
export function sqlState(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const direct = (error as { code?: unknown }).code;
  if (typeof direct === 'string') return direct;
  return sqlState((error as { driverError?: unknown }).driverError);
}

class StatementListener implements TypeOrmLogger {
  constructor(private readonly listen: NonNullable<DbOptions['onStatement']>) {}
  logQuery(query: string, values: unknown[] = []): void {
    this.listen(query, values);
  }
  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
