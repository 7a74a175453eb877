import { mayAtBooth, mayOnFloor, NotFound, SignInRequired, type Actor, type StaffActor } from '@chophien/platform';

/** Who keeps the account that shoppers pay to: of a booth its owners, of the partner (null) officers who keep payments and see orders. Throws SignInRequired, NotFound. */
export function requireAccountKeeper(actor: Actor, boothId: string | null): StaffActor {
  if (actor.kind !== 'staff') throw new SignInRequired();
  const may = boothId === null ? mayOnFloor(actor, 'floor.payments.write') && mayOnFloor(actor, 'floor.orders.read') : mayAtBooth(actor, boothId, 'booth.payments.write');
  if (!may) throw new NotFound('account');
  return actor;
}
