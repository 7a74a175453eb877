/** What becomes of a column when a person asks to be erased, or when its time has run out. */
export type Erasure = 'delete_row' | 'blank' | 'keep_for_accounting_anonymised';

export type PersonalDataColumn = { table: string; column: string; subject: 'shopper' | 'staff' | 'seller'; erasure: Erasure };

/** Each lib lists its own columns; export, erasure and a test over the schema work from the sum of the lists. */
export function personalDataColumns(table: string, subject: PersonalDataColumn['subject'], erasure: Erasure, columns: string[]): PersonalDataColumn[] {
  return columns.map((column) => ({ table, column, subject, erasure }));
}
