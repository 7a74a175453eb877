import { Injectable } from '@nestjs/common';
import { audit, Db, InvalidInput, newId, NotFound, rows, sqlState, type Tx } from '@chophien/platform';
import { formatPhone } from '@chophien/places';
import type { SignedInShopper } from './shopper-actor.js';
import { TooManyAddresses } from './shopper-errors.js';
import { checkedLine, checkedPhone } from './shopper-input.js';

export type AddressInput = { recipient: string; phone: string; communeCode: string; street: string; isDefault?: boolean | null };

export type ShopperAddress = {
  id: string;
  recipient: string;
  /** As people write it. */
  phone: string;
  provinceCode: string;
  communeCode: string;
  provinceName: string;
  communeName: string;
  street: string;
  isDefault: boolean;
};

export const mostAddresses = 20;

const list = `SELECT a.id, a.recipient, a.phone, a.province_code AS "provinceCode", a.commune_code AS "communeCode", p.full_name AS "provinceName",
  c.full_name AS "communeName", a.street, a.is_default AS "isDefault"
FROM shopper_address a JOIN commune c ON c.code = a.commune_code JOIN province p ON p.code = a.province_code
WHERE a.shopper_id = $1 ORDER BY a.is_default DESC, a.created_at DESC, a.id`;

/**
 * Where a shopper has things sent. Each statement names the shopper, and row-level security shows none but this shopper's rows behind it;
 * one who reads or changes another's id finds nothing.
 */
@Injectable()
export class ShopperAddresses {
  constructor(private readonly db: Db) {}

  /** The default first, then the newest; twenty at most. */
  async list(actor: SignedInShopper): Promise<ShopperAddress[]> {
    const found = await this.db.shopperTx(actor.shopperId, (tx) => rows<ShopperAddress>(tx, list, [actor.shopperId]));
    return found.map((address) => ({ ...address, phone: formatPhone(address.phone) }));
  }

  /** Adds one; the first is the default. Gives its id. Throws InvalidInput, TooManyAddresses. */
  async add(actor: SignedInShopper, input: AddressInput): Promise<string> {
    const id = newId();
    const address = checked(input);
    await this.changing(actor, async (tx, known) => {
      if (known.length >= mostAddresses) throw new TooManyAddresses(mostAddresses);
      const isDefault = known.length === 0 || input.isDefault === true;
      if (isDefault) await noDefault(tx, actor.shopperId);
      const made = await rows(
        tx,
        `INSERT INTO shopper_address (id, shopper_id, recipient, phone, province_code, commune_code, street, is_default)
         SELECT $1, $2, $3, $4, c.province_code, c.code, $6, $7 FROM commune c WHERE c.code = $5 RETURNING id`,
        [id, actor.shopperId, address.recipient, address.phone, address.communeCode, address.street, isDefault],
      );
      if (made.length === 0) throw new InvalidInput([{ field: 'communeCode', reason: 'unknown' }]);
      await audit(tx, actor, { action: 'shopper.address.add', subjectType: 'shopper', subjectId: actor.shopperId, detail: { addressId: id } });
    });
    return id;
  }

  /** Throws NotFound, InvalidInput. */
  async edit(actor: SignedInShopper, id: string, input: AddressInput): Promise<void> {
    const address = checked(input);
    await this.changing(actor, async (tx, known) => {
      if (!known.includes(id)) throw new NotFound('address');
      if (input.isDefault === true) await noDefault(tx, actor.shopperId);
      const changed = await rows(
        tx,
        `UPDATE shopper_address a SET recipient = $3, phone = $4, province_code = c.province_code, commune_code = c.code, street = $6, is_default = a.is_default OR $7
         FROM commune c WHERE c.code = $5 AND a.id = $1 AND a.shopper_id = $2 RETURNING a.id`,
        [id, actor.shopperId, address.recipient, address.phone, address.communeCode, address.street, input.isDefault === true],
      );
      if (changed.length === 0) throw new InvalidInput([{ field: 'communeCode', reason: 'unknown' }]);
      await audit(tx, actor, { action: 'shopper.address.edit', subjectType: 'shopper', subjectId: actor.shopperId, detail: { addressId: id } });
    });
  }

  /** Throws NotFound. */
  async makeDefault(actor: SignedInShopper, id: string): Promise<void> {
    await this.changing(actor, async (tx, known) => {
      if (!known.includes(id)) throw new NotFound('address');
      await noDefault(tx, actor.shopperId);
      await rows(tx, 'UPDATE shopper_address SET is_default = true WHERE id = $1 AND shopper_id = $2 RETURNING id', [id, actor.shopperId]);
      await audit(tx, actor, { action: 'shopper.address.default', subjectType: 'shopper', subjectId: actor.shopperId, detail: { addressId: id } });
    });
  }

  /** Removes one; where it was the default, the newest of the others is it now. Throws NotFound. */
  async remove(actor: SignedInShopper, id: string): Promise<void> {
    await this.changing(actor, async (tx, known) => {
      if (!known.includes(id)) throw new NotFound('address');
      await rows(tx, 'DELETE FROM shopper_address WHERE id = $1 AND shopper_id = $2 RETURNING id', [id, actor.shopperId]);
      await rows(
        tx,
        `UPDATE shopper_address SET is_default = true WHERE id = (SELECT id FROM shopper_address WHERE shopper_id = $1 ORDER BY created_at DESC, id DESC LIMIT 1)
           AND NOT EXISTS (SELECT 1 FROM shopper_address WHERE shopper_id = $1 AND is_default) RETURNING id`,
        [actor.shopperId],
      );
      await audit(tx, actor, { action: 'shopper.address.remove', subjectType: 'shopper', subjectId: actor.shopperId, detail: { addressId: id } });
    });
  }

  /** One change at a time for each shopper, told which addresses there are. */
  private async changing(actor: SignedInShopper, work: (tx: Tx, known: string[]) => Promise<void>): Promise<void> {
    try {
      await this.db.shopperTx(actor.shopperId, async (tx) => {
        const held = await rows(tx, 'SELECT id FROM shopper WHERE id = $1 FOR UPDATE', [actor.shopperId]);
        if (held.length === 0) throw new NotFound('account');
        const known = await rows<{ id: string }>(tx, 'SELECT id FROM shopper_address WHERE shopper_id = $1', [actor.shopperId]);
        await work(tx, known.map(({ id }) => id));
      });
    } catch (error) {
      // a check of the table that the words of the form did not foresee is never a fault of ours
      if (sqlState(error) === '23503') throw new InvalidInput([{ field: 'communeCode', reason: 'unknown' }]);
      throw error;
    }
  }
}

function noDefault(tx: Tx, shopperId: string): Promise<unknown> {
  return rows(tx, 'UPDATE shopper_address SET is_default = false WHERE shopper_id = $1 AND is_default RETURNING id', [shopperId]);
}

/** Throws InvalidInput with everything that is wrong. */
function checked(input: AddressInput): { recipient: string; phone: string; communeCode: string; street: string } {
  const problems: InvalidInput['problems'] = [];
  const read = (check: () => string): string => {
    try {
      return check();
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      problems.push(...error.problems);
      return '';
    }
  };
  const address = {
    recipient: read(() => checkedLine(input.recipient, 'recipient', 120)),
    phone: read(() => checkedPhone(input.phone)),
    communeCode: /^\d{1,10}$/.test(input.communeCode) ? input.communeCode : '',
    street: read(() => checkedLine(input.street, 'street', 200)),
  };
  if (address.communeCode === '') problems.push({ field: 'communeCode', reason: 'required' });
  if (problems.length > 0) throw new InvalidInput(problems);
  return address;
}

