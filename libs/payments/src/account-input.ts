import { Banks } from 'vietnam-qr-pay';
import type { FieldProblem } from '@chophien/platform';

/** What a person types of an account; the last two only of the partner's. */
export type AccountInput = { bankBin: string; accountNumber: string; holder: string; partnerName?: string | null; licenceNumber?: string | null };

/** The same, as it is stored; both null for a booth's own account. */
export type CleanAccount = { bankBin: string; accountNumber: string; holder: string; partnerName: string | null; licenceNumber: string | null };

// a few banks of the list have no number yet
const knownBanks = new Set(Banks.map((bank) => bank.bin).filter((bin) => /^[0-9]{6}$/.test(bin)));

/** Reads what was typed into what is stored, and collects every problem. `ofPartner` asks for the partner's name and licence. Pure. */
export function readAccount(input: AccountInput, ofPartner: boolean): { account: CleanAccount; problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const bankBin = input.bankBin.trim();
  if (!knownBanks.has(bankBin)) problems.push({ field: 'bankBin', reason: bankBin === '' ? 'required' : 'unknown' });
  const accountNumber = plain(input.accountNumber).replace(/[\s.-]/g, '');
  if (accountNumber === '') problems.push({ field: 'accountNumber', reason: 'required' });
  else if (!/^[0-9A-Z]{4,19}$/.test(accountNumber)) problems.push({ field: 'accountNumber', reason: 'not_an_account' });
  const holder = plain(input.holder).replace(/\s+/g, ' ').trim();
  if (holder === '') problems.push({ field: 'holder', reason: 'required' });
  else if (!/^[A-Z0-9][A-Z0-9 .,&()/-]{1,69}$/.test(holder)) problems.push({ field: 'holder', reason: 'not_a_holder' });
  const ofCompany = (field: 'partnerName' | 'licenceNumber', least: number, most: number): string | null => {
    if (!ofPartner) return null;
    const text = (input[field] ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
    if (text === '') problems.push({ field, reason: 'required' });
    else if ([...text].length < least) problems.push({ field, reason: 'too_short', limit: least });
    else if ([...text].length > most) problems.push({ field, reason: 'too_long', limit: most });
    return text;
  };
  return { account: { bankBin, accountNumber, holder, partnerName: ofCompany('partnerName', 2, 120), licenceNumber: ofCompany('licenceNumber', 3, 60) }, problems };
}

/** As banks write names: upper case without marks. NFD does not split đ. */
function plain(text: string): string {
  return text.slice(0, 200).normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'D').toUpperCase();
}
