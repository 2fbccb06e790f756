import { type Issue, issue } from "@samtal/core";
import type { Instant } from "@samtal/core/time";
import * as z from "zod";
import { type BusyAnswer, maximumPeriods, stretchOf } from "./busyAnswer.ts";
import type { BusyStretch } from "./busyStretch.ts";
import { busyTimesOf } from "./busyTimesOf.ts";

/** What {@link busyOfGoogleFreeBusy} needs beside the answer. */
export interface GoogleFreeBusyOptions {
  /** The calendars of the person, by the ids that the query named. */
  readonly calendarIds: readonly string[];
  /** Busy times are clipped to from here ... */
  readonly from: Instant;
  /** ... until here. */
  readonly until: Instant;
}

const instant = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));
const answerSchema = z.object({
  timeMin: instant,
  timeMax: instant,
  calendars: z.custom<Readonly<Record<string, unknown>>>(
    (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  ),
});
const calendarSchema = z.object({
  busy: z.array(z.unknown()).default([]),
  errors: z.array(z.unknown()).default([]),
});
const periodSchema = z.object({ start: instant, end: instant });

/**
 * The busy times in an answer of Google Calendar's `freebusy.query`.
 *
 * Google tells busy from free and nothing else, so every time is `busy`. A calendar that the answer lacks or
 * refuses (`errors`), and a query that asked for a shorter stretch, make the outcome incomplete: that nothing is
 * listed there does not mean that the person is free.
 *
 * @param answer - the parsed JSON
 * @param options - whose calendars, and the stretch of interest
 * @returns busy times clipped to the stretch, and what is missing
 * @throws SamtalError `core/end-not-after-start`
 * @see {@link https://developers.google.com/workspace/calendar/api/v3/reference/freebusy/query}
 * @example
 * ```ts
 * import { parseInstant } from "@samtal/core/time";
 * import { busyOfGoogleFreeBusy } from "@samtal/scheduling";
 *
 * const answer = {
 *   kind: "calendar#freeBusy",
 *   timeMin: "2027-03-08T00:00:00.000Z",
 *   timeMax: "2027-03-15T00:00:00.000Z",
 *   calendars: {
 *     primary: { busy: [{ start: "2027-03-10T09:00:00+01:00", end: "2027-03-10T10:00:00+01:00" }] },
 *   },
 * };
 * const { busy } = busyOfGoogleFreeBusy(answer, {
 *   calendarIds: ["primary"],
 *   from: parseInstant("2027-03-10T00:00:00Z"),
 *   until: parseInstant("2027-03-11T00:00:00Z"),
 * });
 * busy.map(({ interval }) => interval.start); // => ["2027-03-10T08:00:00Z"]
 * ```
 */
export function busyOfGoogleFreeBusy(
  answer: unknown,
  { calendarIds, from, until }: GoogleFreeBusyOptions,
): BusyAnswer {
  const stretch = stretchOf(from, until);
  const read = answerSchema.safeParse(answer);
  if (!read.success) {
    return { status: "incomplete", busy: [], problems: [issue("scheduling/answer-unreadable")] };
  }
  const problems: Issue[] = [];
  const { timeMin, timeMax, calendars } = read.data;
  if (timeMin > stretch.from || timeMax < stretch.until) problems.push(issue("scheduling/answer-too-short"));
  const stretches: BusyStretch[] = [];
  for (const [index, id] of calendarIds.entries()) {
    const path = ["calendarIds", index];
    if (!Object.hasOwn(calendars, id)) {
      problems.push(issue("scheduling/calendar-not-in-answer", path));
      continue;
    }
    const calendar = calendarSchema.safeParse(calendars[id]);
    if (!calendar.success) {
      problems.push(issue("scheduling/answer-unreadable", path));
      continue;
    }
    if (calendar.data.errors.length > 0) problems.push(issue("scheduling/calendar-refused", path));
    let unreadable = 0;
    for (const each of calendar.data.busy.slice(0, maximumPeriods)) {
      const period = periodSchema.safeParse(each);
      if (period.success && period.data.start <= period.data.end)
        stretches.push({ ...period.data, kind: "busy" });
      else unreadable++;
    }
    if (unreadable > 0) problems.push(issue("scheduling/unreadable-periods", path, { unreadable }));
    if (calendar.data.busy.length > maximumPeriods) {
      problems.push(issue("scheduling/too-many-periods", path, { maximumPeriods }));
    }
  }
  const status = problems.length === 0 ? "complete" : "incomplete";
  return { status, busy: busyTimesOf(stretches, stretch), problems };
}
