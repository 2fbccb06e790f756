import { type EpochMilliseconds, localDateTimeOf, type TimeZone, type ZoneRules } from "@samtal/core/time";
import type { ClockChangeEntry } from "./timelineEntry.ts";

/** The changes of a zone's clock within a span of time. */
export function clockChanges(
  zone: TimeZone,
  from: EpochMilliseconds,
  until: EpochMilliseconds,
  zoneRules: ZoneRules,
): (Omit<ClockChangeEntry, "at"> & { readonly instant: EpochMilliseconds })[] {
  return zoneRules.transitions(zone, from, until).map(({ at, offsetBefore, offsetAfter }) => ({
    kind: "clock-change" as const,
    instant: at,
    zone,
    minutes: (offsetAfter - offsetBefore) / 60_000,
    from: localDateTimeOf(at + offsetBefore).slice(11, 16),
    to: localDateTimeOf(at + offsetAfter).slice(11, 16),
  }));
}
