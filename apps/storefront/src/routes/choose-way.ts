import { SetCartBoothDocument, type CartFieldsFragment, type DeliveryMethod } from '@chophien/api-contract/shop';
import type { FastifyRequest } from 'fastify';
import { callerOf, type Shop } from '../page-context.js';
import type { Form } from '../server/form.js';
import { wayValue } from '../views/delivery-ways.js';

const methods: readonly DeliveryMethod[] = ['OWN_RUN', 'CARRIER', 'PICKUP'];

/** The name of a booth's radio buttons on the checkout page, where the forms of all booths are one. */
export const wayField = (boothId: string): string => `cach-${boothId}`;

/** Keeps the way that was chosen for one booth's part. False where what was sent is no way, or is not this cart's. */
export async function chooseWay(shop: Shop, request: FastifyRequest, token: string, boothId: string, value: string): Promise<boolean> {
  const [name, pickupPointId] = value.split(':');
  const deliveryMethod = methods.find((method) => method === name);
  if (deliveryMethod === undefined) return false;
  const choices = { deliveryMethod, pickupPointId: pickupPointId ?? null };
  const { setCartBooth } = await shop.api.ask(SetCartBoothDocument, { token, boothId, choices }, callerOf(request));
  return setCartBooth.__typename === 'Cart';
}

/** Keeps what was chosen in a form over all booths; true where something is another way than the page had shown. */
export async function chooseWays(shop: Shop, request: FastifyRequest, token: string, cart: CartFieldsFragment, form: Form): Promise<boolean> {
  let isChanged = false;
  for (const { boothId, deliveryOptions } of cart.groups) {
    const wanted = form.text(wayField(boothId));
    const shown = deliveryOptions.find((way) => way.isChosen);
    if (wanted === '' || (shown !== undefined && wayValue(shown) === wanted)) continue;
    isChanged = (await chooseWay(shop, request, token, boothId, wanted)) || isChanged;
  }
  return isChanged;
}
