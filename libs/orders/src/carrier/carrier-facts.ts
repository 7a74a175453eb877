import type { DeliveryMethod, Destination } from '@chophien/delivery';
import type { Money } from '@chophien/money';
import { rows, type Tx } from '@chophien/platform';

/** đồng of cash that a carrier is still to collect for the booth order `b`, as SQL: nothing once another parcel of it collects. */
export const cashToCollect = `coalesce((SELECT due.amount FROM payment due WHERE due.booth_order_id = b.id AND due.method = 'cash_on_delivery' AND due.state = 'due'
  AND NOT EXISTS (SELECT 1 FROM shipment other WHERE other.booth_order_id = b.id AND other.cod_amount > 0 AND other.state NOT IN ('cancelled', 'returned', 'lost'))), 0)`;

/** What a carrier is told of a booth order. */
export type CarrierFacts = {
  number: string;
  deliveryMethod: DeliveryMethod;
  ageLimit: number | null;
  to: Destination;
  receiver: { name: string; phone: string; street: string };
  cashToCollect: Money;
};

type Row = Omit<CarrierFacts, 'to' | 'receiver' | 'cashToCollect'> & CarrierFacts['receiver'] & { communeCode: string; provinceCode: string; region: Destination['region']; cashToCollect: string };

/** In the caller's scope; `boothOrderId` is known to be there. */
export async function readCarrierFacts(tx: Tx, boothOrderId: string): Promise<CarrierFacts> {
  const [row] = await rows<Row>(
    tx,
    `SELECT b.number, b.delivery_method AS "deliveryMethod", b.age_limit AS "ageLimit", o.buyer_name AS name, o.buyer_phone AS phone, o.commune_code AS "communeCode", o.province_code AS "provinceCode",
       v.region, concat_ws(', ', nullif(o.street, ''), c.full_name, v.full_name) AS street, ${cashToCollect} AS "cashToCollect"
     FROM booth_order b JOIN customer_order o ON o.id = b.order_id JOIN commune c ON c.code = o.commune_code JOIN province v ON v.code = o.province_code WHERE b.id = $1`,
    [boothOrderId],
  );
  const { number, deliveryMethod, ageLimit, name, phone, street, communeCode, provinceCode, region, cashToCollect: cash } = row!;
  // whether a commune is remote is the floor's own word; carriers reckon by theirs
  return { number, deliveryMethod, ageLimit, to: { communeCode, provinceCode, region, isRemote: false }, receiver: { name, phone, street }, cashToCollect: BigInt(cash) };
}
