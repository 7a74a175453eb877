import { Injectable } from '@nestjs/common';
import { Db, isId, NotFound, rows, type Actor } from '@chophien/platform';
import { requireAccountKeeper } from './account-access.js';
import type { MoneyMode } from './change-money-mode.js';
import { qrPicture, type QrPicture } from './qr-picture.js';
import { vietQr } from './vietqr.js';

export type ReceivingAccountView = {
  id: string;
  bankBin: string;
  accountNumber: string;
  holder: string;
  partnerName: string | null;
  licenceNumber: string | null;
  setAt: Date;
  /** Who set it; null where the floor came with it. */
  setBy: string | null;
  retiredAt: Date | null;
  /** A code for 1,000 đồng, to see in a bank's app whose account it is; null for a retired one. */
  testCode: QrPicture | null;
};

/** What the booth's application said, for an owner to look at and set; nothing is set by itself. */
export type ProposedAccount = { bankBin: string; accountNumber: string; holder: string };
export type ReceivingAccountsView = { accounts: ReceivingAccountView[]; proposed: ProposedAccount | null };

export type MoneyModeChange = { mode: MoneyMode; validFrom: Date; setBy: string | null; note: string | null };
/** `changes` newest first, those to come included; none: nobody ever set another than 'direct'. */
export type MoneyModeView = { mode: MoneyMode; changes: MoneyModeChange[] };

@Injectable()
export class ReceivingAccountQueries {
  constructor(private readonly db: Db) {}

  /** Accounts of a booth or (null) of the partner, the active one first, then the latest; twenty at most. Throws NotFound, SignInRequired. */
  async accounts(actor: Actor, boothId: string | null): Promise<ReceivingAccountsView> {
    if (boothId !== null && !isId(boothId)) throw new NotFound('account');
    requireAccountKeeper(actor, boothId);
    return this.db.officeTx(actor, async (tx) => {
      const accounts = await rows<Omit<ReceivingAccountView, 'testCode'>>(
        tx,
        `SELECT a.id, a.bank_bin AS "bankBin", a.account_number AS "accountNumber", a.holder, a.partner_name AS "partnerName", a.licence_number AS "licenceNumber",
           a.set_at AS "setAt", p.display_name AS "setBy", a.retired_at AS "retiredAt"
         FROM receiving_account a LEFT JOIN person p ON p.id = a.set_by
         WHERE a.booth_id IS NOT DISTINCT FROM $1::uuid ORDER BY a.retired_at DESC NULLS FIRST, a.set_at DESC LIMIT 20`,
        [boothId],
      );
      const [proposed] = boothId === null ? [] : await rows<ProposedAccount>(
        tx,
        `SELECT bank_bin AS "bankBin", bank_account AS "accountNumber", bank_holder AS holder FROM booth_application WHERE booth_id = $1 AND state = 'approved' AND bank_account <> ''`,
        [boothId],
      );
      return {
        accounts: accounts.map((account) => ({ ...account, testCode: account.retiredAt ? null : qrPicture(vietQr(account, { amount: 1_000n, purpose: 'KIEMTRATAIKHOAN' })) })),
        proposed: accounts.length === 0 ? (proposed ?? null) : null,
      };
    });
  }

  /** Whom shoppers pay and how that came to be. Throws NotFound. */
  async moneyMode(actor: Actor): Promise<MoneyModeView> {
    requireAccountKeeper(actor, null);
    return this.db.officeTx(actor, async (tx) => {
      const changes = await rows<MoneyModeChange & { isBegun: boolean }>(
        tx,
        `SELECT s.value #>> '{}' AS mode, s.valid_from AS "validFrom", p.display_name AS "setBy", s.note, s.valid_from <= now() AS "isBegun"
         FROM setting s LEFT JOIN person p ON p.id::text = s.set_by::text WHERE s.key = 'payments.moneyMode' ORDER BY s.valid_from DESC, s.id DESC LIMIT 50`,
      );
      return { mode: changes.find((change) => change.isBegun)?.mode ?? 'direct', changes: changes.map(({ isBegun: _, ...change }) => change) };
    });
  }
}
