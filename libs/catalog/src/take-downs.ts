import { Injectable } from '@nestjs/common';
import { audit, checkedFirst, Db, InvalidInput, isId, mayOnFloor, newId, NotFound, publish, requireStepUp, rows, type Actor, type Page, type StaffActor, type Tx } from '@chophien/platform';
import './listing-topics.js';
import { readLine, unwelcome, type FieldProblem } from './listing-changes.js';
import { ReviewMoved } from './listing-review-errors.js';
import { decided } from './listing-proposals.js';
import { decodeCursor, encodeCursor } from './product-cursor.js';

/** A request of an authority about one listing; instants in UTC. `dueAt` is 24 hours after its receipt (Decree 248/2026/NĐ-CP, article 17.1.c). */
export type TakeDown = {
  id: string;
  productId: string;
  nameVi: string;
  nameEn: string;
  boothId: string;
  boothNameVi: string;
  boothNameEn: string;
  authority: string;
  reference: string;
  reason: string;
  receivedAt: Date;
  dueAt: Date;
  recordedAt: Date;
  recordedBy: string;
  doneAt: Date | null;
  doneBy: string | null;
  liftedAt: Date | null;
  liftedBy: string | null;
  liftedWhy: string | null;
};

const columns = `t.id, t.product_id AS "productId", p.name_vi AS "nameVi", p.name_en AS "nameEn", t.booth_id AS "boothId", b.name_vi AS "boothNameVi", b.name_en AS "boothNameEn",
  t.authority, t.reference, t.reason, t.received_at AS "receivedAt", t.due_at AS "dueAt", t.recorded_at AS "recordedAt", r.display_name AS "recordedBy", t.done_at AS "doneAt",
  d.display_name AS "doneBy", t.lifted_at AS "liftedAt", l.display_name AS "liftedBy", t.lifted_why AS "liftedWhy",
  to_char(t.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "sortKey"
FROM take_down t JOIN product p ON p.id = t.product_id JOIN booth b ON b.id = t.booth_id JOIN person r ON r.id = t.recorded_by
LEFT JOIN person d ON d.id = t.done_by LEFT JOIN person l ON l.id = t.lifted_by`;
const list = {
  name: 'catalog.take-downs',
  text: `SELECT ${columns} WHERE ($2::timestamptz IS NULL OR (t.recorded_at, t.id) < ($2::timestamptz, $3::uuid)) AND (NOT $4::boolean OR (t.done_at IS NULL AND t.lifted_at IS NULL))
ORDER BY t.recorded_at DESC, t.id DESC LIMIT $1`,
};
const one = { name: 'catalog.take-down', text: `SELECT ${columns} WHERE t.id = $1` };

/** What an authority wants taken down, with its clock: recorded, carried out, and lifted when the authority says so. */
@Injectable()
export class TakeDowns {
  constructor(private readonly db: Db) {}

  /** Newest first, or only those that wait: one statement. Throws NotFound, InvalidInput. */
  async page(actor: Actor, ask: { onlyOpen?: boolean | null; first: number; after?: string | null }): Promise<Page<TakeDown>> {
    const staff = moderator(actor);
    const first = checkedFirst(ask.first);
    const cursor = decodeCursor('newest', ask.after);
    const found = await this.db.officeTx(staff, (tx) => rows<TakeDown & { sortKey: string }>(tx, list.text, [first + 1, cursor?.[1] ?? null, cursor?.[2] ?? null, ask.onlyOpen ?? false]));
    const nodes = found.slice(0, first);
    const last = nodes.at(-1);
    return { nodes, pageInfo: { hasNextPage: found.length > first, endCursor: last ? encodeCursor<'newest'>(['newest', last.sortKey, last.id]) : null } };
  }

  /**
   * Notes a request with the instant of its receipt, from which the 24 hours run; with `atOnce` the listing goes off in the same act.
   * Throws NotFound, InvalidInput, ReviewMoved where a request about this listing is open already.
   */
  async record(actor: Actor, input: { productId: string; authority: string; reference: string; reason: string; receivedAt: Date; atOnce: boolean }): Promise<TakeDown> {
    const staff = moderator(actor);
    requireStepUp(staff);
    if (!isId(input.productId)) throw new NotFound('listing');
    const problems: FieldProblem[] = [];
    const authority = readLine('authority', input.authority, 200, problems);
    if (problems.length === 0 && authority.length < 3) problems.push({ field: 'authority', reason: 'too_short', limit: 3 });
    const reference = readLine('reference', input.reference, 100, problems);
    const reason = words('reason', input.reason, problems);
    if (Number.isNaN(input.receivedAt.getTime()) || input.receivedAt.getTime() > Date.now() + 60_000) problems.push({ field: 'receivedAt', reason: 'future' });
    if (problems.length > 0) throw new InvalidInput(problems);
    const id = newId();
    return this.db.officeTx(staff, async (tx) => {
      const product = await lock(tx, input.productId);
      const made = await rows(
        tx,
        `INSERT INTO take_down (id, product_id, booth_id, authority, reference, reason, received_at, due_at, recorded_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7::timestamptz, $7::timestamptz + interval '24 hours', $8)
         ON CONFLICT (product_id) WHERE lifted_at IS NULL DO NOTHING RETURNING id`,
        [id, input.productId, product.boothId, authority, reference, reason, input.receivedAt, staff.personId],
      );
      if (made.length === 0) throw new ReviewMoved('requested');
      await audit(tx, staff, { action: 'take_down.record', subjectType: 'product', subjectId: input.productId, boothId: product.boothId, asFloor: true, detail: { takeDownId: id, reference } });
      if (input.atOnce) await carryOut(tx, staff, { id, productId: input.productId, reason, ...product });
      return read(tx, id);
    });
  }

