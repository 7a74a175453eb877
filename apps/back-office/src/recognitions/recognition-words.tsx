import type { RecognitionPartsFragment } from '@chophien/api-contract/office';
import { Chip } from '@chophien/ui';
import { useWords, type Words } from '../words/use-words.js';

export type Recognition = RecognitionPartsFragment;
export const recognitionKey = (id: string) => ['recognition', id] as const;

/** Days before the last day from which a certificate asks to be seen to; the same rule as on the first page. */
export const endingDays = 90;

/** `OCOP 4 sao`, `VietGAP`. */
export function kindWords({ kind, stars }: Pick<Recognition, 'kind' | 'stars'>, { t }: Words): string {
  return kind === 'OCOP' && stars != null ? t('recognition.ocopStars', { stars }) : t(`recognition.kind.${kind}`);
}

/** The goods in one line: all of one, the first two of many. */
export function goodsWords({ goods, isOfBooth }: Pick<Recognition, 'goods' | 'isOfBooth'>, { t, pick, count }: Words): string {
  const names = goods.slice(0, 2).map((one) => pick(one.nameVi, one.nameEn));
  const more = goods.length - names.length;
  const listed = more > 0 ? t('recognition.andMore', { names: names.join(', '), more: count(more) }) : names.join(', ');
  return isOfBooth ? t('recognition.ofBooth', { goods: listed }) : listed;
}

/** How long it still counts, in words; null where that is no question. */
export function leftWords({ state, validTo, daysLeft }: Pick<Recognition, 'state' | 'validTo' | 'daysLeft'>, { t, day, count }: Words): string | null {
  if (validTo == null || daysLeft == null) return state === 'VERIFIED' ? t('recognition.noEnd') : null;
  const until = day(validTo);
  if (state !== 'VERIFIED') return t('recognition.until', { until });
  if (daysLeft < 0) return t('recognition.lapsedDays', { count: -daysLeft, days: count(-daysLeft), until });
  return daysLeft === 0 ? t('recognition.lastDay', { until }) : t('recognition.daysLeft', { count: daysLeft, days: count(daysLeft), until });
}

/** Its state in a word, a sign and a colour; the same wherever a certificate stands. */
export function RecognitionState({ recognition: { state, daysLeft } }: { recognition: Pick<Recognition, 'state' | 'daysLeft'> }) {
  const { t } = useWords();
  switch (state) {
    case 'CLAIMED':
      return (
        <Chip tone="wait" icon="hourglass">
          {t('recognition.state.CLAIMED')}
        </Chip>
      );
    case 'VERIFIED':
      if (daysLeft != null && daysLeft < 0)
        return (
          <Chip tone="fault" icon="prohibit">
            {t('recognition.state.lapsed')}
          </Chip>
        );
      if (daysLeft != null && daysLeft <= endingDays)
        return (
          <Chip tone="wait" icon="warning">
            {t('recognition.state.ending')}
          </Chip>
        );
      return (
        <Chip tone="done" icon="verified">
          {t('recognition.state.VERIFIED')}
        </Chip>
      );
    case 'REFUSED':
    case 'WITHDRAWN':
      return (
        <Chip tone="fault" icon="prohibit">
          {t(`recognition.state.${state}`)}
        </Chip>
      );
    default:
      return (
        <Chip tone="plain" icon="info">
          {t(`recognition.state.${state}`)}
        </Chip>
      );
  }
}
