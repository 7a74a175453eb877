import { boothFieldSet } from './booth-fields.js';
import type { FieldSet } from './import-columns.js';
import { goodsFields } from './import-fields.js';
import type { SheetLanguage } from './problem-words.js';

export const importKinds = ['goods', 'booths'] as const;
export type ImportKind = (typeof importKinds)[number];

type SheetNames = { sheet: string; file: string };

/** What kinds of files differ in, besides how their rows are judged and written: what columns hold, and how the empty sheet is called. */
export const kindOf: Record<ImportKind, { fields: FieldSet; template: Record<SheetLanguage, SheetNames> }> = {
  goods: { fields: goodsFields, template: { vi: { sheet: 'Hàng bán', file: 'Mẫu nhập hàng' }, en: { sheet: 'Goods', file: 'Import template' } } },
  booths: { fields: boothFieldSet, template: { vi: { sheet: 'Gian hàng', file: 'Mẫu nhập gian hàng' }, en: { sheet: 'Booths', file: 'Booth import template' } } },
};
