import { type Booking, explain, SamtalError, toId } from "@samtal/core";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { bookingOf, withOwnTime } from "../../testdata/bookings.ts";
import { person, round, seat, slotRequest, weekdays } from "../../testdata/slotRequest.ts";
import { reasonTexts } from "../reasonTexts.ts";
import type { SlotRequest } from "../slots/slotRequest.ts";
import { type DeclinerReplacement, replaceDecliner } from "./replaceDecliner.ts";

type Json = Record<string, unknown>;

// Monday 15 March 2027, 09:00 in Stockholm (08:00Z), 45 minutes.
const stockholm = "Europe/Stockholm";
const hours = weekdays("09:00", "17:00");
const busy = (from: string, to: string): Json => ({
  interval: { start: `2027-03-15T${from}:00Z`, end: `2027-03-15T${to}:00Z` },
  kind: "busy",
});
const others = (changes: Record<number, Json> = {}): Json[] =>
  [1, 2, 3, 4, 5].map((number) => person(`interviewer_${number}`, stockholm, hours, changes[number]));
const asked = (more: Json = {}, seats?: readonly Json[]): SlotRequest =>
  slotRequest({
    round: round(
      seats ?? [
        seat("seat_a", ["interviewer_1", "interviewer_2", "interviewer_3"], {
          alternates: ["interviewer_4"],
        }),
        seat("seat_b", ["interviewer_5"]),
      ],
    ),
    candidate: person("candidate_1", stockholm, hours),
    interviewers: others(),
    ...more,
  });
const booked = (request: SlotRequest = asked()): Booking => {
  const booking = bookingOf(request);
  if (booking === undefined) throw new Error("no slot");
  return booking;
};
const replaced = (
  request: SlotRequest = asked(),
  decliner = "interviewer_1",
  booking = booked(),
): DeclinerReplacement =>
  replaceDecliner(booking, decliner, withOwnTime(request, booking, { shape: "event", list: "busy" }), {
    zoneRules: tzdataRules,
  });
const idsOf = (outcome: DeclinerReplacement): string[] =>
  outcome.status === "found" ? outcome.replacements.map(({ personId }) => personId) : [];

