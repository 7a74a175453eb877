import { newId, publish, rows, type Tx } from '@chophien/platform';
import './account-topics.js';

/** Letters about an account. The first three carry a secret, made when they are sent. */
export const accountMailKinds = [
  'password_reset',
  'email_change_old',
  'email_change_new',
  'password_changed',
  'email_changed',
  'new_device',
  'second_factor_on',
  'second_factor_off',
  'recovery_codes_renewed',
  'recovery_code_used',
  'codes_locked',
  'access_reset',
] as const;
export type AccountMailKind = (typeof accountMailKinds)[number];

/** Minutes for which the secret of a letter holds, counted from its sending; letters without one are not listed. */
export const secretMinutes: Partial<Record<AccountMailKind, number>> = { password_reset: 30, email_change_old: 24 * 60, email_change_new: 24 * 60 };

export type NewAccountMail = {
  personId: string;
  kind: AccountMailKind;
  /** Somewhere else than the person's address of the day. */
  toAddress?: string;
  deviceLabel?: string;
  emailChangeId?: string;
};

/** Writes a letter and orders its sending, in the transaction of what it tells. */
export async function queueAccountMail(tx: Tx, mail: NewAccountMail, requestId?: string): Promise<void> {
  const id = newId();
  await rows(tx, 'INSERT INTO account_mail (id, person_id, kind, to_address, device_label, email_change_id) VALUES ($1, $2, $3, $4, $5, $6)', [
    id,
    mail.personId,
    mail.kind,
    mail.toAddress ?? null,
    mail.deviceLabel ?? null,
    mail.emailChangeId ?? null,
  ]);
  await publish(tx, 'account.mail_queued', { accountMailId: id }, requestId);
}
