import { weighedTotal } from '@chophien/money';

type Line = { id: string; unitPrice: string; quantity: number; netGrams: number | null };

/** How much less and how much more, in đồng, lines come to for the grams that were typed so far; what is no whole figure counts for nothing. Pure. */
export function weighedSums(lines: readonly Line[], grams: Readonly<Record<string, string>>): { less: bigint; extra: bigint } {
  return lines.reduce(
    (sums, { id, unitPrice, quantity, netGrams }) => {
      const typed = grams[id]?.trim() ?? '';
      if (netGrams === null || !/^\d{1,7}$/.test(typed) || Number(typed) === 0) return sums;
      const difference = weighedTotal({ unitPrice: BigInt(unitPrice), netGrams }, Number(typed)) - BigInt(unitPrice) * BigInt(quantity);
      return difference > 0n ? { ...sums, extra: sums.extra + difference } : { ...sums, less: sums.less - difference };
    },
    { less: 0n, extra: 0n },
  );
}
