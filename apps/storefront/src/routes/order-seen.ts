import { AccountOrderDocument, OrderByNumberDocument, type AccountOrderQuery, type OrderByNumberQuery } from '@chophien/api-contract/shop';
import type { FastifyRequest } from 'fastify';
import { ApiFault } from '../api-client.js';
import { callerOf, shopperCallerOf, type Shop } from '../page-context.js';

export type SeenOrder = Extract<AccountOrderQuery['accountOrder'], { __typename: 'Order' }>;

/** The order when it belongs to the account that is signed in here; a session that ended is a guest. */
async function ofAccount(shop: Shop, request: FastifyRequest, number: string): Promise<SeenOrder | undefined> {
  const caller = shopperCallerOf(shop, request);
  if (caller.shopper === undefined) return undefined;
  try {
    const { accountOrder } = await shop.api.ask(AccountOrderDocument, { number }, caller);
    return accountOrder.__typename === 'Order' ? accountOrder : undefined;
  } catch (error) {
    if (error instanceof ApiFault && error.codes.includes('SignInRequired')) return undefined;
    throw error;
  }
}

/** The order if this browser may see it: it placed it, it proved the phone, or its account ordered. `Unproved`: none of these. */
export async function orderSeenHere(shop: Shop, request: FastifyRequest, number: string): Promise<OrderByNumberQuery['order'] | { __typename: 'Unproved' }> {
  const phone = shop.cookies.phoneOf(request, number);
  if (phone !== undefined) return (await shop.api.ask(OrderByNumberDocument, { number, phone }, callerOf(request))).order;
  return (await ofAccount(shop, request, number)) ?? { __typename: 'Unproved' };
}
