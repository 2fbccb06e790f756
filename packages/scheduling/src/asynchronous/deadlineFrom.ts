import { type EpochMilliseconds, millisecondsOfDay, type TimeZone, type ZoneRules } from "@samtal/core/time";
import type { DeadlineRule } from "./deadlineRule.ts";
import { atWall, type ReachedInstant } from "./windowEnd.ts";

const dayMilliseconds = 86_400_000;

/** The deadline that a rule gives: at `earliest` or later, and never earlier for a later `earliest`. */
export function deadlineFrom(
  earliest: EpochMilliseconds,
  rule: DeadlineRule,
  zone: TimeZone,
  rules: ZoneRules,
): ReachedInstant {
  if (rule.kind === "exact") return { at: earliest, because: [] };
  const ofDay = millisecondsOfDay(rule.at);
  // From the day before: where midnight is repeated, the date goes back by one while time goes on.
  let day = Math.floor((earliest + rules.offsetAt(zone, earliest)) / dayMilliseconds) - 1;
  for (;;) {
    const reached = atWall(day * dayMilliseconds + ofDay, zone, rules);
    if (reached.at >= earliest) return reached;
    day += 1;
  }
}
