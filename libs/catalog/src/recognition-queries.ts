import { Injectable } from '@nestjs/common';
import { checkedFirst, Db, InvalidInput, isId, mayAtBooth, mayOnFloor, NotFound, pageOf, rows, unknownCursor, type Page, type StaffActor } from '@chophien/platform';
import { CatalogClock } from './catalog-clock.js';
import { recognitionConditions, type RecognitionFilter } from './recognition-filter.js';
import { recognitionColumns, shownRecognition, type KeptRecognition, type RecognitionRow } from './recognition-row.js';
import { todaySql } from './recognition-rule.js';

export const recognitionOrders = ['NEWEST', 'OLDEST', 'ENDING_FIRST'] as const;
/** By the claim, or by the last day; what has no last day stands behind. */
export type RecognitionOrder = (typeof recognitionOrders)[number];
export type RecognitionListOptions = { filter?: RecognitionFilter | null; order?: RecognitionOrder | null; first: number; after?: string | null };

const claimed = { key: `(extract(epoch FROM r.claimed_at) * 1000000)::bigint::text`, column: 'r.claimed_at', read: (value: string) => `('epoch'::timestamptz + ${value}::float8 * interval '1 microsecond')`, form: /^\d{1,16}$/ };
// the very expression of the index, so that a page is read from it in order
const ending = { key: `coalesce(r.valid_to, 'infinity'::date)::text`, column: `coalesce(r.valid_to, 'infinity'::date)`, read: (value: string) => `${value}::date`, form: /^(\d{4}-\d\d-\d\d|infinity)$/ };
// a window holds only what has a last day
const endingWithin = { ...ending, key: 'r.valid_to::text', column: 'r.valid_to', down: false };
const sorts = { NEWEST: { ...claimed, down: true }, OLDEST: { ...claimed, down: false }, ENDING_FIRST: { ...ending, down: false } };

/** Certificates as their booths and the officers see them, one statement a page. */
@Injectable()
export class RecognitionQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: CatalogClock,
  ) {}

  /** One booth's, for its people and for operators who read booths. Throws NotFound, InvalidInput for filter, `first` and `after`. */
  async ofBooth(actor: StaffActor, boothId: string, options: RecognitionListOptions): Promise<Page<KeptRecognition>> {
    if (!isId(boothId) || !mayReadAt(actor, boothId)) throw new NotFound('booth');
    return this.list(actor, { ...options, filter: { ...options.filter, boothId } });
  }

  /** Every booth's, for who judges certificates. Throws NotFound, InvalidInput for filter, `first` and `after`. */
  async ofAll(actor: StaffActor, options: RecognitionListOptions): Promise<Page<KeptRecognition>> {
    if (!mayOnFloor(actor, 'floor.certificates.write')) throw new NotFound('recognitions');
    return this.list(actor, options);
  }

  /** One, or null when it is not there or not this person's to see. */
  async byId(actor: StaffActor, id: string): Promise<KeptRecognition | null> {
    if (!isId(id)) return null;
    const [found] = await this.db.officeTx(actor, (tx) =>
      rows<RecognitionRow>(tx, `${recognitionColumns('$1')}, '' AS "sortKey" FROM recognition r JOIN booth b ON b.id = r.booth_id WHERE r.id = $2`, [this.clock.today(), id]),
    );
    return found && mayReadAt(actor, found.boothId) ? shownRecognition(found, actor) : null;
  }

  private async list(actor: StaffActor, options: RecognitionListOptions): Promise<Page<KeptRecognition>> {
    const first = checkedFirst(options.first);
    const order = options.order ?? 'NEWEST';
    if (!recognitionOrders.includes(order)) throw new InvalidInput([{ field: 'order', reason: 'unknown' }]);
    const values: unknown[] = [this.clock.today()];
    const conditions = recognitionConditions(options.filter ?? {}, values, todaySql('$1'));
    const sort = order === 'ENDING_FIRST' && options.filter?.window != null ? endingWithin : sorts[order];
    const direction = sort.down ? 'DESC' : 'ASC';
    const after = readCursor(options.after, sort.form);
    if (after) {
      values.push(...after);
      conditions.push(`(${sort.column}, r.id) ${sort.down ? '<' : '>'} (${sort.read(`$${values.length - 1}`)}, $${values.length}::uuid)`);
    }
    values.push(first + 1);
    const text = `${recognitionColumns('$1')}, r.sort_key AS "sortKey"
FROM (SELECT r.*, ${sort.key} AS sort_key FROM recognition r ${conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`}
  ORDER BY ${sort.column} ${direction}, r.id ${direction} LIMIT $${values.length}) r
JOIN booth b ON b.id = r.booth_id
ORDER BY ${sort.column} ${direction}, r.id ${direction}`;
    const found = await this.db.officeTx(actor, (tx) => rows<RecognitionRow>(tx, text, values));
    const page = pageOf(found, first, (last) => Buffer.from(`${last.sortKey}|${last.id}`).toString('base64url'));
    return { nodes: page.nodes.map((row) => shownRecognition(row, actor)), pageInfo: page.pageInfo };
  }
}

function mayReadAt(actor: StaffActor, boothId: string): boolean {
  return mayAtBooth(actor, boothId, 'booth.listings.read') || mayOnFloor(actor, 'floor.booths.read') || mayOnFloor(actor, 'floor.certificates.write');
}

function readCursor(after: string | null | undefined, form: RegExp): [string, string] | null {
  if (after == null || after === '') return null;
  const [key = '', id = '', ...rest] = Buffer.from(after.slice(0, 200), 'base64url').toString('utf8').split('|');
  if (rest.length > 0 || !form.test(key) || !isId(id) || (key.includes('-') && Number.isNaN(Date.parse(key)))) throw unknownCursor();
  return [key, id];
}
