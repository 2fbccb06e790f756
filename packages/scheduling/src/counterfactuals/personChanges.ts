import { reason } from "@samtal/core";
import { millisecondsOfDay, parseLocalTime, parseWindowEnd } from "@samtal/core/time";
import type { InterviewerAvailability } from "../availability/personAvailability.ts";
import type { WorkingHours } from "../availability/workingHours.ts";
import type { Layer } from "../layers/layer.ts";
import type { SlotRequest } from "../slots/slotRequest.ts";
import type { RequestChange } from "./counterfactual.ts";

/** Layers that a person or the host can lift, and the availability without them. */
const lifted: Partial<Record<Layer, (person: InterviewerAvailability) => InterviewerAvailability>> = {
  notice: (person) => without(person, "notice"),
  horizon: (person) => without(person, "horizonDays"),
  focus: (person) => without(person, "focusBlocks"),
  "daily-limit": (person) => ({ ...person, limits: without(person.limits ?? {}, "perDay") }),
  "weekly-limit": (person) => ({ ...person, limits: without(person.limits ?? {}, "perWeek") }),
  holiday: (person) => without(person, "calendarId"),
};

/** The same without one of its optional fields. */
function without<Whole extends object>(whole: Whole, key: keyof Whole): Whole {
  const { [key]: _, ...others } = whole;
  return others as Whole;
}

/**
 * What an interviewer could give: each layer that took starts, lifted, and the meetings moved away.
 *
 * @param request - a validated request
 * @param personId - the interviewer
 * @param layers - those that took starts from the interviewer
 * @returns changes in the order of the layers
 */
export function interviewerChanges(
  request: SlotRequest,
  personId: string,
  layers: readonly Layer[],
): RequestChange[] {
  const changed = (change: (person: InterviewerAvailability) => InterviewerAvailability): SlotRequest => ({
    ...request,
    interviewers: request.interviewers.map((person) => (person.personId === personId ? change(person) : person)),
  });
  const changes = layers.flatMap((layer): RequestChange[] => {
    const lift = lifted[layer];
    if (!lift) return [];
    return [
      {
        kind: "layer-lifted",
        request: changed(lift),
        told: (count) => reason("scheduling/if-layer-lifted", { personId, layer, count }),
      },
    ];
  });
  if (layers.includes("busy")) {
    changes.push({
      kind: "person-free",
      request: changed((person) => ({
        ...without(person, "interviews"),
        busy: person.busy.filter(({ kind }) => kind !== "busy"),
      })),
      told: (count) => reason("scheduling/if-person-free", { personId, count }),
    });
  }
  return changes;
}

/**
 * A candidate who could come somewhat earlier, or later, than the hours given.
 *
 * @param request - a validated request
 * @returns an hour and two, earlier and later
 */
export function candidateChanges(request: SlotRequest): RequestChange[] {
  const { candidate } = request;
  return [1, 2].flatMap((hours) =>
    (["earlier", "later"] as const).map((direction): RequestChange => ({
      kind: "wider-hours",
      request: {
        ...request,
        candidate: {
          ...candidate,
          workingHours: widened(candidate.workingHours, hours, direction),
          ...(candidate.periods === undefined
            ? {}
            : {
                periods: candidate.periods.map((period) => ({
                  ...period,
                  workingHours: widened(period.workingHours, hours, direction),
                })),
              }),
        },
      },
      told: (count) =>
        direction === "earlier"
          ? reason("scheduling/if-candidate-earlier", { hours, count })
          : reason("scheduling/if-candidate-later", { hours, count }),
    })),
  );
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
