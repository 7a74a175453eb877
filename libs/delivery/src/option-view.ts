import type { DeliveryMethod } from './method.js';
import type { DeliveryOption, RefusalReason } from './quote-booths.js';

/** A way as the shop's schema names it. */
export type DeliveryOptionView = Omit<DeliveryOption, 'method' | 'refusal'> & {
  method: Uppercase<DeliveryMethod>;
  /** Why this way is none; null where it is one, or no commune is known. */
  refusal: Uppercase<RefusalReason> | null;
  isChosen: boolean;
};

export function optionView(option: DeliveryOption, chosen: DeliveryOption | null): DeliveryOptionView {
  return {
    ...option,
    method: option.method.toUpperCase() as Uppercase<DeliveryMethod>,
    refusal: option.refusal && (option.refusal.reason.toUpperCase() as Uppercase<RefusalReason>),
    isChosen: option === chosen,
  };
}
