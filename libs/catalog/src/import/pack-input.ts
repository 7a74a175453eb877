import type { PackContent, PackInput } from '../listing-content.js';
import type { ReadRow, RowChange, RowProblem } from './goods-plan.js';

const packFacts = ['packVi', 'packEn', 'unit', 'amount', 'netGrams', 'shippingGrams', 'minQuantity', 'maxQuantity', 'barcode', 'lengthCm', 'widthCm', 'heightCm', 'byWeight'] as const;

/** A pack as the form takes it, what a row changed of it, and what of that cannot be. */
export type SaidPack = { input: PackInput; changes: RowChange[]; problems: RowProblem[] };

/** What a row says laid over a pack that is there; its price stands apart. What is as it is, or as shoppers see it (`live`), is no change. Pure. */
export function packOver(pack: PackContent, live: PackContent | undefined, row: ReadRow | undefined): SaidPack {
  const input: Record<string, unknown> = { ...pack, price: null };
  const changes: RowChange[] = [];
  const problems: RowProblem[] = [];
  if (!row) return { input: input as PackInput, changes, problems };
  const { values } = row;
  for (const field of packFacts) {
    const value = values[field];
    if (value === undefined || value === '') continue;
    // found by its words, so they are no wish
    if (field === 'packVi' && values.packId === undefined) continue;
    const wanted = value ?? emptied(field, String(input['packVi']));
    if (wanted === pack[field] || wanted === live?.[field]) continue;
    input[field] = value;
    changes.push({ field, before: pack[field], after: wanted });
  }
  const { unit, amount } = input as PackInput;
  const inside = unit === 'kg' ? Math.round(amount * 1000) : unit === 'g' ? Math.round(amount) : undefined;
  // of what is weighed the unit says it
  if (inside !== undefined && values.netGrams !== undefined && values.netGrams !== inside) problems.push({ field: 'netGrams', reason: values.netGrams === null ? 'never_empty' : 'not_possible' });
  return { input: input as PackInput, changes, problems };
}

/** What a pack has where somebody emptied it: the English words are those in Vietnamese, one pack is enough. */
function emptied(field: (typeof packFacts)[number], packVi: string): string | number | null {
  return field === 'packEn' ? packVi : field === 'minQuantity' ? 1 : null;
}

/** A pack that a row begins, and what it leaves out. Pure. */
export function packOf({ values }: ReadRow): SaidPack {
  const { packVi = '', packEn = null, unit = 'piece', amount = 1, netGrams = null, shippingGrams = 0, minQuantity = null, maxQuantity = null, barcode = null, lengthCm = null, widthCm = null, heightCm = null, byWeight = false, price = null } = values;
  return {
    input: { id: null, packVi, packEn, unit, amount, netGrams, shippingGrams, minQuantity, maxQuantity, barcode, lengthCm, widthCm, heightCm, byWeight, price },
    changes: [...packFacts, 'price' as const].flatMap((field) => (values[field] == null || values[field] === '' ? [] : [{ field, before: null, after: values[field] }])),
    problems: (['packVi', 'unit', 'amount', 'shippingGrams', 'price'] as const).flatMap((field) => (values[field] === undefined ? [{ field, reason: 'required' }] : [])),
  };
}
