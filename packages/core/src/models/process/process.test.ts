import { describe, expect, it } from "vitest";
import { type Refusal, refused } from "../../../testdata/refusal.ts";
import * as core from "../../index.ts";
import * as testing from "../../testing/index.ts";

const panel = core.safeParser(core.panelSchema);
const later = "2027-03-16T09:45:00Z";

const refusals: Refusal[] = [
  [
    "one seat twice",
    { ...testing.buildPanel(), seats: [...testing.buildPanel().seats, ...testing.buildPanel().seats] },
    panel,
    "core/duplicate-id seats",
  ],
  [
    "a seat that nobody can take",
    { ...testing.buildPanel(), seats: [{ ...testing.buildPanel().seats[0], pool: [] }] },
    panel,
    "core/too-small seats.0.pool",
  ],
  [
    "a lobby that opens after the start",
    { ...testing.buildInterview(), lobbyOpensAt: "2027-03-16T09:00:01Z" },
    core.safeParseInterview,
    "core/lobby-after-start lobbyOpensAt",
  ],
  [
    "an interview joined by a script",
    { ...testing.buildInterview(), meeting: { platformId: "platform_1", joinUrl: "javascript:alert(1)" } },
    core.safeParseInterview,
    "core/invalid-format meeting.joinUrl",
  ],
  [
    "a fallback joined by a script",
    {
      ...testing.buildInterview(),
      fallbackPlan: [{ kind: "platform", platformId: "platform_2", joinUrl: "data:text/html,x" }],
    },
    core.safeParseInterview,
    "core/invalid-format fallbackPlan.0.joinUrl",
  ],
  [
    "an interview without length",
    { ...testing.buildInterview(), assessmentStartsAt: later },
    core.safeParseInterview,
    "core/end-not-after-start endsAt",
  ],
  [
    "a booking that ends as it starts",
    { ...testing.buildBooking(), end: testing.buildBooking().start },
    core.safeParseBooking,
    "core/end-not-after-start end",
  ],
  [
    "a booking whose lobby opens too late",
    { ...testing.buildBooking(), lobbyOpensAt: later },
    core.safeParseBooking,
    "core/lobby-after-start lobbyOpensAt",
  ],
  [
    "a booking whose clock contradicts its instant",
    { ...testing.buildBooking(), start: { ...testing.buildBooking().start, local: "2027-03-16T11:00:00" } },
    core.safeParseBooking,
    "core/local-contradicts-instant start.local",
  ],
  [
    "a panel in which nobody is needed",
    { ...testing.buildPanel(), seats: [{ ...testing.buildPanel().seats[0], kind: "trainee" }] },
    panel,
    "core/no-required-seat seats",
  ],
  [
    "a booking with one interpreter twice",
    {
      ...testing.buildBooking(),
      support: [
        { kind: "interpreter", personId: "interpreter_1" },
        { kind: "interpreter", personId: "interpreter_1" },
      ],
    },
    core.safeParseBooking,
    "core/duplicate-id support",
  ],
  [
    "a captioner where an interpreter is named",
    { ...testing.buildBooking(), support: [{ kind: "interpreter", personId: "captioner_1" }] },
    core.safeParseBooking,
    "core/invalid-format support.0.personId",
  ],
  [
    "a booking with one person on two seats",
    {
      ...testing.buildBooking(),
      seats: [
        { seatId: "seat_1", interviewerId: "interviewer_1" },
        { seatId: "seat_2", interviewerId: "interviewer_1" },
      ],
    },
    core.safeParseBooking,
    "core/duplicate-id seats",
  ],
  [
    "a plan with one round twice",
    { ...testing.buildInterviewPlan(), rounds: [testing.buildRound(), testing.buildRound()] },
    core.safeParseInterviewPlan,
    "core/duplicate-id rounds",
  ],
  [
    "an empty plan",
    { ...testing.buildInterviewPlan(), rounds: [] },
    core.safeParseInterviewPlan,
    "core/too-small rounds",
  ],
  [
    "a round of an unknown mode",
    { ...testing.buildInterviewPlan(), rounds: [{ ...testing.buildRound(), mode: "hybrid" }] },
    core.safeParseInterviewPlan,
    "core/invalid-value rounds.0.mode",
  ],
];

describe("rounds, interviews and bookings", () => {
  it.each(refusals)("refuse %s", (_, document, parse, expected) => {
    expect(refused(parse(document))).toEqual([expected]);
  });

  it("take an interview whose lobby opens at the start, and instants with and without milliseconds", () => {
    const lobbyOpensAt = "2027-03-16T09:00:00.000Z";
    expect(testing.buildInterview({ lobbyOpensAt }).lobbyOpensAt).toBe(lobbyOpensAt);
  });

  it("take rounds of both modes in one plan", () => {
    const rounds = [testing.buildAsynchronousRound(), testing.buildRound()];
    expect(testing.buildInterviewPlan({ rounds }).rounds).toEqual(rounds);
  });
});
