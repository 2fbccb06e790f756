import { buildRound } from "@samtal/core/testing";
import { instantOf } from "@samtal/core/time";
import { parseSlotRequest, type SlotRequest } from "@samtal/scheduling";
import { lengthMinutes, stepMinutes, type Workload, type WorkloadPerson } from "./slotWorkload.ts";

/** A seat of the panel, by its pool's positions among the workload's people. */
export interface WorkloadSeat {
  readonly pool: readonly number[];
  readonly count?: number;
}

/**
 * A workload as the document that {@link findSlots} takes: the first person is the candidate, and each other has
 * a seat unless told otherwise.
 */
export function workloadRequest(
  { from, until, people }: Workload,
  seats: readonly WorkloadSeat[] = people.slice(1).map((_, index) => ({ pool: [index + 1] })),
  minutes: number = stepMinutes,
): SlotRequest {
  const [candidate, ...others] = people.map((person, number) => ({
    schemaVersion: 1,
    personId: personId(number),
    timeZone: person.zone,
    workingHours: hoursOf(person),
    busy: busyOf(person),
  }));
  return parseSlotRequest({
    schemaVersion: 1,
    round: {
      ...buildRound(),
      minutes: lengthMinutes,
      lobbyMinutes: 0,
      panel: {
        id: "panel_1",
        seats: seats.map(({ pool, count = 1 }, index) => ({
          id: `seat_${index + 1}`,
          kind: index === 0 ? "chair" : "interviewer",
          pool: pool.map(personId),
          count,
          qualifications: [],
        })),
      },
    },
    candidate,
    interviewers: others.map((person) => ({ ...person, qualifications: [] })),
    accommodations: [],
    window: { start: instantOf(from), end: instantOf(until) },
    grid: { minutes, zone: "UTC" },
    now: instantOf(from - 7 * 86_400_000),
    minimumNotice: "PT24H",
  });
}

/** A person's week as the document has it. */
export function hoursOf({ weekdays, startMinute, endMinute }: WorkloadPerson): object {
  return {
    weekly: [{ weekdays: [...weekdays], from: clock(startMinute), to: clock(endMinute) }],
    exceptions: [],
  };
}

function busyOf({ busy }: WorkloadPerson): object[] {
  return Array.from({ length: busy.length / 2 }, (_, index) => ({
    interval: { start: instantOf(busy[2 * index] as number), end: instantOf(busy[2 * index + 1] as number) },
    kind: "busy",
  }));
}

const personId = (number: number): string => (number === 0 ? "candidate_1" : `interviewer_${number}`);
const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
