import { type Issue, issue } from "@samtal/core";
import { type Duration, epochDayOf, type LocalDate } from "@samtal/core/time";
import { lastEpochDay } from "../../periods/lastEpochDay.ts";
import { periodRule } from "../../periods/periodRule.ts";
import type { Clock } from "../clock.ts";

/** Citations that were last read longer ago than allowed. One that was never read has no age. */
export function staleCitations(clocks: readonly Clock[], day: LocalDate, maxAge: Duration): Issue[] {
  const limit = periodRule({ period: maxAge, counting: "exclusive-start" });
  return clocks.flatMap(({ key, citation: { verifiedOn } }) =>
    verifiedOn !== null && lastEpochDay(epochDayOf(verifiedOn), limit) < epochDayOf(day)
      ? [issue("retention/citation-stale", ["claims"], { key, verifiedOn })]
      : [],
  );
}