describe("an equal for a decliner", () => {
  it("comes from the pool first, the alternate last, by id where nothing else tells them apart", () => {
    const outcome = replaced();
    expect(idsOf(outcome)).toEqual(["interviewer_2", "interviewer_3", "interviewer_4"]);
    expect(outcome).toMatchObject({ status: "found", seatId: "seat_a", optional: false, because: [] });
    const alternate = outcome.status === "found" ? outcome.replacements[2] : undefined;
    expect(alternate?.because.map((each) => explain(each, "sv", reasonTexts))).toEqual([
      "interviewer_4 är ersättare och kan ta över seat_a.",
      "interviewer_4 är ledig; lokal tid är 2027-03-15T09:00:00 (Europe/Stockholm, UTC+01:00).",
    ]);
  });

  it("is by preference one who met the role's other candidates, then one with less to do", () => {
    const loads = [
      { interviewerId: "interviewer_2", load: 5 },
      { interviewerId: "interviewer_3", load: 2 },
    ];
    const ranking = { order: ["start"], loads };
    expect(idsOf(replaced(asked({ ranking })))).toEqual(["interviewer_3", "interviewer_2", "interviewer_4"]);
    const panelSoFar = [{ seatId: "seat_a", interviewerId: "interviewer_2" }];
    expect(idsOf(replaced(asked({ ranking, panelSoFar })))).toEqual([
      "interviewer_2",
      "interviewer_3",
      "interviewer_4",
    ]);
  });

  it("takes the one place; the others, the time and the id stay", () => {
    const booking = booked();
    const outcome = replaced();
    const [best] = outcome.status === "found" ? outcome.replacements : [];
    expect(best?.booking).toEqual({
      ...booking,
      seats: [
        { seatId: "seat_a", interviewerId: "interviewer_2" },
        { seatId: "seat_b", interviewerId: "interviewer_5" },
      ],
    });
    const interval = { start: "2027-03-15T08:00:00Z", end: "2027-03-15T08:45:00Z" };
    expect(best?.releases).toEqual([{ resourceId: "interviewer_1", interval, expectedVersion: 0 }]);
    expect(best?.claims).toEqual([{ resourceId: "interviewer_2", interval, expectedVersion: 0 }]);
  });

  it("is nobody who sits already, is busy, has a conflict or lacks the training on that date", () => {
    const trained = (validUntil: string): Json => ({
      qualifications: [{ key: "structured", validFrom: "2026-01-01", validUntil }],
    });
    const request = asked(
      {
        interviewers: others({
          1: trained("2027-12-31"),
          2: { ...trained("2027-12-31"), busy: [busy("08:30", "09:00")] },
          3: trained("2027-12-31"),
          // Trained until the day before.
          4: trained("2027-03-14"),
          5: trained("2027-12-31"),
        }),
        conflictsOfInterest: [{ interviewerId: "interviewer_3", candidateId: "candidate_1" }],
      },
      [
        seat(
          "seat_a",
          ["interviewer_1", "interviewer_2", "interviewer_3", "interviewer_4", "interviewer_5"],
          {
            qualifications: ["structured"],
          },
        ),
        seat("seat_b", ["interviewer_5"]),
      ],
    );
    const outcome = replaced(request);
    expect(outcome.because.map(({ code, params }) => [code, params["personId"], params["layer"]])).toEqual([
      ["scheduling/member-barred", "interviewer_2", "busy"],
      ["scheduling/member-barred", "interviewer_3", "conflict-of-interest"],
      ["scheduling/member-barred", "interviewer_4", "unqualified"],
      ["scheduling/seated-already", "interviewer_5", undefined],
      ["scheduling/moving-instead", undefined, undefined],
    ]);
    expect(outcome.status).toBe("none");
    for (const each of outcome.because) expect(explain(each, "sv", reasonTexts)).not.toContain("scheduling/");
  });

  it("has the notice that the person asks for; the request's own is past and does not count", () => {
    // Half an hour before the interview.
    const late = { now: "2027-03-15T07:30:00Z", minimumNotice: "PT24H" };
    const notice = { kind: "elapsed", duration: "PT1H" };
    const outcome = replaced(asked({ ...late, interviewers: others({ 2: { notice } }) }));
    expect(idsOf(outcome)).toEqual(["interviewer_3", "interviewer_4"]);
    expect(outcome.because.map(({ params }) => params["layer"])).toEqual(["notice"]);
  });

  it("says yes to odd hours first", () => {
    // 09:00 in Stockholm is 04:00 in New York (UTC-4 since 14 March).
    const interviewers = others({
      2: { timeZone: "America/New_York", workingHours: weekdays("03:00", "12:00") },
    });
    const outcome = replaced(asked({ interviewers }));
    const found = outcome.status === "found" ? outcome.replacements : [];
    expect(
      found.map(({ personId, start, needsConfirmation }) => [personId, start.local, needsConfirmation]),
    ).toEqual([
      ["interviewer_2", "2027-03-15T04:00:00", true],
      ["interviewer_3", "2027-03-15T09:00:00", false],
      ["interviewer_4", "2027-03-15T09:00:00", false],
    ]);
  });

  it("is asked about the booking's own length, whatever the round has become since", () => {
    const longer = [seat("seat_a", ["interviewer_1", "interviewer_2"]), seat("seat_b", ["interviewer_5"])];
    // Busy from 08:45Z on: free for the 45 minutes that are booked, not for an hour.
    const request = asked({ interviewers: others({ 2: { busy: [busy("08:45", "09:30")] } }) }, longer);
    const hour = { ...request, round: { ...request.round, minutes: 60 } };
    expect(idsOf(replaced(hour))).toEqual(["interviewer_2"]);
  });
});

describe("a booking that an accommodation lengthens", () => {
  it("is asked about as it is booked, the added time once", () => {
    const accommodations = [
      {
        schemaVersion: 1,
        id: "accommodation_1",
        candidateId: "candidate_1",
        needs: [{ kind: "extra-time", minutes: 15 }],
      },
    ];
    const booking = booked(asked({ accommodations }));
    expect(booking.end.instant).toBe("2027-03-15T09:00:00Z");
    const busyFrom = (from: string) =>
      asked({ accommodations, interviewers: others({ 2: { busy: [busy(from, "10:00")] } }) });
    expect(idsOf(replaced(busyFrom("09:00"), "interviewer_1", booking))).toContain("interviewer_2");
    expect(idsOf(replaced(busyFrom("08:59"), "interviewer_1", booking))).not.toContain("interviewer_2");
  });
});

