import { explain, toId } from "@samtal/core";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { bookingOf, withOwnTime } from "../../testdata/bookings.ts";
import { person, round, seat, slotRequest, weekdays } from "../../testdata/slotRequest.ts";
import { reasonTexts } from "../reasonTexts.ts";
import type { SlotRequest } from "../slots/slotRequest.ts";
import { rebook, type Rebooking } from "./rebook.ts";
import { rebookCauses } from "./rebookCause.ts";
import { parseRebookNeed, type RebookNeed, safeParseRebookNeed } from "./rebookNeed.ts";

type Json = Record<string, unknown>;

// Monday 15 March 2027, Stockholm UTC+1: booked for 09:00 (08:00Z), broken off at 09:10. A lobby of ten minutes.
const stockholm = "Europe/Stockholm";
const hours = weekdays("09:00", "17:00");
const busy = (from: string, to: string): Json => ({
  interval: { start: `2027-03-15T${from}:00Z`, end: `2027-03-15T${to}:00Z` },
  kind: "busy",
});
const asked = (more: Json = {}): SlotRequest =>
  slotRequest({
    round: round([seat("seat_a", ["interviewer_1", "interviewer_2"])], { lobbyMinutes: 10 }),
    candidate: person("candidate_1", stockholm, hours),
    interviewers: [person("interviewer_1", stockholm, hours), person("interviewer_2", stockholm, hours)],
    window: { start: "2027-03-15T00:00:00Z", end: "2027-03-17T00:00:00Z" },
    ...more,
  });
const booking = bookingOf(asked());
if (booking === undefined) throw new Error("no slot");
const after = (more: Json = {}): SlotRequest =>
  withOwnTime(asked({ now: "2027-03-15T08:10:00Z", minimumNotice: "PT24H", ...more }), booking, {
    shape: "claim",
    list: "busy",
  });
const need = (more: Partial<Record<keyof RebookNeed, unknown>> = {}): RebookNeed =>
  parseRebookNeed({
    cause: "technical-trouble",
    candidateAccepts: "PT20M",
    fallbackPlan: [{ kind: "phone" }, { kind: "rebook" }],
    ...more,
  });
const rebooked = (what: RebookNeed = need(), request: SlotRequest = after()): Rebooking =>
  rebook(booking, what, request, { zoneRules: tzdataRules });
const firstOf = (outcome: Rebooking) => (outcome.status === "found" ? outcome.moves[0] : undefined);

