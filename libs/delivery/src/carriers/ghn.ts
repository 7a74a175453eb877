import type { z } from 'zod';
import { CarrierRefused, CarrierUnavailable, type Carrier, type CarrierOrder, type CarrierReceipt, type Load, type TrackingHint } from './carrier.js';
import { ghnCancelled, ghnCreated, ghnDetail, ghnEnvelope, ghnFee, ghnPrintToken, ghnWebhook } from './ghn-shapes.js';
import { movesByGhn } from './ghn-status.js';

/** GHN's own area of a commune: its master data still have the districts of before July 2025. */
export type GhnArea = { districtId: number; wardCode: string };

/** `url` is the host alone; `areaOf` gives GHN's area of a commune of today, null where nobody has said it. */
export type GhnAccount = { url: string; token: string; shopId: string; areaOf: (communeCode: string) => Promise<GhnArea | null>; timeoutMs: number };

/** ?id=95: light goods, for which the parcel's measures count. */
const lightGoods = 2;
/** Looked at before it is paid, not tried. unverified: the word; ?id=63 shows another of its kind. */
const requiredNote = 'CHOXEMHANGKHONGTHU';
/** ?id=63: the sender pays, since the shopper has paid the fee with the order. */
const senderPays = 1;

/** Giao Hàng Nhanh in the shapes of its documentation (`ghn-shapes.ts` names the pages). Every call ends within `timeoutMs`; none belongs inside a transaction. */
export function ghnCarrier(account: GhnAccount): Carrier {
  async function ask<Shape extends z.ZodType>(path: string, body: object, shape: Shape): Promise<z.output<Shape>> {
    const { status, text } = await post(account, path, body);
    if (status === 401 || status === 403) throw new CarrierRefused('account', text.slice(0, 300));
    if (status === 408 || status === 429 || status >= 500) throw new CarrierUnavailable(`answered ${status}`);
    const envelope = ghnEnvelope.safeParse(asJson(text));
    if (!envelope.success) throw new CarrierUnavailable('an answer of another shape');
    const { code, message, code_message_value: words, data } = envelope.data;
    if (code === 401 || code === 403) throw new CarrierRefused('account', words || message);
    if (code >= 500) throw new CarrierUnavailable(`answered ${code}`);
    if (code !== 200) throw new CarrierRefused('said', words || message);
    const answer = shape.safeParse(data);
    if (!answer.success) throw new CarrierUnavailable('an answer of another shape');
    return answer.data;
  }

  async function loadOf(load: Load): Promise<object> {
    const area = await account.areaOf(load.to.communeCode);
    if (!area) throw new CarrierRefused('area', load.to.communeCode);
    return {
      service_type_id: lightGoods, to_district_id: area.districtId, to_ward_code: area.wardCode, insurance_value: Number(load.declaredValue),
      weight: load.weightGrams, length: load.lengthCm, width: load.widthCm, height: load.heightCm,
    };
  }

  /** Null where GHN knows no order of this reference. unverified: how it says so; every refusal but the account's is read as that. */
  async function made(reference: string): Promise<CarrierReceipt | null> {
    try {
      const { order_code: code } = await ask('/v2/shipping-order/detail-by-client-code', { client_order_code: reference }, ghnDetail);
      return { code, fee: null, expectedAt: null };
    } catch (error) {
      if (error instanceof CarrierRefused && error.reason === 'said') return null;
      throw error;
    }
  }

  async function make(order: CarrierOrder): Promise<CarrierReceipt> {
    const answer = await ask('/v2/shipping-order/create', {
      ...(await loadOf(order)), payment_type_id: senderPays, required_note: requiredNote, client_order_code: order.reference, note: order.note,
      to_name: order.receiver.name, to_phone: order.receiver.phone, to_address: order.receiver.street, cod_amount: Number(order.codAmount),
      content: order.lines.map(({ name, quantity }) => `${quantity} × ${name}`).join(', ').slice(0, 2_000),
      items: order.lines.map(({ name, quantity, weightGrams }) => ({ name, quantity, weight: weightGrams })),
    }, ghnCreated);
    return { code: answer.order_code, fee: answer.total_fee ?? null, expectedAt: answer.expected_delivery_time ? new Date(answer.expected_delivery_time) : null };
  }

  return {
    key: 'ghn',
    async fee(load) {
      const { total } = await ask('/v2/shipping-order/fee', { ...(await loadOf(load)), cod_value: Number(load.codAmount) }, ghnFee);
      return total;
    },
    // Asked first, since an earlier try may have been done without its answer reaching us; and after a refusal, since two may try at once.
    async create(order) {
      const earlier = await made(order.reference);
      if (earlier) return earlier;
      try {
        return await make(order);
      } catch (error) {
        const twin = error instanceof CarrierRefused && error.reason === 'said' ? await made(order.reference) : null;
        if (twin) return twin;
        throw error;
      }
    },
    async find(reference) {
      return (await made(reference))?.code ?? null;
    },
    async label(code) {
      const { token } = await ask('/v2/a5/gen-token', { order_codes: [code] }, ghnPrintToken);
      return `${account.url}/a5/public-api/printA5?token=${encodeURIComponent(token)}`;
    },
    async cancel(code) {
      const results = await ask('/v2/switch-status/cancel', { order_codes: [code] }, ghnCancelled);
      const own = results.find((result) => result.order_code === code);
      if (!own?.result) throw new CarrierRefused('said', own?.message ?? '');
    },
    async track(code) {
      const { status } = await ask('/v2/shipping-order/detail', { order_code: code }, ghnDetail);
      return status;
    },
    readTracking: readGhnNews,
    movesBy: movesByGhn,
  };
}

/** What GHN's webhook names; it needs no account to be read. Null for anything else. */
export function readGhnNews(message: unknown): TrackingHint | null {
  const read = ghnWebhook.safeParse(message);
  return read.success ? { code: read.data.OrderCode, reference: read.data.ClientOrderCode || null } : null;
}

/** A redirect is refused: it would carry the token elsewhere. */
async function post({ url, token, shopId, timeoutMs }: GhnAccount, path: string, body: object): Promise<{ status: number; text: string }> {
  try {
    const response = await fetch(`${url}/shiip/public-api${path}`, {
      method: 'POST', headers: { 'content-type': 'application/json', Token: token, ShopId: shopId },
      body: JSON.stringify(body), redirect: 'error', signal: AbortSignal.timeout(timeoutMs),
    });
    return { status: response.status, text: await response.text() };
  } catch (error) {
    throw new CarrierUnavailable(error instanceof Error ? error.name : 'no connection');
  }
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
