import { InvalidInput, charLength, cleanText, rows, type Tx } from '@chophien/platform';

/** Why a booth is closed for a while. */
export const closureKinds = ['harvest', 'tet', 'family', 'stock_taking', 'other'] as const;
export type ClosureKind = (typeof closureKinds)[number];

/** A planned closure as shops show it; days are `YYYY-MM-DD` in Vietnam, `lastDay` is still closed. */
export type BoothClosure = {
  fromDay: string;
  lastDay: string;
  reopensOn: string;
  kind: Uppercase<ClosureKind>;
  noteVi: string;
  noteEn: string;
};

/** As a booth's people give it. */
export type ClosureInput = { fromDay: string; lastDay: string; kind: ClosureKind; noteVi?: string | null; noteEn?: string | null };
export type CheckedClosure = { fromDay: string; lastDay: string; kind: ClosureKind; noteVi: string; noteEn: string };

/** Days that one closure may last, as the table's CHECK says, and how far ahead it may begin. */
const longest = 366;
const furthest = 730;
export const noteLimit = 200;

/** How many days before it begins a closure is announced on the booth's page. */
export const announcedDays = 7;

/** SQL: today in Vietnam, by the database's clock. */
export const todayInVietnam = `(now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date`;

/** SQL: a closure of this alias as BoothClosure. */
export const closureJson = (x: string): string => `json_build_object('fromDay', to_char(${x}.from_day, 'YYYY-MM-DD'), 'lastDay', to_char(${x}.last_day, 'YYYY-MM-DD'),
    'reopensOn', to_char(${x}.last_day + 1, 'YYYY-MM-DD'), 'kind', upper(${x}.kind), 'noteVi', ${x}.note_vi, 'noteEn', ${x}.note_en)`;

/** Gives today in Vietnam as `YYYY-MM-DD`. */
export async function readToday(tx: Tx): Promise<string> {
  return (await rows<{ today: string }>(tx, `SELECT to_char(${todayInVietnam}, 'YYYY-MM-DD') AS today`))[0]!.today;
}

/**
 * Throws InvalidInput: fromDay/lastDay not_a_day, fromDay past or out_of_range (limit: days ahead), lastDay before_start, past or too_long
 * (limit: days), kind unknown, notes too_long. `begun` is the first day of a closure that runs already: it stays, and may lie behind.
 */
export function checkedClosure(input: ClosureInput, today: string, begun?: string): CheckedClosure {
  const problems: { field: string; reason: string; limit?: number }[] = [];
  const { fromDay, lastDay, kind } = input;
  if (!isDay(fromDay)) problems.push({ field: 'fromDay', reason: 'not_a_day' });
  else if (begun !== undefined && fromDay !== begun) problems.push({ field: 'fromDay', reason: 'begun' });
  else if (begun === undefined && fromDay < today) problems.push({ field: 'fromDay', reason: 'past' });
  else if (daysFrom(today, fromDay) > furthest) problems.push({ field: 'fromDay', reason: 'out_of_range', limit: furthest });
  if (!isDay(lastDay)) problems.push({ field: 'lastDay', reason: 'not_a_day' });
  else if (isDay(fromDay) && lastDay < fromDay) problems.push({ field: 'lastDay', reason: 'before_start' });
  else if (lastDay < today) problems.push({ field: 'lastDay', reason: 'past' });
  else if (isDay(fromDay) && daysFrom(fromDay, lastDay) >= longest) problems.push({ field: 'lastDay', reason: 'too_long', limit: longest });
  if (!closureKinds.includes(kind)) problems.push({ field: 'kind', reason: 'unknown' });
  const note = (field: string, value: string | null | undefined): string => {
    const text = cleanText(value ?? '');
    if (charLength(text) > noteLimit) problems.push({ field, reason: 'too_long', limit: noteLimit });
    return text;
  };
  const checked = { fromDay, lastDay, kind, noteVi: note('noteVi', input.noteVi), noteEn: note('noteEn', input.noteEn) };
  if (problems.length > 0) throw new InvalidInput(problems);
  return checked;
}

/**
 * Between two closures that run or come lies at least one open day: what would touch is one closure with one return. The table refuses
 * what overlaps; this also refuses what lies side by side, so it locks the booth first. Throws InvalidInput (fromDay overlaps).
 */
export async function requireApart(tx: Tx, boothId: string, id: string, { fromDay, lastDay }: CheckedClosure): Promise<void> {
  await rows(tx, 'SELECT 1 FROM booth WHERE id = $1 FOR NO KEY UPDATE', [boothId]);
  const touching = await rows(
    tx,
    `SELECT 1 FROM booth_closure WHERE booth_id = $1 AND id <> $2 AND last_day >= ${todayInVietnam}
       AND daterange(from_day, last_day + 1, '[]') && daterange($3::date, $4::date + 1, '[]')`,
    [boothId, id, fromDay, lastDay],
  );
  if (touching.length > 0) throw closuresTouch();
}

/** What the exclusion constraint of the table said: it overlaps another closure of the booth. */
export function closuresTouch(): InvalidInput {
  return new InvalidInput([{ field: 'fromDay', reason: 'overlaps' }]);
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) && text >= '2000-01-01';
}

function daysFrom(one: string, other: string): number {
  return Math.round((Date.parse(other) - Date.parse(one)) / 86_400_000);
}
