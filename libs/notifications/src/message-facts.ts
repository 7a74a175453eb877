import { banks } from '@chophien/booths/admission';
import type { PaymentMethod, PaymentState } from '@chophien/payments';
import { rows, type Tx } from '@chophien/platform';

/** What a message tells, read at the moment of sending. Money in đồng, times as instants. */
export type OrderFacts = {
  floorName: { vi: string; en: string };
  isDemo: boolean;
  number: string;
  total: bigint;
  communeName: string;
  provinceName: string;
  /** Every booth's part of the order. */
  parts: OrderPart[];
  /** One a booth order, or one for the whole order. */
  payments: PaymentFact[];
};

export type PaymentFact = {
  /** Null: it is for the whole order, to the partner. */
  boothOrderId: string | null;
  boothOrderNumber: string | null;
  payee: { vi: string; en: string };
  state: PaymentState;
  amount: bigint;
  refundDue: bigint;
  expiresAt: Date | null;
  memo: string | null;
  bankName: string | null;
  accountNumber: string | null;
  holder: string | null;
};

export type OrderPart = {
  id: string;
  number: string;
  boothName: { vi: string; en: string };
  state: string;
  paymentMethod: PaymentMethod;
  /** A transfer for it came. */
  isPaid: boolean;
  goodsTotal: bigint;
  deliveryFee: bigint;
  /** What the booth's voucher and the floor's took off. */
  boothDiscount: bigint;
  floorDiscount: bigint;
  total: bigint;
  answerDueAt: Date;
  /** When it is cancelled by itself; null while its time to answer runs. */
  lapsesAt: Date | null;
  confirmByCall: boolean;
  trackingNote: string | null;
  declineReason: string | null;
  declineNote: string | null;
  /** What the shopper is asked to pay more because goods weigh more, in đồng; null where nothing is asked. */
  weightAsk: bigint | null;
  deliveryMethod: 'own_run' | 'carrier' | 'pickup';
  /** What was handed over so far, the first parcel first. */
  parcels: { state: string; carrierName: string | null; trackingNumber: string | null; failReason: string | null }[];
  /** Name and address where it is fetched; null where it is brought. */
  pickupPlace: string | null;
  lines: { name: { vi: string; en: string }; pack: { vi: string; en: string }; quantity: number; total: bigint }[];
};

/** As PostgreSQL gives it: money as text, so that JSON does not round it. */
type StoredPart = Omit<OrderPart, 'goodsTotal' | 'deliveryFee' | 'boothDiscount' | 'floorDiscount' | 'total' | 'answerDueAt' | 'lapsesAt' | 'weightAsk' | 'lines'> & {
  weightAsk: string | null;
  goodsTotal: string;
  deliveryFee: string;
  boothDiscount: string;
  floorDiscount: string;
  total: string;
  answerDueAt: string;
  lapsesAt: string | null;
  lines: (Omit<OrderPart['lines'][number], 'total'> & { total: string })[];
};

type StoredPayment = Omit<PaymentFact, 'amount' | 'refundDue' | 'expiresAt' | 'bankName'> & { amount: string; refundDue: string; expiresAt: string | null; bankBin: string | null };

