import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { foldVietnamese } from '@chophien/places';
import type { Db } from '@chophien/platform';

/** Injection token: a small pool of its own, so that counting can never hold up a search or a checkout. */
export const SEARCH_MISS_DB = Symbol('database for what was not found');

export type MissKind = 'nothing' | 'near';

const flushEveryMs = 2_000;
/** Different queries that wait; more are shed. */
const maxWaiting = 2_000;

const write = {
  name: 'search.record-misses',
  text: `INSERT INTO search_miss (day, query, kind, times, last_at)
    SELECT (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date, given.query, given.kind, given.times, now()
    FROM unnest($1::text[], $2::text[], $3::int[]) AS given (query, kind, times) ORDER BY given.query, given.kind
    ON CONFLICT (day, query, kind) DO UPDATE SET times = search_miss.times + excluded.times, last_at = excluded.last_at`,
};

/**
 * A query as it is counted, or null for what may tell of a person: an address of mail, a telephone or account number, a text longer than
 * anybody's word for goods. Pure.
 */
export function countableQuery(query: string): string | null {
  const folded = foldVietnamese(query.replace(/\p{C}+/gu, ' '));
  if (!/[\p{L}\p{N}]/u.test(folded) || [...folded].length > 60 || folded.includes('@')) return null;
  return folded.replace(/\D/g, '').length >= 8 ? null : folded;
}

/** Counts what was searched for without being found, by day and folded query, and never by whom. */
@Injectable()
export class RecordMiss implements OnModuleDestroy {
  private waiting = new Map<string, { query: string; kind: MissKind; times: number }>();
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> = Promise.resolve();

  constructor(@Inject(SEARCH_MISS_DB) private readonly db: Db) {}

  /** Takes one; it waits in memory and is written with others after two seconds. Never throws. */
  record(query: string, kind: MissKind): void {
    const counted = countableQuery(query);
    if (counted === null) return;
    const key = `${kind} ${counted}`;
    const known = this.waiting.get(key);
    if (known) known.times += 1;
    else if (this.waiting.size < maxWaiting) this.waiting.set(key, { query: counted, kind, times: 1 });
    this.timer ??= setTimeout(() => void this.flush(), flushEveryMs).unref();
  }

  /** Writes what waits; a batch that the database does not take is let go: a count is not worth a queue. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.writing = this.writing.then(async () => {
      const batch = [...this.waiting.values()];
      this.waiting = new Map();
      if (batch.length === 0) return;
      await this.db.read(write, [batch.map((row) => row.query), batch.map((row) => row.kind), batch.map((row) => row.times)]).catch(() => undefined);
    });
    return this.writing;
  }

  async onModuleDestroy(): Promise<void> {
    await this.flush();
  }
}
