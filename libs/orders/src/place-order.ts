import { Injectable, Optional } from '@nestjs/common';
import { Db, InvalidInput, NotFound, RequestKeyReused, Settings, newId, publish, rows, sqlState, type ShopperActor, type Tx } from '@chophien/platform';
import { NotForSale, OutOfStock, reserveStock } from '@chophien/catalog';
import { quoteBooths, readDelivery, requireDeliverable, type SendableQuote } from '@chophien/delivery';
import type { Money } from '@chophien/money';
import { cartLines, currentLines, isBelowLeast, parcelOf, type CurrentLine, type StoredCartRow } from './cart-lines.js';
import { hashCheckout, readCheckout, type Checkout, type FieldProblem, type PlaceOrderInput } from './checkout-input.js';
import { openPayments } from './open-payments.js';
import { hasAlcohol, methodsOfParts } from './payment-choice.js';
import { BelowMinimum, BoothClosedForNow, CartEmpty, PriceChanged, TooFewUnits } from './order-errors.js';
import { copiedWay } from './copied-way.js';
import { buyerHistoryColumns, queueForPlacing, readOrderLimits, requireWithinLimits, type BuyerHistory, type OrderLimits } from './order-limits.js';
import { groupByBooth, orderTotals, partTotal, type BoothGroup } from './order-totals.js';
import { vouchersInCart } from './vouchers/cart-vouchers.js';
import { refusalsOf, type JudgedVouchers } from './vouchers/judge-vouchers.js';
import { spendVouchers } from './vouchers/spend-vouchers.js';
import { VoucherRefused } from './vouchers/voucher-errors.js';
import { CardOffer, noCards, type MoneyMode } from '@chophien/payments';
import { writeOrder, type NewPart } from './write-order.js';
import { noteTyped, requireTypedGoods, type Typist } from './typist.js';
import './order-topics.js';

export type PlacedOrder = { number: string; total: Money };

type EarlierOrder = { number: string | null; total: string | null; requestHash: Buffer | null };
type Ground = EarlierOrder & { mode: 'demo' | 'live' | null; termsVersion: number | null; privacyVersion: number | null; communeProvince: string | null; provinceKnown: boolean; allFetched: boolean | null };

const nil = '00000000-0000-0000-0000-000000000000';

const groundOf = {
  name: 'orders.place-ground',
  text: `SELECT f.mode, c.province_code AS "communeProvince", (p.code IS NOT NULL) AS "provinceKnown",
  (SELECT max(version) FROM policy_text WHERE kind = 'terms' AND valid_from <= now()) AS "termsVersion",
  (SELECT max(version) FROM policy_text WHERE kind = 'privacy' AND valid_from <= now()) AS "privacyVersion",
  (SELECT bool_and(w.delivery_method IS NOT DISTINCT FROM 'pickup') FROM cart_token k JOIN cart_line l ON l.cart_id = k.cart_id JOIN variant v ON v.id = l.variant_id
    LEFT JOIN cart_booth w ON w.cart_id = k.cart_id AND w.booth_id = v.booth_id WHERE k.token_hash = $4) AS "allFetched",
  o.number, o.total, o.request_hash AS "requestHash"
FROM (SELECT 1) AS one
LEFT JOIN floor f ON true
LEFT JOIN province p ON p.code = $1
LEFT JOIN commune c ON c.code = $2
LEFT JOIN customer_order o ON o.request_key = $3`,
};

const historyAndEarlier = `SELECT ${buyerHistoryColumns}, o.number, o.total, o.request_hash AS "requestHash"
FROM (SELECT 1) AS one LEFT JOIN customer_order o ON o.request_key = $3`;

// what was chosen for this order was chosen for this order alone
const emptyCart = `WITH lines AS (DELETE FROM cart_line WHERE cart_id = $1), choices AS (DELETE FROM cart_booth WHERE cart_id = $1)
UPDATE cart SET voucher_code = NULL WHERE id = $1`;

type Rules = OrderLimits & { confirmByCallFrom: number; maxLineQuantity: number; commissionBasisPoints: number; answerWithinHours: number; isDemo: boolean; moneyMode: MoneyMode; cards: CardOffer; transferHours: number; volumetricDivisor: number; alcoholAge: number };

