import { Injectable } from '@nestjs/common';
import { checkedFirst, Db, InvalidInput, isId, mayAtBooth, NotFound, orderPatterns, rows, Settings, type Actor, type Page } from '@chophien/platform';
import { formatPhone } from '@chophien/places';
import { canMoveShipment, type DeliveryZone, type FailReason, type ShipmentState } from '@chophien/delivery';
import type { NetworkCarrier } from '@chophien/delivery/carriers';
import type { Money } from '@chophien/money';
import type { MoneyMode, PaymentMethod, PaymentState } from '@chophien/payments';
import { cashToCollect } from './carrier/carrier-facts.js';
import { cleanText } from './clean-text.js';
import { copiedWaySelect, type ShownWay } from './copied-way.js';
import { keepsFromDeclining } from './decline-booth-order.js';
import { cursorOf, instantOf, pageByInstant, readCursor } from './keyset.js';
import type { DeclineReason } from './move-booth-order.js';
import { mayReadOf, requireReadable } from './order-access.js';
import { orderConditions } from './order-table.js';
import { canMove, type BoothOrderMove, type BoothOrderState } from './order-state.js';
import { unitsLeft } from './shipments/units-left.js';
import { shipmentActs, type ShipmentAct } from './shipments/move-shipment.js';

export type BoothOrderView = ShownWay & {
  id: string;
  number: string;
  boothId: string;
  boothNameVi: string;
  boothNameEn: string;
  boothLegalName: string;
  boothPhone: string;
  boothAddress: string;
  edgePattern: string;
  edgeCloth: string;
  state: BoothOrderState;
  version: number;
  isDemo: boolean;
  /** Name of who of the staff typed it for a caller; null where the shopper ordered. */
  typedBy: string | null;
  placedAt: Date;
  answerDueAt: Date;
  /** When it ends by itself, once its time to answer had passed; null where it never did. */
  lapsesAt: Date | null;
  /** Years that whoever takes it must be old, and when somebody of the booth saw that they were. */
  ageLimit: number | null;
  ageCheckedAt: Date | null;
  confirmByCall: boolean;
  callConfirmedAt: Date | null;
  buyerName: string;
  buyerPhone: string;
  hasEmail: boolean;
  address: string;
  communeName: string;
  note: string;
  /** To this booth alone; '' where nothing. */
  boothNote: string;
  goodsTotal: Money;
  deliveryFee: Money;
  /** Borne by the booth, and by the floor. */
  boothDiscount: Money;
  floorDiscount: Money;
  total: Money;
  paymentMethod: PaymentMethod;
  /** Of the payment for this booth order, or of the one for its whole order; null where nothing is owed. */
  paymentState: PaymentState | null;
  /** What of this booth order's money has to go back to the buyer. */
  refundDue: Money;
  deliveryZone: DeliveryZone;
  weightGrams: number;
  trackingNote: string | null;
  declineReason: DeclineReason | null;
  declineNote: string | null;
  /** What the shopper is asked to pay more because goods weigh more, and what was answered; null where nothing was asked. */
  weightAsk: { extra: Money; agrees: boolean | null } | null;
  /** The reader may ask a carrier over the network to fetch a parcel of it; what that is to collect at the door. */
  mayAskCarrier: boolean;
  cashToCollect: Money;
  /** Moves that the reader may make now. */
  allowedMoves: BoothOrderMove[];
};
export type OfficeLine = {
  id: string;
  productId: string;
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
  /** Units that are in no parcel yet. */
  left: number;
  /** Units on hand now; null where no stock is kept. */
  onHand: number | null;
};
/** A parcel as the back office shows it. */
export type OfficeShipment = {
  id: string;
  position: number;
  state: ShipmentState;
  version: number;
  carrierName: string | null;
  trackingNumber: string | null;
  failReason: FailReason | null;
  handedOverAt: Date | null;
  /** Asked over the network; the rest is null for one that the booth handed over by itself. */
  carrier: NetworkCarrier | null;
  codAmount: Money | null;
  carrierFee: Money | null;
  expectedAt: Date | null;
  /** Its last word as it stands there; why it would not fetch the parcel: area, account, or its own words. */
  carrierWord: string | null;
  refusal: string | null;
  /** Under way, or waited for, and nothing was heard of it for `delivery.silentDays`: somebody should ask. */
  isSilent: boolean;
  lines: { orderLineId: string; nameVi: string; nameEn: string; packVi: string; packEn: string; quantity: number; restocked: number }[];
  /** What the reader may say of it now. */
  acts: (ShipmentAct | 'cancel')[];
};
/**
 * One line of a booth order's timeline. `move`: one of its own, or `parcel.` and one of a shipment, or `payment.` and one of a payment; the states are those of what
 * moved. `parcel`: which one; `reason`: of a failed attempt.
 */
