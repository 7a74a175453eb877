import { cannotDeliver, optionView, type BoothQuote, type DeliveryMethod, type DeliveryOptionView, type Limit, type PickupPoint, type RefusalReason } from '@chophien/delivery';
import type { Money } from '@chophien/money';

/** What a cart shows of the delivery of one booth's part; money in đồng. */
export type GroupDelivery = {
  deliveryOptions: DeliveryOptionView[];
  deliveryMethod: Uppercase<DeliveryMethod> | null;
  /** What was chosen works no longer, or not to that commune. */
  isChoiceGone: boolean;
  /** The booth's least order; `missing` is 0 where it is reached. */
  minimum: Limit | null;
  freeDelivery: Limit | null;
  cannotDeliver: { message: string; reason: Uppercase<RefusalReason>; variantIds: string[]; pickupPoints: PickupPoint[] } | null;
};

export function groupDelivery(quote: BoothQuote): GroupDelivery {
  const { options, chosen, isChoiceGone, minimum, freeDelivery } = quote;
  const refused = quote.refusal === null ? null : cannotDeliver([quote]);
  return {
    deliveryOptions: options.map((option) => optionView(option, chosen)),
    deliveryMethod: chosen && (chosen.method.toUpperCase() as Uppercase<DeliveryMethod>),
    isChoiceGone,
    minimum,
    freeDelivery,
    cannotDeliver: refused && { message: refused.message, ...(refused.details as Omit<NonNullable<GroupDelivery['cannotDeliver']>, 'message'>) },
  };
}

/** đồng that are missing to the booth's least order. */
export function missingToMinimum(group: GroupDelivery): Money {
  return group.minimum?.missing ?? 0n;
}