describe("nobody to take over", () => {
  it("says at how many other times they could meet, and at how many with the decliner", () => {
    const pool = [seat("seat_a", ["interviewer_1", "interviewer_2"]), seat("seat_b", ["interviewer_5"])];
    // interviewer_2 is free from 10:00Z, the decliner from 15:00Z; the last start is 15:15Z, in steps of 15 minutes.
    const interviewers = others({
      1: { busy: [busy("08:00", "15:00")] },
      2: { busy: [busy("07:00", "10:00")] },
    });
    const booking = booked(asked({}, pool));
    const request = asked({ interviewers }, pool);
    const outcome = replaceDecliner(booking, "interviewer_1", request, { zoneRules: tzdataRules });
    // 10:00Z to 15:15Z are 22 starts; at 15:00Z and 15:15Z the decliner is there again.
    expect(outcome).toMatchObject({ status: "none", moving: { total: 22, withDecliner: 2 } });
    const told = outcome.because.at(-1);
    expect(told && explain(told, "sv", reasonTexts)).toBe(
      "Ingen kan ta över platsen. Det finns 22 andra tider; med samma person: 2.",
    );
  });

  it("is told apart from a seat without which the interview goes ahead", () => {
    const trainee = [
      seat("seat_a", ["interviewer_1"]),
      seat("seat_b", ["interviewer_5"], { kind: "trainee" }),
    ];
    const booking = booked(asked({}, trainee));
    expect(replaced(asked({}, trainee), "interviewer_5", booking)).toMatchObject({
      status: "none",
      seatId: "seat_b",
      optional: true,
    });
  });
});

describe("an interpreter who declines", () => {
  const interpreter = (id: string, languages: readonly string[]): Json => ({
    ...person(id, stockholm, hours),
    languages,
  });
  const needs = (...languages: string[]): Json => ({
    accommodations: [
      {
        schemaVersion: 1,
        id: "accommodation_1",
        candidateId: "candidate_1",
        needs: languages.map((language) => ({ kind: "interpreter", language })),
      },
    ],
  });

  it("is replaced by one for the language that the others do not interpret", () => {
    const interpreters = [
      interpreter("interpreter_1", ["ar"]),
      interpreter("interpreter_2", ["swl"]),
      interpreter("interpreter_3", ["ar"]),
      interpreter("interpreter_4", ["swl"]),
    ];
    const request = asked({ ...needs("swl", "ar"), support: { interpreters, captioners: [] } });
    const booking = booked(request);
    expect(booking.support?.map(({ personId }) => personId)).toEqual(["interpreter_1", "interpreter_2"]);
    for (const [decliner, equal] of [
      ["interpreter_1", "interpreter_3"],
      ["interpreter_2", "interpreter_4"],
    ] as const) {
      const outcome = replaced(request, decliner, booking);
      expect(idsOf(outcome)).toEqual([equal]);
      const [found] = outcome.status === "found" ? outcome.replacements : [];
      expect(found?.booking.support?.map(({ personId }) => personId)).toContain(equal);
      expect(found?.booking.seats).toEqual(booking.seats);
    }
  });
});

describe("an interpreter of one language beside one of both", () => {
  it("is replaced in the own language", () => {
    const languages = { 1: ["swl"], 2: ["ar", "swl"], 3: ["ar"], 4: ["swl"] };
    const interpreters = Object.entries(languages).map(([number, spoken]) => ({
      ...person(`interpreter_${number}`, stockholm, hours),
      languages: spoken,
    }));
    const needs = [
      { kind: "interpreter", language: "swl" },
      { kind: "interpreter", language: "ar" },
    ];
    const request = asked({
      accommodations: [{ schemaVersion: 1, id: "accommodation_1", candidateId: "candidate_1", needs }],
      support: { interpreters, captioners: [] },
    });
    const support = [1, 2].map((number) => ({
      kind: "interpreter" as const,
      personId: toId("interpreter", String(number)),
    }));
    expect(idsOf(replaced(request, "interpreter_1", { ...booked(), support }))).toEqual(["interpreter_4"]);
  });
});

describe("a decliner who is not in the booking", () => {
  it("is a mistake", () => {
    const run = () => replaced(asked(), toId("interviewer", "9"));
    expect(run).toThrow(SamtalError);
    expect(run).toThrow("scheduling/not-in-booking at declinerId");
  });
});
