import { Injectable } from '@nestjs/common';
import { Db, InvalidInput, NotFound, audit, isId, mayOnFloor, newId, rows, type Actor, type Tx } from '@chophien/platform';
import { parseVietnamesePhone } from '@chophien/places';
import { charLength, cleanText } from './clean-text.js';
import { AlreadyBlocked } from './order-errors.js';

export const blockReasonLength = { min: 3, max: 300 };

/** Whom to block: a phone number as typed, or the network from which an order came (of which only a keyed hash is known). */
export type BlockTarget = { phone: string } | { networkOfBoothOrder: string };

/** Puts a phone or a network on the block list, with a reason. Its next order is refused. */
@Injectable()
export class BlockBuyer {
  constructor(private readonly db: Db) {}

  /** Gives the id of the block. For operators who may block. Throws NotFound, InvalidInput (phone, reason), AlreadyBlocked. */
  async run(actor: Actor, input: BlockTarget & { reason: string }): Promise<string> {
    if (!mayOnFloor(actor, 'floor.blocks.write')) throw new NotFound('block list');
    const reason = readReason(input.reason);
    const phone = 'phone' in input ? readPhone(input.phone) : undefined;
    return this.db.officeTx(actor, async (tx) => {
      const value = phone ?? (await networkOf(tx, (input as { networkOfBoothOrder: string }).networkOfBoothOrder));
      const kind = phone === undefined ? 'network' : 'phone';
      const id = newId();
      const made = await rows(
        tx,
        `INSERT INTO buyer_block (id, kind, value, reason, set_by) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (kind, value) WHERE lifted_at IS NULL DO NOTHING RETURNING id`,
        [id, kind, value, reason, actor.kind === 'staff' ? actor.personId : null],
      );
      if (made.length === 0) throw new AlreadyBlocked();
      await audit(tx, actor, { action: 'buyer.block', subjectType: 'buyer_block', subjectId: id, detail: { kind } });
      return id;
    });
  }
}

function readReason(typed: string): string {
  const reason = cleanText(typed);
  const length = charLength(reason);
  if (length < blockReasonLength.min) throw new InvalidInput([{ field: 'reason', reason: 'too_short', limit: blockReasonLength.min }]);
  if (length > blockReasonLength.max) throw new InvalidInput([{ field: 'reason', reason: 'too_long', limit: blockReasonLength.max }]);
  return reason;
}

function readPhone(typed: string): string {
  const read = parseVietnamesePhone(cleanText(typed.slice(0, 60)));
  if (read.ok) return read.e164;
  throw new InvalidInput([{ field: 'phone', reason: read.reason.replaceAll('-', '_') }]);
}

// what staff typed for a caller came from no network of the caller's
async function networkOf(tx: Tx, boothOrderId: string): Promise<string> {
  const [found] = isId(boothOrderId)
    ? await rows<{ networkKey: string }>(tx, `SELECT o.network_key AS "networkKey" FROM booth_order b JOIN customer_order o ON o.id = b.order_id WHERE b.id = $1 AND o.typed_by IS NULL`, [boothOrderId])
    : [];
  if (!found) throw new NotFound('booth order');
  return found.networkKey;
}