describe("rebooking after trouble", () => {
  it("gives the soonest time by the notice that the candidate accepts, and says how soon", () => {
    // 08:10Z and 20 minutes: the lobby opens at 08:30Z at the earliest, the start is then 08:40Z, on the grid 08:45Z.
    const outcome = rebooked();
    expect(firstOf(outcome)?.slot).toMatchObject({ start: "2027-03-15T08:45:00Z", seats: booking.seats });
    expect(outcome).toMatchObject({ status: "found", minutesAhead: 35, cause: "technical-trouble" });
    const said = outcome.because.find(({ code }) => code === "scheduling/rebooked-in");
    expect(said && explain(said, "sv", reasonTexts)).toBe("Den närmaste tiden börjar om 35 minuter.");
  });

  it("shortens no notice that the candidate has not shortened", () => {
    // 24 hours from 08:10Z, and the lobby: 16 March 08:20Z, on the grid 08:30Z.
    const { candidateAccepts: _, ...silent } = need();
    const outcome = rebooked(silent);
    expect(firstOf(outcome)?.slot.start).toBe("2027-03-16T08:30:00Z");
    expect(outcome.because.map(({ code }) => code)).toContain("scheduling/notice-as-requested");
  });

  it("takes what the candidate accepts over the candidate's own setting, but not over an interviewer's", () => {
    const notice = { kind: "elapsed", duration: "PT4H" };
    const patient = person("candidate_1", stockholm, hours, { notice });
    expect(firstOf(rebooked(need(), after({ candidate: patient })))?.slot.start).toBe("2027-03-15T08:45:00Z");
    // 08:10Z, four hours, the lobby: 12:20Z, on the grid 12:30Z.
    const interviewers = [1, 2].map((number) =>
      person(`interviewer_${number}`, stockholm, hours, { notice }),
    );
    expect(firstOf(rebooked(need(), after({ interviewers })))?.slot.start).toBe("2027-03-15T12:30:00Z");
  });

  it("puts the soonest first, and beside it the soonest with the same people", () => {
    const interviewers = [
      person("interviewer_1", stockholm, hours, { busy: [busy("08:45", "10:00")] }),
      person("interviewer_2", stockholm, hours),
    ];
    const outcome = rebooked(need(), after({ interviewers, maximumSlots: 1 }));
    expect(firstOf(outcome)?.slot).toMatchObject({
      start: "2027-03-15T08:45:00Z",
      seats: [{ seatId: "seat_a", interviewerId: "interviewer_2" }],
    });
    // interviewer_1 is back at 10:00Z; the lobby opens then, so the start is 10:10Z, on the grid 10:15Z.
    expect(outcome.status === "found" && outcome.soonestWithSamePanel?.slot.start).toBe(
      "2027-03-15T10:15:00Z",
    );
    expect(outcome.status === "found" && outcome.moves).toHaveLength(1);
  });

  it("does not ask those who were missing, where it is told so", () => {
    const absentIds = [toId("interviewer", "1")];
    const outcome = rebooked(need({ cause: "interviewer-no-show", absentIds }));
    expect(firstOf(outcome)?.disruption).toMatchObject({
      joining: ["interviewer_2"],
      leaving: ["interviewer_1"],
    });
    expect(outcome.status === "found" && [outcome.samePanel, outcome.soonestWithSamePanel]).toEqual([
      0,
      undefined,
    ]);
    expect(firstOf(rebooked(need({ cause: "interviewer-no-show" })))?.slot.seats).toEqual(booking.seats);
  });

  it("finds the same whatever happened: the cause is passed through and weighs nothing", () => {
    const outcomes = rebookCauses.map((cause) => rebooked(need({ cause })));
    for (const outcome of outcomes) {
      expect({ ...outcome, cause: "", because: [] }).toEqual({ ...outcomes[0], cause: "", because: [] });
      const [said] = outcome.because;
      expect(said?.params).toEqual({ cause: outcome.cause });
      expect(said && explain(said, "en", reasonTexts)).toContain("counts in no assessment");
    }
  });
});

describe("the fallback", () => {
  it("comes before any new time: the phone, or the other platform, in the plan's order", () => {
    const platform = { kind: "platform", platformId: "platform_2", joinUrl: "https://meet.example/room" };
    expect(rebooked().fallback).toEqual({ kind: "phone" });
    const outcome = rebooked(need({ fallbackPlan: [{ kind: "rebook" }, platform, { kind: "phone" }] }));
    expect(outcome.fallback).toEqual(platform);
    // The address stands in the step, and in no reason.
    expect(JSON.stringify(outcome.because)).not.toContain("meet.example");
  });

  it.each([[[]], [[{ kind: "rebook" }]]])("is said to be missing: %j", (fallbackPlan) => {
    const outcome = rebooked(need({ fallbackPlan }));
    expect(outcome).not.toHaveProperty("fallback");
    expect(outcome.because.map(({ code }) => code)).toContain("scheduling/fallback-missing");
  });

  it("is named all the same when there is no time", () => {
    const candidate = person("candidate_1", stockholm, hours, {
      busy: [{ interval: { start: "2027-03-15T08:45:00Z", end: "2027-03-17T00:00:00Z" }, kind: "busy" }],
    });
    const outcome = rebooked(need(), after({ candidate }));
    expect(outcome).toMatchObject({ status: "none", fallback: { kind: "phone" } });
    expect(outcome.because.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["scheduling/fallback-first", "scheduling/emptied-by"]),
    );
    for (const each of outcome.because) expect(explain(each, "sv", reasonTexts)).not.toContain("scheduling/");
  });
});

describe("a need that can't be read", () => {
  it.each([
    [
      "a calendar day, which is no elapsed time",
      { candidateAccepts: "P1D" },
      "core/not-elapsed candidateAccepts",
    ],
    ["an unknown cause", { cause: "candidate was ill" }, "core/invalid-value cause"],
    ["an interviewer who is none", { absentIds: ["candidate_1"] }, "core/invalid-format absentIds.0"],
  ])("is refused: %s", (_, more, expected) => {
    const plan = { cause: "interrupted", fallbackPlan: [] };
    const parsed = safeParseRebookNeed({ ...plan, ...more });
    expect(
      parsed.status === "invalid" && parsed.issues.map(({ code, path }) => `${code} ${path.join(".")}`),
    ).toEqual([expected]);
    expect(JSON.stringify(parsed)).not.toContain("was ill");
  });
});
