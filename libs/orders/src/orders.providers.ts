import { AcceptBoothOrder } from './accept-booth-order.js';
import { BlockBuyer } from './block-buyer.js';
import { BlockQueries } from './block-queries.js';
import { BoothOrderQueries } from './booth-order-queries.js';
import { CallerByPhone } from './caller-by-phone.js';
import { CartQueries } from './cart-queries.js';
import { CartService } from './cart.service.js';
import { ConfirmByCall } from './confirm-by-call.js';
import { DeclineBoothOrder } from './decline-booth-order.js';
import { FillCart } from './fill-cart.js';
import { OrderQueries } from './order-queries.js';
import { OrderTable } from './order-table.js';
import { PlaceOrder } from './place-order.js';
import { RepeatOrder } from './repeat-order.js';
import { SetCartBooth } from './set-cart-booth.js';
import { MoveShipment } from './shipments/move-shipment.js';
import { ShipBoothOrder } from './ship-booth-order.js';
import { ShopperOrders } from './shopper-orders.js';
import { TakeCartAlong } from './take-cart-along.js';
import { TypeOrder } from './type-order.js';
import { UnblockBuyer } from './unblock-buyer.js';
import { AnswerWeight, RecordWeightAnswer } from './weighing/answer-weight.js';
import { WeighBoothOrder } from './weighing/weigh-booth-order.js';
import { SetCartVoucher } from './vouchers/set-cart-voucher.js';

/** For the shop; need Db (role shop), Settings and DeliveryQuotes. */
export const shopOrdersProviders = [CartService, SetCartBooth, SetCartVoucher, TakeCartAlong, RepeatOrder, CartQueries, PlaceOrder, OrderQueries, ShopperOrders, AnswerWeight];

/** For the back office; need Db (role office) and Settings. */
export const officeOrdersProviders = [AcceptBoothOrder, WeighBoothOrder, RecordWeightAnswer, ShipBoothOrder, MoveShipment, DeclineBoothOrder, ConfirmByCall, BoothOrderQueries, BlockBuyer, UnblockBuyer, BlockQueries, OrderTable, CallerByPhone];

/** The shop's cart and placing as staff use them for callers; need what the shop's need, and `shopOrdersProviders` beside them. */
export const orderTypingProviders = [FillCart, TypeOrder];
