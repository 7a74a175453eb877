import type { CarrierRefusal } from '@chophien/api-contract/office';
import type { Words } from '../words/use-words.js';

/** Why a carrier did not do what was asked, and what to do now. */
export type CarrierNo = { reason: CarrierRefusal | 'UNAVAILABLE'; said: string };

export function carrierNoWords({ reason, said }: CarrierNo, { t }: Pick<Words, 't'>): string {
  return reason === 'SAID' && said === '' ? t('carrier.no.SILENT') : t(`carrier.no.${reason}`, { said });
}

/** Why a carrier does not come for a parcel, as the floor keeps it: a reason of its own, or the carrier's words. */
export function keptRefusalWords(refusal: string, words: Pick<Words, 't'>): string {
  if (refusal === 'cancelled') return words.t('carrier.no.CANCELLED');
  return refusal === 'area' || refusal === 'account' || refusal === 'said' ? carrierNoWords({ reason: refusal.toUpperCase() as CarrierRefusal, said: '' }, words) : refusal;
}

const knownWords: ReadonlySet<string> = new Set([
  'ready_to_pick', 'picking', 'money_collect_picking', 'picked', 'storing', 'transporting', 'sorting', 'delivering', 'money_collect_delivering', 'delivered', 'delivery_fail',
  'waiting_to_return', 'return', 'return_transporting', 'return_sorting', 'returning', 'return_fail', 'returned', 'exception', 'damage', 'lost', 'cancel',
]);

/** A carrier's last word in ours, or as it stands there where nobody has put it in words. */
export function carrierWordOf(word: string, { t }: Pick<Words, 't'>): string {
  return knownWords.has(word) ? t(`carrier.word.${word}`) : word;
}
