import { banks } from '@chophien/booths/admission';
import type { Money } from '@chophien/money';
import { qrPicture, vietQr, type PaymentMethod, type PaymentState, type QrPicture } from '@chophien/payments';

/** One payment of an order, as its shopper sees it; money in đồng. */
export type OrderPayment = {
  /** The number of the booth order that it is for; null: the whole order, paid to the partner. */
  boothOrderNumber: string | null;
  /** Whom the shopper pays: the booth, or the partner under its name. */
  payeeVi: string;
  payeeEn: string;
  method: PaymentMethod;
  amount: Money;
  /** `expired` from the moment on in which its time has run out, by the database's clock. */
  state: PaymentState;
  /** What of it has to go back to the shopper. */
  refundDue: Money;
  expiresAt: Date | null;
  paidAt: Date | null;
  /** How to make the transfer, while it is awaited. */
  transfer: Transfer | null;
};

export type Transfer = { bankName: string; accountNumber: string; holder: string; memo: string; code: QrPicture };

export type StoredPayment = Omit<OrderPayment, 'amount' | 'refundDue' | 'expiresAt' | 'paidAt' | 'transfer'> & {
  amount: string;
  refundDue: string;
  expiresAt: string | null;
  paidAt: string | null;
  memo: string | null;
  bankBin: string | null;
  accountNumber: string | null;
  holder: string | null;
};

/** The payments of the order whose id stands there, as JSON for `paymentOf`. Money goes through JSON as text. */
export function paymentsJson(orderId: string): string {
  return `(SELECT json_agg(json_build_object('boothOrderNumber', pb.number, 'payeeVi', coalesce(ps.name_vi, pa.partner_name), 'payeeEn', coalesce(ps.name_en, pa.partner_name),
      'method', pay.method, 'amount', pay.amount::text, 'state', CASE WHEN pay.state = 'awaiting' AND pay.expires_at <= now() THEN 'expired' ELSE pay.state END,
      'refundDue', pay.refund_due::text, 'expiresAt', pay.expires_at, 'paidAt', pay.paid_at, 'memo', pay.memo, 'bankBin', pay.bank_bin,
      'accountNumber', pay.account_number, 'holder', pay.holder) ORDER BY pb.number NULLS FIRST)
    FROM payment pay LEFT JOIN booth_order pb ON pb.id = pay.booth_order_id LEFT JOIN booth ps ON ps.id = pay.booth_id LEFT JOIN receiving_account pa ON pa.id = pay.account_id
    WHERE pay.order_id = ${orderId})`;
}

export function paymentOf({ memo, bankBin, accountNumber, holder, ...stored }: StoredPayment): OrderPayment {
  const amount = BigInt(stored.amount);
  const isOpen = stored.state === 'awaiting' && memo !== null && bankBin !== null && accountNumber !== null && holder !== null;
  return {
    ...stored,
    amount,
    refundDue: BigInt(stored.refundDue),
    expiresAt: stored.expiresAt === null ? null : new Date(stored.expiresAt),
    paidAt: stored.paidAt === null ? null : new Date(stored.paidAt),
    transfer: isOpen ? { bankName: bankName(bankBin), accountNumber, holder, memo, code: qrPicture(vietQr({ bankBin, accountNumber }, { amount, purpose: memo })) } : null,
  };
}

/** A bank that left the list since keeps its number. */
function bankName(bin: string): string {
  return banks.find((bank) => bank.bin === bin)?.shortName ?? bin;
}
