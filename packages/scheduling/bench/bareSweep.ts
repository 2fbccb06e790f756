import type { ZoneTable } from "@samtal/core/time";
import { lengthMinutes, stepMinutes, type Workload, type WorkloadPerson } from "./slotWorkload.ts";

// The least that can be done for the same starts: integers, one window a weekday, no exceptions, no buffers, a grid
// in UTC, and busy times on whole minutes, which lets one sort of packed numbers order them.
const minute = 60_000;
const day = 86_400_000;
const length = lengthMinutes * minute;
const step = stepMinutes * minute;

/** The starts that suit everyone, `tables` holding each person's zone. */
export function bareSweep({ people, from, until }: Workload, tables: readonly ZoneTable[]): Float64Array {
  let common: Float64Array | undefined;
  people.forEach((person, number) => {
    const free = without(windows(person, tables[number] as ZoneTable, from, until), sorted(person.busy));
    common = common ? both(common, free) : free;
  });
  return starts(common ?? new Float64Array(0));
}

function stretchAt({ at }: ZoneTable, instant: number): number {
  let low = 0;
  let high = at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((at[middle] as number) <= instant) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A gap moves forward by its size, an overlap means the first. */
function instantOf(table: ZoneTable, wall: number): number {
  const { at, offsets } = table;
  for (let index = stretchAt(table, wall - day); index < at.length; index++) {
    const instant = wall - (offsets[index] as number);
    if (instant < (at[index] as number)) return wall - (offsets[index - 1] as number);
    if (instant < (at[index + 1] ?? Number.POSITIVE_INFINITY)) return instant;
  }
  return Number.NaN;
}

function windows(person: WorkloadPerson, table: ZoneTable, from: number, until: number): Float64Array {
  let mask = 0;
  for (const weekday of person.weekdays) mask |= 1 << weekday % 7;
  const set = new Float64Array(2 * (Math.ceil((until - from) / day) + 3));
  let size = 0;
  const offset = table.offsets[stretchAt(table, from)] as number;
  for (let date = Math.floor((from + offset) / day) - 1; date * day < until + 16 * 3_600_000; date++) {
    if (((mask >> (date + 4) % 7) & 1) === 0) continue;
    const start = Math.max(from, instantOf(table, date * day + person.startMinute * minute));
    const end = Math.min(until, instantOf(table, date * day + person.endMinute * minute));
    if (end <= start) continue;
    if (size > 0 && (set[size - 1] as number) >= start)
      set[size - 1] = Math.max(set[size - 1] as number, end);
    else {
      set[size++] = start;
      set[size++] = end;
    }
  }
  return set.subarray(0, size);
}

function sorted(bounds: Float64Array): Float64Array {
  const keys = new Float64Array(bounds.length >> 1);
  for (let index = 0; index < keys.length; index++) {
    const [start, end] = [bounds[2 * index] as number, bounds[2 * index + 1] as number];
    keys[index] = (start / minute) * 65_536 + (end - start) / minute;
  }
  keys.sort();
  const set = new Float64Array(bounds.length);
  let size = 0;
  for (const key of keys) {
    const start = Math.floor(key / 65_536) * minute;
    const end = start + (key % 65_536) * minute;
    if (size > 0 && (set[size - 1] as number) >= start)
      set[size - 1] = Math.max(set[size - 1] as number, end);
    else {
      set[size++] = start;
      set[size++] = end;
    }
  }
  return set.subarray(0, size);
}

function without(a: Float64Array, b: Float64Array): Float64Array {
  const set = new Float64Array(a.length + b.length);
  let size = 0;
  let first = 0;
  for (let i = 0; i < a.length; i += 2) {
    let start = a[i] as number;
    const end = a[i + 1] as number;
    while (first < b.length && (b[first + 1] as number) <= start) first += 2;
    for (let j = first; j < b.length && (b[j] as number) < end; j += 2) {
      if ((b[j] as number) > start) {
        set[size++] = start;
        set[size++] = b[j] as number;
      }
      start = Math.max(start, b[j + 1] as number);
    }
    if (start < end) {
      set[size++] = start;
      set[size++] = end;
    }
  }
  return set.subarray(0, size);
}

function both(a: Float64Array, b: Float64Array): Float64Array {
  const set = new Float64Array(a.length + b.length);
  let size = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const start = Math.max(a[i] as number, b[j] as number);
    const end = Math.min(a[i + 1] as number, b[j + 1] as number);
    if (start < end) {
      set[size++] = start;
      set[size++] = end;
    }
    if ((a[i + 1] as number) <= (b[j + 1] as number)) i += 2;
    else j += 2;
  }
  return set.subarray(0, size);
}

function starts(free: Float64Array): Float64Array {
  let room = free.length;
  for (let index = 0; index < free.length; index += 2)
    room += Math.floor(((free[index + 1] as number) - (free[index] as number)) / step);
  const found = new Float64Array(room);
  let size = 0;
  for (let index = 0; index < free.length; index += 2) {
    const end = free[index + 1] as number;
    for (let at = Math.ceil((free[index] as number) / step) * step; at + length <= end; at += step)
      found[size++] = at;
  }
  return found.subarray(0, size);
}
