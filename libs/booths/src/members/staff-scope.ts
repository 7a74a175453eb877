import { isId, mayAtBooth, mayOnFloor, NotFound, rows, type Db, type StaffActor, type Tx } from '@chophien/platform';

/** Throws NotFound unless the actor keeps this booth's members: its owners, never somebody under a grant. */
export function requireOwner(actor: StaffActor, boothId: string): void {
  if (!isId(boothId) || !mayAtBooth(actor, boothId, 'booth.members.write') || actor.grants?.has(boothId)) throw new NotFound('booth');
}

/** A transaction of the office that also sees the floor's own invitations, where the actor keeps the floor's people. */
export async function staffTx<T>(db: Db, actor: StaffActor, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.officeTx(actor, async (tx) => {
    await rows(tx, `SELECT set_config('floor.people', $1, true)`, [mayOnFloor(actor, 'floor.people.write') ? 'on' : 'off']);
    return work(tx);
  });
}

/** A transaction that sees the one invitation whose secret the caller holds, whoever that is. */
export async function bearerTx<T>(db: Db, hash: Buffer, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.tx(async (tx) => {
    await rows(tx, `SELECT set_config('floor.invitation', $1, true)`, [hash.toString('hex')]);
    return work(tx);
  });
}