/**
 * Places the order of a cart: one booth order per booth, stock held for every line, what is owed for each, in one transaction. Safe to repeat:
 * the request key brings the earlier answer, also at the same moment, also when the cart is long empty.
 */
@Injectable()
export class PlaceOrder {
  constructor(
    private readonly db: Db,
    private readonly settings: Settings,
    @Optional() private readonly cards: CardOffer = noCards,
  ) {}

  /**
   * Throws InvalidInput with every problem of the form at once, RequestKeyReused, NotFound (cart), CartEmpty, OrderRefused,
   * OrderLimitReached, NotForSale, BoothClosedForNow, CannotDeliver, BelowMinimum, PriceChanged, VoucherRefused, OutOfStock, TooFewUnits, PaymentNotOffered; after any of them nothing has changed.
   * `typist` is who of the staff types it for a caller: see `TypeOrder`, which asks whether they may.
   */
  async run(actor: ShopperActor, input: PlaceOrderInput, typist: Typist | null = null): Promise<PlacedOrder> {
    const { checkout, problems } = readCheckout(input);
    const ground = (await this.db.read<Ground>(groundOf, [checkout.provinceCode, checkout.communeCode, checkout.requestKey || nil, checkout.cartTokenHash]))[0]!;
    const requestHash = hashCheckout(checkout);
    if (problems.length === 0) {
      const earlier = earlierAnswer(ground, requestHash);
      if (earlier) return earlier;
    }
    problems.push(...groundProblems(checkout, ground, problems));
    if (problems.length > 0) throw new InvalidInput(problems);

    const rules: Rules = {
      ...(await readOrderLimits(this.settings)),
      confirmByCallFrom: await this.settings.get('orders.confirmByCallFrom'),
      maxLineQuantity: await this.settings.get('orders.maxLineQuantity'),
      commissionBasisPoints: await this.settings.get('booths.commissionBasisPoints'),
      answerWithinHours: await this.settings.get('orders.answerWithinHours'),
      isDemo: ground.mode === 'demo',
      moneyMode: await this.settings.get('payments.moneyMode'),
      cards: this.cards,
      transferHours: await this.settings.get('payments.transferHours'),
      volumetricDivisor: await this.settings.get('delivery.volumetricDivisor'),
      alcoholAge: await this.settings.get('orders.alcoholAge'),
    };
    try {
      return await this.db.tx((tx) => place(tx, actor, checkout, requestHash, rules, typist));
    } catch (error) {
      // The same key with another cart and phone is stopped by no lock, only by the unique index: somebody else was first.
      if (sqlState(error) !== '23505') throw error;
      const winner = (await this.db.read<Ground>(groundOf, [checkout.provinceCode, checkout.communeCode, checkout.requestKey, checkout.cartTokenHash]))[0]!;
      const earlier = earlierAnswer(winner, requestHash);
      if (earlier) return earlier;
      throw error;
    }
  }
}

