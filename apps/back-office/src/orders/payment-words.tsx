import type { BoothOrderRowFragment } from '@chophien/api-contract/office';
import { Icon } from '@chophien/ui';
import { useWords, type Words } from '../words/use-words.js';

type Paid = Pick<BoothOrderRowFragment, 'paymentMethod' | 'paymentState'>;

/** How a booth order is paid and how far that is, in a few words. */
export function paymentWords({ t }: Pick<Words, 't'>, { paymentMethod, paymentState }: Paid): string {
  if (paymentState === null) return t('payment.none');
  return paymentMethod === 'CASH_ON_DELIVERY' && paymentState === 'DUE' ? t('order.cod') : t(`payment.state.${paymentState}`);
}

export function PaymentChip({ order }: { order: Paid }) {
  const words = useWords();
  return (
    <span className="chip">
      <Icon name={order.paymentMethod === 'CASH_ON_DELIVERY' ? 'cash' : 'qr'} size={16} />
      {paymentWords(words, order)}
    </span>
  );
}
