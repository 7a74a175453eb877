import type { Handler } from '@chophien/platform';
import { onBoothOrderAccepted, onBoothOrderDeclined, onBoothOrderReturned, onBoothOrderShipped, onBoothOrderWeighed, onShipmentFailed, onWeightAsked } from './on-booth-order-moved.js';
import { onCarrierRefused } from './on-carrier-refused.js';
import { onOrderPlaced } from './on-order-placed.js';
import { onOrderPaid, onPaymentExpired, onRefundDue } from './on-payment.js';
import { sendAccountMail } from './send-account-mail.js';
import { unansweredHandlers } from './on-unanswered.js';
import { onShopperCodeWanted, shopperNotices } from './on-shopper.js';
import { sendMessage, type SendMessageOptions } from './send-message.js';

/** Every handler of this lib, for the worker's registry. */
export function notificationHandlers(options: SendMessageOptions): Handler[] {
  return [
    onOrderPlaced,
    onBoothOrderAccepted,
    onBoothOrderShipped,
    onBoothOrderDeclined,
    onBoothOrderReturned,
    onBoothOrderWeighed,
    onWeightAsked,
    onShipmentFailed,
    onCarrierRefused,
    ...unansweredHandlers(options),
    onOrderPaid,
    onPaymentExpired,
    onRefundDue,
    onShopperCodeWanted,
    ...shopperNotices,
    sendMessage(options),
    sendAccountMail(options),
  ];
}
