import { admitBooths, changeBooths, lockAdmissions, type AdmittedBooth, type KnownBooth } from '@chophien/booths/facts';
import { inviteKeepers } from '@chophien/booths/members';
import { killPoint, rows, stepProgress, type Db, type StaffActor, type Tx } from '@chophien/platform';
import { bearersOf, readBoothIndex, readStandingBooths } from './known-booths.js';
import { MovedMeanwhile } from './moved-meanwhile.js';
import { seenOf, type BoothPlan } from './plan-booths.js';

// a name that changes rewrites what search knows of the booth's goods, in the same statement
const batches = { changed: 100, new: 500 } as const;
const nobody = '00000000-0000-0000-0000-000000000000';

export type AcceptedBooths = { id: string; acceptedBy: string; reason: string | null; isDemo: boolean; promised: number };

/** Who accepted a file works at a booth that it changes: for that booth somebody else decides. */
export class OwnBooth extends Error {
  constructor() {
    super('a booth of who accepted it');
    this.name = 'OwnBooth';
  }
}

/**
 * Writes what was accepted of a file of booths: those that are there in the order of their ids, then the new ones, and with each batch the letters to who
 * shall keep them. Throws MovedMeanwhile, OwnBooth; whoever calls rolls back. Gives the rows.
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
  await each('changed', (plans) => change(tx, actor, accepted.id, plans));
  const admits = await rows(tx, `SELECT 1 FROM import_row WHERE import_id = $1 AND kind = 'new' LIMIT 1`, [accepted.id]);
  if (admits.length > 0) {
    await lockAdmissions(tx);
    const index = await readBoothIndex(tx);
    await each('new', async (plans) => {
      const booths = plans.map(({ begins }) => begins!);
      if (booths.some(({ legalName, communeCode, taxCode }: AdmittedBooth) => bearersOf(index, legalName, [communeCode]).length > 0 || (taxCode !== null && index.byTaxCode.has(taxCode)))) throw new MovedMeanwhile('a name');
      await admitBooths(tx, actor, booths, { reason: accepted.reason ?? '', isDemo: accepted.isDemo, detail: { importId: accepted.id } });
    });
  }
  return written;
}

async function change(tx: Tx, actor: StaffActor, importId: string, plans: readonly BoothPlan[]): Promise<void> {
  const standing = await readStandingBooths(tx, plans.map(({ id }) => id), true);
  const index = plans.some(({ facts }) => facts.taxCode != null) ? await readBoothIndex(tx) : undefined;
  for (const { id, seen, facts, invite } of plans) {
    const now = standing.get(id);
    if (!now || !seen || !isSame(seenOf(now), seen)) throw new MovedMeanwhile('a booth');
    if (now.memberIds.includes(actor.personId)) throw new OwnBooth();
    if (invite !== null && (now.memberIds.length > 0 || now.invited.includes(invite))) throw new MovedMeanwhile('who keeps a booth');
    if (facts.taxCode != null && index?.byTaxCode.has(facts.taxCode)) throw new MovedMeanwhile('a tax code');
  }
  await changeBooths(tx, actor, plans.flatMap(({ id, facts }) => (Object.keys(facts).length === 0 ? [] : [{ id, facts }])), { importId });
}

/** Equal in every fact; a plan came back from JSON, which keeps no order. */
function isSame(now: KnownBooth, seen: KnownBooth): boolean {
  return (Object.keys(now) as (keyof KnownBooth)[]).every((key) => now[key] === seen[key]);
}
