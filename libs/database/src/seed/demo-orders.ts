import { createHash } from 'node:crypto';
import { defaultTariff, feeFor, zoneOf } from '@chophien/delivery';
import { addMoney, multiplyMoney, type Money } from '@chophien/money';
import { boothOrderMoves, boothOrderNumber, newOrderNumber, type BoothOrderMove } from '@chophien/orders';
import { commune, province } from '@chophien/places';
import { settingCatalog } from '@chophien/platform';
import { demoPeople, personId } from './demo-accounts.js';
import { boothId } from './demo-booths.js';
import { orderStories, type OrderStory } from './demo-order-stories.js';
import { productId, variantId, type ProductRows } from './demo-products.js';
import { stableId, stableNumber } from './stable-id.js';

const hourMs = 3600_000;
const laiChau = { provinceCode: '12', region: 'north' } as const;

/** Demo orders are paid in cash. */
type DemoState = OrderStory['parts'][number]['state'];

/** What the booth did, for each end state that a story names. */
const movesTo: Record<DemoState, BoothOrderMove[]> = {
  placed: ['place'],
  accepted: ['place', 'accept'],
  shipped: ['place', 'accept', 'ship'],
  delivered: ['place', 'accept', 'ship', 'deliver'],
  declined: ['place', 'decline'],
};
const heldAs: Record<DemoState, 'held' | 'consumed' | 'released'> = { placed: 'held', accepted: 'held', shipped: 'consumed', delivered: 'consumed', declined: 'released' };

function placeOf(communeCode: string) {
  const found = commune(communeCode);
  const itsProvince = found && province(found.provinceCode);
  if (!found || !itsProvince) throw new Error(`demo order to an unknown commune ${communeCode}`);
  return { communeCode, provinceCode: itsProvince.code, region: itsProvince.region };
}

function ownerOf(boothSlug: string): { actor_kind: 'staff' | 'system'; actor_id: string } {
  const owner = demoPeople.find((person) => person.booth?.slug === boothSlug && person.booth.role === 'owner');
  return owner ? { actor_kind: 'staff', actor_id: personId(owner.email) } : { actor_kind: 'system', actor_id: 'demo-seed' };
}

/**
 * Invented orders, flagged, with the sums, moves and reservations that the real path would have left. Prices, packs and fees are those of
 * the rows that are given, so the totals agree with the catalogue. No outbox row: nobody is told of an order that was never placed.
 */
export function demoOrderRows(products: readonly ProductRows[], today: Date) {
  const bySlug = new Map(products.map((rows) => [rows.product.slug, rows]));
  const rows = { orders: [] as object[], boothOrders: [] as object[], lines: [] as object[], reservations: [] as object[], moves: [] as object[] };
  const heldUnits = new Map<string, number>();
  orderStories.forEach((story, index) => addOrder(story, index, bySlug, today, rows, heldUnits));
  return { ...rows, heldUnits };
}

type Collected = Omit<ReturnType<typeof demoOrderRows>, 'heldUnits'>;

