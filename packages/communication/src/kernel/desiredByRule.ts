import { type EpochMilliseconds, type ZoneTable } from "@samtal/core/time";
import type { BusinessDayLookUp } from "./businessDayLookUp.ts";
import type { CompiledRule } from "./compiledRule.ts";

const dayLength = 86_400_000;

/** Where a rule wants its message before anything moves it: {@link desiredInstant} without the steps. */
export function desiredByRule(
  { offset, distance, timeOfDay, businessDays }: CompiledRule,
  anchorAt: EpochMilliseconds,
  table: ZoneTable,
): EpochMilliseconds {
  if (offset === "elapsed") return anchorAt + distance;
  const wall = table.toWall(anchorAt);
  const day = Math.floor(wall / dayLength);
  if (offset === "calendar-days") {
    const time = Number.isNaN(timeOfDay) ? wall - day * dayLength : timeOfDay;
    return table.toInstant((day + distance) * dayLength + time);
  }
  return table.toInstant((businessDays as BusinessDayLookUp).from(day) * dayLength + timeOfDay);
}
