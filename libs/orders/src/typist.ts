import { audit, mayAtBooth, mayOnFloor, NotFound, type Actor, type StaffActor, type Tx } from '@chophien/platform';

/** Who of the staff types an order for a caller. `boothId`: for this booth, and its goods alone; null: for the floor, any booth's goods. */
export type Typist = { actor: StaffActor; boothId: string | null };

/** Booth staff type for their own booth, operators with `floor.orders.type` for any. Throws NotFound, the same for another's booth. */
export function requireMayType(actor: Actor, boothId: string | null): asserts actor is StaffActor {
  if (actor.kind === 'staff' && (boothId === null ? mayOnFloor(actor, 'floor.orders.type') : mayAtBooth(actor, boothId, 'booth.orders.write'))) return;
  throw new NotFound('booth');
}

/** Throws NotFound when something of another booth's lies in the cart: the cart's token is no key to that. */
export function requireTypedGoods({ boothId }: Typist, parts: readonly { boothId: string }[]): void {
  if (boothId !== null && parts.some((part) => part.boothId !== boothId)) throw new NotFound('variant');
}

/** The line of the audit log: who typed which order, and of how many parts. */
export async function noteTyped(tx: Tx, { actor, boothId }: Typist, orderId: string, parts: number): Promise<void> {
  await audit(tx, actor, { action: 'order.type', subjectType: 'customer_order', subjectId: orderId, ...(boothId === null ? {} : { boothId }), detail: { parts } });
}
