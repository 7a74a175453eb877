import { Injectable } from '@nestjs/common';
import { Db } from '@chophien/platform';
import { formatPhone } from '@chophien/places';
import { hashSessionToken, isSessionToken } from '../session-token.js';
import type { SignedInShopper } from './shopper-actor.js';

export type ShopperAccount = { id: string; displayName: string; phone: string | null; email: string | null; isDemo: boolean };
export type ShopperDevice = { id: string; device: string; createdAt: Date; lastUsedAt: Date; isThis: boolean };

const accountOf = { name: 'accounts.shopper_account', text: `SELECT id, display_name AS "displayName", phone, email, is_demo AS "isDemo" FROM shopper WHERE id = $1` };
const devicesOf = {
  name: 'accounts.shopper_devices',
  text: `SELECT id, device, created_at AS "createdAt", last_used_at AS "lastUsedAt", token_hash = $2 AS "isThis" FROM shopper_session
         WHERE shopper_id = $1 AND expires_at > now() ORDER BY token_hash = $2 DESC, last_used_at DESC, id LIMIT 100`,
};

/** What the account's pages show of the shopper who is signed in. */
@Injectable()
export class ShopperAccounts {
  constructor(private readonly db: Db) {}

  /** Phone as people write it. One statement. */
  async read(actor: SignedInShopper): Promise<ShopperAccount | undefined> {
    const [found] = await this.db.read<ShopperAccount>(accountOf, [actor.shopperId]);
    return found && { ...found, phone: found.phone === null ? null : formatPhone(found.phone) };
  }

  /** Sessions that go on, this one first, then the one used last; a hundred at most. */
  async devices(actor: SignedInShopper, token: string): Promise<ShopperDevice[]> {
    return this.db.read<ShopperDevice>(devicesOf, [actor.shopperId, isSessionToken(token) ? hashSessionToken(token) : Buffer.alloc(0)]);
  }
}
