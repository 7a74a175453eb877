/** Columns in line for a terminal: the first column to the left, all others to the right, a rule under the head. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  for (const row of rows) if (row.length !== head.length) throw new RangeError(`a row of ${row.length} cells under a head of ${head.length}`);
  const widths = head.map((title, column) => Math.max(lengthOf(title), ...rows.map((row) => lengthOf(row[column]!))));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => {
        const blanks = ' '.repeat(widths[column]! - lengthOf(cell));
        return column === 0 ? cell + blanks : blanks + cell;
      })
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

/** Letters as a reader counts them: a Vietnamese vowel with its marks is one, however it is encoded. */
function lengthOf(text: string): number {
  return [...text.normalize('NFC')].length;
}
