import { Injectable } from '@nestjs/common';
import { Db, NotFound, type ShopperActor } from '@chophien/platform';
import type { FailReason, ShipmentState } from '@chophien/delivery';
import { formatPhone, parseVietnamesePhone } from '@chophien/places';
import type { Money } from '@chophien/money';
import type { MoneyMode, PaymentMethod } from '@chophien/payments';
import { copiedWayJson, type ShownWay } from './copied-way.js';
import { parseOrderNumber } from './order-number.js';
import { orderTotals } from './order-totals.js';
import { paymentOf, paymentsJson, type OrderPayment, type StoredPayment } from './order-payments.js';
import type { BoothOrderMove, BoothOrderState } from './order-state.js';
import type { DeclineReason } from './move-booth-order.js';

export type OrderPage = {
  id: string;
  number: string;
  placedAt: Date;
  buyerName: string;
  buyerPhone: string;
  hasEmail: boolean;
  address: string;
  street: string;
  provinceCode: string;
  communeCode: string;
  note: string;
  goodsTotal: Money;
  deliveryTotal: Money;
  /** What vouchers took off, over all booths. */
  discountTotal: Money;
  total: Money;
  isDemo: boolean;
  moneyMode: MoneyMode;
  /** What is owed, to whom, and whether it came: one a booth order, or one for the whole order. Nothing where nothing costs anything. */
  payments: OrderPayment[];
  /** Set when staff typed it for a caller: the booth whose staff did, or nulls for the floor's. */
  typedIn: { boothNameVi: string | null; boothNameEn: string | null } | null;
  boothOrders: BoothOrderPart[];
};

export type BoothOrderPart = ShownWay & {
  number: string;
  boothSlug: string;
  boothNameVi: string;
  boothNameEn: string;
  boothPhone: string;
  /** Who sells and where, as the law wants it shown on the order too. */
  sellerName: string;
  sellerAddress: string;
  sellerAddressIsEstimated: boolean;
  edgePattern: string;
  edgeCloth: string;
  state: BoothOrderState;
  /** Years that whoever takes it must be old; null where nothing in it asks for an age. */
  ageLimit: number | null;
  confirmByCall: boolean;
  answerDueAt: Date;
  goodsTotal: Money;
  deliveryFee: Money;
  /** What the booth's voucher and the floor's took off this part. */
  boothDiscount: Money;
  floorDiscount: Money;
  total: Money;
  paymentMethod: PaymentMethod;
  /** What the shopper pays in cash when the goods come, in đồng; 0 when none will, and when it is paid by transfer. */
  toPay: Money;
  /** đồng that the shopper is asked to pay more because goods weigh more than ordered; null where nothing is asked now. */
  weightAsk: Money | null;
  /** What the shopper wrote to this booth alone; '' where nothing. */
  note: string;
  trackingNote: string | null;
  declineReason: DeclineReason | null;
  declineNote: string | null;
  lines: OrderLineView[];
  /** What was handed over, the first parcel first. */
  shipments: ShipmentView[];
  feed: { at: Date; kind: FeedKind }[];
};

/** A parcel as the shopper reads it. */
export type ShipmentView = {
  position: number;
  state: ShipmentState;
  carrierName: string | null;
  trackingNumber: string | null;
  failReason: FailReason | null;
  handedOverAt: Date;
  newsAt: Date;
  lines: { nameVi: string; nameEn: string; packVi: string; packEn: string; quantity: number }[];
};

export type OrderLineView = {
  productSlug: string;
  nameVi: string;
  nameEn: string;
  packVi: string;
  packEn: string;
  pictureKey: string | null;
  unitPrice: Money;
  quantity: number;
  lineTotal: Money;
  /** Grams that the price of a unit is for, of what is sold by its weight; and what all its units weighed as packed. */
  netGrams: number | null;
  weighedGrams: number | null;
};

export type FeedKind = 'placed' | 'awaiting_payment' | 'paid' | 'expired' | 'call_confirmed' | 'accepted' | 'partly_shipped' | 'shipped' | 'delivered' | 'returned' | 'declined' | 'asked_floor' | 'lapsed' | 'attempt_failed' | 'sent_again' | 'turned_back' | 'cash_collected' | 'refund_due' | 'weighed' | 'asked_more' | 'agreed_more' | 'refused_more';

type ToldMove = BoothOrderMove | 'parcel.fail' | 'parcel.try_again' | 'parcel.turn_back' | 'payment.collect' | 'payment.owe_back';

