/**
 * The quantity that a quantity form asks for: 0 to remove, one more or fewer by its step buttons (never below 1), else what was typed.
 * Null when that is no number. Whether it may be had is the api's to say.
 */
export function quantityAfter(typed: number | null, step: string, remove: boolean): number | null {
  if (remove) return 0;
  if (step === '-1' || step === '1') return Math.max(1, (typed ?? 1) + Number(step));
  return typed;
}
