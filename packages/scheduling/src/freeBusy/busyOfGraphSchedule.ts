import { type Issue, issue, SamtalError } from "@samtal/core";
import {
  type EpochMilliseconds,
  epochMilliseconds,
  type Instant,
  instantOf,
  type ZoneRules,
} from "@samtal/core/time";
import * as z from "zod";
import type { BusyTime } from "../availability/busyTime.ts";
import type { ZoneSpan } from "../zoneNames/zoneSpan.ts";
import { type BusyAnswer, maximumPeriods, stretchOf } from "./busyAnswer.ts";
import type { BusyStretch } from "./busyStretch.ts";
import { busyTimesOf } from "./busyTimesOf.ts";
import { graphTime, graphTimeSchema } from "./graphTime.ts";

/** What {@link busyOfGraphSchedule} needs beside the answer. */
export interface GraphScheduleOptions {
  /** The person's address, as the request named it; compared without case. */
  readonly scheduleId: string;
  /** Busy times are clipped to from here ... */
  readonly from: Instant;
  /** ... until here. */
  readonly until: Instant;
  readonly zoneRules: ZoneRules;
  /**
   * Where the answer's `availabilityView` begins and how long one of its digits lasts, as the request asked.
   * Needed for people who share no more than that.
   */
  readonly view?: { readonly start: Instant; readonly intervalMinutes: number };
}

/** What {@link busyOfGraphSchedule} returns. */
export interface GraphBusyAnswer extends BusyAnswer {
  /** Version of the tz data that was used. */
  readonly zoneData: string;
}

type Kind = BusyTime["kind"] | "free";

const statuses: Readonly<Record<string, Kind>> = {
  free: "free",
  workingelsewhere: "free",
  tentative: "tentative",
  busy: "busy",
  oof: "out-of-office",
};
const digits: Readonly<Record<string, Kind>> = {
  0: "free",
  1: "tentative",
  2: "busy",
  3: "out-of-office",
  4: "free",
};
const answerSchema = z.object({ value: z.array(z.unknown()) });
const scheduleSchema = z.object({
  scheduleId: z.string(),
  availabilityView: z.string().max(maximumPeriods).nullish(),
  scheduleItems: z.array(z.unknown()).nullish(),
  error: z.unknown().optional(),
});
// Subject and place are not in the schema, so they go no further.
const itemSchema = z.object({ status: z.string(), start: graphTimeSchema, end: graphTimeSchema });

/**
 * The busy times in an answer of Microsoft Graph's `getSchedule`.
 *
 * Items are read with their zones, IANA or Windows; a time that a clock shows twice begins at the first and ends
 * at the second, since Graph does not say which (ask with `Prefer: outlook.timezone="UTC"`). Of people who
 * share no items the `availabilityView` is read. A status that is unknown counts as busy and is a problem.
 * Subjects, places and working hours are not read.
 *
 * @param answer - the parsed JSON
 * @param options - whose schedule, the stretch of interest, the zone data
 * @returns busy times clipped to the stretch, and what is missing
 * @throws SamtalError `core/end-not-after-start`, `core/outside-zone-rules`
 * @see {@link https://learn.microsoft.com/en-us/graph/api/resources/scheduleinformation}
 * @example
 * ```ts
 * import { parseInstant } from "@samtal/core/time";
 * import { busyOfGraphSchedule } from "@samtal/scheduling";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const timeZone = "W. Europe Standard Time";
 * const item = {
 *   status: "oof",
 *   start: { dateTime: "2027-03-10T09:00:00.0000000", timeZone },
 *   end: { dateTime: "2027-03-10T10:00:00.0000000", timeZone },
 * };
 * const { busy } = busyOfGraphSchedule(
 *   { value: [{ scheduleId: "ada@example.com", availabilityView: "3", scheduleItems: [item] }] },
 *   {
 *     scheduleId: "ada@example.com",
 *     from: parseInstant("2027-03-10T00:00:00Z"),
 *     until: parseInstant("2027-03-11T00:00:00Z"),
 *     zoneRules: tzdataRules,
 *   },
 * );
 * busy.map(({ interval, kind }) => `${interval.start} ${kind}`); // => ["2027-03-10T08:00:00Z out-of-office"]
 * ```
 */
