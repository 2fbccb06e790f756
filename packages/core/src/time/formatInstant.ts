import { DateTime } from "luxon";
import type { Locale } from "../reasons/explain.ts";
import { epochMilliseconds } from "./epoch.ts";
import type { Instant } from "./instant.ts";
import { luxonZone } from "./luxonZone.ts";
import type { TimeZone } from "./timeZone.ts";
import type { ZoneRules } from "./zoneRules.ts";

/**
 * How much {@link formatInstant} says: the day, the time, both, or both with the zone and its offset, which a
 * person who reads it elsewhere needs.
 */
export type InstantStyle = "date" | "time" | "dateTime" | "dateTimeZone";

/** Options of {@link formatInstant}. */
export interface FormatInstantOptions {
  /** Whose clock is shown. */
  readonly zone: TimeZone;
  /** Language of weekday and month. */
  readonly locale: Locale;
  /** The zone data. */
  readonly rules: ZoneRules;
  /** How much is said. */
  readonly style: InstantStyle;
}

const patterns: Readonly<Record<Locale, Readonly<Record<InstantStyle, string>>>> = {
  sv: {
    date: "cccc d MMMM yyyy",
    time: "HH:mm",
    dateTime: "cccc d MMMM yyyy 'kl.' HH:mm",
    dateTimeZone: "cccc d MMMM yyyy 'kl.' HH:mm",
  },
  en: {
    date: "cccc d MMMM yyyy",
    time: "HH:mm",
    dateTime: "cccc d MMMM yyyy 'at' HH:mm",
    dateTimeZone: "cccc d MMMM yyyy 'at' HH:mm",
  },
};

/**
 * An instant in words for a person, on the clock of a zone.
 *
 * The pattern is fixed per language and the clock has 24 hours, so that every runtime prints the same.
 *
 * @param instant - the point in time
 * @param options - zone, language, zone data and style
 * @returns such as `Tuesday 1 December 2026 at 13:00`
 * @throws SamtalError `core/unknown-zone`, `core/outside-zone-rules`
 * @example
 * ```ts
 * import { formatInstant, intlZoneRules, parseInstant, parseTimeZone } from "@samtal/core/time";
 *
 * const stockholm = { zone: parseTimeZone("Europe/Stockholm"), rules: intlZoneRules() };
 * const instant = parseInstant("2027-03-28T01:30:00Z");
 * formatInstant(instant, { ...stockholm, locale: "sv", style: "dateTime" }); // => "söndag 28 mars 2027 kl. 03:30"
 * formatInstant(instant, { ...stockholm, locale: "en", style: "dateTimeZone" });
 * // => "Sunday 28 March 2027 at 03:30 (Europe/Stockholm, UTC+02:00)"
 * ```
 */
export function formatInstant(instant: Instant, { zone, locale, rules, style }: FormatInstantOptions): string {
  const at = epochMilliseconds(instant);
  // luxon would print "Invalid DateTime" for an unknown zone; this refuses it with a code.
  rules.offsetAt(zone, at);
  const shown = DateTime.fromMillis(at, {
    zone: luxonZone(zone, rules),
    locale,
    numberingSystem: "latn",
    outputCalendar: "gregory",
  });
  const text = shown.toFormat(patterns[locale][style]);
  return style === "dateTimeZone" ? `${text} (${zone}, ${shown.offsetNameShort})` : text;
}