/** What the shopper is told, in words of their own: never who of the booth did it, nor what it noted for itself. */
const feedKindOf: Record<ToldMove, FeedKind> = {
  'parcel.fail': 'attempt_failed',
  'parcel.try_again': 'sent_again',
  'parcel.turn_back': 'turned_back',
  'payment.collect': 'cash_collected',
  'payment.owe_back': 'refund_due',
  place: 'placed',
  place_unpaid: 'awaiting_payment',
  pay: 'paid',
  revive: 'paid',
  expire: 'expired',
  confirm_call: 'call_confirmed',
  escalate: 'asked_floor',
  lapse: 'lapsed',
  accept: 'accepted',
  weigh: 'weighed',
  ask_more: 'asked_more',
  agree_more: 'agreed_more',
  refuse_more: 'refused_more',
  ship_part: 'partly_shipped',
  ship: 'shipped',
  deliver: 'delivered',
  bring_back: 'returned',
  decline: 'declined',
};

// The whole page in one statement. Money goes through JSON as text: a JSON number would round beyond 2^53.
const pageOfOrder = `SELECT o.id, o.number, o.placed_at AS "placedAt", o.buyer_name AS "buyerName", o.buyer_phone AS "buyerPhone", (o.buyer_email IS NOT NULL) AS "hasEmail",
  concat_ws(', ', nullif(o.street, ''), c.full_name, p.full_name) AS address, o.street, o.province_code AS "provinceCode", o.commune_code AS "communeCode", o.note,
  o.is_demo AS "isDemo", o.money_mode AS "moneyMode", ${paymentsJson('o.id')} AS payments,
  CASE WHEN o.typed_by IS NOT NULL THEN json_build_object('boothNameVi', t.name_vi, 'boothNameEn', t.name_en) END AS "typedIn",
  (SELECT json_agg(json_build_object('number', b.number, 'boothSlug', s.slug, 'boothNameVi', s.name_vi, 'boothNameEn', s.name_en, 'boothPhone', s.phone, 'sellerName', s.legal_name,
      'sellerAddress', concat_ws(', ', s.street, sc.full_name, coalesce(scp.name, sp.name)), 'sellerAddressIsEstimated', s.commune_is_estimated,
      'edgePattern', s.edge_pattern, 'edgeCloth', s.edge_cloth, 'state', b.state, 'paymentMethod', b.payment_method, 'confirmByCall', b.confirm_by_call AND b.call_confirmed_at IS NULL,
      'ageLimit', b.age_limit, 'answerDueAt', b.answer_due_at, 'goodsTotal', b.goods_total::text, 'deliveryFee', b.delivery_fee::text,
      ${copiedWayJson}, 'boothDiscount', b.booth_discount::text, 'floorDiscount', b.floor_discount::text, 'total', b.total::text,
      'weightAsk', (SELECT w.extra::text FROM weight_ask w WHERE w.booth_order_id = b.id AND w.answered_at IS NULL AND b.state = 'accepted'
        AND NOT EXISTS (SELECT 1 FROM shipment h WHERE h.booth_order_id = b.id AND h.state <> 'cancelled')),
      'note', b.note, 'trackingNote', b.tracking_note, 'declineReason', b.decline_reason, 'declineNote', b.decline_note,
      'lines', (SELECT json_agg(json_build_object('productSlug', d.slug, 'nameVi', l.name_vi, 'nameEn', l.name_en, 'packVi', l.pack_vi, 'packEn', l.pack_en,
          'pictureKey', l.picture_key, 'unitPrice', l.unit_price::text, 'quantity', l.quantity, 'lineTotal', coalesce(l.weighed_total, l.line_total)::text,
          'netGrams', l.net_grams, 'weighedGrams', l.weighed_grams) ORDER BY l.position)
        FROM order_line l JOIN product d ON d.id = l.product_id WHERE l.booth_order_id = b.id),
      'shipments', (SELECT json_agg(json_build_object('position', h.position, 'state', h.state, 'carrierName', h.carrier_name, 'trackingNumber', h.tracking_number, 'failReason', h.fail_reason,
          'handedOverAt', h.handed_over_at, 'newsAt', h.news_at, 'lines', (SELECT json_agg(json_build_object('nameVi', l.name_vi, 'nameEn', l.name_en, 'packVi', l.pack_vi, 'packEn', l.pack_en,
            'quantity', u.quantity) ORDER BY l.position) FROM shipment_line u JOIN order_line l ON l.id = u.order_line_id WHERE u.shipment_id = h.id)) ORDER BY h.position)
        FROM shipment h WHERE h.booth_order_id = b.id AND h.handed_over_at IS NOT NULL),
      'moves', (SELECT json_agg(json_build_object('at', m.at, 'move', m.move) ORDER BY m.at, m.subject, m.id) FROM (
          SELECT at, 0 AS subject, id, move FROM booth_order_move WHERE booth_order_id = b.id
          UNION ALL SELECT at, 1, id, 'parcel.' || move FROM shipment_move WHERE booth_order_id = b.id AND move IN ('fail', 'try_again', 'turn_back')
          UNION ALL SELECT v.at, 2, v.id, 'payment.' || v.move FROM payment_move v JOIN payment y ON y.id = v.payment_id WHERE y.booth_order_id = b.id AND v.move IN ('collect', 'owe_back')
        ) AS m)
    ) ORDER BY b.number)
   FROM booth_order b JOIN booth s ON s.id = b.booth_id JOIN province sp ON sp.code = s.ships_from_province
     LEFT JOIN commune sc ON sc.code = s.commune_code LEFT JOIN province scp ON scp.code = sc.province_code WHERE b.order_id = o.id) AS parts
FROM customer_order o JOIN commune c ON c.code = o.commune_code JOIN province p ON p.code = o.province_code LEFT JOIN booth t ON t.id = o.typed_at_booth
WHERE o.number = $1 AND`;
const orderPage = { name: 'orders.order-page', text: `${pageOfOrder} o.buyer_phone = $2` };
const orderPageOfShopper = { name: 'orders.order-page-of-shopper', text: `${pageOfOrder} o.shopper_id = $2` };

