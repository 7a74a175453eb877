import { Injectable } from '@nestjs/common';
import { audit, Db, isId, mayAtBooth, mayOnFloor, newId, NotFound, publish, requireStepUp, rows, type StaffActor, type Tx } from '@chophien/platform';
import { hashPassword } from '../password.js';
import { codeMinutes, drawCode } from './shopper-codes.js';
import { checkedContact, shownContact, type Contact } from './shopper-input.js';
import './shopper-topics.js';

export type InPersonCode = {
  /** Six digits, shown once and kept nowhere. */
  code: string;
  /** The phone or e-mail that it counts for, as people write it. */
  contact: string;
  /** False: there is no account yet, and the code counts for signing up. */
  hasAccount: boolean;
  expiresAt: Date;
};

/**
 * Who stands in front of a booth or the operator and cannot get a message is given a code by word of mouth, for a forgotten password or for
 * signing up. Logged, and the account's e-mail is told.
 */
@Injectable()
export class MakeInPersonCode {
  constructor(private readonly db: Db) {}

  /** For the operator: any phone or e-mail. Throws NotFound without `floor.shoppers.write`, StepUpRequired, InvalidInput. */
  async forContact(actor: StaffActor, contact: string): Promise<InPersonCode> {
    if (!mayOnFloor(actor, 'floor.shoppers.write')) throw new NotFound('shopper');
    requireStepUp(actor);
    const target = checkedContact(contact);
    return this.make(actor, async () => ({ target, boothId: undefined }));
  }

  /**
   * For a booth: the phone of who placed one of its own orders while signed in. A guest's phone is typed and never proved, so whoever keeps a
   * booth could type anybody's. Throws NotFound for every other order, an unknown one and another booth's alike; StepUpRequired.
   */
  async forBoothOrder(actor: StaffActor, boothOrderId: string): Promise<InPersonCode> {
    return this.make(actor, async (tx) => {
      const [order] = isId(boothOrderId)
        ? await rows<{ boothId: string; phone: string }>(
            tx,
            `SELECT b.booth_id AS "boothId", s.phone FROM booth_order b JOIN customer_order o ON o.id = b.order_id
             JOIN shopper s ON s.id = o.shopper_id AND s.phone = o.buyer_phone WHERE b.id = $1 AND o.linked_at IS NULL`,
            [boothOrderId],
          )
        : [];
      if (!order || !(mayAtBooth(actor, order.boothId, 'booth.shoppers.write') || mayOnFloor(actor, 'floor.shoppers.write'))) throw new NotFound('booth order');
      requireStepUp(actor);
      return { target: { kind: 'phone', value: order.phone }, boothId: order.boothId };
    });
  }

  private async make(actor: StaffActor, whose: (tx: Tx) => Promise<{ target: Contact; boothId: string | undefined }>): Promise<InPersonCode> {
    const code = drawCode();
    const codeHash = await hashPassword(code);
    return this.db.officeTx(actor, async (tx) => {
      const { target, boothId } = await whose(tx);
      const [shopper] = await rows<{ id: string }>(tx, `SELECT id FROM shopper WHERE CASE WHEN $1 = 'phone' THEN phone = $2 ELSE email = $2 END`, [target.kind, target.value]);
      // one at a time: the earlier one ends
      await rows(tx, `UPDATE shopper_code SET consumed_at = now(), code_hash = NULL, code_expires_at = NULL WHERE purpose = 'in_person' AND target = $1 AND consumed_at IS NULL RETURNING id`, [
        target.value,
      ]);
      const id = newId();
      const [made] = await rows<{ expiresAt: Date }>(
        tx,
        `INSERT INTO shopper_code (id, flow_id, purpose, shopper_id, target_kind, target, language, code_hash, code_expires_at, made_by)
         VALUES ($1, $1, 'in_person', $2, $3, $4, 'vi', $5, now() + make_interval(mins => $6), $7) RETURNING code_expires_at AS "expiresAt"`,
        [id, shopper?.id ?? null, target.kind, target.value, codeHash, codeMinutes, actor.personId],
      );
      if (shopper) await publish(tx, 'shopper.in_person_code', { shopperId: shopper.id }, actor.requestId);
      await audit(tx, actor, {
        action: 'shopper.in_person_code',
        subjectType: shopper ? 'shopper' : 'shopper_code',
        subjectId: shopper?.id ?? id,
        ...(boothId === undefined ? {} : { boothId }),
        detail: { by: target.kind, codeId: id },
      });
      return { code, contact: shownContact(target.kind, target.value), hasAccount: shopper !== undefined, expiresAt: made!.expiresAt };
    });
  }
}
