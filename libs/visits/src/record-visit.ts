import { createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Db } from '@chophien/platform';
import { floodViewsPerMinute, judgeView, vietnamDay, type Verdict } from './counting-rule.js';
import { readVisitToken, type PageView } from './visit-token.js';

/** Injection tokens: visits write through a small pool of their own, so that they can never hold up a checkout. */
export const VISIT_DB = Symbol('visit database');
export const VISIT_SECRET = Symbol('floor secret for visit tokens');

export type VisitRequest = {
  token: string;
  /** Known only while the request lasts; never stored. */
  address: string;
  userAgent: string;
  isPrefetch: boolean;
  isStaff: boolean;
};

type Row = PageView & { at: Date; day: string; visitorKey: Buffer; verdict: Verdict };

const flushEveryMs = 2_000;
const rowsPerStatement = 500;
/** More than this waits for the database: the newest views are shed, never the shop. */
const maxWaiting = 10_000;

/**
 * Takes page views, judges them and writes them in batches. A visitor is a keyed hash of address and program under a salt that lives one
 * day; with the salt erased, nobody can tell who it was.
 */
@Injectable()
export class RecordVisit implements OnModuleDestroy {
  private waiting: Row[] = [];
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> = Promise.resolve();
  private salt: { day: string; value: Promise<Buffer> } | undefined;
  private minute = { number: 0, views: new Map<string, number>() };
  /** Views that were shed because the database did not keep up. */
  shed = 0;

  constructor(
    @Inject(VISIT_DB) private readonly db: Db,
    @Inject(VISIT_SECRET) private readonly floorSecret: string,
  ) {}

  /** Takes one view; false when the token is not ours. Resolves once the view waits in memory, not when it is stored. */
  async record(request: VisitRequest, now = new Date()): Promise<boolean> {
    const view = readVisitToken(this.floorSecret, request.token, now.getTime());
    if (!view) return false;
    if (this.waiting.length >= maxWaiting) {
      this.shed += 1;
      return true;
    }
    const today = vietnamDay(now);
    const visitorKey = createHmac('sha256', await this.saltOf(today))
      .update(`${request.address}\n${request.userAgent}`)
      .digest()
      .subarray(0, 16);
    const verdict = judgeView({ ...request, viewsThisMinute: this.countThisMinute(visitorKey, now) });
    this.waiting.push({ ...view, at: now, day: today, visitorKey, verdict });
    this.timer ??= setTimeout(() => void this.flush(), flushEveryMs).unref();
    return true;
  }

  /** Writes what waits. A failed batch goes back to the front of the queue and is tried at the next flush. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.writing = this.writing.then(() => this.writeAll());
    return this.writing;
  }

  async onModuleDestroy(): Promise<void> {
    await this.flush();
  }

  private async writeAll(): Promise<void> {
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, rowsPerStatement);
      try {
        await this.write(batch);
      } catch {
        this.waiting.unshift(...batch);
        this.timer ??= setTimeout(() => void this.flush(), flushEveryMs).unref();
        return;
      }
    }
  }

  private async write(batch: Row[]): Promise<void> {
    for (const day of new Set(batch.map((row) => row.day))) await this.db.read(ensurePartition, [day]);
    await this.db.read(insertViews, [
      batch.map((row) => row.at),
      batch.map((row) => row.day),
      batch.map((row) => row.visitorKey),
      batch.map((row) => row.page),
      batch.map((row) => row.boothId),
      batch.map((row) => row.productId),
      batch.map((row) => row.verdict),
    ]);
  }

  private countThisMinute(visitorKey: Buffer, now: Date): number {
    const number = Math.floor(now.getTime() / 60_000);
    // bounded: the map is thrown away every minute, and a flood of made-up visitors cannot grow it past the limit
    if (number !== this.minute.number || this.minute.views.size > 50_000) this.minute = { number, views: new Map() };
    const key = visitorKey.toString('base64');
    const seen = Math.min((this.minute.views.get(key) ?? 0) + 1, floodViewsPerMinute + 1);
    this.minute.views.set(key, seen);
    return seen;
  }

  private saltOf(day: string): Promise<Buffer> {
    if (this.salt?.day !== day) {
      const value = this.db.read<{ salt: Buffer }>(saltOfDay, [day, randomBytes(32)]).then((found) => found[0]!.salt);
      this.salt = { day, value };
      value.catch(() => {
        this.salt = undefined;
      });
    }
    return this.salt.value;
  }
}

const ensurePartition = { name: 'visits.ensure-partition', text: 'SELECT ensure_visit_partition($1::date)' };

const insertViews = {
  name: 'visits.insert',
  text: `INSERT INTO visit_event (at, day, visitor_key, page, booth_id, product_id, verdict)
         SELECT * FROM unnest($1::timestamptz[], $2::date[], $3::bytea[], $4::text[], $5::uuid[], $6::uuid[], $7::text[])`,
};

// The sub-select of a fresh insert is not seen by the same statement, so both sources are read.
const saltOfDay = {
  name: 'visits.salt',
  text: `WITH made AS (INSERT INTO visit_salt (day, salt) VALUES ($1, $2) ON CONFLICT (day) DO NOTHING RETURNING salt)
         SELECT salt FROM made UNION ALL SELECT salt FROM visit_salt WHERE day = $1 LIMIT 1`,
};
