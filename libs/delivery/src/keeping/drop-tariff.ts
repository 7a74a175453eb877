import { Injectable } from '@nestjs/common';
import { audit, cleanText, Db, mayOnFloor, NotFound, rows, type StaffActor } from '@chophien/platform';
import { versionOfSet } from './tariff-version.js';

/** Takes back a set of the tariff that has not begun; the audit log keeps that it was there. */
@Injectable()
export class DropTariff {
  constructor(private readonly db: Db) {}

  /** By the version that was seen. Throws NotFound without `floor.delivery.write`, for an unknown one and for one that has begun. */
  async run(actor: StaffActor, version: string): Promise<void> {
    if (!mayOnFloor(actor, 'floor.delivery.write')) throw new NotFound('tariff');
    await this.db.officeTx(actor, async (tx) => {
      const gone = await rows<{ day: string }>(
        tx,
        `DELETE FROM delivery_tariff t WHERE ${versionOfSet('t')} = $1 AND valid_from > now() RETURNING to_char(valid_from AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') AS day`,
        [cleanText(version).slice(0, 80)],
      );
      if (gone.length === 0) throw new NotFound('tariff');
      await audit(tx, actor, { action: 'tariff.drop', subjectType: 'delivery_tariff', subjectId: gone[0]!.day });
    });
  }
}
