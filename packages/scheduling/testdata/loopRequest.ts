import { type LoopRequest, parseLoopRequest } from "../src/loops/loopRequest.ts";
import { person, round, seat, weekdays } from "./slotRequest.ts";

type Json = Record<string, unknown>;

/** A round of 45 minutes without a lobby for one of these people; overridable. */
export const loopRound = (id: string, pool: readonly string[], more: Json = {}): Json =>
  round([seat("seat_1", pool)], { id: `round_${id}`, ...more });

/** Interviewers in Stockholm, from nine to five. */
export const interviewersOf = (...ids: readonly string[]): Json[] =>
  ids.map((id) => person(`interviewer_${id}`, "Europe/Stockholm", weekdays("09:00", "17:00")));

/** A loop as JSON: two rounds with a person each, in Stockholm on one Monday; overridable. */
export const loopJson = (more: Json = {}): Json => ({
  schemaVersion: 1,
  rounds: [loopRound("a", ["interviewer_1"]), loopRound("b", ["interviewer_2"])],
  candidate: person("candidate_1", "Europe/Stockholm", weekdays("09:00", "17:00")),
  interviewers: interviewersOf("1", "2"),
  accommodations: [],
  days: { most: 1 },
  window: { start: "2027-03-15T00:00:00Z", end: "2027-03-16T00:00:00Z" },
  grid: { minutes: 15, zone: "Europe/Stockholm" },
  now: "2027-03-01T00:00:00Z",
  minimumNotice: "PT0S",
  ...more,
});

/** The same, validated. */
export const loopRequest = (more: Json = {}): LoopRequest => parseLoopRequest(loopJson(more));