export type OfficeMove = { at: Date; move: string; fromState: string | null; toState: string; by: string | null; onBehalf: boolean; note: string | null; parcel: number | null; reason: FailReason | null };

/** `ids`: these alone. `text`: part of an order number or of a phone number, three signs at least; fewer find nothing. Days are of Asia/Ho_Chi_Minh, YYYY-MM-DD, both included. */
export type BoothOrderFilter = { states?: BoothOrderState[] | null; ids?: string[] | null; text?: string | null; placedFrom?: string | null; placedTo?: string | null };

type Row = Omit<BoothOrderView, 'goodsTotal' | 'deliveryFee' | 'boothDiscount' | 'floorDiscount' | 'total' | 'refundDue' | 'mayAskCarrier' | 'weightAsk' | 'cashToCollect' | 'allowedMoves'> & { goodsTotal: string; deliveryFee: string; boothDiscount: string; floorDiscount: string; total: string; refundDue: string; weightAsk: { extra: string; agrees: boolean | null } | null; hasCarrier: boolean; mayWeigh: boolean; isFetchOrdered: boolean; isKept: boolean; isAllPacked: boolean; cashToCollect: string; moneyMode: MoneyMode; cursorAt: string };

/** What fits on one page of a list, and into one print job. */
const mostIds = 50;

/** Of the booth orders that `part` gives, which is a table or a subselect. */
const columnsOf = (part: string) => `SELECT b.id, b.number, b.booth_id AS "boothId", s.name_vi AS "boothNameVi", s.name_en AS "boothNameEn", s.legal_name AS "boothLegalName", s.phone AS "boothPhone",
  concat_ws(', ', s.street, sc.full_name, sp.full_name) AS "boothAddress", s.edge_pattern AS "edgePattern",
  s.edge_cloth AS "edgeCloth", b.state, b.version, o.is_demo AS "isDemo", typist.display_name AS "typedBy", b.placed_at AS "placedAt", ${cursorOf('b.placed_at')} AS "cursorAt",
  b.answer_due_at AS "answerDueAt", b.lapses_at AS "lapsesAt", b.age_limit AS "ageLimit", b.age_checked_at AS "ageCheckedAt", b.confirm_by_call AS "confirmByCall", b.call_confirmed_at AS "callConfirmedAt", o.buyer_name AS "buyerName",
  o.buyer_phone AS "buyerPhone", (o.buyer_email IS NOT NULL) AS "hasEmail", concat_ws(', ', nullif(o.street, ''), c.full_name, p.full_name) AS address,
  c.full_name AS "communeName", o.note, b.note AS "boothNote", b.goods_total AS "goodsTotal", b.delivery_fee AS "deliveryFee", b.booth_discount AS "boothDiscount", b.floor_discount AS "floorDiscount", b.total, b.payment_method AS "paymentMethod", o.money_mode AS "moneyMode",
  pay.state AS "paymentState", CASE WHEN pay.state IS DISTINCT FROM 'to_refund' THEN 0 WHEN pay.booth_order_id IS NOT NULL THEN pay.refund_due WHEN b.state IN ('declined', 'expired', 'returned') THEN b.total + b.weight_refund ELSE b.weight_refund END AS "refundDue", b.delivery_zone AS "deliveryZone",
  ${copiedWaySelect}, b.weight_grams AS "weightGrams", b.tracking_note AS "trackingNote", b.decline_reason AS "declineReason", b.decline_note AS "declineNote",
  (SELECT json_build_object('extra', w.extra::text, 'agrees', w.agrees) FROM weight_ask w WHERE w.booth_order_id = b.id) AS "weightAsk",
  EXISTS (SELECT 1 FROM order_line l WHERE l.booth_order_id = b.id AND l.net_grams IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM shipment h WHERE h.booth_order_id = b.id AND h.state <> 'cancelled') AS "mayWeigh",
  EXISTS (SELECT 1 FROM carrier_account k WHERE k.booth_id = b.booth_id) AS "hasCarrier", EXISTS (SELECT 1 FROM shipment s WHERE s.booth_order_id = b.id AND s.state = 'ordered') AS "isFetchOrdered", EXISTS (SELECT 1 FROM shipment s WHERE s.booth_order_id = b.id AND ${keepsFromDeclining}) AS "isKept",
  NOT EXISTS (SELECT 1 FROM order_line l WHERE l.booth_order_id = b.id AND ${unitsLeft} > 0) AS "isAllPacked", ${cashToCollect} AS "cashToCollect"
FROM ${part} b JOIN booth s ON s.id = b.booth_id JOIN customer_order o ON o.id = b.order_id
LEFT JOIN person typist ON typist.id = o.typed_by
LEFT JOIN LATERAL (
  SELECT p.booth_order_id, p.state, p.refund_due FROM payment p
  WHERE p.order_id = b.order_id AND (p.booth_order_id = b.id OR (p.booth_order_id IS NULL AND b.payment_method <> 'cash_on_delivery')) ORDER BY p.created_at DESC, p.id DESC LIMIT 1
) AS pay ON true
JOIN commune c ON c.code = o.commune_code JOIN province p ON p.code = o.province_code
LEFT JOIN commune sc ON sc.code = s.commune_code JOIN province sp ON sp.code = coalesce(sc.province_code, s.ships_from_province)`;

