import { explain, type Locale, type Reason, textIn } from "@samtal/core";
import {
  civilOf,
  durationParts,
  type EpochDay,
  type EpochMilliseconds,
  epochDayOf,
  epochMilliseconds,
  isoWeekdayOf,
  parseLocalDate,
  safeParseDuration,
  safeParseInstant,
  type TimeZone,
  type ZoneRules,
} from "@samtal/core/time";
import { reasonTexts } from "@samtal/scheduling";
import type { Labels } from "../input/labels.ts";
import { english } from "./english.ts";
import { plainText } from "./plainText.ts";
import { swedish } from "./swedish.ts";
import type { Words } from "./words.ts";

/** A language with everything needed to speak it: words, sentences for reasons, names for ids, days and clocks. */
export interface Wording {
  readonly locale: Locale;
  readonly words: Words;
  /** The zone that days and weeks are counted in. */
  readonly home: TimeZone;
  /** A reason as a sentence, with names for the ids in it. Names are the reader's own data, so they are put in here. */
  say(reason: Reason): string;
  /** The name of a person, a thing or a zone, or the id where there is none. */
  name(id: string): string;
  /** Such as "Tuesday 16 March". */
  day(date: EpochDay): string;
  /** Such as "Tue 16 March". */
  shortDay(date: EpochDay): string;
  /** Such as "8–12 March". */
  days(first: EpochDay, last: EpochDay): string;
  /** The civil day on a zone's clock. */
  dateAt(at: EpochMilliseconds, zone: TimeZone): EpochDay;
  /** Such as "14:30". */
  clock(at: EpochMilliseconds, zone: TimeZone): string;
  /** Such as "14:30–15:15". */
  span(from: EpochMilliseconds, until: EpochMilliseconds, zone: TimeZone): string;
  /** A whole number, thousands apart. */
  count(value: number): string;
  /** A figure of hours. */
  hours(milliseconds: number): string;
}

const day = 86_400_000;
const localDateTime = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):\d{2}$/;

/** Makes the {@link Wording} of one language. */
export function wordingIn(locale: Locale, labels: Labels, home: TimeZone, zoneRules: ZoneRules): Wording {
  const words = locale === "sv" ? swedish : english;
  const two = (value: number): string => String(value).padStart(2, "0");
  const name = (id: string): string => {
    const label = Object.hasOwn(labels, id) ? labels[id] : undefined;
    const text = typeof label === "object" ? (textIn(label, locale) ?? Object.values(label)[0]) : label;
    return plainText(text ?? id);
  };
  const wallAt = (at: EpochMilliseconds, zone: TimeZone): number => at + zoneRules.offsetAt(zone, at);
  const dateAt = (at: EpochMilliseconds, zone: TimeZone): EpochDay => Math.floor(wallAt(at, zone) / day);
  const clock = (at: EpochMilliseconds, zone: TimeZone): string => {
    const minutes = Math.floor((wallAt(at, zone) - dateAt(at, zone) * day) / 60_000);
    return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  };
  const monthDay = (date: EpochDay): string => {
    const { month, day: dayOfMonth } = civilOf(date);
    return `${dayOfMonth} ${words.months[month - 1]}`;
  };
  const shortDay = (date: EpochDay): string => `${words.shortWeekdays[isoWeekdayOf(date) - 1]} ${monthDay(date)}`;
  const hours = (milliseconds: number): string =>
    String(Math.round((milliseconds / 3_600_000) * 100) / 100).replace(".", words.decimal);
  /** A value in a reason as people read it: names for ids, clocks for instants, hours for durations. */
  const read = (value: string): string => {
    if (Object.hasOwn(labels, value)) return name(value);
    const instant = safeParseInstant(value);
    if (instant.status === "ok") {
      const at = epochMilliseconds(instant.value);
      return `${shortDay(dateAt(at, home))} ${clock(at, home)} (${name(home)})`;
    }
    const local = localDateTime.exec(value);
    if (local) return `${shortDay(epochDayOf(parseLocalDate(local[1])))} ${local[2]}`;
    const duration = value.startsWith("P") ? safeParseDuration(value) : undefined;
    if (duration?.status === "ok") return words.hours(hours(durationParts(duration.value).milliseconds));
    return value.includes(", ") ? value.split(", ").map(name).join(", ") : plainText(value);
  };
  return {
    locale,
    words,
    home,
    say: (reason) => {
      const params = Object.entries(reason.params).map(([key, value]) => [key, typeof value === "string" ? read(value) : value]);
      return sentence(explain({ ...reason, params: Object.fromEntries(params) as Reason["params"] }, locale, reasonTexts));
    },
    name,
    day: (date) => `${words.weekdays[isoWeekdayOf(date) - 1]} ${monthDay(date)}`,
    shortDay,
    days: (first, last) =>
      civilOf(first).month === civilOf(last).month
        ? `${civilOf(first).day}–${monthDay(last)}`
        : `${monthDay(first)}–${monthDay(last)}`,
    dateAt,
    clock,
    span: (from, until, zone) => `${clock(from, zone)}–${clock(until, zone)}`,
    count: (value) => String(value).replace(/\B(?=(?:\d{3})+$)/g, words.grouping),
    hours,
  };
}

/** With a capital: a name that stands first may have none. */
function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
