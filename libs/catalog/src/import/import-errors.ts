import { DomainError } from '@chophien/platform';

export const importStates = ['reading', 'mapping', 'checking', 'checked', 'writing', 'done', 'failed', 'dropped'] as const;
export type ImportState = (typeof importStates)[number];

const hasEnded: ReadonlySet<ImportState> = new Set(['done', 'failed', 'dropped']);

/** Where the file stands does not allow this. */
export class ImportMoved extends DomainError {
  readonly code = 'ImportMoved';
  constructor(state: ImportState) {
    super(`the import is ${state}: ${hasEnded.has(state) ? 'it takes nothing more, send the sheet again as a new import' : 'read it again and go on from there'}`, { state: state.toUpperCase() });
  }
}

/** Rows are wrong, and nobody said to leave them out. */
export class ImportHasBadRows extends DomainError {
  readonly code = 'ImportHasBadRows';
  constructor(bad: number) {
    super(`${bad} rows are wrong`, { bad });
  }
}
