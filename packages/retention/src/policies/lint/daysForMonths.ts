import { type Issue, issue } from "@samtal/core";
import { durationParts } from "@samtal/core/time";
import type { Clock } from "../clock.ts";

const longestMonth = 31;

/**
 * Periods of more days than a month has, said to be those of a statute, a regulator or a court. These speak of
 * months and years, and "two years" is another rule than "730 days". Weeks are a unit of their own.
 */
export function daysForMonths(clocks: readonly Clock[]): Issue[] {
  return clocks
    .filter(({ period, citation }) => isLaw.has(citation.status) && durationParts(period).days > longestMonth)
    .map(({ key, period }) => issue("retention/days-for-months", ["claims"], { key, period }));
}

const isLaw: ReadonlySet<string> = new Set(["statute", "regulator", "court"]);
