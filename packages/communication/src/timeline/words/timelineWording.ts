import { explain, type Locale, type Reason, textIn } from "@samtal/core";
import {
  civilOf,
  epochDayOf,
  isoWeekdayOf,
  type LocalDate,
  parseLocalDate,
  type TimeZone,
  utcOffsetMilliseconds,
  type ZonedInstant,
} from "@samtal/core/time";
import { reasonTexts } from "../../reasonTexts.ts";
import type { BothClocks } from "../timelineEntry.ts";
import { english } from "./english.ts";
import { plainText } from "./plainText.ts";
import { swedish } from "./swedish.ts";
import type { TimelineWordingOptions } from "./timelineWordingOptions.ts";
import type { TimelineWords } from "./timelineWords.ts";

/** Everything that turns a timeline into one language. */
export interface TimelineWording {
  readonly locale: Locale;
  readonly words: TimelineWords;
  /** A person or an interview, or the id where it has no name. */
  readonly name: (id: string) => string;
  readonly rule: (key: string) => string;
  readonly content: (keys: readonly string[]) => string;
  /** `Vancouver` for `America/Vancouver`. */
  readonly zone: (zone: TimeZone) => string;
  /** `14:30`. */
  readonly clock: (moment: ZonedInstant) => string;
  /** `Mon 22 March`. */
  readonly shortDay: (moment: ZonedInstant) => string;
  /** `Monday 22 March 2027`, with a capital. */
  readonly day: (date: LocalDate) => string;
  /** `Mon 22 March 14:30`. */
  readonly moment: (moment: ZonedInstant) => string;
  /** What the recipient's clock shows, as far as it differs; undefined where both show the same. */
  readonly theirs: (at: BothClocks) => string | undefined;
  /** Minutes that the recipient's clock is ahead. */
  readonly ahead: (at: BothClocks) => number;
  readonly say: (reason: Reason) => string;
}

/** Rules that the texts of the reasons have words of their own for. */
const worded = new Set(["invitation", "day-before", "technical", "lobby"]);
const wallClock = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})(?::\d{2})?$/;

/** Makes the {@link TimelineWording} of one language. */
export function timelineWording({ locale, labels = {}, texts = {} }: TimelineWordingOptions): TimelineWording {
  const words = locale === "sv" ? swedish : english;
  const all = { ...texts, ...reasonTexts };
  const label = (key: string): string | undefined => {
    const given = Object.hasOwn(labels, key) ? labels[key] : undefined;
    const text = typeof given === "object" ? (textIn(given, locale) ?? Object.values(given)[0]) : given;
    return text === undefined ? undefined : plainText(text);
  };
  const known = (names: Readonly<Record<string, string>>, key: string): string =>
    label(key) ?? (Object.hasOwn(names, key) ? names[key] : undefined) ?? plainText(key);
  const monthDay = (date: LocalDate): string => {
    const { day, month } = civilOf(epochDayOf(date));
    return `${day} ${words.months[month - 1]}`;
  };
  const weekday = (names: readonly string[], date: LocalDate): string => names[isoWeekdayOf(epochDayOf(date)) - 1] ?? "";
  const short = (date: LocalDate): string => `${weekday(words.shortWeekdays, date)} ${monthDay(date)}`;
  const dateOf = ({ local }: ZonedInstant): LocalDate => parseLocalDate(local.slice(0, 10));
  const clock = ({ local }: ZonedInstant): string => local.slice(11, 16);
  const moment = (at: ZonedInstant): string => `${short(dateOf(at))} ${clock(at)}`;
  const rule = (key: string): string => known(words.names, key);
  const zone = (name: TimeZone): string => label(name) ?? plainText((name.split("/").at(-1) ?? name).replaceAll("_", " "));
  /** A reason's value as people read it. What texts choose their wording by stays as it is. */
  const read = (key: string, value: string): string => {
    const [, date, time] = wallClock.exec(value) ?? [];
    if (date !== undefined) return `${short(parseLocalDate(date))} ${time}`;
    if (key === "zone") return zone(value as TimeZone);
    if (key === "rule") return worded.has(value) ? value : rule(value);
    const named = key === "calendar" ? value !== "none" : /^[a-z]+_/.test(value);
    return (named ? label(value) : undefined) ?? plainText(value);
  };
  return {
    locale,
    words,
    name: (id) => label(id) ?? plainText(id),
    rule,
    content: (keys) => keys.map((key) => known(words.content, key)).join(", "),
    zone,
    clock,
    shortDay: (at) => short(dateOf(at)),
    day: (date) => capital(`${weekday(words.weekdays, date)} ${monthDay(date)} ${civilOf(epochDayOf(date)).year}`),
    moment,
    theirs: ({ sender, recipient }) => {
      if (sender.local === recipient.local) return undefined;
      const day = sender.local.slice(0, 10) === recipient.local.slice(0, 10) ? "" : `${short(dateOf(recipient))} `;
      return `${day}${clock(recipient)} ${words.inZone(zone(recipient.zone))} (${offset(recipient)})`;
    },
    ahead: ({ sender, recipient }) =>
      (utcOffsetMilliseconds(recipient.offset) - utcOffsetMilliseconds(sender.offset)) / 60_000,
    say: (reason) => {
      const params = Object.entries(reason.params).map(([key, value]) => [key, typeof value === "string" ? read(key, value) : value]);
      return capital(explain({ ...reason, params: Object.fromEntries(params) as Reason["params"] }, locale, all));
    },
  };
}

const offset = ({ offset: text }: ZonedInstant): string => (text === "+00:00" || text === "Z" ? "UTC" : `UTC${text.replace("-", "−")}`);

/** With a capital: a day or a name that stands first may have none. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
