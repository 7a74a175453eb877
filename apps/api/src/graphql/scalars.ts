import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const least = -(2n ** 63n);
const most = 2n ** 63n - 1n;
const wholeNumber = /^-?\d{1,19}$/;

function refuse(scalar: string, wanted: string): never {
  throw new GraphQLError(`${scalar} must be ${wanted}`);
}

function toMoney(value: string): bigint {
  if (!wholeNumber.test(value)) refuse('Money', 'whole đồng as a decimal string, such as "150000"');
  const amount = BigInt(value);
  if (amount < least || amount > most) refuse('Money', 'within 64 bits');
  return amount;
}

/** Whole đồng: a decimal string outside, a bigint inside. A JSON number is refused, for it may already have lost digits. */
export const Money = new GraphQLScalarType<bigint, string>({
  name: 'Money',
  serialize(value) {
    // pg hands a bigint column over as a string; both are exact
    if (typeof value === 'bigint') return value >= least && value <= most ? value.toString() : refuse('Money', 'within 64 bits');
    if (typeof value === 'string') return toMoney(value).toString();
    return refuse('Money', `a bigint, not ${typeof value}`);
  },
  parseValue(value) {
    return typeof value === 'string' ? toMoney(value) : refuse('Money', 'whole đồng as a decimal string, such as "150000"');
  },
  parseLiteral(node) {
    return node.kind === Kind.STRING || node.kind === Kind.INT ? toMoney(node.value) : refuse('Money', 'whole đồng as a decimal string, such as "150000"');
  },
});

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function toInstant(value: unknown): Date {
  if (typeof value !== 'string' || !instant.test(value)) return refuse('DateTime', 'an instant with its offset, such as "2026-11-23T08:00:00Z"');
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? refuse('DateTime', 'an instant that exists') : date;
}

/** An instant: ISO 8601 in UTC outside, a Date inside. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  serialize(value) {
    const date = value instanceof Date ? value : toInstant(value);
    return Number.isNaN(date.getTime()) ? refuse('DateTime', 'an instant that exists') : date.toISOString();
  },
  parseValue: toInstant,
  parseLiteral: (node) => toInstant(node.kind === Kind.STRING ? node.value : undefined),
});

const day = /^\d{4}-\d{2}-\d{2}$/;

function toDay(value: unknown): string {
  // a Date is refused on purpose: pg reads a date column as local midnight, which is another day in UTC; select `day::text`
  if (typeof value !== 'string' || !day.test(value)) return refuse('Date', 'a day as YYYY-MM-DD');
  return isDayOfCalendar(Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8))) ? value : refuse('Date', 'a day that exists');
}

/** By sums, for a list has dozens of days and a Date for each costs more than the rest of the row. */
function isDayOfCalendar(year: number, month: number, dayOfMonth: number): boolean {
  if (month < 1 || month > 12 || dayOfMonth < 1) return false;
  if (month === 2) return dayOfMonth <= (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28);
  return dayOfMonth <= (month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);
}

/** A calendar day, YYYY-MM-DD, outside and inside. */
export const CalendarDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: toDay,
  parseValue: toDay,
  parseLiteral: (node) => toDay(node.kind === Kind.STRING ? node.value : undefined),
});

export const scalars = { Money, DateTime, Date: CalendarDate };
