import { type Booking, compareText } from "@samtal/core";
import { compareInstants, type Interval } from "@samtal/core/time";
import type { BusyTime } from "../availability/busyTime.ts";
import type { PersonAvailability } from "../availability/personAvailability.ts";
import type { SlotRequest } from "../slots/slotRequest.ts";
import { seatedPeople } from "./attendanceOf.ts";

type Taken = Pick<BusyTime, "interval" | "buffers"> & Partial<Pick<BusyTime, "kind">>;

/**
 * A request as if the booking were not there: its time is free again for everyone in it, and counts towards
 * nobody's limits.
 *
 * Its own time is known by its interval: from the opening of the lobby as it was claimed, or from the start as
 * calendars hold it. Of several alike one is taken away, since the others are other meetings, and time out of
 * office stays. A calendar that melts neighbouring times into one hides it; then that time stays taken.
 */
export function withoutBooking(request: SlotRequest, booking: Booking): SlotRequest {
  const own = ownIntervals(booking);
  const booked = new Set<string>([request.candidate.personId, ...seatedPeople(booking)]);
  const freed = <Person extends PersonAvailability>(person: Person): Person => {
    if (!booked.has(person.personId)) return person;
    const { busy, interviews } = person;
    return {
      ...person,
      busy: without(busy, own),
      ...(interviews === undefined ? {} : { interviews: without(interviews, own) }),
    };
  };
  const { support } = request;
  return {
    ...request,
    candidate: freed(request.candidate),
    interviewers: request.interviewers.map(freed),
    ...(support === undefined
      ? {}
      : {
          support: {
            ...support,
            interpreters: support.interpreters.map(freed),
            captioners: support.captioners.map(freed),
          },
        }),
  };
}

function ownIntervals({ lobbyOpensAt, start, end }: Booking): Interval[] {
  const whole = { start: lobbyOpensAt, end: end.instant };
  const assessment = { start: start.instant, end: end.instant };
  return isSame(whole, assessment) ? [whole] : [whole, assessment];
}

const isSame = (a: Interval, b: Interval): boolean =>
  compareInstants(a.start, b.start) === 0 && compareInstants(a.end, b.end) === 0;

function without<Time extends Taken>(times: readonly Time[], own: readonly Interval[]): Time[] {
  const gone = new Set<Time>();
  for (const interval of own) {
    const [first] = times
      .filter((time) => time.kind !== "out-of-office" && isSame(time.interval, interval))
      .sort((a, b) => compareText(footprint(a), footprint(b)));
    if (first) gone.add(first);
  }
  return gone.size === 0 ? [...times] : times.filter((time) => !gone.has(time));
}

/** Tells times alike in interval apart, so that it does not matter in which order they came. */
const footprint = ({ kind = "busy", buffers }: Taken): string =>
  `${kind} ${buffers?.beforeMinutes ?? 0} ${buffers?.afterMinutes ?? 0}`;
