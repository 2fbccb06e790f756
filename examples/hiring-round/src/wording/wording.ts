import { explain, type Locale, type LocalizedText, type Reason, textIn } from "@samtal/core";
import {
  epochDayOf,
  formatInstant,
  type Instant,
  type LocalDate,
  localDateOf,
  parseInstant,
  parseTimeZone,
  type TimeZone,
  type ZoneRules,
} from "@samtal/core/time";
import { reasonTexts } from "./reasonTexts.ts";
import { clocksInText } from "./clocksInText.ts";
import { english } from "./english.ts";
import type { Labels } from "./labels.ts";
import { plainText } from "./plainText.ts";
import { swedish } from "./swedish.ts";

/** A language with everything needed to speak it: labels, sentences for reasons, names for ids, dates and figures. */
export interface Wording {
  readonly locale: Locale;
  readonly labels: Labels;
  /** A reason as a sentence, with names for the ids in it. Names are the reader's own data, so they are put in here. */
  say(reason: Reason): string;
  /** A person's or a thing's name, or the id where there is none. */
  name(id: string): string;
  text(localized: LocalizedText): string;
  /** Day and time on a zone's clock. */
  moment(instant: Instant, zone: TimeZone): string;
  /** Time of day on a zone's clock. */
  clock(instant: Instant, zone: TimeZone): string;
  day(date: LocalDate): string;
  figure(value: number): string;
}

const idInText = /\b(?:candidate|interviewer|competency|scorecard|application|seat)_[A-Za-z0-9][A-Za-z0-9.~-]*[A-Za-z0-9]/g;
const utc = parseTimeZone("Etc/UTC");

/** Makes the {@link Wording} of one language; instants without a zone of their own are shown on the clock of `home`. */
export function wordingIn(
  locale: Locale,
  names: ReadonlyMap<string, LocalizedText>,
  home: TimeZone,
  zoneRules: ZoneRules,
): Wording {
  const text = (localized: LocalizedText): string => plainText(textIn(localized, locale) ?? Object.values(localized)[0] ?? "");
  const name = (id: string): string => {
    const localized = names.get(id);
    return localized === undefined ? id : text(localized);
  };
  const figures = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return {
    locale,
    labels: locale === "sv" ? swedish : english,
    say: (reason) => clocksInText(explain(reason, locale, reasonTexts), home, zoneRules).replace(idInText, name),
    name,
    text,
    moment: (instant, zone) => formatInstant(instant, { zone, locale, rules: zoneRules, style: "dateTime" }),
    clock: (instant, zone) => formatInstant(instant, { zone, locale, rules: zoneRules, style: "time" }),
    day: (date) => {
      // A civil date has no zone; noon in UTC prints the same date in UTC.
      const noon = parseInstant(`${localDateOf(epochDayOf(date))}T12:00:00Z`);
      return formatInstant(noon, { zone: utc, locale, rules: zoneRules, style: "date" });
    },
    figure: (value) => figures.format(value),
  };
}
