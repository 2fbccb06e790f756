import { reason } from "@samtal/core";
import { millisecondsOfDay, parseLocalTime, parseWindowEnd } from "@samtal/core/time";
import type { PersonAvailability } from "../availability/personAvailability.ts";
import type { WorkingHours } from "../availability/workingHours.ts";
import type { SlotRequest } from "../slots/slotRequest.ts";
import type { RequestChange } from "./counterfactual.ts";

type Direction = "earlier" | "later";

/** A change of hours, with the direction in which only the smallest that helps is told. */
export interface HoursChange {
  readonly direction: Direction;
  readonly change: RequestChange;
}

/** An hour and two, earlier and later, the smaller first. */
const widenings = [1, 2].flatMap((by) => (["earlier", "later"] as const).map((direction) => ({ by, direction })));

/**
 * A person who could come somewhat earlier, or later in the day, than the hours given: hours that meet nobody
 * else's are the commonest cause of an empty list across continents.
 *
 * @param request - a validated request
 * @param personId - the candidate or an interviewer
 * @returns an hour and two, earlier and later
 */
export function hoursChanges(request: SlotRequest, personId: string): HoursChange[] {
  return widenings.map(({ by, direction }) => ({
    direction,
    change: {
      kind: "wider-hours",
      request: withHours(request, personId, by, direction),
      told: (count) =>
        direction === "earlier"
          ? reason("scheduling/if-person-earlier", { personId, hours: by, count })
          : reason("scheduling/if-person-later", { personId, hours: by, count }),
    },
  }));
}

function withHours(request: SlotRequest, personId: string, by: number, direction: Direction): SlotRequest {
  const wider = <Person extends PersonAvailability>(person: Person): Person => {
    if (person.personId !== personId) return person;
    const workingHours = widened(person.workingHours, by, direction);
    if (person.periods === undefined) return { ...person, workingHours };
    const periods = person.periods.map((period) => ({
      ...period,
      workingHours: widened(period.workingHours, by, direction),
    }));
    return { ...person, workingHours, periods };
  };
  return { ...request, candidate: wider(request.candidate), interviewers: request.interviewers.map(wider) };
}

/** Every window begins or ends so many hours further out, at most at midnight; those past midnight stay. */
function widened(hours: WorkingHours, by: number, direction: "earlier" | "later"): WorkingHours {
  const wider = <Window extends WorkingHours["weekly"][number] | WorkingHours["exceptions"][number]["windows"][number]>(
    window: Window,
  ): Window => {
    if (window.overnight === true) return window;
    const [from, to] = [millisecondsOfDay(window.from), millisecondsOfDay(window.to)].map((each) => each / 60_000) as [
      number,
      number,
    ];
    return direction === "earlier"
      ? { ...window, from: parseLocalTime(clock(Math.max(0, from - by * 60))) }
      : { ...window, to: parseWindowEnd(clock(Math.min(1440, to + by * 60))) };
  };
  return {
    weekly: hours.weekly.map(wider),
    exceptions: hours.exceptions.map(({ date, windows }) => ({ date, windows: windows.map(wider) })),
  };
}

function clock(minutes: number): string {
  const whole = Math.floor(minutes);
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${two(Math.floor(whole / 60))}:${two(whole % 60)}`;
}
