import type { Settings } from '@chophien/platform';

/**
 * Basis points of goods sold that the floor takes now: a dated setting. An order copies it at placing, so a later change never touches
 * what was agreed.
 */
export function commissionBasisPoints(settings: Settings): Promise<number> {
  return settings.get('booths.commissionBasisPoints');
}
