import { Injectable, Optional } from '@nestjs/common';
import { Db, Settings } from '@chophien/platform';
import { DeliveryQuotes, quoteBooths, type BoothQuote, type DeliveryZone } from '@chophien/delivery';
import type { Money } from '@chophien/money';
import { CardOffer, noCards, type MoneyMode, type PaymentMethod } from '@chophien/payments';
import { groupDelivery, missingToMinimum, type GroupDelivery } from './cart-delivery.js';
import { cartLines, currentLines, isBelowLeast, parcelOf, type CurrentLine, type StoredCartRow } from './cart-lines.js';
import { hashCartToken } from './cart-token.js';
import { groupByBooth, lineTotal, orderTotals, partTotal, type BoothGroup } from './order-totals.js';
import { hasAlcohol, methodsOffered } from './payment-choice.js';
import { vouchersInCart } from './vouchers/cart-vouchers.js';
import type { JudgedCode, JudgedVouchers } from './vouchers/judge-vouchers.js';

export type CartLineView = {
  variantId: string;
  productSlug: string;
  nameVi: string;
  nameEn: string;
  packVi: string;
  packEn: string;
  pictureKey: string | null;
  quantity: number;
  /** Its booth sends no fewer; a line that holds fewer cannot be ordered until the shopper has put it right. */
  minQuantity: number;
  maxQuantity: number;
  unitPrice: Money;
  /** Set when the price moved since the shopper saw it. */
  priceSeen: Money | null;
  lineTotal: Money;
  /** Weighed when it is packed: less costs less. */
  byWeight: boolean;
  /** Set when fewer units can be ordered than the line wants; 0: sold out or no longer for sale. */
  onlyAvailable: number | null;
};

export type CartGroupView = GroupDelivery & {
  boothId: string;
  boothSlug: string;
  boothNameVi: string;
  boothNameEn: string;
  edgePattern: string;
  edgeCloth: string;
  lines: CartLineView[];
  goodsTotal: Money;
  weightGrams: number;
  deliveryFee: Money | null;
  deliveryZone: DeliveryZone | null;
  /** What this booth's voucher and the floor's take off this part. */
  boothDiscount: Money;
  floorDiscount: Money;
  /** The code that was entered for this booth. */
  voucher: JudgedCode | null;
  total: Money | null;
  /** First day on which the booth sells again, while it is closed by plan. */
  reopensOn: string | null;
  /** Years that its buyer must be old; null where nothing in it asks for an age. */
  ageLimit: number | null;
  /** Ways to pay this part; where one payment is for all booths, the same for each. None: it is arranged with the booth. */
  paymentMethods: PaymentMethod[];
};

export type CartView = {
  moneyMode: MoneyMode;
  /** Whom the shopper pays where one payment is for all; null while nobody takes a transfer. */
  partnerName: string | null;
  lineCount: number;
  unitCount: number;
  groups: CartGroupView[];
  goodsTotal: Money;
  deliveryTotal: Money | null;
  /** What all vouchers take off; of delivery only once its fees are known. */
  discountTotal: Money;
  /** The floor's code that was entered. */
  voucher: JudgedCode | null;
  total: Money | null;
  canCheckOut: boolean;
};

/** The cart as its page shows it, quoted anew at each reading. */
@Injectable()
export class CartQueries {
  constructor(
    private readonly db: Db,
    private readonly settings: Settings,
    private readonly delivery: DeliveryQuotes,
    @Optional() private readonly cards: CardOffer = noCards,
  ) {}

  /** Null for an unknown token. One statement, and one more for delivery when something is in it. */
  async cart(token: string, communeCode?: string | null): Promise<CartView | null> {
    const stored = await this.db.read<StoredCartRow>(cartLines, [hashCartToken(token)]);
    if (stored.length === 0) return null;
    const lines = currentLines(stored, await this.settings.get('orders.maxLineQuantity'));
    const groups = groupByBooth(lines);
    const moneyMode = await this.settings.get('payments.moneyMode');
    const rules = { moneyMode, cards: this.cards, alcoholAge: await this.settings.get('orders.alcoholAge') };
    if (groups.length === 0) return cartView([], [], vouchersInCart(stored, [], []), rules);
    const delivery = await this.delivery.terms(
      groups.map((group) => group.boothId),
      /^\d{1,10}$/.test(communeCode ?? '') ? communeCode! : null,
    );
    const quotes = quoteBooths(delivery.terms, delivery.to, groups.map(parcelOf));
    return cartView(groups, quotes, vouchersInCart(stored, groups, quotes.map((quote) => quote.fee)), rules);
  }
}

