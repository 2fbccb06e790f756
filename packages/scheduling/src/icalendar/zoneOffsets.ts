import type { EpochMilliseconds, TimeZone } from "@samtal/core/time";
import type { ZoneSpan } from "../zoneNames/zoneSpan.ts";
import { calendarTime } from "./calendarTime.ts";
import type { JcalComponent } from "./jcal.ts";
import { recurrenceInstances, type StepBudget } from "./recurrenceInstances.ts";
import { recurrenceRule } from "./recurrenceRule.ts";

/** Offsets over a span: which one holds at its start, and each change within. */
export interface SpanOffsets {
  readonly first: number;
  readonly changes: readonly { readonly at: EpochMilliseconds; readonly offset: number }[];
}

// Seventy years of yearly changes, day by day, and then some: no zone needs more.
const stepsPerRule = 50_000;
const year = 366 * 86_400_000;

/**
 * What a VTIMEZONE says about the offsets over a span (RFC 5545 section 3.6.5).
 *
 * @param zone - the component
 * @param span - where its offsets are wanted
 * @param budget - shared by all that recurs in the file
 * @returns the offsets, or `undefined` where they can't be read
 */
export function zoneOffsets(
  zone: JcalComponent,
  span: ZoneSpan,
  budget: StepBudget,
): SpanOffsets | undefined {
  const onsets: { at: EpochMilliseconds; before: number; offset: number }[] = [];
  for (const [, properties] of zone[2]) {
    const value = (name: string): unknown => properties.find(([each]) => each === name)?.[3];
    const before = offsetOf(value("tzoffsetfrom"));
    const offset = offsetOf(value("tzoffsetto"));
    const start = wallOf(value("dtstart"));
    if (before === undefined || offset === undefined || start === undefined) return undefined;
    const add = (wall: number): number => onsets.push({ at: wall - before, before, offset });
    add(start);
    for (const [name, , , ...values] of properties) {
      if (name === "rdate") {
        for (const each of values) {
          const wall = wallOf(each);
          if (wall === undefined) return undefined;
          add(wall);
        }
      }
      if (name !== "rrule") continue;
      const rule = recurrenceRule(values[0], start);
      if (!rule) return undefined;
      const last = rule.until === undefined ? Infinity : lastWall(rule.until, before);
      const from = Math.min(span.from, last) - (1 + rule.interval) * year;
      const until = Math.min(span.until + year, last + 1);
      const own = { left: Math.min(stepsPerRule, budget.left) };
      const granted = own.left;
      const found = recurrenceInstances({ rule, start, from, until, exists: () => true, budget: own });
      budget.left -= granted - Math.max(0, own.left);
      if (found.exhausted) return undefined;
      for (const wall of found.walls) add(wall);
    }
  }
  onsets.sort((a, b) => a.at - b.at);
  const [earliest] = onsets;
  if (!earliest) return undefined;
  let first = earliest.before;
  const changes: { at: EpochMilliseconds; offset: number }[] = [];
  for (const { at, offset } of onsets) {
    if (at <= span.from) first = offset;
    else if (at < span.until && offset !== (changes.at(-1)?.offset ?? first)) changes.push({ at, offset });
  }
  return { first, changes };
}

function offsetOf(value: unknown): number | undefined {
  const found = /^([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(String(value));
  if (!found) return undefined;
  const [, sign, hours, minutes, seconds = 0] = found;
  return (sign === "-" ? -1 : 1) * ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}

function wallOf(value: unknown): number | undefined {
  const time = calendarTime(value, undefined, { owner: "Etc/UTC" as TimeZone, named: () => undefined });
  return typeof time === "string" ? undefined : time.wall;
}

function lastWall(until: string, before: number): number {
  if (!until.includes("T")) return Date.parse(`${until}T23:59:59Z`);
  return until.endsWith("Z") ? Date.parse(until) + before : Date.parse(`${until}Z`);
}
