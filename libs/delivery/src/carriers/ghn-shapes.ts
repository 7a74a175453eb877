import { z } from 'zod';

/** What GHN answers, page by page of https://api.ghn.vn/home/docs/detail. More fields may come; those that are read are checked. */
const dong = z.number().int().nonnegative().transform(BigInt);

/** Around every answer (pages 63, 67, 73, 76): `code` 200 is yes. `code_message_value` is unverified: integrators read it as words for people. */
export const ghnEnvelope = z.object({ code: z.number(), message: z.string().default(''), code_message_value: z.string().nullish(), data: z.unknown() });

/** ?id=76, Calculate Fee. unverified: `total` by that page's own example; integrators read it so. */
export const ghnFee = z.object({ total: dong });

/** ?id=63 and ?id=123, Create Order. unverified: all of the answer; the names are those that integrators read. */
export const ghnCreated = z.object({ order_code: z.string().min(1), total_fee: dong.nullish(), expected_delivery_time: z.iso.datetime({ offset: true }).nullish() });

const detail = z.object({ order_code: z.string().min(1), status: z.string().min(1) });
/** ?id=119, Order Info by Client_Order_Code, and order detail: the page shows a list of one. unverified: a single object, which is taken, too. */
export const ghnDetail = z.union([z.array(detail).min(1).transform(([first]) => first!), detail]);

/** ?id=67, Print Order: a token for 30 minutes. */
export const ghnPrintToken = z.object({ token: z.string().min(1) });

/** ?id=73, Cancel Order: each order has a result of its own. */
export const ghnCancelled = z.array(z.object({ order_code: z.string(), result: z.boolean(), message: z.string().default('') })).min(1);

/** ?id=47, webhook. It bears no signature. */
export const ghnWebhook = z.object({ OrderCode: z.string().regex(/^[0-9A-Za-z_-]{1,50}$/), ClientOrderCode: z.string().max(50).nullish() });
