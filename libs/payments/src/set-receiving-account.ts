import { Injectable } from '@nestjs/common';
import { audit, Db, InvalidInput, isId, newId, NotFound, requireStepUp, rows, StaleVersion, type Actor } from '@chophien/platform';
import { requireAccountKeeper } from './account-access.js';
import { readAccount, type AccountInput } from './account-input.js';

/** `boothId` null: the partner's. `seenId`: the active account that the screen showed, null when it showed none. */
export type SetAccountInput = AccountInput & { boothId: string | null; seenId: string | null };

/**
 * From now on transfers of new orders go to this account; the one before is retired, and what waits for a transfer to it still pays there. The same account
 * once more changes nothing. Asks anew who one is, because it moves money.
 */
@Injectable()
export class SetReceivingAccount {
  constructor(private readonly db: Db) {}

  /** Throws NotFound, StepUpRequired, InvalidInput (bankBin, accountNumber, holder, partnerName, licenceNumber), StaleVersion. */
  async run(actor: Actor, input: SetAccountInput): Promise<void> {
    if (input.boothId !== null && !isId(input.boothId)) throw new NotFound('account');
    const staff = requireAccountKeeper(actor, input.boothId);
    requireStepUp(staff);
    const { account, problems } = readAccount(input, input.boothId === null);
    if (problems.length > 0) throw new InvalidInput(problems);
    const { bankBin, accountNumber, holder, partnerName, licenceNumber } = account;
    await this.db.officeTx(staff, async (tx) => {
      await rows(tx, `SELECT pg_advisory_xact_lock(hashtextextended('receiving_account ' || $1, 0))`, [input.boothId ?? 'partner']);
      const [active] = await rows<typeof account & { id: string }>(
        tx,
        `SELECT id, bank_bin AS "bankBin", account_number AS "accountNumber", holder, partner_name AS "partnerName", licence_number AS "licenceNumber"
         FROM receiving_account WHERE booth_id IS NOT DISTINCT FROM $1::uuid AND retired_at IS NULL`,
        [input.boothId],
      );
      if ((active?.id ?? null) !== input.seenId) throw new StaleVersion('account');
      if (active && (Object.keys(account) as (keyof typeof account)[]).every((key) => active[key] === account[key])) return;
      await rows(tx, 'UPDATE receiving_account SET retired_at = now() WHERE id = $1', [input.seenId]);
      const id = newId();
      await rows(tx, 'INSERT INTO receiving_account (id, booth_id, bank_bin, account_number, holder, partner_name, licence_number, set_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)', [
        id, input.boothId, bankBin, accountNumber, holder, partnerName, licenceNumber, staff.personId,
      ]);
      await audit(tx, staff, {
        action: 'receiving_account.set',
        subjectType: 'receiving_account',
        subjectId: id,
        ...(input.boothId === null ? {} : { boothId: input.boothId }),
        detail: { bankBin, accountEnd: accountNumber.slice(-4), before: input.seenId },
      });
    });
  }
}
