/**
 * The quotient rounded to the nearest whole number, a half going away from zero: 2.5 -> 3, -2.5 -> -3.
 * Away from zero on both sides, so that taking a fee back gives exactly the fee that was taken. `by` is positive.
 */
export function divideHalfUp(amount: bigint, by: bigint): bigint {
  const half = amount < 0n ? -by : by;
  return (2n * amount + half) / (2n * by);
}
