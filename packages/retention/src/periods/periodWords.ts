import type { Locale } from "@samtal/core";
import { type Duration, durationParts } from "@samtal/core/time";

const units = {
  years: { sv: ["år", "år"], en: ["year", "years"] },
  months: { sv: ["månad", "månader"], en: ["month", "months"] },
  weeks: { sv: ["vecka", "veckor"], en: ["week", "weeks"] },
  days: { sv: ["dag", "dagar"], en: ["day", "days"] },
} as const;

/** A period in words, as it is written: 24 months stay 24 months and never become two years. */
export function periodWords(period: Duration, locale: Locale): string {
  const parts = durationParts(period);
  const words = (Object.keys(units) as (keyof typeof units)[])
    .filter((unit) => parts[unit] > 0)
    .map((unit) => `${parts[unit]} ${units[unit][locale][parts[unit] === 1 ? 0 : 1]}`);
  if (words.length === 0) return locale === "sv" ? "ingen tid" : "no time";
  return words.join(locale === "sv" ? " och " : " and ");
}
