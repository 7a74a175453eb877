import { admitBooths, changeBooths, holdBooths, lockAdmissions, releaseBooths, type AdmittedBooth, type KnownBooth } from '@chophien/booths/facts';
import { inviteKeepers } from '@chophien/booths/members';
import { killPoint, rows, stepProgress, type Db, type StaffActor, type Tx } from '@chophien/platform';
import { bearersOf, readBoothIndex, readStandingBooths } from './known-booths.js';
import { MovedMeanwhile } from './moved-meanwhile.js';
import { seenOf, type BoothPlan } from './plan-booths.js';

// a name that changes rewrites what search knows of the booth's goods, in the same statement
const batches = { changed: 100, new: 500 } as const;
const heldAtOnce = 1_000;
const nobody = '00000000-0000-0000-0000-000000000000';

export type AcceptedBooths = { id: string; acceptedBy: string; reason: string | null; isDemo: boolean; promised: number };

/** Who accepted a file works at a booth that it changes: for that booth somebody else decides. */
export class OwnBooth extends Error {
  constructor() {
    super('a booth of who accepted it');
    this.name = 'OwnBooth';
  }
}

const admits = { name: 'catalog.import_admits', text: `SELECT 1 FROM import_job WHERE id = $1 AND kind = 'booths' AND state = 'writing' AND rows_new > 0` };

/**
 * Holds address and edge for each booth that an accepted file begins, before the long transaction that writes them and in short ones of their own: nobody
 * who admits a booth meanwhile waits for the file. A run that died leaves them to the next.
 */
export async function holdNewBooths(db: Db, importId: string): Promise<void> {
  if ((await db.read(admits, [importId])).length === 0) return;
  for (let after: string | null = nobody; after !== null; ) {
    const from: string = after;
    after = await db.tx(async (tx) => {
      // both in the order in which the writing takes them; and no file ends between the look at it and the holding
      await lockAdmissions(tx);
      if ((await rows(tx, `SELECT 1 FROM import_job WHERE id = $1 AND state = 'writing' FOR NO KEY UPDATE`, [importId])).length === 0) return null;
      const coming = await rows<{ id: string; nameVi: string }>(
        tx,
        `SELECT of_booth AS id, plan -> 'begins' ->> 'nameVi' AS "nameVi" FROM import_row WHERE import_id = $1 AND plan IS NOT NULL AND kind = 'new' AND of_booth > $2 ORDER BY of_booth LIMIT $3`,
        [importId, from, heldAtOnce],
      );
      await holdBooths(tx, importId, coming);
      return coming.at(-1)?.id ?? null;
    });
  }
}

/**
 * Writes what was accepted of a file of booths: those that are there in the order of their ids, then the new ones, and with each batch the letters to who
 * shall keep them. Whether somebody else bears their names and tax codes by now is asked last, when all are written: from then to the end nobody admits
 * a booth, and that is a moment. Throws MovedMeanwhile, OwnBooth; whoever calls rolls back. Gives the rows.
 */
export async function writeBooths(db: Db, tx: Tx, accepted: AcceptedBooths, requestId: string): Promise<number> {
  // what the person may was asked before; here the actor is whose name stands in the history
  const actor: StaffActor = { kind: 'staff', personId: accepted.acceptedBy, displayName: '', requestId, floorPermissions: new Set(), booths: new Map() };
  await stepProgress(db, accepted.id, { done: 0, total: accepted.promised });
  let written = 0;
  const each = async (kind: 'changed' | 'new', write: (plans: readonly BoothPlan[]) => Promise<void>): Promise<void> => {
    for (let after = nobody; ; ) {
      const found = await rows<{ id: string; plan: BoothPlan }>(tx, 'SELECT of_booth AS id, plan FROM import_row WHERE import_id = $1 AND plan IS NOT NULL AND kind = $2 AND of_booth > $3 ORDER BY of_booth LIMIT $4', [accepted.id, kind, after, batches[kind]]);
      const last = found.at(-1);
      if (!last) return;
      const plans = found.map(({ plan }) => plan);
      await write(plans);
      const invited = plans.flatMap(({ id, invite }) => (invite === null ? [] : [{ boothId: id, email: invite }]));
      await inviteKeepers(tx, actor, invited, { importId: accepted.id });
      written += plans.length;
      after = last.id;
      await stepProgress(db, accepted.id, { done: written });
      killPoint('import-batch');
    }
  };
  const told: Told[] = [];
  await each('changed', async (plans) => {
    told.push(...plans.flatMap(({ id, facts: { taxCode } }) => (taxCode == null ? [] : [{ id, taxCode }])));
    await change(tx, actor, accepted.id, plans);
  });
  await each('new', async (plans) => {
    const booths = plans.map(({ begins }) => begins!);
    told.push(...booths.map(({ id, legalName, communeCode, taxCode }) => ({ id, taxCode, seller: { legalName, communeCode } })));
    await admitBooths(tx, actor, booths, { importId: accepted.id, reason: accepted.reason ?? '', isDemo: accepted.isDemo, detail: { importId: accepted.id } });
  });
  await releaseBooths(tx, accepted.id);
  await refuseTwins(tx, told);
  return written;
}

/** What tells a booth of the file apart: its tax code, and of one that begins its seller. */
type Told = { id: string; taxCode: string | null; seller?: Pick<AdmittedBooth, 'legalName' | 'communeCode'> };

/** Throws MovedMeanwhile where another booth bears a name or a tax code that the file writes; booths of the file were told apart by the check. */
async function refuseTwins(tx: Tx, told: readonly Told[]): Promise<void> {
  if (told.length === 0) return;
  await lockAdmissions(tx);
  const index = await readBoothIndex(tx);
  const ours = new Set(told.map(({ id }) => id));
  const isTaken = (bearers: readonly string[]): boolean => bearers.some((id) => !ours.has(id));
  for (const { taxCode, seller } of told) {
    if (taxCode !== null && isTaken(index.byTaxCode.get(taxCode) ?? [])) throw new MovedMeanwhile('a tax code');
    if (seller && isTaken(bearersOf(index, seller.legalName, [seller.communeCode]))) throw new MovedMeanwhile('a name');
  }
}

async function change(tx: Tx, actor: StaffActor, importId: string, plans: readonly BoothPlan[]): Promise<void> {
  const standing = await readStandingBooths(tx, plans.map(({ id }) => id), true);
  for (const { id, seen, invite } of plans) {
    const now = standing.get(id);
    if (!now || !seen || !isSame(seenOf(now), seen)) throw new MovedMeanwhile('a booth');
    if (now.memberIds.includes(actor.personId)) throw new OwnBooth();
    if (invite !== null && (now.memberIds.length > 0 || now.invited.includes(invite))) throw new MovedMeanwhile('who keeps a booth');
  }
  await changeBooths(tx, actor, plans.flatMap(({ id, facts }) => (Object.keys(facts).length === 0 ? [] : [{ id, facts }])), { importId });
}

/** Equal in every fact; a plan came back from JSON, which keeps no order. */
function isSame(now: KnownBooth, seen: KnownBooth): boolean {
  return (Object.keys(now) as (keyof KnownBooth)[]).every((key) => now[key] === seen[key]);
}
