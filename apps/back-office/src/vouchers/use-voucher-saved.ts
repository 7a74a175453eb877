import { useQueryClient } from '@tanstack/react-query';
import type { MakeVoucherMutation } from '@chophien/api-contract/office';
import { toasts } from '../parts/toasts.js';

export type VoucherAnswer = MakeVoucherMutation['makeVoucher'];
export const vouchersKey = ['vouchers'] as const;

/** What happens after a voucher was sent: the lists are read anew; where it was taken, a word and the dialog closes. */
export function useVoucherSaved(onDone: () => void) {
  const client = useQueryClient();
  return (answer: VoucherAnswer, title: string): void => {
    if (answer.__typename !== 'InvalidInput') void client.invalidateQueries({ queryKey: vouchersKey });
    if (answer.__typename !== 'Voucher') return;
    toasts.add({ title });
    onDone();
  };
}
