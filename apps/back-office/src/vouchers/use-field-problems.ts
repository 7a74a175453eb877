import { useState } from 'react';
import type { FieldProblem } from '../words/problem-words.js';
import { useWords } from '../words/use-words.js';
import { voucherProblem } from './voucher-words.js';

/** What is wrong with the fields of a form that was sent; a field that was changed since is not wrong until it is judged again. */
export function useFieldProblems(answered: readonly FieldProblem[]) {
  const words = useWords();
  const [unread, setUnread] = useState<readonly FieldProblem[]>([]);
  const [mended, setMended] = useState<ReadonlySet<string>>(new Set());
  return {
    errorOf: (field: string): string | undefined => (mended.has(field) ? undefined : voucherProblem(unread.length > 0 ? unread : answered, field, words)),
    mend: (fields: readonly string[]) => setMended(new Set([...mended, ...fields])),
    /** Before sending: with what cannot be read at all; true when there is none. */
    judge: (unreadable: readonly FieldProblem[]): boolean => {
      setMended(new Set());
      setUnread(unreadable);
      return unreadable.length === 0;
    },
  };
}