/** The transaction itself: at most fifteen statements from BEGIN to COMMIT, fourteen as it stands and one more where a voucher gives anything. */
async function place(tx: Tx, actor: ShopperActor, checkout: Checkout, requestHash: Buffer, rules: Rules, typist: Typist | null): Promise<PlacedOrder> {
  const cartId = await queueForPlacing(tx, checkout.phone, actor.networkKey, checkout.cartTokenHash);
  if (cartId === undefined) throw new NotFound('cart');
  const [history] = await rows<BuyerHistory & EarlierOrder>(tx, historyAndEarlier, [checkout.phone, actor.networkKey, checkout.requestKey]);
  const earlier = earlierAnswer(history!, requestHash);
  if (earlier) return earlier;

  const stored = await rows<StoredCartRow>(tx, cartLines.text, [checkout.cartTokenHash]);
  const lines = currentLines(stored, rules.maxLineQuantity);
  if (lines.length === 0) throw new CartEmpty();
  const groups = groupByBooth(lines);
  if (typist) requireTypedGoods(typist, groups);
  requireWithinLimits(rules, history!, groups.length, typist !== null);
  if (lines.some((line) => !line.sellable)) throw new NotForSale();
  requireOpenBooths(groups);

  const delivery = await readDelivery(tx, groups.map((group) => group.boothId), checkout.communeCode, rules.volumetricDivisor);
  const quotes = requireDeliverable(quoteBooths(delivery.terms, delivery.to, groups.map(parcelOf)));
  requireShownWays(checkout, groups, quotes);
  requireStreet(checkout, quotes);
  requireAge(checkout, groups);
  requireMinimum(groups, quotes);
  const vouchers = vouchersInCart(stored, groups, quotes.map((quote) => quote.fee));
  const priced = groups.map((group, index) => ({ ...vouchers.parts[index]!, id: newId(), group, quote: quotes[index]!, goodsTotal: group.goodsTotal, deliveryFee: quotes[index]!.fee }));
  const totals = orderTotals(priced);
  requireSeenTotal(checkout.expectedTotal, totals.total, vouchers);
  requireOrderable(lines);
  requireEnough(lines);
  const methods = methodsOfParts(checkout, groups, rules.moneyMode, rules.cards);

  const parts: NewPart[] = priced.map(({ id, boothId, group, quote, goodsTotal, deliveryFee, boothDiscount, floorDiscount }, index) => ({
    id,
    boothId,
    lines: group.lines,
    goodsTotal,
    deliveryFee,
    boothDiscount,
    floorDiscount,
    deliveryZone: quote.zone,
    way: copiedWay(quote.chosen),
    weightGrams: quote.weightGrams,
    confirmByCall: needsCall(group, deliveryFee, history!, rules),
    note: checkout.boothNotes.find((one) => one.boothId === group.boothId)?.note ?? '',
    ageLimit: hasAlcohol(group) ? rules.alcoholAge : null,
    paymentMethod: methods[index]!,
    // one payment is for all booths, so all of them wait for it
    awaitsPayment: methods[index] !== 'cash_on_delivery' && (rules.moneyMode === 'partner' ? totals.total : partTotal({ goodsTotal, deliveryFee, boothDiscount, floorDiscount })) > 0n,
  }));
  const orderId = newId();
  await spendVouchers(tx, orderId, checkout.phone, vouchers, new Map(parts.map((part) => [part.boothId, part.id])));
  const order = await writeOrder(tx, { id: orderId, checkout, requestHash, cartId, networkKey: actor.networkKey, shopperId: actor.shopperId ?? null, typist, totals, parts, ...rules });
  await reserveStock(
    tx,
    order.parts.flatMap((part) => part.lines.map((line) => ({ variantId: line.variantId, boothOrderId: part.id, boothId: part.boothId, quantity: line.quantity }))),
  );
  await openPayments(tx, order, rules);
  await publish(tx, 'order.placed', { orderId: order.id }, actor.requestId);
  await rows(tx, emptyCart, [cartId]);
  if (typist) await noteTyped(tx, typist, order.id, order.parts.length);
  return { number: order.number, total: totals.total };
}

/** The answer that this request key got, or undefined when it is new. Throws RequestKeyReused when it came with another request. */
function earlierAnswer(found: EarlierOrder, requestHash: Buffer): PlacedOrder | undefined {
  if (found.number === null || found.total === null || found.requestHash === null) return undefined;
  if (!found.requestHash.equals(requestHash)) throw new RequestKeyReused();
  return { number: found.number, total: BigInt(found.total) };
}

/** What only the database knows about the form: the place and the texts in force. */
function groundProblems(checkout: Checkout, ground: Ground, known: readonly FieldProblem[]): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (checkout.provinceCode !== '' && !ground.provinceKnown) problems.push({ field: 'provinceCode', reason: 'unknown' });
  const communeFits = ground.communeProvince !== null && (ground.communeProvince === checkout.provinceCode || known.some((problem) => problem.field === 'provinceCode'));
  if (checkout.communeCode !== '' && !communeFits) problems.push({ field: 'communeCode', reason: 'unknown' });
  if (checkout.street === '' && ground.allFetched !== true && !known.some((problem) => problem.field === 'street')) problems.push({ field: 'street', reason: 'required' });
  if (ground.termsVersion === null || checkout.termsVersion !== ground.termsVersion) problems.push({ field: 'termsVersion', reason: 'not_agreed' });
  if (ground.privacyVersion === null || checkout.privacyVersion !== ground.privacyVersion) problems.push({ field: 'privacyVersion', reason: 'not_agreed' });
  return problems;
}

