import type { ImportField } from './import-fields.js';

/** Names behind the ids that changes hold. */
export type Names = { categories: ReadonlyMap<string, string>; communes: ReadonlyMap<string, string> };

/** A value of a listing as a change tells it: groups and communes by name, the schema's codes, figures as digits, months parted by commas, pictures by semicolons. Null is nothing. */
export function sayValue(field: ImportField, value: unknown, names: Names): string | null {
  if (value === null || value === undefined) return null;
  if (field === 'category') return names.categories.get(String(value)) ?? String(value);
  if (field === 'originCommune') return names.communes.get(String(value)) ?? String(value);
  if (field === 'unit' || field === 'storage' || field === 'deliveryScope') return String(value).toUpperCase();
  if (field === 'pictures') return (value as string[]).join('; ');
  if (Array.isArray(value)) return value.join(', ');
  return String(value);
}
