import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { FieldError } from '@chophien/ui';
import { useWords } from '../words/use-words.js';
import { readCell, written, type CellName, type Row } from './drafts.js';
import { cellWords, useEditing } from './editing.js';

/**
 * A value that looks like the field it is. Coming to it chooses all of it, so that typing replaces; arrows then go to the neighbours.
 * Enter begins to edit what stands there, or goes one row on; Escape brings the saved value back.
 */
export function ListingCell({ row, cell }: { row: Row; cell: CellName }) {
  const words = useWords();
  const { drafts, type, restore } = useEditing();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isEditing, setEditing] = useState(false);
  const draft = drafts[row.id];
  const typed = draft?.typed[cell];
  const read = typed === undefined ? undefined : readCell(row, cell, typed);
  const problem = read && 'problem' in read ? read.problem : draft?.refused?.find((one) => one.field === cell);
  // while one types, half a number is no mistake yet
  const said = problem && !isEditing ? cellWords(problem, words) : undefined;
  const name = words.pick(row.nameVi, row.nameEn);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const field = event.currentTarget;
    if (event.key === 'Escape' && typed !== undefined) {
      event.preventDefault();
      // written at once: a key that is pressed before the next frame must not be chosen with the rest and lost
      flushSync(() => {
        restore(row, cell);
        setEditing(false);
      });
      field.select();
    } else if (event.key === 'Enter' && !isEditing) {
      event.preventDefault();
      event.stopPropagation();
      setEditing(true);
      field.setSelectionRange(field.value.length, field.value.length);
    } else if ((event.key === 'ArrowLeft' || event.key === 'ArrowRight') && isEditing) {
      event.stopPropagation();
    }
  };

  return (
    <>
      <input
        ref={input}
        id={id}
        data-cell={cell}
        className={typed === undefined ? 'control cell is-num' : 'control cell is-num cell--changed'}
        inputMode="numeric"
        autoComplete="off"
        maxLength={16}
        aria-label={words.t(`listings.cell.${cell}`, { name })}
        aria-invalid={said === undefined ? undefined : true}
        aria-describedby={said === undefined ? undefined : `${id}-error`}
        value={typed ?? written(row, cell)}
        onFocus={(event) => event.currentTarget.select()}
        onPointerUp={() => setEditing(true)}
        onBlur={() => {
          setEditing(false);
          // `165000` is left as `165.000`
          if (typed !== undefined && read && 'value' in read) type(row, cell, written({ ...row, [cell]: read.value }, cell));
        }}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setEditing(true);
          type(row, cell, event.target.value);
        }}
      />
      {said !== undefined && <FieldError id={`${id}-error`}>{said}</FieldError>}
    </>
  );
}

/** Arrows and Enter between the cells of a table: up and down a column, left and right along a row. */
export function moveBetweenCells(event: KeyboardEvent<HTMLElement>): void {
  const field = event.target;
  if (!(field instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
  const cell = field.dataset['cell'];
  const row = field.closest('tr');
  if (cell === undefined || row === null) return;
  const rows = [...(row.parentElement?.children ?? [])];
  const column = (from: number, step: 1 | -1) => {
    for (let at = from + step; at >= 0 && at < rows.length; at += step) {
      const next = rows[at]?.querySelector<HTMLElement>(`[data-cell="${cell}"]`);
      if (next) return next;
    }
    return undefined;
  };
  const along = (step: 1 | -1) => {
    const cells = [...row.querySelectorAll<HTMLElement>('[data-cell]')];
    return cells[cells.indexOf(field) + step];
  };
  const at = rows.indexOf(row);
  const next =
    event.key === 'ArrowDown' || event.key === 'Enter'
      ? column(at, 1)
      : event.key === 'ArrowUp'
        ? column(at, -1)
        : event.key === 'ArrowRight'
          ? along(1)
          : event.key === 'ArrowLeft'
            ? along(-1)
            : undefined;
  if (next) {
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  }
}
