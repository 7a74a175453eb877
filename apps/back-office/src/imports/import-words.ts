import type { ImportPartsFragment, ImportRowsQuery } from '@chophien/api-contract/office';
import type { Tone } from '@chophien/ui';
import { SendFailure } from '../listings/pictures/send-file.js';
import { fieldWords } from '../words/problem-words.js';
import type { Words } from '../words/use-words.js';

export type ImportJob = ImportPartsFragment;
export type ImportRow = ImportRowsQuery['importRows']['nodes'][number];
export type ImportProblem = ImportRow['problems'][number];
export type ImportKind = ImportJob['kind'];

/** Words that are others where a file is of booths. */
export const wordsOfBooths: ReadonlySet<string> = new Set([
  'title', 'help', 'step.sheet', 'exportNow', 'asFloor', 'checkedAgain', 'seeGoods', 'needsName', 'would', 'allSame',
  'refused.unpacked_too_large', 'refused.too_many_at_work', 'refused.too_many_open', 'failed.unpacked_too_large', 'failed.no_rows', 'failed.not_allowed', 'failed.own_booth',
  'field.NAME_VI', 'field.NAME_EN', 'field.SLUG', 'field.LEGAL_NAME', 'field.LEGAL_KIND', 'field.TAX_CODE', 'field.COMMUNE', 'field.PROVINCE', 'field.STREET', 'field.SHIPS_FROM', 'field.PHONE', 'field.EMAIL', 'field.ZALO',
  'field.STORY_VI', 'field.STORY_EN', 'field.KEEPER_EMAIL',
  'problem.ambiguous', 'problem.check_digit', 'problem.taken', 'problem.not_kept', 'problem.fixed', 'problem.needs_commune', 'problem.has_keeper', 'problem.closed', 'problem.own_booth', 'problem.too_short', 'problem.not_an_email', 'problem.unknown_prefix', 'problem.required',
]);

/** The key of words about a file of this kind. */
export function importKey(kind: ImportKind, key: string): string {
  return kind === 'BOOTHS' && wordsOfBooths.has(key) ? `boothImport.${key}` : `import.${key}`;
}

/** States in which the floor works at the file and the screen waits for it. */
export const atWork: ReadonlySet<ImportJob['state']> = new Set(['READING', 'CHECKING', 'WRITING']);

export const stateTones: Record<ImportJob['state'], Tone> = {
  READING: 'move',
  MAPPING: 'wait',
  CHECKING: 'move',
  CHECKED: 'wait',
  WRITING: 'move',
  DONE: 'done',
  FAILED: 'fault',
  DROPPED: 'plain',
};

const failures = new Set(['unreadable', 'unpacked_too_large', 'too_many_rows', 'too_many_columns', 'no_rows', 'no_headings', 'unknown_encoding', 'moved_too_often', 'booth_closed', 'not_allowed', 'own_booth']);

/** Why a file failed and what to do next. */
export function failureOf(job: ImportJob, { t }: Words): string {
  return t(importKey(job.kind, `failed.${failures.has(job.failure ?? '') ? job.failure : 'not_finished'}`));
}

const refusals = new Set(['too_large', 'empty', 'not_a_sheet', 'old_or_locked_sheet', 'unknown_encoding', 'unpacked_too_large', 'damaged', 'booth_closed', 'too_many_at_work', 'too_many_open']);

/** Why a file was not taken, and what to do next. */
export function sendWords(error: unknown, { t }: Words, kind: ImportKind = 'GOODS'): string {
  if (!(error instanceof SendFailure)) return t('failure.unexpected');
  // the one refusal without a reason is of the booth, not of the file
  if (error.code === 'refused') return t(importKey(kind, `refused.${error.reason === undefined ? 'booth_closed' : refusals.has(error.reason) ? error.reason : 'not_a_sheet'}`));
  return t(error.code === 'too_many' ? 'import.refused.too_many' : `pictures.failed.${error.code}`);
}

/** A column as a spreadsheet calls it: 0 is A, 26 is AA. */
export function columnLetter(index: number): string {
  const before = Math.floor(index / 26);
  return (before === 0 ? '' : columnLetter(before - 1)) + String.fromCharCode(65 + (index % 26));
}

const ofImports = new Set(['formula', 'error_cell', 'date', 'not_a_number', 'ambiguous_number', 'not_whole', 'never_empty', 'unknown', 'ambiguous', 'twice', 'conflicts', 'draft_waits', 'taken_down', 'too_many_new', 'prohibited_word', 'after_approval', 'not_possible', 'too_many_packs', 'draft', 'picture_missing', 'picture_ambiguous', 'repeated', 'too_many']);

/** What is wrong with a row, where, and what to do. */
export function problemWords(problem: ImportProblem, words: Words, kind: ImportKind = 'GOODS'): string {
  const { t, count, pick } = words;
  const { column, field, reason, limit, value } = problem;
  const where = [column == null ? '' : t('import.column', { letter: columnLetter(column) }), field == null ? '' : t(importKey(kind, `field.${field}`))].filter(Boolean).join(' · ');
  const ownWords = kind === 'BOOTHS' && wordsOfBooths.has(`problem.${reason}`);
  const what = ownWords || ofImports.has(reason)
    ? t(importKey(kind, `problem.${reason}`), { value: value ?? '', limit: limit == null ? '' : count(limit), words: problem.words ?? '', why: pick(problem.whyVi ?? '', problem.whyEn ?? '') })
    : fieldWords({ field: fieldNames[field ?? ''] ?? '', reason, limit: limit ?? null }, words);
  return where === '' ? what : `${where}: ${what}`;
}

/** Fields whose bounds have words of their own. */
const fieldNames: Record<string, string> = { PRICE: 'price', ON_HAND: 'onHand', PHONE: 'phone' };

/** A value of a sheet as a person reads it: đồng as money, a legal form in words, everything else as it is. */
export function valueWords(field: string, value: string, { dong, t }: Words): string {
  if (field === 'LEGAL_KIND') return t(`legalKind.${value.toLowerCase()}`);
  return field === 'PRICE' && /^\d+$/.test(value) ? dong(value) : value;
}
