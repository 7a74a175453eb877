import { Injectable } from '@nestjs/common';
import { Db, mayOnFloor, NotFound, type StaffActor } from '@chophien/platform';
import { checkedContact, shownContact } from './shopper-input.js';

/** What an operator must see to help: the name to greet, and which ends of the account could get a message. */
export type FoundShopper = { id: string; displayName: string; contact: string; hasPhone: boolean; hasEmail: boolean; createdAt: Date };

const byContact = {
  name: 'accounts.find_shopper',
  text: `SELECT id, display_name AS "displayName", phone IS NOT NULL AS "hasPhone", email IS NOT NULL AS "hasEmail", created_at AS "createdAt"
         FROM shopper WHERE CASE WHEN $1 = 'phone' THEN phone = $2 ELSE email = $2 END`,
};

/** An account by its whole phone or e-mail, for operators who help shoppers. */
@Injectable()
export class FindShopper {
  constructor(private readonly db: Db) {}

  /** Undefined where there is no account. Throws NotFound without the permission, InvalidInput. */
  async run(actor: StaffActor, contact: string): Promise<FoundShopper | undefined> {
    if (!mayOnFloor(actor, 'floor.shoppers.write')) throw new NotFound('shopper');
    const { kind, value } = checkedContact(contact);
    const [found] = await this.db.read<Omit<FoundShopper, 'contact'>>(byContact, [kind, value]);
    return found && { ...found, contact: shownContact(kind, value) };
  }
}