function addOrder(story: OrderStory, index: number, bySlug: ReadonlyMap<string, ProductRows>, today: Date, rows: Collected, heldUnits: Map<string, number>): void {
  let drawn = 0;
  const number = newOrderNumber((below) => stableNumber(`order:${index}:${(drawn += 1)}`, below));
  const orderId = stableId(`order:${index}`);
  const to = placeOf(story.to);
  const placedAt = new Date(today.getTime() - story.hoursAgo * hourMs);
  let position = 0;
  let goodsTotal: Money = 0n;
  let deliveryTotal: Money = 0n;
  const parts: { boothOrder: object; lines: object[]; reservations: object[]; moves: object[] }[] = story.parts.map((part, partIndex) => {
    const boothOrderId = stableId(`booth-order:${index}:${partIndex}`);
    const ids = { order_id: orderId, booth_order_id: boothOrderId, booth_id: boothId(part.booth) };
    let goods: Money = 0n;
    let weightGrams = 0;
    const reservations: object[] = [];
    const lines = part.lines.map(([slug, quantity]) => {
      const found = bySlug.get(slug);
      if (!found || found.product.booth_id !== ids.booth_id || found.product.sale_kind !== 'cart') throw new Error(`demo order ${index}: ${slug} is no cart good of ${part.booth}`);
      const lineTotal = multiplyMoney(BigInt(found.variant.price), quantity);
      goods = addMoney(goods, lineTotal);
      weightGrams += found.variant.shipping_grams * quantity;
      if (heldAs[part.state] === 'held') heldUnits.set(slug, (heldUnits.get(slug) ?? 0) + quantity);
      reservations.push({ booth_order_id: boothOrderId, variant_id: variantId(slug), booth_id: ids.booth_id, quantity, consumed: heldAs[part.state] === 'consumed' ? quantity : 0, state: heldAs[part.state], at: placedAt.toISOString() });
      return {
        ...ids,
        id: stableId(`order-line:${index}:${partIndex}:${slug}`),
        product_id: productId(slug),
        variant_id: variantId(slug),
        position: position++,
        name_vi: found.product.name_vi,
        name_en: found.product.name_en,
        pack_vi: found.variant.pack_vi,
        pack_en: found.variant.pack_en,
        picture_key: found.product.picture_key,
        unit_price: found.variant.price,
        quantity,
        line_total: lineTotal.toString(),
      };
    });
    const zone = zoneOf(laiChau, to);
    const fee = feeFor(defaultTariff, zone, weightGrams);
    const total = addMoney(goods, fee);
    goodsTotal = addMoney(goodsTotal, goods);
    deliveryTotal = addMoney(deliveryTotal, fee);
    const moves = movesTo[part.state].map((move, step) => ({
      booth_order_id: boothOrderId,
      booth_id: ids.booth_id,
      move,
      from_state: boothOrderMoves[move].from[0],
      to_state: boothOrderMoves[move].to,
      ...(move === 'place' ? { actor_kind: 'shopper' as const, actor_id: null } : ownerOf(part.booth)),
      note: move === 'ship' ? (part.tracking ?? null) : move === 'decline' ? (part.declineNote ?? null) : null,
      at: new Date(placedAt.getTime() + step * part.hoursPerStep * hourMs).toISOString(),
    }));
    return {
      boothOrder: {
        id: boothOrderId,
        order_id: orderId,
        booth_id: ids.booth_id,
        number: boothOrderNumber(number, partIndex + 1),
        state: part.state,
        goods_total: goods.toString(),
        delivery_fee: fee.toString(),
        total: total.toString(),
        delivery_zone: zone,
        weight_grams: weightGrams,
        commission_basis_points: settingCatalog['booths.commissionBasisPoints'].initial,
        confirm_by_call: total >= BigInt(settingCatalog['orders.confirmByCallFrom'].initial),
        answer_due_at: new Date(placedAt.getTime() + settingCatalog['orders.answerWithinHours'].initial * hourMs).toISOString(),
        tracking_note: part.tracking ?? null,
        decline_reason: part.state === 'declined' ? 'out_of_stock' : null,
        decline_note: part.declineNote ?? null,
        version: moves.length,
        placed_at: placedAt.toISOString(),
        updated_at: moves.at(-1)?.at ?? placedAt.toISOString(),
      },
      lines,
      reservations,
      moves,
    };
  });
  rows.orders.push({
    id: orderId,
    number,
    request_key: stableId(`request:${index}`),
    request_hash: `\\x${createHash('sha256').update(`demo:${index}`).digest('hex')}`,
    buyer_name: story.buyer,
    buyer_phone: `+849000001${String(index + 1).padStart(2, '0')}`,
    buyer_email: story.hasEmail ? `nguoi-mua-${index + 1}@demo.example` : null,
    province_code: to.provinceCode,
    commune_code: to.communeCode,
    street: story.street,
    note: story.note ?? '',
    language: 'vi',
    payment_method: 'cash_on_delivery',
    goods_total: goodsTotal.toString(),
    delivery_total: deliveryTotal.toString(),
    total: addMoney(goodsTotal, deliveryTotal).toString(),
    currency: 'VND',
    terms_version: 1,
    privacy_version: 1,
    network_key: 'demo-seed',
    is_demo: true,
    placed_at: placedAt.toISOString(),
  });
  for (const part of parts) {
    rows.boothOrders.push(part.boothOrder);
    rows.lines.push(...part.lines);
    rows.reservations.push(...part.reservations);
    rows.moves.push(...part.moves);
  }
}
