import { createContext, useContext } from 'react';
import type { FieldProblem } from '../words/problem-words.js';
import { fieldWords } from '../words/problem-words.js';
import type { Words } from '../words/use-words.js';
import type { CellName, Drafts, Row } from './drafts.js';

/** What the cells of the table share. */
export interface Editing {
  readonly drafts: Drafts;
  readonly mayEdit: boolean;
  readonly base: string;
  readonly type: (row: Row, cell: CellName, text: string) => void;
  readonly restore: (row: Row, cell: CellName) => void;
}

export const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('useEditing outside the table of listings');
  return editing;
}

/** What is wrong with a cell, in the reader's words. */
export function cellWords(problem: FieldProblem, words: Words): string {
  if (problem.reason === 'unreadable') return words.t(problem.field === 'price' ? 'problem.price' : 'problem.units');
  return fieldWords(problem, words);
}
