import { Injectable } from '@nestjs/common';
import { Db, InvalidInput, NotFound, audit, isId, newId, rows, sqlState, type Actor } from '@chophien/platform';
import { mayWriteVouchers } from './voucher-access.js';
import { checkedVoucher, type VoucherInput } from './voucher-input.js';

/** A booth, or the floor, gives a code out that lowers what shoppers pay; who gives it out bears it. */
@Injectable()
export class MakeVoucher {
  constructor(private readonly db: Db) {}

  /**
   * Gives the id; `boothId` null makes one of the floor. A code is taken for good in its booth (or of the floor), and while the other side
   * runs it. Throws NotFound (also where the actor may not), InvalidInput (voucher-input.ts; code taken); then nothing has changed.
   */
  async run(actor: Actor, input: { boothId: string | null; voucher: VoucherInput }): Promise<{ id: string }> {
    const { boothId } = input;
    if ((boothId !== null && !isId(boothId)) || !mayWriteVouchers(actor, boothId)) throw new NotFound('booth');
    const id = newId();
    try {
      await this.db.officeTx(actor, async (tx) => {
        const [clock] = await rows<{ today: string }>(tx, `SELECT to_char(now() AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') AS today`);
        const voucher = checkedVoucher(input.voucher, clock!.today);
        const made = await rows(tx, insert, [
          id,
          boothId,
          voucher.code,
          voucher.kind,
          voucher.amount,
          voucher.basisPoints,
          voucher.most,
          voucher.leastGoods,
          voucher.limitTotal,
          voucher.limitPerPerson,
          voucher.fromDay,
          voucher.lastDay,
          voucher.nameVi,
          voucher.nameEn,
          actor.kind === 'staff' ? actor.personId : null,
        ]);
        if (made.length === 0) throw new NotFound('booth');
        const { code, kind, basisPoints, fromDay, lastDay, limitTotal, limitPerPerson } = voucher;
        const detail = { code, kind, amount: voucher.amount?.toString() ?? null, basisPoints, most: voucher.most?.toString() ?? null, leastGoods: voucher.leastGoods.toString(), fromDay, lastDay, limitTotal, limitPerPerson };
        await audit(tx, actor, { action: 'voucher.make', subjectType: 'voucher', subjectId: id, ...(boothId === null ? {} : { boothId }), detail });
      });
    } catch (error) {
      throw sqlState(error) === '23505' ? new InvalidInput([{ field: 'code', reason: 'taken' }]) : error;
    }
    return { id };
  }
}

// nothing where the booth closed for good
const insert = `INSERT INTO voucher (id, booth_id, code, kind, amount, basis_points, most, least_goods, borne_by, limit_total, limit_per_person, begins_at, ends_at, name_vi, name_en, made_by)
SELECT $1, $2::uuid, $3, $4, $5::bigint, $6::int, $7::bigint, $8::bigint, CASE WHEN $2::uuid IS NULL THEN 'floor' ELSE 'booth' END, $9::int, $10::int,
  $11::date::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh', ($12::date + 1)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh', $13, $14, $15::uuid
WHERE $2::uuid IS NULL OR EXISTS (SELECT 1 FROM booth b WHERE b.id = $2 AND b.standing <> 'closed') RETURNING id`;
