import { offline as english } from '../../i18n/en.json';
import { offline as vietnamese } from '../../i18n/vi.json';
import type { CopyWords } from './copy-page.js';

/** The worker's sentences out of the catalogues; the build takes this part of them only. */
export const copyWords: Readonly<Record<'vi' | 'en', CopyWords>> = { vi: vietnamese.copy, en: english.copy };
