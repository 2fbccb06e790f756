import { DateTime, type IANAZone, Interval } from "luxon";
import { lengthMinutes, stepMinutes, type Workload, type WorkloadPerson } from "./slotWorkload.ts";

// As an application with luxon does it, and as well as luxon allows: a person's zone is made once, busy times are
// merged once and walked in order, and only a start at which nothing is busy gets clocks.
const minute = 60_000;

/** One person as luxon takes them. */
interface LuxonPerson {
  readonly person: WorkloadPerson;
  readonly zone: IANAZone;
  readonly busy: Interval[];
  next: number;
}

/** The starts that suit everyone. */
export function luxonSlots({ people, from, until }: Workload, zones: readonly IANAZone[]): Float64Array {
  const asked = people.map((person, number): LuxonPerson => {
    const busy: Interval[] = [];
    for (let index = 0; index < person.busy.length; index += 2) {
      const [start, end] = [person.busy[index] as number, person.busy[index + 1] as number];
      busy.push(Interval.fromDateTimes(utc(start), utc(end)));
    }
    return { person, zone: zones[number] as IANAZone, busy: Interval.merge(busy), next: 0 };
  });
  const found: number[] = [];
  for (let at = from; at + lengthMinutes * minute <= until; at += stepMinutes * minute) {
    if (asked.every((each) => isFree(each, at) && isOpen(each, at))) found.push(at);
  }
  return Float64Array.from(found);
}

const utc = (at: number): DateTime => DateTime.fromMillis(at, { zone: "utc" });

function isFree(each: LuxonPerson, at: number): boolean {
  while ((each.busy[each.next]?.end?.toMillis() ?? Number.POSITIVE_INFINITY) <= at) each.next++;
  return (each.busy[each.next]?.start?.toMillis() ?? Number.POSITIVE_INFINITY) >= at + lengthMinutes * minute;
}

function isOpen({ person, zone }: LuxonPerson, at: number): boolean {
  const start = DateTime.fromMillis(at, { zone });
  const { weekdays, startMinute, endMinute } = person;
  const from = start.hour * 60 + start.minute;
  if (!weekdays.includes(start.weekday as never) || from < startMinute || from >= endMinute) return false;
  // Four times as quick as start.plus.
  const end = DateTime.fromMillis(at + lengthMinutes * minute, { zone });
  const to = end.hour * 60 + end.minute;
  if (end.day === start.day) return to <= endMinute;
  // Over midnight: only where one day's window runs into the next.
  return endMinute === 1440 && (to === 0 || (startMinute === 0 && weekdays.includes(end.weekday as never)));
}
