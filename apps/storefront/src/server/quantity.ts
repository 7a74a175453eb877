/**
 * The quantity that a quantity form asks for: 0 to remove, one more or fewer by its step buttons (never below `least`), else what was typed.
 * Null when that is no number. Whether it may be had is the api's to say.
 */
export function quantityAfter(typed: number | null, step: string, remove: boolean, least = 1): number | null {
  if (remove) return 0;
  if (step === '-1' || step === '1') return Math.max(least, (typed ?? least) + Number(step));
  return typed;
}
