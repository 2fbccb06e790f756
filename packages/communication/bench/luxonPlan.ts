import { isBusinessDay } from "@samtal/core/time";
import { DateTime, IANAZone } from "luxon";
import { calendars, type WorkloadInterview, zoneNames } from "./messageWorkload.ts";

// The same eight instants as an application reckons them with luxon, message by message, each zone made once and
// holidays looked up in the same calendar.
const zones = zoneNames.map((name) => IANAZone.create(name));
const day = 86_400_000;

function shifted(at: DateTime, direction: "later" | "earlier"): DateTime {
  if (at.hour >= 8 && at.hour < 21) return at;
  if (direction === "later") return (at.hour >= 21 ? at.plus({ days: 1 }) : at).startOf("day").set({ hour: 8 });
  return (at.hour >= 21 ? at : at.minus({ days: 1 })).startOf("day").set({ hour: 20, minute: 59 });
}

function before(desired: DateTime, now: number, deadline: number): number {
  if (desired.toMillis() < now) return now;
  if (now > deadline) return Number.NaN;
  let at = shifted(desired, "later");
  if (at.toMillis() > deadline) {
    const last = Math.min(desired.toMillis(), deadline);
    at = shifted(DateTime.fromMillis(last, { zone: desired.zone }), "earlier");
  }
  return Math.max(at.toMillis(), now);
}

function businessDays(at: DateTime, count: number): DateTime {
  let date = at.startOf("day").set({ hour: 9 });
  for (let left = count; left > 0; ) {
    date = date.plus({ days: 1 });
    const civil = Date.UTC(date.year, date.month - 1, date.day) / day;
    if (isBusinessDay(civil, calendars["role"] as never)) left--;
  }
  return date;
}

/** Writes the eight instants of one interview. */
export function luxonPlan(interview: WorkloadInterview, due: Float64Array): void {
  const zone = zones[interview.zone] as IANAZone;
  const { bookedAt } = interview;
  const at = (milliseconds: number): DateTime => DateTime.fromMillis(milliseconds, { zone });
  const deadline = interview.start - 120 * 60_000;
  due[0] = bookedAt;
  due[1] = before(businessDays(at(bookedAt), 1), bookedAt, deadline);
  due[2] = before(at(interview.start).minus({ days: 1 }), bookedAt, deadline);
  due[3] = Math.max(at(interview.start).minus({ minutes: 60 }).toMillis(), bookedAt);
  due[4] = Math.max(at(interview.start).minus({ minutes: 10 }).toMillis(), bookedAt);
  due[5] = shifted(at(interview.end).plus({ minutes: 120 }), "later").toMillis();
  due[6] = shifted(at(interview.end).plus({ days: 1 }).startOf("day").set({ hour: 10 }), "later").toMillis();
  due[7] = shifted(businessDays(at(interview.end), 3), "later").toMillis();
}
