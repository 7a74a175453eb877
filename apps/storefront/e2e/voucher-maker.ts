import { expect, type APIRequestContext } from '@playwright/test';
import { ask, signInAs } from './booth-answer.js';

/** A code that no other story uses. */
export function freshCode(start: string): string {
  return `${start}${String(Math.floor(Math.random() * 1e8))}`;
}

const make = `mutation ($boothId: ID, $voucher: VoucherInput!) { makeVoucher(boothId: $boothId, voucher: $voucher) { __typename ... on InvalidInput { fields { field reason } } } }`;

/** What happened before at the booth of this owner, or on the floor where `ofFloor`: a voucher was made that runs today. */
export async function makeVoucherAs(request: APIRequestContext, email: string, voucher: Record<string, unknown>, ofFloor = false): Promise<void> {
  const { boothIds } = await signInAs(request, email);
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const { makeVoucher } = await ask<{ makeVoucher: { __typename: string } }>(request, make, {
    boothId: ofFloor ? null : boothIds[0],
    voucher: { fromDay: today, lastDay: today, ...voucher },
  });
  expect(makeVoucher).toEqual({ __typename: 'Voucher' });
}
