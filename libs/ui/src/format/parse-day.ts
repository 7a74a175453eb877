/**
 * The calendar day that a person typed, day first as Vietnamese write it: 5/3/2026, 05-03-2026, 5.3.26, 05032026; also as a
 * machine writes it, 2026-03-05. Gives `YYYY-MM-DD`, or null when it is no day (31/2) or not to be read.
 */
export function parseDay(text: string): string | null {
  const typed = text.trim();
  const machine = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  const person = /^(\d{1,2})\s*[/.\- ]\s*(\d{1,2})\s*[/.\- ]\s*(\d{4}|\d{2})$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(typed);
  const [year, month, day] = machine ? machine.slice(1) : person ? [person[3], person[2], person[1]] : [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
  const at = new Date(Date.UTC(fullYear, Number(month) - 1, Number(day)));
  if (at.getUTCFullYear() !== fullYear || at.getUTCMonth() !== Number(month) - 1 || at.getUTCDate() !== Number(day)) return null;
  return at.toISOString().slice(0, 10);
}
