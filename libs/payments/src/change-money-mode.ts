import { Injectable } from '@nestjs/common';
import { cleanText, Db, InvalidInput, requireStepUp, rows, setSetting, type Actor, type FieldProblem, type Tx } from '@chophien/platform';
import { requireAccountKeeper } from './account-access.js';
import { PartnerAccountNeeded } from './payment-errors.js';

export type MoneyMode = 'direct' | 'partner';

/** Whether orders are, or by what is set already will be, paid to the partner. */
export async function isPartnerMode(tx: Tx): Promise<boolean> {
  const [found] = await rows<{ some: boolean }>(
    tx,
    `SELECT coalesce((SELECT value = '"partner"' FROM setting WHERE key = 'payments.moneyMode' AND valid_from <= now() ORDER BY valid_from DESC, id DESC LIMIT 1), false)
       OR EXISTS (SELECT 1 FROM setting WHERE key = 'payments.moneyMode' AND valid_from > now() AND value = '"partner"') AS some`,
  );
  return found?.some ?? false;
}

/** Whom shoppers pay from an instant on. Orders that stand keep the mode in which they were placed. Asks anew who one is, because it moves money. */
@Injectable()
export class ChangeMoneyMode {
  constructor(private readonly db: Db) {}

  /**
   * `validFrom` null is now; an instant that is over is a problem, so that no order's mode changes behind it. Throws NotFound, StepUpRequired, InvalidInput
   * (validFrom, note), PartnerAccountNeeded without an account of a licensed partner.
   */
  async run(actor: Actor, input: { mode: MoneyMode; validFrom: Date | null; note: string }): Promise<void> {
    requireStepUp(requireAccountKeeper(actor, null));
    const note = cleanText(input.note, true);
    const problems: FieldProblem[] = [];
    if ([...note].length < 3) problems.push({ field: 'note', reason: note === '' ? 'required' : 'too_short', limit: 3 });
    if ([...note].length > 300) problems.push({ field: 'note', reason: 'too_long', limit: 300 });
    await this.db.officeTx(actor, async (tx) => {
      await rows(tx, `SELECT pg_advisory_xact_lock(hashtextextended('receiving_account partner', 0))`);
      const [at] = await rows<{ isOver: boolean }>(tx, `SELECT $1::timestamptz < now() - interval '1 minute' AS "isOver"`, [input.validFrom]);
      if (at?.isOver) problems.push({ field: 'validFrom', reason: 'past' });
      if (problems.length > 0) throw new InvalidInput(problems);
      const [account] = await rows(tx, 'SELECT 1 FROM receiving_account WHERE booth_id IS NULL AND retired_at IS NULL FOR UPDATE');
      if (input.mode === 'partner' && !account) throw new PartnerAccountNeeded();
      await setSetting(tx, actor, { key: 'payments.moneyMode', value: input.mode, ...(input.validFrom ? { validFrom: input.validFrom } : {}), note });
    });
  }
}
