import type { EpochMilliseconds, ZoneRules } from "@samtal/core/time";
import type { BusyTime } from "../availability/busyTime.ts";
import type { CalendarZones } from "./calendarTime.ts";
import { instanceTimes } from "./instanceTimes.ts";
import { jcalOf } from "./jcal.ts";
import { type CalendarPeriod, periodOf } from "./periodOf.ts";
import { wallClock } from "./wallClock.ts";

const kinds: Readonly<Record<string, BusyTime["kind"]>> = {
  BUSY: "busy",
  "BUSY-TENTATIVE": "tentative",
  "BUSY-UNAVAILABLE": "out-of-office",
};

/** What a VFREEBUSY says. */
export interface FreeBusyPeriods {
  readonly periods: readonly {
    readonly start: EpochMilliseconds;
    readonly end: EpochMilliseconds;
    readonly kind: BusyTime["kind"];
  }[];
  /** How many periods could not be read. */
  readonly unreadable: number;
}

/**
 * Reads one VFREEBUSY (RFC 5545 section 3.6.4). A type that is not known counts as busy, as section 3.2.9 asks.
 *
 * @param text - the component's lines
 * @param zones - the owner's zone, and what the file's names mean
 * @param rules - the zone data
 */
export function freeBusyPeriods(text: string, zones: CalendarZones, rules: ZoneRules): FreeBusyPeriods {
  const periods: FreeBusyPeriods["periods"][number][] = [];
  let unreadable = 0;
  // Line by line, so that a damaged one does not take the others with it.
  const properties = text
    .split("\r\n")
    .slice(1, -1)
    .map((line) => jcalOf(`BEGIN:X\r\n${line}\r\nEND:X`)?.[1][0]);
  for (const property of properties) {
    if (!property) {
      unreadable++;
      continue;
    }
    const [, { fbtype = "BUSY", tzid }, , ...values] = property;
    const type = String(fbtype).toUpperCase();
    if (type === "FREE") continue;
    const kind = (Object.hasOwn(kinds, type) ? kinds[type] : undefined) ?? "busy";
    for (const value of values) {
      const period = periodOf(value, tzid, zones);
      if (typeof period === "string") unreadable++;
      else periods.push({ ...stretchOf(period, rules), kind });
    }
  }
  return { periods, unreadable };
}

function stretchOf(period: CalendarPeriod, rules: ZoneRules): { start: number; end: number } {
  const clock = wallClock(period.start.zone, rules);
  return instanceTimes(period, rules, clock).at(period.start.wall);
}
