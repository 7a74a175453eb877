import { Injectable } from '@nestjs/common';
import { Db } from '@chophien/platform';

const figures = {
  name: 'api.floor_figures',
  text: `
    SELECT f.mode, f.name_vi AS "nameVi", f.name_en AS "nameEn", f.public_url AS "publicUrl",
      (SELECT count(*)::int FROM booth WHERE standing = 'open') AS "boothCount",
      (SELECT count(*)::int FROM product p JOIN booth b ON b.id = p.booth_id WHERE p.state = 'listed' AND b.standing = 'open') AS "productCount",
      coalesce((SELECT visits FROM visit_day WHERE scope = 'floor' AND day = (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
                AND subject_id = '00000000-0000-0000-0000-000000000000'), 0) AS "visitsToday",
      coalesce((SELECT max(version) FROM policy_text WHERE kind = 'terms' AND valid_from <= now()), 0) AS "termsVersion",
      coalesce((SELECT max(version) FROM policy_text WHERE kind = 'privacy' AND valid_from <= now()), 0) AS "privacyVersion"
    FROM floor f`,
};

export type FloorFigures = {
  mode: 'demo' | 'live';
  nameVi: string;
  nameEn: string;
  publicUrl: string;
  boothCount: number;
  productCount: number;
  visitsToday: number;
  termsVersion: number;
  privacyVersion: number;
};

const maxAgeMs = 5_000;

/**
 * What every page shows of the floor. Counted anew at most every five seconds, and by one request: two counts over the catalogue on
 * every page would cost more than the page.
 */
@Injectable()
export class FloorFiguresReader {
  private readAt = 0;
  private last: FloorFigures | undefined;
  private reading: Promise<FloorFigures | undefined> | undefined;

  constructor(private readonly db: Db) {}

  /** Undefined when no floor was opened yet. */
  async read(now = Date.now()): Promise<FloorFigures | undefined> {
    if (this.last && now - this.readAt < maxAgeMs) return this.last;
    this.reading ??= this.db
      .read<FloorFigures>(figures)
      .then(([row]) => {
        this.last = row;
        this.readAt = Date.now();
        return row;
      })
      .finally(() => {
        this.reading = undefined;
      });
    return this.reading;
  }
}