const factsOfOrder = `
SELECT json_build_object('vi', f.name_vi, 'en', f.name_en) AS "floorName", f.mode = 'demo' AS "isDemo", o.number, o.total,
  c.full_name AS "communeName", p.name AS "provinceName",
  (SELECT json_agg(json_build_object(
     'id', bo.id, 'number', bo.number, 'boothName', json_build_object('vi', b.name_vi, 'en', b.name_en), 'state', bo.state, 'paymentMethod', bo.payment_method,
     'isPaid', EXISTS (SELECT 1 FROM booth_order_move m WHERE m.booth_order_id = bo.id AND m.move IN ('pay', 'revive')),
     'goodsTotal', bo.goods_total::text, 'deliveryFee', bo.delivery_fee::text,
     'boothDiscount', bo.booth_discount::text, 'floorDiscount', bo.floor_discount::text, 'total', bo.total::text, 'answerDueAt', bo.answer_due_at, 'lapsesAt', bo.lapses_at,
     'confirmByCall', bo.confirm_by_call AND bo.call_confirmed_at IS NULL, 'trackingNote', bo.tracking_note,
     'declineReason', bo.decline_reason, 'declineNote', bo.decline_note, 'weightAsk', (SELECT w.extra::text FROM weight_ask w WHERE w.booth_order_id = bo.id AND w.answered_at IS NULL), 'deliveryMethod', bo.delivery_method,
     'pickupPlace', CASE WHEN bo.pickup_name IS NOT NULL THEN concat_ws(', ', bo.pickup_name, bo.pickup_address) END,
     'parcels', coalesce((SELECT json_agg(json_build_object('state', h.state, 'carrierName', h.carrier_name, 'trackingNumber', h.tracking_number, 'failReason', h.fail_reason) ORDER BY h.position)
               FROM shipment h WHERE h.booth_order_id = bo.id AND h.handed_over_at IS NOT NULL), '[]'),
     'lines', (SELECT json_agg(json_build_object('name', json_build_object('vi', l.name_vi, 'en', l.name_en),
                 'pack', json_build_object('vi', l.pack_vi, 'en', l.pack_en), 'quantity', l.quantity, 'total', coalesce(l.weighed_total, l.line_total)::text) ORDER BY l.position)
               FROM order_line l WHERE l.booth_order_id = bo.id)) ORDER BY bo.number)
   FROM booth_order bo JOIN booth b ON b.id = bo.booth_id WHERE bo.order_id = o.id) AS parts,
  (SELECT json_agg(json_build_object('boothOrderId', p.booth_order_id, 'boothOrderNumber', pb.number,
     'payee', json_build_object('vi', coalesce(ps.name_vi, pa.partner_name), 'en', coalesce(ps.name_en, pa.partner_name)), 'state', p.state, 'amount', p.amount::text,
     'refundDue', p.refund_due::text, 'expiresAt', p.expires_at, 'memo', p.memo, 'bankBin', p.bank_bin, 'accountNumber', p.account_number, 'holder', p.holder) ORDER BY pb.number)
   FROM payment p LEFT JOIN booth_order pb ON pb.id = p.booth_order_id LEFT JOIN booth ps ON ps.id = p.booth_id LEFT JOIN receiving_account pa ON pa.id = p.account_id
   WHERE p.order_id = o.id) AS payments
FROM customer_order o JOIN commune c ON c.code = o.commune_code JOIN province p ON p.code = o.province_code CROSS JOIN floor f
WHERE o.id = $1`;

/** The facts of one order, or undefined. One statement. */
export async function readOrderFacts(tx: Tx, orderId: string): Promise<OrderFacts | undefined> {
  const [found] = await rows<Omit<OrderFacts, 'total' | 'parts' | 'payments'> & { total: string; parts: StoredPart[] | null; payments: StoredPayment[] | null }>(tx, factsOfOrder, [orderId]);
  if (!found) return undefined;
  return {
    ...found,
    total: BigInt(found.total),
    parts: (found.parts ?? []).map((part) => ({
      ...part,
      goodsTotal: BigInt(part.goodsTotal),
      deliveryFee: BigInt(part.deliveryFee),
      boothDiscount: BigInt(part.boothDiscount),
      floorDiscount: BigInt(part.floorDiscount),
      total: BigInt(part.total),
      weightAsk: part.weightAsk === null ? null : BigInt(part.weightAsk),
      answerDueAt: new Date(part.answerDueAt),
      lapsesAt: part.lapsesAt === null ? null : new Date(part.lapsesAt),
      lines: (part.lines ?? []).map((line) => ({ ...line, total: BigInt(line.total) })),
    })),
    payments: (found.payments ?? []).map(({ bankBin, ...payment }) => ({
      ...payment,
      amount: BigInt(payment.amount),
      refundDue: BigInt(payment.refundDue),
      expiresAt: payment.expiresAt === null ? null : new Date(payment.expiresAt),
      bankName: bankBin && (banks.find((bank) => bank.bin === bankBin)?.shortName ?? bankBin),
    })),
  };
}