type Rules = { moneyMode: MoneyMode; cards: CardOffer; alcoholAge: number };

function cartView(groups: readonly BoothGroup<CurrentLine>[], quotes: readonly BoothQuote[], vouchers: JudgedVouchers, rules: Rules): CartView {
  const { moneyMode } = rules;
  const lines = groups.flatMap((group) => group.lines);
  const views = groups.map((group, index) => groupView(group, groups, quotes[index]!, vouchers.parts[index]!, rules));
  const sendable = views.length > 0 && views.every((view) => view.deliveryFee !== null);
  const totals = orderTotals(views.map((view) => ({ ...view, deliveryFee: view.deliveryFee ?? 0n })));
  return {
    moneyMode,
    partnerName: moneyMode === 'partner' ? (lines[0]?.partnerName ?? null) : null,
    lineCount: lines.length,
    unitCount: lines.reduce((sum, line) => sum + line.quantity, 0),
    groups: views,
    goodsTotal: totals.goodsTotal,
    deliveryTotal: sendable ? totals.deliveryTotal : null,
    discountTotal: vouchers.discountTotal,
    voucher: vouchers.floor,
    total: sendable ? totals.total : null,
    canCheckOut: lines.length > 0 && lines.every((line) => line.quantity <= line.orderable && !isBelowLeast(line)) && views.every((view) => view.cannotDeliver === null && view.reopensOn === null && view.paymentMethods.length > 0 && missingToMinimum(view) === 0n),
  };
}

function groupView(group: BoothGroup<CurrentLine>, groups: readonly BoothGroup<CurrentLine>[], quote: BoothQuote, { boothDiscount, floorDiscount, voucher }: JudgedVouchers['parts'][number], { moneyMode, cards, alcoholAge }: Rules): CartGroupView {
  const first = group.lines[0]!;
  return {
    boothId: group.boothId,
    boothSlug: first.boothSlug,
    boothNameVi: first.boothNameVi,
    boothNameEn: first.boothNameEn,
    edgePattern: first.edgePattern,
    edgeCloth: first.edgeCloth,
    lines: group.lines.map(lineView),
    goodsTotal: group.goodsTotal,
    weightGrams: group.weightGrams,
    ...groupDelivery(quote),
    deliveryFee: quote.fee,
    deliveryZone: quote.zone,
    boothDiscount,
    floorDiscount,
    voucher,
    total: quote.fee === null ? null : partTotal({ goodsTotal: group.goodsTotal, deliveryFee: quote.fee, boothDiscount, floorDiscount }),
    reopensOn: first.reopensOn,
    ageLimit: hasAlcohol(group) ? alcoholAge : null,
    paymentMethods: methodsOffered(group, groups, moneyMode, cards),
  };
}

function lineView(line: CurrentLine): CartLineView {
  const priceSeen = BigInt(line.priceSeen);
  return {
    variantId: line.variantId,
    productSlug: line.productSlug,
    nameVi: line.nameVi,
    nameEn: line.nameEn,
    packVi: line.packVi,
    packEn: line.packEn,
    pictureKey: line.pictureKey,
    quantity: line.quantity,
    minQuantity: line.minQuantity,
    maxQuantity: line.maxQuantity,
    unitPrice: line.unitPrice,
    priceSeen: priceSeen === line.unitPrice ? null : priceSeen,
    lineTotal: lineTotal(line),
    byWeight: line.byWeightGrams !== null,
    onlyAvailable: line.quantity > line.orderable ? line.orderable : null,
  };
}