type StoredLine = Omit<OrderLineView, 'unitPrice' | 'lineTotal'> & { unitPrice: string; lineTotal: string };
type StoredPart = Omit<BoothOrderPart, 'answerDueAt' | 'goodsTotal' | 'deliveryFee' | 'boothDiscount' | 'floorDiscount' | 'total' | 'toPay' | 'weightAsk' | 'lines' | 'shipments' | 'feed'> & {
  weightAsk: string | null;
  answerDueAt: string;
  goodsTotal: string;
  deliveryFee: string;
  boothDiscount: string;
  floorDiscount: string;
  total: string;
  lines: StoredLine[];
  shipments: (Omit<ShipmentView, 'handedOverAt' | 'newsAt'> & { handedOverAt: string; newsAt: string })[] | null;
  moves: { at: string; move: ToldMove }[];
};
type StoredOrder = Omit<OrderPage, 'goodsTotal' | 'deliveryTotal' | 'discountTotal' | 'total' | 'payments' | 'boothOrders'> & { payments: StoredPayment[] | null; parts: StoredPart[] };

/** The shopper's order page: where the order stands, and the news of each booth. */
@Injectable()
export class OrderQueries {
  constructor(private readonly db: Db) {}

  /**
   * The order with this number, when this phone ordered it; both as people type them. One statement. Throws NotFound, the same for an
   * unknown number, another's phone and what can be neither.
   */
  async orderPage(number: string, phone: string): Promise<OrderPage> {
    const known = parseOrderNumber(number);
    const read = parseVietnamesePhone(phone.slice(0, 60));
    const found = known !== undefined && read.ok ? (await this.db.read<StoredOrder>(orderPage, [known, read.e164]))[0] : undefined;
    return shown(found);
  }

  /** The order with this number, when it belongs to this shopper's account. One statement. Throws NotFound, for another's alike. */
  async orderPageOfShopper(actor: ShopperActor & { shopperId: string }, number: string): Promise<OrderPage> {
    const known = parseOrderNumber(number);
    return shown(known === undefined ? undefined : (await this.db.read<StoredOrder>(orderPageOfShopper, [known, actor.shopperId]))[0]);
  }
}

/** Throws NotFound where there is none. */
function shown(found: StoredOrder | undefined): OrderPage {
  if (!found) throw new NotFound('order');
  const { parts, payments, ...order } = found;
  const boothOrders = parts.map(partOf);
  return {
    ...order,
    buyerPhone: formatPhone(order.buyerPhone),
    // as its parts stand now: goods that weighed less cost less
    ...orderTotals(boothOrders),
    payments: (payments ?? []).map(paymentOf),
    boothOrders,
  };
}

function partOf({ moves, lines, shipments, ...part }: StoredPart): BoothOrderPart {
  const total = BigInt(part.total);
  return {
    ...part,
    boothPhone: formatPhone(part.boothPhone),
    answerDueAt: new Date(part.answerDueAt),
    goodsTotal: BigInt(part.goodsTotal),
    deliveryFee: BigInt(part.deliveryFee),
    boothDiscount: BigInt(part.boothDiscount),
    floorDiscount: BigInt(part.floorDiscount),
    total,
    toPay: part.state === 'declined' || part.state === 'returned' || part.paymentMethod !== 'cash_on_delivery' ? 0n : total,
    weightAsk: part.weightAsk === null ? null : BigInt(part.weightAsk),
    lines: lines.map((line) => ({ ...line, unitPrice: BigInt(line.unitPrice), lineTotal: BigInt(line.lineTotal) })),
    shipments: (shipments ?? []).map((parcel) => ({ ...parcel, handedOverAt: new Date(parcel.handedOverAt), newsAt: new Date(parcel.newsAt) })),
    feed: moves.map(({ at, move }) => ({ at: new Date(at), kind: feedKindOf[move] })),
  };
}
