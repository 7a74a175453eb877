import type { VoucherFieldsFragment, VoucherStanding } from '@chophien/api-contract/office';
import { Button, Chip, type IconName, type Tone } from '@chophien/ui';
import { toasts } from '../parts/toasts.js';
import { useWords } from '../words/use-words.js';
import { promiseOf } from './voucher-words.js';

const chips: Readonly<Record<VoucherStanding, { tone: Tone; icon: IconName }>> = {
  HOLDS: { tone: 'done', icon: 'check' },
  NOT_BEGUN: { tone: 'move', icon: 'calendar' },
  ENDED: { tone: 'plain', icon: 'clock' },
  STOPPED: { tone: 'plain', icon: 'prohibit' },
  USED_UP: { tone: 'wait', icon: 'hourglass' },
};

interface VoucherRowProps {
  readonly voucher: VoucherFieldsFragment;
  readonly onChange: () => void;
  readonly onStop: () => void;
}

/** One voucher: its code, what shoppers read of it, how far it is used, and what may be done with it. */
export function VoucherRow({ voucher, onChange, onStop }: VoucherRowProps) {
  const words = useWords();
  const { t, pick, day, dong, count, moment } = words;
  const { code, limitTotal, limitPerPerson, standing, stoppedAt } = voucher;
  const copy = () =>
    void navigator.clipboard.writeText(code).then(
      () => toasts.add({ title: t('voucher.copied', { code }) }),
      () => toasts.add({ title: t('voucher.notCopied', { code }), type: 'fault' }),
    );
  const booth = voucher.boothId === null ? null : pick(voucher.boothNameVi ?? '', voucher.boothNameEn ?? '');
  return (
    <li className="row voucher">
      <span className="row__words">
        <span className="voucher__head">
          <b className="voucher-code">{code}</b>
          <Chip {...chips[standing]}>{t(`voucher.standing.${standing}`)}</Chip>
        </span>
        <span>{pick(voucher.nameVi, voucher.nameEn)}</span>
        <span>{promiseOf(voucher, booth, words)}</span>
        <span className="hint">
          {t('voucher.span', { from: day(voucher.fromDay), last: day(voucher.lastDay) })}
          {limitPerPerson !== null && ` · ${t('voucher.perPhone', { uses: count(limitPerPerson) })}`}
        </span>
        <span className="hint">
          {limitTotal === null ? t('voucher.usedOpen', { used: count(voucher.used) }) : t('voucher.usedOf', { used: count(voucher.used), limit: count(limitTotal) })} · {t('voucher.given', { given: dong(voucher.given) })}
        </span>
        {stoppedAt !== null && <span className="hint">{t('voucher.stoppedBy', { who: voucher.stoppedBy ?? t('timeline.system'), at: moment(stoppedAt) })}</span>}
      </span>
      <div className="acts acts--wrap voucher__acts">
        {(standing === 'HOLDS' || standing === 'NOT_BEGUN') && (
          <Button type="button" onClick={copy} aria-label={t('voucher.copyOne', { code })}>
            {t('voucher.copy')}
          </Button>
        )}
        {voucher.mayEdit && (
          <>
            <Button type="button" onClick={onChange} aria-label={t('voucher.changeOne', { code })}>
              {t('voucher.change')}
            </Button>
            <Button type="button" onClick={onStop} aria-label={t('voucher.stopOne', { code })}>
              {t('voucher.stop')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
