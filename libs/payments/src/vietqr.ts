import { QRPay } from 'vietnam-qr-pay';
import type { Money } from '@chophien/money';

/** Where money goes: the bank by its NAPAS number of six digits, the account there as the bank writes it. */
export type AccountAddress = { bankBin: string; accountNumber: string };

/** What every bank's app shows of a transfer's words without cutting. */
export const longestPurpose = 19;

const binShape = /^[0-9]{6}$/;
const accountShape = /^[0-9A-Z]{4,19}$/;
const purposeShape = new RegExp(`^[A-Z0-9]{1,${longestPurpose}}$`);
/** An amount stands in at most thirteen characters. */
const largestAmount = 9_999_999_999_999n;

/**
 * The string of a VietQR code (EMVCo, NAPAS 247 to an account). With `pay` a code for exactly one payment: amount in whole đồng, and the
 * words that the transfer carries; without, the account's own code that stays the same. Throws RangeError on what no bank could read.
 */
export function vietQr(to: AccountAddress, pay?: { amount: Money; purpose: string }): string {
  if (!isAccountAddress(to)) throw new RangeError('no account that a VietQR code can name');
  if (pay && (pay.amount <= 0n || pay.amount > largestAmount)) throw new RangeError(`no amount for a VietQR code: ${pay.amount}`);
  if (pay && !purposeShape.test(pay.purpose)) throw new RangeError('the words of a transfer are 1 to 19 plain signs');
  return QRPay.initVietQR({
    bankBin: to.bankBin,
    bankNumber: to.accountNumber,
    ...(pay ? { amount: pay.amount.toString(), purpose: pay.purpose } : {}),
  }).build();
}

/** True when bank and account have a shape that a VietQR code can carry; whether the account exists only its bank knows. */
export function isAccountAddress(address: AccountAddress): boolean {
  return binShape.test(address.bankBin) && accountShape.test(address.accountNumber);
}
