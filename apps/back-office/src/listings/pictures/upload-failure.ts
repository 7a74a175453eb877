import { ApiFailure } from '../../api-client.js';
import type { Words } from '../../words/use-words.js';
import { NotPlaced, notPlacedWords } from './not-placed.js';
import { SendFailure } from './send-file.js';
import { CannotShrink } from './shrink-picture.js';

const refusals = new Set(['empty', 'too_large', 'not_a_picture', 'svg', 'heic', 'moving', 'damaged', 'unreadable', 'too_many_pixels', 'too_small', 'too_long']);

/** What happened and what to do next. */
export function uploadFailure(error: unknown, words: Words, kind: 'picture' | 'paper' = 'picture'): string {
  const { t } = words;
  if (error instanceof NotPlaced) return notPlacedWords(error, words);
  if (error instanceof CannotShrink) return t(`pictures.refused.${error.reason}`);
  if (error instanceof SendFailure && error.code === 'refused') {
    if (error.reason === 'import_moved') return t('import.picturesMoved');
    if (kind === 'paper' && (error.reason === 'not_a_picture' || error.reason === 'not_a_paper')) return t('scan.notAPaper');
    return t(refusals.has(error.reason ?? '') ? `pictures.refused.${error.reason}` : 'pictures.refused.unreadable');
  }
  if (error instanceof SendFailure) return t(kind === 'paper' && error.code === 'not_found' ? 'scan.notPlaced' : `pictures.failed.${error.code}`);
  if (error instanceof ApiFailure) return t(`failure.${error.kind}`);
  return t('pictures.notPlaced');
}
