import { Injectable } from '@nestjs/common';
import { Db, InvalidInput, audit, rows, type Actor } from '@chophien/platform';
import { lockVoucher } from './voucher-access.js';
import { checkedChanges, type VoucherChanges } from './voucher-input.js';

/** Changes of a voucher what hurts nobody who holds its code: another last day, higher limits, other names. */
@Injectable()
export class ChangeVoucher {
  constructor(private readonly db: Db) {}

  /** Throws NotFound (also another booth's), StaleVersion, InvalidInput (voucher-input.ts; id stopped or ended); then nothing has changed. */
  async run(actor: Actor, input: { id: string; version: number; changes: VoucherChanges }): Promise<{ id: string }> {
    await this.db.officeTx(actor, async (tx) => {
      const held = await lockVoucher(tx, actor, input);
      requireRunning(held);
      const { limitTotal, limitPerPerson, lastDay, nameVi, nameEn } = checkedChanges(input.changes, held);
      await rows(
        tx,
        `UPDATE voucher SET limit_total = $2, limit_per_person = $3, ends_at = ($4::date + 1)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh', name_vi = $5, name_en = $6, version = version + 1 WHERE id = $1`,
        [held.id, limitTotal, limitPerPerson, lastDay, nameVi, nameEn],
      );
      const detail = { code: held.code, from: { lastDay: held.lastDay, limitTotal: held.limitTotal, limitPerPerson: held.limitPerPerson }, to: { lastDay, limitTotal, limitPerPerson } };
      await audit(tx, actor, { action: 'voucher.change', subjectType: 'voucher', subjectId: held.id, ...(held.boothId === null ? {} : { boothId: held.boothId }), detail });
    });
    return { id: input.id };
  }
}

/** What was stopped or has ended stays so. Throws InvalidInput. */
export function requireRunning(held: { isStopped: boolean; hasEnded: boolean }): void {
  if (held.isStopped) throw new InvalidInput([{ field: 'id', reason: 'stopped' }]);
  if (held.hasEnded) throw new InvalidInput([{ field: 'id', reason: 'ended' }]);
}
