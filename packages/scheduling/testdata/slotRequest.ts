import { buildRound } from "@samtal/core/testing";
import { parseSlotRequest, type SlotRequest } from "../src/slots/slotRequest.ts";

type Json = Record<string, unknown>;

/** Monday to Friday between two wall-clock times. */
export const weekdays = (from: string, to: string): Json => ({
  weekly: [{ weekdays: [1, 2, 3, 4, 5], from, to }],
  exceptions: [],
});

/** One person's availability, trained in nothing; overridable. */
export const person = (personId: string, timeZone: string, workingHours: Json, more: Json = {}): Json => ({
  schemaVersion: 1,
  personId,
  timeZone,
  workingHours,
  busy: [],
  ...(personId.startsWith("interviewer_") ? { qualifications: [] } : {}),
  ...more,
});

/** One seat of a panel that asks for no training; overridable. */
export const seat = (id: string, pool: readonly string[], more: Json = {}): Json => ({
  id,
  kind: "interviewer",
  pool,
  qualifications: [],
  ...more,
});

/** A live round of 45 minutes with these seats; overridable. */
export const round = (seats: readonly Json[], more: Json = {}): Json =>
  buildRound({ panel: { id: "panel_1", seats }, lobbyMinutes: 0, ...more } as never) as unknown as Json;

/** A request as JSON: one candidate and one interviewer in Stockholm, one Monday, earliest first; overridable. */
export const requestJson = (more: Json = {}): Json => ({
  schemaVersion: 1,
  round: round([seat("seat_1", ["interviewer_1"])]),
  candidate: person("candidate_1", "Europe/Stockholm", weekdays("09:00", "17:00")),
  interviewers: [person("interviewer_1", "Europe/Stockholm", weekdays("09:00", "17:00"))],
  accommodations: [],
  window: { start: "2027-03-15T00:00:00Z", end: "2027-03-16T00:00:00Z" },
  grid: { minutes: 15, zone: "Europe/Stockholm" },
  now: "2027-03-01T00:00:00Z",
  minimumNotice: "PT0S",
  ranking: { order: ["start"] },
  ...more,
});

/** The same, validated. */
export const slotRequest = (more: Json = {}): SlotRequest => parseSlotRequest(requestJson(more));
