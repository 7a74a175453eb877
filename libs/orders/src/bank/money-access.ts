import { isId, mayAtBooth, mayOnFloor, NotFound, rows, SignInRequired, type Actor, type StaffActor, type Tx } from '@chophien/platform';

/**
 * Who decides about money that came: of a booth's account its owners, of the partner's (null) officers who keep payments. Throws SignInRequired, and
 * NotFound for everybody else.
 */
export function requireMoneyKeeper(actor: Actor, boothId: string | null): StaffActor {
  if (actor.kind !== 'staff') throw new SignInRequired();
  if (!keepsMoney(actor, boothId)) throw new NotFound('money');
  return actor;
}

export function keepsMoney(actor: Actor, boothId: string | null): boolean {
  return boothId === null ? mayOnFloor(actor, 'floor.payments.write') && mayOnFloor(actor, 'floor.orders.read') : mayAtBooth(actor, boothId, 'booth.payments.write');
}

export type OwnAccount = { id: string; boothId: string | null; bankBin: string; accountNumber: string };

/** The account, retired or not, whose statement somebody sends. Throws NotFound. */
export async function accountOf(tx: Tx, actor: Actor, id: string): Promise<OwnAccount> {
  const [found] = isId(id)
    ? await rows<OwnAccount>(tx, 'SELECT id, booth_id AS "boothId", bank_bin AS "bankBin", account_number AS "accountNumber" FROM receiving_account WHERE id = $1', [id])
    : [];
  if (!found || !keepsMoney(actor, found.boothId)) throw new NotFound('account');
  return found;
}