  /** The listing leaves every page and list with the next request, the product feed within five minutes; its booth cannot bring it back. Throws NotFound, ReviewMoved. */
  async carryOut(actor: Actor, id: string): Promise<TakeDown> {
    return this.inTurn(actor, id, async (tx, staff, request) => {
      if (request.doneAt !== null || request.liftedAt !== null) throw new ReviewMoved(request.liftedAt === null ? 'done' : 'lifted');
      await carryOut(tx, staff, { ...request, ...(await lock(tx, request.productId)) });
    });
  }

  /** Ends the request, with why; the listing stands again as it stood. Throws NotFound, InvalidInput, ReviewMoved. */
  async lift(actor: Actor, id: string, why: string): Promise<TakeDown> {
    const problems: FieldProblem[] = [];
    const text = words('why', why, problems);
    if (problems.length > 0) throw new InvalidInput(problems);
    return this.inTurn(actor, id, async (tx, staff, request) => {
      if (request.liftedAt !== null) throw new ReviewMoved('lifted');
      await lock(tx, request.productId);
      await rows(tx, 'UPDATE take_down SET lifted_at = now(), lifted_by = $2, lifted_why = $3 WHERE id = $1', [id, staff.personId, text]);
      if (request.doneAt !== null) {
        await rows(
          tx,
          `UPDATE product p SET state = t.state_before, version = version + 1, updated_at = now() FROM take_down t WHERE t.id = $1 AND p.id = t.product_id AND p.state = 'taken_down'`,
          [id],
        );
        await decided(tx, staff, { productId: request.productId, boothId: request.boothId, kind: 'restored', note: text });
      }
      await audit(tx, staff, { action: 'take_down.lift', subjectType: 'product', subjectId: request.productId, boothId: request.boothId, asFloor: true, detail: { takeDownId: id } });
    });
  }

  private async inTurn(actor: Actor, id: string, work: (tx: Tx, staff: StaffActor, request: { id: string; productId: string; boothId: string; reason: string; doneAt: Date | null; liftedAt: Date | null }) => Promise<void>): Promise<TakeDown> {
    const staff = moderator(actor);
    requireStepUp(staff);
    if (!isId(id)) throw new NotFound('take-down');
    return this.db.officeTx(staff, async (tx) => {
      const [request] = await rows<{ id: string; productId: string; boothId: string; reason: string; doneAt: Date | null; liftedAt: Date | null }>(
        tx,
        'SELECT id, product_id AS "productId", booth_id AS "boothId", reason, done_at AS "doneAt", lifted_at AS "liftedAt" FROM take_down WHERE id = $1 FOR UPDATE',
        [id],
      );
      if (!request) throw new NotFound('take-down');
      await work(tx, staff, request);
      return read(tx, id);
    });
  }
}

function moderator(actor: Actor): StaffActor {
  if (actor.kind !== 'staff' || !mayOnFloor(actor, 'floor.listings.write')) throw new NotFound('take-down');
  return actor;
}

async function read(tx: Tx, id: string): Promise<TakeDown> {
  const [found] = await rows<TakeDown>(tx, one.text, [id]);
  if (!found) throw new NotFound('take-down');
  return found;
}

async function lock(tx: Tx, productId: string): Promise<{ boothId: string; state: string }> {
  const [product] = await rows<{ boothId: string; state: string }>(tx, 'SELECT booth_id AS "boothId", state FROM product WHERE id = $1 FOR NO KEY UPDATE', [productId]);
  if (!product) throw new NotFound('listing');
  return product;
}

async function carryOut(tx: Tx, staff: StaffActor, given: { id: string; productId: string; boothId: string; state: string; reason: string }): Promise<void> {
  await rows(tx, 'UPDATE take_down SET done_at = now(), done_by = $2, state_before = $3 WHERE id = $1', [given.id, staff.personId, given.state]);
  await rows(tx, `UPDATE product SET state = 'taken_down', version = version + 1, updated_at = now() WHERE id = $1`, [given.productId]);
  const decisionId = await decided(tx, staff, { productId: given.productId, boothId: given.boothId, kind: 'taken_down', note: given.reason });
  await audit(tx, staff, { action: 'take_down.carry_out', subjectType: 'product', subjectId: given.productId, boothId: given.boothId, asFloor: true, detail: { takeDownId: given.id } });
  await publish(tx, 'listing.taken_down', { decisionId }, staff.requestId);
}

function words(field: string, given: string, problems: FieldProblem[]): string {
  const text = given.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  const length = [...text].length;
  if (length < 10) problems.push({ field, reason: 'too_short', limit: 10 });
  else if (length > 2000) problems.push({ field, reason: 'too_long', limit: 2000 });
  else if (unwelcome.test(text)) problems.push({ field, reason: 'control_characters' });
  return text;
}
