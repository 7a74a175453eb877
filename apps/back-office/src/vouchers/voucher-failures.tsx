import { Note } from '@chophien/ui';
import { FailureNote } from '../parts/failure-note.js';
import { useWords } from '../words/use-words.js';
import type { VoucherAnswer } from './use-voucher-saved.js';
import { voucherProblem } from './voucher-words.js';

/** What went wrong with a voucher as a whole: it is gone, was changed, or cannot be changed any more. */
export function VoucherFailures({ answer, error }: { readonly answer: VoucherAnswer | undefined; readonly error: Error | null }) {
  const words = useWords();
  const { t } = words;
  const ofWhole = answer?.__typename === 'InvalidInput' ? voucherProblem(answer.fields, 'id', words) : undefined;
  return (
    <>
      {answer?.__typename === 'NotFound' && <Note tone="fault">{t('notMoved.gone')}</Note>}
      {answer?.__typename === 'StaleVersion' && <Note tone="fault">{t('voucher.stale')}</Note>}
      {ofWhole !== undefined && <Note tone="fault">{ofWhole}</Note>}
      {error && <FailureNote error={error} />}
    </>
  );
}
