import { isBusinessDay, type ZoneTable } from "@samtal/core/time";
import { calendars, tables, type WorkloadInterview } from "./messageWorkload.ts";

// The least that can be done for the same instants: eight messages written out by hand in the order of the rules, no
// rule set, nothing validated, an email address that is always open, no ledger, no reason kept.
const minute = 60_000;
const day = 86_400_000;
const from = 21 * 60 * minute;
const to = 8 * 60 * minute;
const firstDay = 20_454;
const reached = [1, 3].map((count) =>
  Int32Array.from({ length: 1500 }, (_, index) => {
    let date = firstDay + index;
    for (let left = count; left > 0; ) if (isBusinessDay(++date, calendars["role"] as never)) left--;
    return date;
  }),
);
const [oneLater, threeLater] = reached as [Int32Array, Int32Array];

let starts: Float64Array = new Float64Array(0);
let offsets: Float64Array = new Float64Array(0);

function stretchAt(at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

const toWall = (at: number): number => at + (offsets[stretchAt(at)] as number);

/** A gap moves forward by its size, an overlap means the first. */
function toInstant(wall: number): number {
  for (let index = stretchAt(wall - day); index < starts.length; index++) {
    const instant = wall - (offsets[index] as number);
    if (instant < (starts[index] as number)) return wall - (offsets[index - 1] as number);
    if (instant < (starts[index + 1] ?? Number.POSITIVE_INFINITY)) return instant;
  }
  return Number.NaN;
}

function later(at: number): number {
  const wall = toWall(at);
  const date = Math.floor(wall / day);
  const time = wall - date * day;
  if (time >= to && time < from) return at;
  return toInstant((time >= from ? date + 1 : date) * day + to);
}

function earlier(at: number): number {
  const wall = toWall(at);
  const date = Math.floor(wall / day);
  const time = wall - date * day;
  if (time >= to && time < from) return at;
  return toInstant((time >= from ? date : date - 1) * day + from - minute);
}

/** With a deadline, carried by the invitation when it was due before the booking. */
function before(desired: number, now: number, deadline: number): number {
  if (desired < now) return now;
  if (now > deadline) return Number.NaN;
  let at = later(desired);
  if (at > deadline) at = earlier(Math.min(desired, deadline));
  return at < now ? now : at;
}

/** Writes the eight instants of one interview. */
export function barePlan({ zone, bookedAt, start, end }: WorkloadInterview, due: Float64Array): void {
  const table = tables[zone] as ZoneTable;
  starts = table.at;
  offsets = table.offsets;
  const ended = Math.floor(toWall(end) / day);
  due[0] = bookedAt;
  const prepared = oneLater[Math.floor(toWall(bookedAt) / day) - firstDay] as number;
  due[1] = before(toInstant(prepared * day + 9 * 60 * minute), bookedAt, start - 120 * minute);
  due[2] = before(toInstant(toWall(start) - day), bookedAt, start - 120 * minute);
  due[3] = Math.max(start - 60 * minute, bookedAt);
  due[4] = Math.max(start - 10 * minute, bookedAt);
  due[5] = later(end + 120 * minute);
  due[6] = later(toInstant((ended + 1) * day + 10 * 60 * minute));
  due[7] = later(toInstant((threeLater[ended - firstDay] as number) * day + 9 * 60 * minute));
}