/** Booth orders as the back office shows them, always inside the actor's row-level scope. */
@Injectable()
export class BoothOrderQueries {
  constructor(
    private readonly db: Db,
    private readonly settings: Settings,
  ) {}

  /** Newest first; `boothId` null is the whole floor, for operators. Throws NotFound, InvalidInput (first, after). */
  async list(actor: Actor, input: { boothId: string | null; filter?: BoothOrderFilter | null; first: number; after?: string | null }): Promise<Page<BoothOrderView>> {
    if (input.boothId !== null && !isId(input.boothId)) throw new NotFound('booth');
    requireReadable(actor, input.boothId);
    checkedFirst(input.first);
    const after = readCursor(input.after);
    const { ids, text, ...others } = input.filter ?? {};
    if (ids && ids.length > mostIds) throw new InvalidInput([{ field: 'ids', reason: 'too_long', limit: mostIds }]);
    const values: unknown[] = [];
    const conditions = orderConditions({ ...others, boothId: input.boothId }, values);
    const put = (value: unknown): string => `$${values.push(value)}`;
    if (ids) conditions.push(`b.id = ANY (${put(ids.filter(isId))}::uuid[])`);
    const typed = cleanText((text ?? '').slice(0, 60));
    if (typed !== '') {
      const { number, phone } = orderPatterns(typed);
      if (number === null && phone === null) return { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
      conditions.push(`b.id IN (SELECT find_booth_orders(${put(number)}, ${put(phone)}))`);
    }
    if (after) conditions.push(`(b.placed_at, b.id) < (${instantOf(put(after.at))}, ${put(after.id)}::uuid)`);
    const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
    const order = 'ORDER BY b.placed_at DESC, b.id DESC';
    // who bought and where it goes is read of the page's rows alone
    const wanted = `(SELECT * FROM booth_order b ${where} ${order} LIMIT ${put(input.first + 1)})`;
    const found = await this.db.officeTx(actor, (tx) => rows<Row>(tx, `${columnsOf(wanted)} ${order}`, values));
    const page = pageByInstant(found, input.first);
    return { nodes: page.nodes.map((row) => shown(actor, row)), pageInfo: page.pageInfo };
  }

  /** Null for an unknown id and for another booth's alike. */
  async one(actor: Actor, id: string): Promise<BoothOrderView | null> {
    const [found] = isId(id) ? await this.db.officeTx(actor, (tx) => rows<Row>(tx, `${columnsOf('booth_order')} WHERE b.id = $1`, [id])) : [];
    return found && mayReadOf(actor, found.boothId) ? shown(actor, found) : null;
  }

  /** Lines of many booth orders in one statement, by booth order, in the order's own sequence. */
  async linesOf(actor: Actor, boothOrderIds: readonly string[]): Promise<Map<string, OfficeLine[]>> {
    const found = await this.db.officeTx(actor, (tx) =>
      rows<Omit<OfficeLine, 'unitPrice' | 'lineTotal'> & { boothOrderId: string; unitPrice: string; lineTotal: string }>(
        tx,
        `SELECT l.booth_order_id AS "boothOrderId", l.id, l.product_id AS "productId", l.name_vi AS "nameVi", l.name_en AS "nameEn", l.pack_vi AS "packVi",
           l.pack_en AS "packEn", l.picture_key AS "pictureKey", l.unit_price AS "unitPrice", l.quantity, coalesce(l.weighed_total, l.line_total) AS "lineTotal", l.net_grams AS "netGrams", l.weighed_grams AS "weighedGrams", s.on_hand AS "onHand",
           ${unitsLeft} AS left
         FROM order_line l LEFT JOIN stock s ON s.variant_id = l.variant_id
         WHERE l.booth_order_id = ANY ($1::uuid[]) ORDER BY l.booth_order_id, l.position`,
        [boothOrderIds],
      ),
    );
    return grouped(found, ({ boothOrderId, ...line }) => [boothOrderId, { ...line, unitPrice: BigInt(line.unitPrice), lineTotal: BigInt(line.lineTotal) }]);
  }

  /** Parcels of many booth orders in one statement, by booth order, the first one first. */
  async shipmentsOf(actor: Actor, boothOrderIds: readonly string[]): Promise<Map<string, OfficeShipment[]>> {
    const silentDays = await this.settings.get('delivery.silentDays');
    const found = await this.db.officeTx(actor, (tx) =>
      rows<Omit<OfficeShipment, 'acts' | 'codAmount' | 'carrierFee'> & { boothOrderId: string; boothId: string; codAmount: string | null; carrierFee: string | null }>(
        tx,
        `SELECT s.booth_order_id AS "boothOrderId", s.booth_id AS "boothId", s.id, s.position, s.state, s.version, s.carrier_name AS "carrierName", s.tracking_number AS "trackingNumber",
           s.fail_reason AS "failReason", s.handed_over_at AS "handedOverAt", s.carrier, s.cod_amount AS "codAmount", s.carrier_fee AS "carrierFee", s.expected_at AS "expectedAt", s.carrier_word AS "carrierWord", s.refusal, s.state IN ('ordered', 'on_the_way', 'failed', 'returning') AND s.news_at < now() - make_interval(days => $2) AS "isSilent",
           (SELECT json_agg(json_build_object('orderLineId', u.order_line_id, 'nameVi', l.name_vi, 'nameEn', l.name_en, 'packVi', l.pack_vi, 'packEn', l.pack_en, 'quantity', u.quantity,
              'restocked', u.restocked) ORDER BY l.position) FROM shipment_line u JOIN order_line l ON l.id = u.order_line_id WHERE u.shipment_id = s.id) AS lines
         FROM shipment s WHERE s.booth_order_id = ANY ($1::uuid[]) ORDER BY s.booth_order_id, s.position`,
        [boothOrderIds, silentDays],
      ),
    );
    return grouped(found, ({ boothOrderId, boothId, ...parcel }) => [
      boothOrderId,
      { ...parcel, codAmount: moneyOf(parcel.codAmount), carrierFee: moneyOf(parcel.carrierFee), acts: mayAtBooth(actor, boothId, 'booth.orders.write') ? shownActs.filter((act) => canMoveShipment(parcel.state, act)) : [] },
    ]);
  }

  /** What happened to many booth orders, their parcels and their money, in one statement, by booth order, oldest first; `by` is a staff member's name. */
  async movesOf(actor: Actor, boothOrderIds: readonly string[]): Promise<Map<string, OfficeMove[]>> {
    const found = await this.db.officeTx(actor, (tx) => rows<OfficeMove & { boothOrderId: string }>(tx, `${timeline} ORDER BY t."boothOrderId", t.at, t.subject, t.id`, [boothOrderIds]));
    return grouped(found, ({ boothOrderId, ...one }) => [boothOrderId, one]);
  }
}

/** Of parcels and payments what a booth order's own moves do not tell: it tells itself that it was sent, and that its transfer was awaited, paid or expired. */
const timeline = `
SELECT t."boothOrderId", t.at, t.move, t."fromState", t."toState", w.display_name AS "by", t.note, t.grant_id IS NOT NULL AS "onBehalf", t.parcel, t.reason
FROM (
  SELECT booth_order_id AS "boothOrderId", at, 0 AS subject, id, move, from_state AS "fromState", to_state AS "toState", actor_kind, actor_id, note, grant_id, NULL::int AS parcel, NULL AS reason
  FROM booth_order_move WHERE booth_order_id = ANY ($1::uuid[])
  UNION ALL
  SELECT m.booth_order_id, m.at, 1, m.id, 'parcel.' || m.move, m.from_state, m.to_state, m.actor_kind, m.actor_id, m.note, m.grant_id, s.position, m.reason
  FROM shipment_move m JOIN shipment s ON s.id = m.shipment_id WHERE m.booth_order_id = ANY ($1::uuid[]) AND m.move <> 'hand_over'
  UNION ALL
  SELECT p.booth_order_id, m.at, 2, m.id, 'payment.' || m.move, m.from_state, m.to_state, m.actor_kind, m.actor_id, m.note, m.grant_id, NULL, NULL
  FROM payment_move m JOIN payment p ON p.id = m.payment_id WHERE p.booth_order_id = ANY ($1::uuid[]) AND m.move IN ('collect', 'remit', 'owe_back')
) AS t LEFT JOIN person w ON t.actor_kind = 'staff' AND w.id::text = t.actor_id`;

function allowedMoves(actor: Actor, row: Row): BoothOrderMove[] {
  if (!mayAtBooth(actor, row.boothId, 'booth.orders.write')) return [];
  const mustCall = row.confirmByCall && row.callConfirmedAt === null;
  const names: BoothOrderMove[] = mustCall ? ['confirm_call', 'decline'] : ['accept', 'weigh', 'ship', 'decline'];
  // one transfer is awaited for the whole order, and its sum cannot shrink
  if (row.state === 'awaiting_payment' && row.moneyMode === 'partner') return [];
  const isHeldBack: Partial<Record<BoothOrderMove, boolean>> = { weigh: !row.mayWeigh, decline: row.isKept, ship: row.isFetchOrdered && row.isAllPacked };
  return names.filter((name) => canMove(row.state, name) && isHeldBack[name] !== true);
}

const shownActs = [...shipmentActs, 'cancel'] as const;
const moneyOf = (stored: string | null): Money | null => (stored === null ? null : BigInt(stored));

function shown(actor: Actor, row: Row): BoothOrderView {
  const { cursorAt: _, moneyMode: __, mayWeigh: ___, hasCarrier, isFetchOrdered: ____, isKept: _____, isAllPacked: ______, ...order } = row;
  const moves = allowedMoves(actor, row);
  return {
    ...order,
    mayAskCarrier: hasCarrier && row.deliveryMethod === 'carrier' && row.ageLimit === null && moves.includes('ship'),
    weightAsk: order.weightAsk && { ...order.weightAsk, extra: BigInt(order.weightAsk.extra) },
    cashToCollect: BigInt(order.cashToCollect),
    buyerPhone: formatPhone(order.buyerPhone),
    boothPhone: formatPhone(order.boothPhone),
    goodsTotal: BigInt(order.goodsTotal),
    deliveryFee: BigInt(order.deliveryFee),
    boothDiscount: BigInt(order.boothDiscount),
    floorDiscount: BigInt(order.floorDiscount),
    total: BigInt(order.total),
    refundDue: BigInt(order.refundDue),
    allowedMoves: moves,
  };
}

function grouped<Row, Value>(found: readonly Row[], keyed: (row: Row) => [string, Value]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const row of found) {
    const [key, value] = keyed(row);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
