import { SetCartBoothDocument, type DeliveryMethod } from '@chophien/api-contract/shop';
import type { FastifyRequest } from 'fastify';
import { callerOf, type Shop } from '../page-context.js';
import type { Form } from '../server/form.js';
import { shownWayField, wayPrefix } from '../views/delivery-ways.js';

const methods: readonly DeliveryMethod[] = ['OWN_RUN', 'CARRIER', 'PICKUP'];

/** Keeps the way that was chosen for one booth's part. False where what was sent is no way, or is not this cart's. */
export async function chooseWay(shop: Shop, request: FastifyRequest, token: string, boothId: string, value: string): Promise<boolean> {
  const [name, pickupPointId] = value.split(':');
  const deliveryMethod = methods.find((method) => method === name);
  if (deliveryMethod === undefined) return false;
  const choices = { deliveryMethod, pickupPointId: pickupPointId ?? null };
  const { setCartBooth } = await shop.api.ask(SetCartBoothDocument, { token, boothId, choices }, callerOf(request));
  return setCartBooth.__typename === 'Cart';
}

/**
 * Keeps what was chosen in a form over all booths: only where it is another way than that page had shown, since with another commune another way may be the
 * cheapest. True where something was kept.
 */
export async function chooseWays(shop: Shop, request: FastifyRequest, token: string, form: Form): Promise<boolean> {
  let isChanged = false;
  for (const [boothId, wanted] of Object.entries(form.texts(wayPrefix))) {
    if (wanted === '' || wanted === form.text(shownWayField(boothId))) continue;
    isChanged = (await chooseWay(shop, request, token, boothId, wanted)) || isChanged;
  }
  return isChanged;
}
