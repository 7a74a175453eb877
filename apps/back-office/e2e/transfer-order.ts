import { expect, type APIRequestContext } from '@playwright/test';
import { placeOrder, shop } from './shop-order.js';

/** A booth's part of an order that waits for a transfer, and how the shopper finds it again. */
export type TransferOrder = { number: string; phone: string; memo: string; amount: string };

/** What the shopper sees of the payment now. */
export async function paymentOf(request: APIRequestContext, { number, phone }: Pick<TransferOrder, 'number' | 'phone'>): Promise<{ state: string; amount: string; transfer: { memo: string } | null }> {
  const { order } = await shop<{ order: { payments: { boothOrderNumber: string; state: string; amount: string; transfer: { memo: string } | null }[] } }>(
    request,
    'query ($number: String!, $phone: String!) { order(number: $number, phone: $phone) { ... on Order { payments { boothOrderNumber state amount transfer { memo } } } } }',
    { number: number.split('/')[0], phone },
  );
  const found = order.payments.find(({ boothOrderNumber }) => boothOrderNumber === number);
  expect(found, `a payment of ${number}`).toBeDefined();
  return found!;
}

/** Orders one unit of the good, to be paid to its booth by transfer. */
export async function placeTransferOrder(request: APIRequestContext, boothSlug = 'che-tam-duong', productSlug = 'tra-o-long-tam-duong'): Promise<TransferOrder> {
  const phone = `09${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`;
  const { booth } = await shop<{ booth: { id: string } }>(request, 'query ($slug: String!) { booth(slug: $slug) { id } }', { slug: boothSlug });
  const number = await placeOrder(request, productSlug, { phone, booths: [{ boothId: booth.id, paymentMethod: 'BANK_TRANSFER' }] });
  const { amount, transfer } = await paymentOf(request, { number, phone });
  return { number, phone, amount, memo: transfer?.memo ?? '' };
}