export function busyOfGraphSchedule(
  answer: unknown,
  { scheduleId, from, until, zoneRules, view }: GraphScheduleOptions,
): GraphBusyAnswer {
  const stretch = stretchOf(from, until);
  const margin = 3 * 86_400_000;
  const span = { from: stretch.from - margin, until: stretch.until + margin };
  if (span.from < zoneRules.from || span.until > zoneRules.until) {
    const coverage = { from: instantOf(zoneRules.from), until: instantOf(zoneRules.until) };
    throw SamtalError.of("core/outside-zone-rules", ["from"], coverage);
  }
  const problems: Issue[] = [];
  const outcome = (stretches: readonly BusyStretch[]): GraphBusyAnswer => ({
    status: problems.length === 0 ? "complete" : "incomplete",
    busy: busyTimesOf(stretches, stretch),
    problems,
    zoneData: zoneRules.version,
  });
  const read = answerSchema.safeParse(answer);
  if (!read.success) problems.push(issue("scheduling/answer-unreadable"));
  const index = (read.data?.value ?? []).findIndex((each) => hasId(each, scheduleId));
  if (read.success && index < 0) problems.push(issue("scheduling/calendar-not-in-answer", ["scheduleId"]));
  const path = ["value", index];
  const schedule = scheduleSchema.safeParse(read.data?.value[index]);
  if (!schedule.success) {
    if (index >= 0) problems.push(issue("scheduling/answer-unreadable", path));
    return outcome([]);
  }
  const { availabilityView, scheduleItems, error } = schedule.data;
  if (error !== undefined && error !== null) problems.push(issue("scheduling/calendar-refused", path));
  else if (!scheduleItems && !availabilityView) problems.push(issue("scheduling/answer-unreadable", path));
  const items = scheduleItems ?? [];
  if (items.length > 0) return outcome(itemStretches(items, zoneRules, span, path, problems));
  // Free throughout: needs no start.
  const isTaken = /[^04]/.test(availabilityView ?? "");
  if (isTaken && !view) problems.push(issue("scheduling/view-without-start", path));
  return outcome(
    view && availabilityView ? viewStretches(availabilityView, view, stretch, path, problems) : [],
  );
}

function hasId(value: unknown, wanted: string): boolean {
  const id = (value as { readonly scheduleId?: unknown } | null | undefined)?.scheduleId;
  return typeof id === "string" && id.toLowerCase() === wanted.toLowerCase();
}

function itemStretches(
  items: readonly unknown[],
  rules: ZoneRules,
  span: ZoneSpan,
  path: readonly (string | number)[],
  problems: Issue[],
): BusyStretch[] {
  const stretches: BusyStretch[] = [];
  let unreadable = 0;
  for (const [index, each] of items.slice(0, maximumPeriods).entries()) {
    const item = itemSchema.safeParse(each);
    if (!item.success) {
      unreadable++;
      continue;
    }
    const status = item.data.status.toLowerCase();
    const kind = Object.hasOwn(statuses, status) ? statuses[status] : undefined;
    if (kind === "free") continue;
    const start = graphTime(item.data.start, rules, span, "earlier");
    const end = graphTime(item.data.end, rules, span, "later");
    const own = [...path, "scheduleItems", index];
    if (start === "unknown-zone" || end === "unknown-zone")
      problems.push(issue("scheduling/schedule-zone-unknown", own));
    else if (start === "unreadable" || end === "unreadable" || end < start) unreadable++;
    else {
      if (kind === undefined) problems.push(issue("scheduling/schedule-status-unknown", own));
      stretches.push({ start, end, kind: kind ?? "busy" });
    }
  }
  if (unreadable > 0) problems.push(issue("scheduling/unreadable-periods", [...path], { unreadable }));
  if (items.length > maximumPeriods)
    problems.push(issue("scheduling/too-many-periods", [...path], { maximumPeriods }));
  return stretches;
}

function viewStretches(
  availabilityView: string,
  view: { readonly start: Instant; readonly intervalMinutes: number },
  stretch: { readonly from: EpochMilliseconds; readonly until: EpochMilliseconds },
  path: readonly (string | number)[],
  problems: Issue[],
): BusyStretch[] {
  const begin = epochMilliseconds(view.start);
  const step = view.intervalMinutes * 60_000;
  const stretches: BusyStretch[] = [];
  let hasUnknown = false;
  for (const [index, digit] of [...availabilityView].entries()) {
    const kind = Object.hasOwn(digits, digit) ? digits[digit] : undefined;
    hasUnknown ||= kind === undefined;
    if (kind === "free") continue;
    const start = begin + index * step;
    stretches.push({ start, end: start + step, kind: kind ?? "busy" });
  }
  if (hasUnknown) problems.push(issue("scheduling/schedule-status-unknown", [...path]));
  if (begin > stretch.from || begin + availabilityView.length * step < stretch.until) {
    problems.push(issue("scheduling/answer-too-short", [...path]));
  }
  return stretches;
}
