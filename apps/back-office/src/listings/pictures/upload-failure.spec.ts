import { describe, expect, it } from '@jest/globals';
import { createInstance } from 'i18next';
import vi from '../../messages/vi.json' with { type: 'json' };
import type { FieldProblem } from '../../words/problem-words.js';
import { wordsOf } from '../../words/use-words.js';
import { NotPlaced, notPlacedWords } from './not-placed.js';
import { SendFailure } from './send-file.js';
import { uploadFailure } from './upload-failure.js';

const i18n = createInstance();
await i18n.init({ lng: 'vi', resources: { vi: { translation: vi } }, keySeparator: false, nsSeparator: false, interpolation: { escapeValue: false } });
const words = wordsOf((key, values) => i18n.t(key, values ?? {}), 'vi');
const problem = (given: Partial<FieldProblem>): FieldProblem => ({ field: 'pictures', reason: 'unknown', limit: null, ...given });

describe('pictures that the floor did not set', () => {
  it.each<[string, FieldProblem[], string]>([
    ['of a booth that is closed: nothing is to be tried again', [problem({ field: 'booth', reason: 'closed' })], vi['pictures.boothClosed']],
    ['whose words goods may not bear', [problem({ field: 'pictures.0.altVi', reason: 'prohibited_word', words: 'mật gấu', whyVi: 'Cấm buôn bán.' })], 'Không dùng được: “mật gấu”. Cấm buôn bán.'],
    ['whose file is gone', [], vi['pictures.notPlaced']],
  ])('%s', (_, problems, told) => {
    const error = new NotPlaced(false, problems);
    expect([notPlacedWords(error, words), uploadFailure(error, words)]).toEqual([told, told]);
  });
});

it('a picture that comes after its import has ended is told so, and what to do', () => {
  expect(uploadFailure(new SendFailure('refused', 'import_moved'), words)).toBe(vi['import.picturesMoved']);
});
