import { addMoney, multiplyMoney, subtractMoney, type Money } from '@chophien/money';

/** What a sum needs of a line: đồng a unit, units, grams a unit as packed for sending. */
export type PricedLine = { boothId: string; unitPrice: Money; quantity: number; shippingGrams: number };

export type BoothGroup<Line extends PricedLine> = { boothId: string; lines: Line[]; goodsTotal: Money; weightGrams: number };

/** đồng for one line. */
export function lineTotal(line: Pick<PricedLine, 'unitPrice' | 'quantity'>): Money {
  return multiplyMoney(line.unitPrice, line.quantity);
}

/** The lines by booth, booths in the order of their first line, with each booth's goods in đồng and weight in grams. */
export function groupByBooth<Line extends PricedLine>(lines: readonly Line[]): BoothGroup<Line>[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const group = groups.get(line.boothId);
    if (group) group.push(line);
    else groups.set(line.boothId, [line]);
  }
  return [...groups].map(([boothId, own]) => ({
    boothId,
    lines: own,
    goodsTotal: addMoney(...own.map(lineTotal)),
    weightGrams: own.reduce((sum, line) => sum + line.shippingGrams * line.quantity, 0),
  }));
}

export type OrderTotals = { goodsTotal: Money; deliveryTotal: Money; discountTotal: Money; total: Money };

/** What a booth order comes to in đồng: goods and delivery, less what its booth and the floor take off. */
export type PartSums = { goodsTotal: Money; deliveryFee: Money; boothDiscount: Money; floorDiscount: Money };

export function partTotal({ goodsTotal, deliveryFee, boothDiscount, floorDiscount }: PartSums): Money {
  return subtractMoney(addMoney(goodsTotal, deliveryFee), addMoney(boothDiscount, floorDiscount));
}

/** An order's totals in đồng from those of its booth orders, so that the parts always add up to the whole. */
export function orderTotals(parts: readonly PartSums[]): OrderTotals {
  const goodsTotal = addMoney(...parts.map((part) => part.goodsTotal));
  const deliveryTotal = addMoney(...parts.map((part) => part.deliveryFee));
  const discountTotal = addMoney(...parts.map((part) => addMoney(part.boothDiscount, part.floorDiscount)));
  return { goodsTotal, deliveryTotal, discountTotal, total: addMoney(...parts.map(partTotal)) };
}