/**
 * The total must be the one that the shopper saw. A code that gives nothing any more is told as such only where the total counted on it: one
 * whose failing was seen in the cart stands in nobody's way.
 */
function requireSeenTotal(expected: Money, total: Money, vouchers: JudgedVouchers): void {
  if (total === expected) return;
  const [refused] = refusalsOf(vouchers);
  if (refused && expected < total) throw new VoucherRefused(refused);
  throw new PriceChanged(expected, total);
}

/** The lines were read in this transaction, so a closure that was saved before it holds, whatever the cart showed. */
function requireOpenBooths(groups: readonly BoothGroup<CurrentLine>[]): void {
  const closed = groups.flatMap(({ lines: [first] }) =>
    first?.reopensOn == null ? [] : [{ slug: first.boothSlug, nameVi: first.boothNameVi, nameEn: first.boothNameEn, reopensOn: first.reopensOn }],
  );
  if (closed.length > 0) throw new BoothClosedForNow(closed);
}

/** A way that fell away since, for another that costs the same, is no small matter: somebody may wait at home for what is to be fetched. */
function requireShownWays({ shownWays }: Checkout, groups: readonly BoothGroup<CurrentLine>[], quotes: readonly SendableQuote[]): void {
  const problems = groups.flatMap(({ boothId }, index) => {
    const shown = shownWays.find((one) => one.boothId === boothId);
    const { method, pickupPoint } = quotes[index]!.chosen;
    return shown && (shown.method !== method || shown.pickupPointId !== (pickupPoint?.id ?? null)) ? [{ field: `way-${boothId}`, reason: 'changed' }] : [];
  });
  if (problems.length > 0) throw new InvalidInput(problems);
}

/** Nothing is brought without a street; who fetches everything need not tell one. */
function requireStreet(checkout: Checkout, quotes: readonly SendableQuote[]): void {
  if (checkout.street === '' && quotes.some((quote) => quote.chosen.method !== 'pickup')) throw new InvalidInput([{ field: 'street', reason: 'required' }]);
}

/** Who orders alcohol says to be old enough; whoever hands it over looks again. */
function requireAge(checkout: Checkout, groups: readonly BoothGroup<CurrentLine>[]): void {
  if (!checkout.ageConfirmed && groups.some(hasAlcohol)) throw new InvalidInput([{ field: 'ageConfirmed', reason: 'not_agreed' }]);
}

/** Each booth's own minimum, over its own goods alone, before any discount. */
function requireMinimum(groups: readonly BoothGroup<CurrentLine>[], quotes: readonly SendableQuote[]): void {
  const short = groups.flatMap(({ lines: [first] }, index) => {
    const minimum = quotes[index]?.minimum;
    return first && minimum && minimum.missing > 0n ? [{ slug: first.boothSlug, nameVi: first.boothNameVi, nameEn: first.boothNameEn, least: minimum.from, missing: minimum.missing }] : [];
  });
  if (short.length > 0) throw new BelowMinimum(short);
}

/**
 * What is short already is refused before anything is written: a rush on the last units must not fill the tables with rows that roll back.
 * It is a courtesy, not the guard; that is reserveStock. A listing's limit that was lowered since is told in the same words.
 */
function requireOrderable(lines: readonly CurrentLine[]): void {
  const short = lines.filter((line) => line.quantity > line.orderable);
  if (short.length === 0) return;
  throw new OutOfStock(short.map(({ variantId, nameVi, nameEn, quantity, orderable }) => ({ variantId, nameVi, nameEn, wanted: quantity, available: orderable })));
}

/** A least quantity that rose since is not met in silence: what is paid would be more than the shopper chose. */
function requireEnough(lines: readonly CurrentLine[]): void {
  const few = lines.filter(isBelowLeast);
  if (few.length > 0) throw new TooFewUnits(few.map(({ variantId, nameVi, nameEn, quantity, minQuantity }) => ({ variantId, nameVi, nameEn, wanted: quantity, least: minQuantity })));
}

/** A large part, or a phone whose last part ended as unreachable or suspected false: the booth telephones before it accepts. */
function needsCall(group: BoothGroup<CurrentLine>, deliveryFee: Money, history: BuyerHistory, rules: Rules): boolean {
  return history.doubtful || group.goodsTotal + deliveryFee >= BigInt(rules.confirmByCallFrom);
}
