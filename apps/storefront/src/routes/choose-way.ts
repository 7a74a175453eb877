import { SetCartBoothDocument, type DeliveryMethod } from '@chophien/api-contract/shop';
import type { FastifyRequest } from 'fastify';
import { callerOf, type Shop } from '../page-context.js';
import type { Form } from '../server/form.js';
import { shownWayField, wayPrefix } from '../views/delivery-ways.js';

/** More booths than a cart of honest lines has; a form of thousands asks no thousand questions. */
const mostBooths = 50;
const methods: readonly DeliveryMethod[] = ['OWN_RUN', 'CARRIER', 'PICKUP'];

/** The way that a radio button or a hidden field names (`wayValue`); without a method where it names none. */
export function wayOf(value: string): { deliveryMethod: DeliveryMethod | null; pickupPointId: string | null } {
  const [name, pickupPointId] = value.split(':');
  const deliveryMethod = methods.find((method) => method === name) ?? null;
  return { deliveryMethod, pickupPointId: deliveryMethod === null ? null : (pickupPointId ?? null) };
}

/** Keeps the way that was chosen for one booth's part. False where what was sent is no way, or is not this cart's. */
export async function chooseWay(shop: Shop, request: FastifyRequest, token: string, boothId: string, value: string): Promise<boolean> {
  const choices = wayOf(value);
  if (choices.deliveryMethod === null) return false;
  const { setCartBooth } = await shop.api.ask(SetCartBoothDocument, { token, boothId, choices }, callerOf(request));
  return setCartBooth.__typename === 'Cart';
}

/**
 * Keeps what was chosen in a form over all booths: only where it is another way than that page had shown, since with another commune another way may be the
 * cheapest. `refused` where one of them cannot be chosen any more; what else was chosen is kept all the same.
 */
export async function chooseWays(shop: Shop, request: FastifyRequest, token: string, form: Form): Promise<'unchanged' | 'kept' | 'refused'> {
  let outcome: 'unchanged' | 'kept' | 'refused' = 'unchanged';
  for (const [boothId, wanted] of Object.entries(form.texts(wayPrefix)).slice(0, mostBooths)) {
    if (wanted === '' || wanted === form.text(shownWayField(boothId))) continue;
    const isKept = await chooseWay(shop, request, token, boothId, wanted);
    if (!isKept) outcome = 'refused';
    else if (outcome === 'unchanged') outcome = 'kept';
  }
  return outcome;
}
