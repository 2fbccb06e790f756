import { reason } from "@samtal/core";
import type { InterviewerAvailability } from "../availability/personAvailability.ts";
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
