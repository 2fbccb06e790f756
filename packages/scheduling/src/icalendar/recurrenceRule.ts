import { civilOf, isoWeekdayOf, type IsoWeekday, type WallMilliseconds } from "@samtal/core/time";

const frequencies = ["SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"] as const;

/** How often the period of a rule comes back. */
export type Frequency = (typeof frequencies)[number];

/** A recurrence rule of RFC 5545 section 3.3.10; an empty list stands for a part that the rule leaves out. */
export interface RecurrenceRule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count: number | undefined;
  /** As written: `2027-04-30`, `2027-04-30T09:00:00` or `2027-04-30T07:00:00Z`. */
  readonly until: string | undefined;
  readonly weekStart: IsoWeekday;
  readonly months: readonly number[];
  readonly weekNumbers: readonly number[];
  readonly yearDays: readonly number[];
  readonly monthDays: readonly number[];
  /** Weekdays; `nth` counts within the month or year, from its end when negative, and is 0 for every one. */
  readonly weekdays: readonly { readonly weekday: IsoWeekday; readonly nth: number }[];
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
  readonly seconds: readonly number[];
  readonly positions: readonly number[];
}

const names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/**
 * A rule as ical.js reads it, in numbers, with what the rule leaves to the event's start filled in.
 *
 * @param value - jCal's recur value
 * @param start - the event's start on the wall clock
 * @returns the rule, or `undefined` when it is not one of RFC 5545
 */
export function recurrenceRule(value: unknown, start: WallMilliseconds): RecurrenceRule | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const parts = value as Readonly<Record<string, unknown>>;
  const frequency = frequencies.find((each) => each === parts["freq"]);
  // RSCALE (RFC 7529) may mean another calendar than the Gregorian; SKIP, another day than none.
  const { rscale = "GREGORIAN", skip = "OMIT" } = parts;
  if (!frequency || rscale !== "GREGORIAN" || skip !== "OMIT") return undefined;
  const weekdays = list(parts["byday"]).map((each) => {
    const [, nth = "0", name = ""] = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(String(each)) ?? [];
    return { weekday: (names.indexOf(name) + 1) as IsoWeekday, nth: Number(nth) };
  });
  const { interval = 1, count, until, wkst } = parts;
  const rule: RecurrenceRule = {
    frequency,
    interval: Number(interval),
    count: count === undefined ? undefined : Number(count),
    until: until === undefined ? undefined : String(until),
    // ical.js counts from Sunday, which is 1.
    weekStart: typeof wkst === "number" ? ((((wkst + 5) % 7) + 1) as IsoWeekday) : 1,
    months: numbers(parts["bymonth"]),
    weekNumbers: numbers(parts["byweekno"]),
    yearDays: numbers(parts["byyearday"]),
    monthDays: numbers(parts["bymonthday"]),
    weekdays,
    hours: numbers(parts["byhour"]),
    minutes: numbers(parts["byminute"]),
    // A leap second does not exist on the clocks here.
    seconds: numbers(parts["bysecond"]).filter((second) => second < 60),
    positions: numbers(parts["bysetpos"]),
  };
  return isSound(rule) ? withDefaults(rule, start) : undefined;
}

const list = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : [value];
const numbers = (value: unknown): number[] => list(value).map(Number);

/** An end that is no time would let the rule run for ever. */
const isTime = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}Z?)?$/;

function isSound({ frequency, interval, count, weekdays, ...rule }: RecurrenceRule): boolean {
  const counted = frequency === "YEARLY" || frequency === "MONTHLY";
  return (
    Number.isSafeInteger(interval) &&
    interval >= 1 &&
    (count === undefined || (Number.isSafeInteger(count) && count >= 1)) &&
    (rule.until === undefined || isTime.test(rule.until)) &&
    weekdays.every(
      ({ weekday, nth }) => weekday > 0 && (nth === 0 || (counted && rule.weekNumbers.length === 0)),
    ) &&
    (rule.weekNumbers.length === 0 || frequency === "YEARLY") &&
    (rule.yearDays.length === 0 || !["DAILY", "WEEKLY", "MONTHLY"].includes(frequency)) &&
    (rule.monthDays.length === 0 || frequency !== "WEEKLY") &&
    [rule.months, rule.weekNumbers, rule.yearDays, rule.monthDays, rule.hours, rule.minutes, rule.positions]
      .flat()
      .every(Number.isInteger) &&
    // They are counted from 1, or from -1 backwards.
    ![rule.weekNumbers, rule.yearDays, rule.monthDays, rule.positions].flat().includes(0)
  );
}

/** RFC 5545: what the rule does not say of the date comes from the event's start. */
function withDefaults(rule: RecurrenceRule, start: WallMilliseconds): RecurrenceRule {
  const { frequency, months, weekNumbers, yearDays, monthDays, weekdays } = rule;
  const startDay = Math.floor(start / 86_400_000);
  const onWeekday = [{ weekday: isoWeekdayOf(startDay), nth: 0 }];
  if (yearDays.length + monthDays.length + weekdays.length > 0) return rule;
  if (weekNumbers.length > 0) return { ...rule, weekdays: onWeekday };
  const { month, day } = civilOf(startDay);
  if (frequency === "WEEKLY") return { ...rule, weekdays: onWeekday };
  if (frequency !== "YEARLY" && frequency !== "MONTHLY") return rule;
  return {
    ...rule,
    months: frequency === "YEARLY" && months.length === 0 ? [month] : months,
    monthDays: [day],
  };
}
