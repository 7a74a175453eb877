import { newId } from '@chophien/platform';
import type { TestDatabase } from '@chophien/platform/testing';

/** An active receiving account of a booth, or (null) of the partner; gives its id. The account's number tells it from others. */
export async function anAccount(
  database: Pick<TestDatabase, 'sql'>,
  given: { boothId: string | null; accountNumber: string; bankBin?: string; holder?: string; partnerName?: string },
): Promise<string> {
  const id = newId();
  const partner = given.boothId === null ? [given.partnerName ?? 'Cổng thanh toán Bản Mây', 'GP-01/2026'] : [null, null];
  await database.sql(
    'INSERT INTO receiving_account (id, booth_id, bank_bin, account_number, holder, partner_name, licence_number) VALUES ($1, $2, $3, $4, $5, $6, $7)',
    [id, given.boothId, given.bankBin ?? '970405', given.accountNumber, given.holder ?? 'TAI KHOAN THU', ...partner],
  );
  return id;
}
