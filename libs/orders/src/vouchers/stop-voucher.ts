import { Injectable } from '@nestjs/common';
import { Db, audit, rows, type Actor } from '@chophien/platform';
import { requireRunning } from './change-voucher.js';
import { lockVoucher } from './voucher-access.js';

/** From now on a code gives nothing; orders that were placed with it keep what it gave. It cannot be begun again. */
@Injectable()
export class StopVoucher {
  constructor(private readonly db: Db) {}

  /** Throws NotFound (also another booth's), StaleVersion, InvalidInput (id stopped or ended); then nothing has changed. */
  async run(actor: Actor, input: { id: string; version: number }): Promise<{ id: string }> {
    await this.db.officeTx(actor, async (tx) => {
      const held = await lockVoucher(tx, actor, input);
      requireRunning(held);
      await rows(tx, 'UPDATE voucher SET stopped_at = now(), stopped_by = $2, version = version + 1 WHERE id = $1', [held.id, actor.kind === 'staff' ? actor.personId : null]);
      await audit(tx, actor, {
        action: 'voucher.stop',
        subjectType: 'voucher',
        subjectId: held.id,
        ...(held.boothId === null ? {} : { boothId: held.boothId }),
        detail: { code: held.code, used: held.used },
      });
    });
    return { id: input.id };
  }
}
