import { SamtalError } from "@samtal/core";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { interviewersOf, loopJson, loopRequest, loopRound } from "../../testdata/loopRequest.ts";
import { safeParseLoopRequest } from "./loopRequest.ts";
import { planLoop } from "./planLoop.ts";

const codesOf = (more: Record<string, unknown>): string[] => {
  const parsed = safeParseLoopRequest(loopJson(more));
  return parsed.status === "ok" ? [] : parsed.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
};
const pair = (before: string, after: string, more: object = {}) => ({
  before: `round_${before}`,
  after: `round_${after}`,
  ...more,
});
const lunch = (from: string, to: string, minutes: number) => ({ from, to, minutes });

describe("a loop that can't be planned", () => {
  it.each([
    ["core/too-small rounds", { rounds: [] }],
    [
      "core/duplicate-id rounds.1.id",
      { rounds: [loopRound("a", ["interviewer_1"]), loopRound("a", ["interviewer_2"])] },
    ],
    ["scheduling/order-cycle order", { order: { pairs: [pair("a", "b"), pair("b", "a")] } }],
    ["scheduling/order-cycle order", { order: { pairs: [pair("a", "a")] } }],
    [
      "scheduling/order-cycle order",
      { order: { sequence: ["round_a", "round_b"], pairs: [pair("b", "a")] } },
    ],
    ["scheduling/order-cycle order", { order: { sequence: ["round_a", "round_a"] } }],
    ["scheduling/unknown-round order.sequence.1", { order: { sequence: ["round_a", "round_c"] } }],
    ["scheduling/unknown-round order.pairs.0.after", { order: { pairs: [pair("a", "c")] } }],
    [
      "scheduling/gap-order order.pairs.0.maximumMinutes",
      { order: { pairs: [pair("a", "b", { minimumMinutes: 60, maximumMinutes: 30 })] } },
    ],
    ["scheduling/gap-order breakMinutes.most", { breakMinutes: { least: 30, most: 15 } }],
    ["scheduling/lunch-longer-than-window lunch.minutes", { lunch: lunch("11:30", "12:00", 45) }],
    ["scheduling/window-order lunch.to", { lunch: lunch("13:30", "11:30", 45) }],
    [
      "scheduling/availability-missing interviewerLunches.0.interviewerId",
      { interviewerLunches: [{ interviewerId: "interviewer_9", lunch: lunch("11:30", "13:30", 45) }] },
    ],
    ["scheduling/rounds-exceed-days days", { days: { most: 1, roundsPerDay: 1 } }],
    [
      "scheduling/unknown-round links.0.roundId",
      { links: [{ roundId: "round_c", joinUrl: "https://meet.example/c" }] },
    ],
    [
      "core/duplicate-id links.1.roundId",
      { links: ["a", "b"].map((id) => ({ roundId: "round_a", joinUrl: `https://meet.example/${id}` })) },
    ],
    [
      "core/invalid-format links.0.joinUrl",
      { links: [{ roundId: "round_a", joinUrl: "javascript:alert(1)" }] },
    ],
    [
      "scheduling/availability-missing debrief.attendees.0",
      { debrief: { minutes: 30, attendees: ["interviewer_9"], within: { kind: "hours", hours: 2 } } },
    ],
    [
      "scheduling/conflict-in-debrief debrief.attendees.0",
      {
        interviewers: interviewersOf("1", "2", "3"),
        conflictsOfInterest: [{ interviewerId: "interviewer_3", candidateId: "candidate_1" }],
        debrief: { minutes: 30, attendees: ["interviewer_3"], within: { kind: "hours", hours: 2 } },
      },
    ],
    [
      "scheduling/unknown-seat panelSoFar.0.seatId",
      { panelSoFar: [{ roundId: "round_a", seatId: "seat_9", interviewerId: "interviewer_1" }] },
    ],
    // What a search for slots refuses is refused of each round, at its own place; of the people once.
    ["scheduling/availability-missing rounds.1.panel.seats.0.pool.0", { interviewers: interviewersOf("1") }],
    [
      "scheduling/request-too-large ",
      {
        rounds: Array.from({ length: 12 }, (_, index) => loopRound(`${index}`, ["interviewer_1"])),
        window: { start: "2027-01-01T00:00:00Z", end: "2028-01-31T00:00:00Z" },
        grid: { minutes: 1, zone: "Etc/UTC" },
      },
    ],
    ["scheduling/grid-not-part-of-day grid.minutes", { grid: { minutes: 7, zone: "Etc/UTC" } }],
  ])("is refused with %s", (expected, more) => {
    expect(codesOf(more)).toEqual([expected]);
  });

  it("is refused where a calendar, a zone or a limit is missing", () => {
    const within = { kind: "working-days", days: 1, calendarId: "calendar_se", zone: "Etc/Nowhere" };
    const request = loopRequest({ debrief: { minutes: 30, attendees: [], within } });
    const refused = (act: () => unknown): string[] => {
      try {
        act();
      } catch (error) {
        if (SamtalError.isInstance(error))
          return error.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
      }
      return [];
    };
    expect(refused(() => planLoop(request, { zoneRules: tzdataRules }))).toEqual([
      "core/unknown-zone debrief.within.zone",
      "scheduling/unknown-calendar debrief.within.calendarId",
    ]);
    expect(refused(() => planLoop(loopRequest(), { zoneRules: tzdataRules, maximumSteps: 0 }))).toEqual([
      "scheduling/limit-not-positive maximumSteps",
    ]);
  });
});
