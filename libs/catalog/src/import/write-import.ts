import { releaseBooths } from '@chophien/booths/facts';
import { defineHandler, finishProgress, ids, InvalidInput, killPoint, publish, rows, Settings, sqlState, stepProgress, type Db, type Handler, type StaffActor, type Tx } from '@chophien/platform';
import { mayStillImport, rightsColumns, rightsJoins, type Rights } from './import-access.js';
import { lockNewListings } from '../propose-listing.js';
import './import-topics.js';
import type { GoodsPlan } from './goods-plan.js';
import { failImport } from './import-end.js';
import { MovedMeanwhile } from './moved-meanwhile.js';
import { holdNewBooths, OwnBooth, writeBooths } from './write-booths.js';
import { BoothNames, writeGoods, writeStocks, type BoothStock } from './write-goods.js';

const planBatch = 500;
const stockBatch = 1_000;

type Accepted = Rights & { id: string; grant: string | null; standing: string | null; promised: number; percent: number | null; reason: string | null; isDemo: boolean };
type AcceptedGoods = Accepted & { boothId: string };

/**
 * Writes what was accepted, all of it in one transaction or nothing: a run that dies anywhere leaves goods and booths as they were, and the next one writes
 * them. Where anything moved since the check nothing is written, the rows are checked again and a person accepts them anew.
 */
export function writeImport(): Handler {
  return defineHandler({
    topic: 'import.accepted',
    name: 'import-write',
    payload: ids('importId'),
    attempts: 3,
    backoffMs: 2_000,
    async runOutside({ db, actor, finish }, { importId }) {
      const percent = await new Settings(db).get('catalog.priceBandPercent');
      await holdNewBooths(db, importId);
      try {
        await db.tx(async (tx) => {
          if (!(await finish(tx))) return;
          const [accepted] = await rows<Accepted>(
            tx,
            `SELECT j.id, j.kind, j.booth_id AS "boothId", j.as_floor AS "asFloor", j.accepted_by AS "acceptedBy", j.accepted_grant AS grant, b.standing, j.rows_new + j.rows_changed AS promised,
               j.price_band_percent AS percent, j.accept_reason AS reason, p.is_demo AS "isDemo", ${rightsColumns}
             FROM import_job j LEFT JOIN booth b ON b.id = j.booth_id ${rightsJoins} WHERE j.id = $1 AND j.state = 'writing'`,
            [importId],
          );
          if (!accepted) return;
          if (accepted.standing === 'closed') return endUnwritten(tx, importId, 'booth_closed');
          if (!mayStillImport(accepted)) return endUnwritten(tx, importId, 'not_allowed');
          await rows(tx, `SELECT set_config('floor.person', $1, true)`, [accepted.acceptedBy]);
          const { boothId } = accepted;
          const written = boothId === null ? await writeBooths(db, tx, accepted, actor.requestId) : await writeAllGoods(db, tx, { ...accepted, boothId }, actor.requestId, percent);
          // the table refuses an end at which this is not what was promised
          await rows(tx, `UPDATE import_job SET state = 'done', rows_written = $2, version = version + 1, finished_at = now() WHERE id = $1 AND state = 'writing'`, [importId, written]);
          await rows(tx, `UPDATE job_progress SET done = $2, total = $2 WHERE id = $1 AND state = 'running'`, [importId, written]);
          await finishProgress(tx, importId, { state: 'done' });
          killPoint('import-written');
        });
      } catch (error) {
        if (error instanceof OwnBooth)
          return db.tx(async (tx) => {
            if (await finish(tx)) await endUnwritten(tx, importId, 'own_booth');
          });
        if (!hasMoved(error)) throw error;
        await db.tx(async (tx) => {
          if (!(await finish(tx))) return;
          const again = await rows(tx, `UPDATE import_job SET state = 'checking', version = version + 1, checked_again = true WHERE id = $1 AND state = 'writing' RETURNING id`, [importId]);
          await releaseBooths(tx, importId);
          if (again.length > 0) await publish(tx, 'import.mapped', { importId });
        });
      }
    },
    dead: (tx, { importId }) => endUnwritten(tx, importId, 'not_finished'),
  });
}

/** Ends an import of which nothing is written; what it held is free again. */
async function endUnwritten(tx: Tx, importId: string, failure: string): Promise<void> {
  await releaseBooths(tx, importId);
  await failImport(tx, importId, failure);
}

/** Another took an address, put a word on the list or removed a group meanwhile: that, too, is for the check to tell. */
function hasMoved(error: unknown): boolean {
  return error instanceof MovedMeanwhile || error instanceof InvalidInput || ['23505', '23503'].includes(sqlState(error) ?? '');
}

/** Goods first, in the order of their ids, and what lies there last: orders wait for stock, and they shall not wait for texts. */
async function writeAllGoods(db: Db, tx: Tx, accepted: AcceptedGoods, requestId: string, percent: number): Promise<number> {
  // by it was judged what waits for approval and what does not
  if (accepted.percent !== percent) throw new MovedMeanwhile('the price band');
  const { id, boothId, acceptedBy, grant } = accepted;
  // what the person may was asked above; here the actor is whose name stands in the history
  const actor: StaffActor = {
    kind: 'staff', personId: acceptedBy, displayName: '', requestId, floorPermissions: new Set(), booths: new Map(), grants: new Map(grant === null ? [] : [[boothId, grant]]),
  };
  await stepProgress(db, id, { done: 0, total: accepted.promised });
  await lockNewListings(tx, boothId);
  const stocks: BoothStock[] = [];
  const names = new BoothNames(boothId);
  let written = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const found = await rows<{ productId: string; plan: GoodsPlan }>(
      tx,
      'SELECT product_id AS "productId", plan FROM import_row WHERE import_id = $1 AND plan IS NOT NULL AND product_id > $2 ORDER BY product_id LIMIT $3',
      [id, after, planBatch],
    );
    const last = found.at(-1);
    if (!last) break;
    const plans = found.map(({ plan }) => plan);
    await writeGoods(tx, actor, { importId: id, boothId, asFloor: accepted.asFloor, percent, plans, names });
    for (const plan of plans) for (const stock of plan.stocks) stocks.push({ ...stock, boothId, productId: plan.productId, isNew: plan.begins !== null });
    written += plans.reduce((sum, plan) => sum + plan.rows, 0);
    after = last.productId;
    await stepProgress(db, id, { done: written });
    killPoint('import-batch');
  }
  stocks.sort((one, other) => (one.variantId < other.variantId ? -1 : 1));
  for (let at = 0; at < stocks.length; at += stockBatch) await writeStocks(tx, actor, id, stocks.slice(at, at + stockBatch));
  return written;
}
