import { explain, parseBooking, toId } from "@samtal/core";
import { parseTimeZone } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { person, round, seat, slotRequest, weekdays } from "../../testdata/slotRequest.ts";
import { reasonTexts } from "../reasonTexts.ts";
import { findSlots } from "../slots/findSlots.ts";
import { parseSlot, safeParseSlot, type Slot } from "../slots/slot.ts";
import { parseTimeClaim } from "./timeClaim.ts";
import { book, type BookInput, type BookOutcome } from "./book.ts";

// Monday 29 March 2027: Stockholm is UTC+2, Lisbon UTC+1, Vancouver UTC-7 (tzdata 2026f).
const search = findSlots(
  slotRequest({
    round: round([seat("seat_b", ["interviewer_2"]), seat("seat_a", ["interviewer_1"])], {
      lobbyMinutes: 10,
    }),
    candidate: person("candidate_1", "America/Vancouver", weekdays("07:00", "12:00")),
    interviewers: [
      person("interviewer_2", "Europe/Lisbon", weekdays("09:00", "18:00")),
      person("interviewer_1", "Europe/Stockholm", weekdays("08:00", "17:00")),
    ],
    window: { start: "2027-03-29T00:00:00Z", end: "2027-03-30T00:00:00Z" },
  }),
  { zoneRules: tzdataRules },
);
const [slot] = (search.status === "found" ? search.slots : []) as [Slot];
// The lobby opens at 06:50 in Vancouver, which is odd hours there.
const confirmedBy = ["candidate_1"];
const take = (chosen: Slot, more: Partial<BookInput> = {}): BookOutcome =>
  book({
    slot: chosen,
    interviewId: toId("interview", "1"),
    candidateZone: parseTimeZone("America/Vancouver"),
    zoneRules: tzdataRules,
    confirmedBy,
    ...more,
  });

describe("a booking", () => {
  it("keeps wall clock, zone, instant, offset and zone data, and parses", () => {
    const outcome = take(slot);
    if (outcome.status !== "booked") throw new Error(outcome.status);
    expect(parseBooking(outcome.booking)).toEqual(outcome.booking);
    expect(outcome.booking).toMatchObject({
      interviewId: "interview_1",
      seats: [
        { seatId: "seat_a", interviewerId: "interviewer_1" },
        { seatId: "seat_b", interviewerId: "interviewer_2" },
      ],
      lobbyOpensAt: "2027-03-29T13:50:00Z",
      start: {
        instant: "2027-03-29T14:00:00Z",
        zone: "America/Vancouver",
        local: "2027-03-29T07:00:00",
        offset: "-07:00",
        zoneData: "2026f",
      },
      end: { instant: "2027-03-29T14:45:00Z", local: "2027-03-29T07:45:00" },
    });
  });

  it("claims everyone's time, from the lobby to the end, each once and in order", () => {
    const outcome = take(slot);
    const interval = { start: "2027-03-29T13:50:00Z", end: "2027-03-29T14:45:00Z" };
    expect(outcome.status === "booked" && outcome.claims).toEqual(
      ["candidate_1", "interviewer_1", "interviewer_2"].map((resourceId) => ({
        resourceId,
        interval,
        expectedVersion: 0,
      })),
    );
  });

  it("tells the host which version of each person's claims it rests on", () => {
    const outcome = take(slot, { versions: { candidate_1: 3, interviewer_2: 8 } });
    const found = outcome.status === "booked" ? outcome.claims : [];
    expect(found.map(({ resourceId, expectedVersion }) => [resourceId, expectedVersion])).toEqual([
      ["candidate_1", 3],
      ["interviewer_1", 0],
      ["interviewer_2", 8],
    ]);
    for (const claim of found) expect(parseTimeClaim(claim)).toEqual(claim);
  });

  it("books and claims whoever interprets, as it does the panel", () => {
    const support = [{ kind: "interpreter" as const, personId: toId("interpreter", "1") }];
    const outcome = take(parseSlot({ ...slot, support }));
    if (outcome.status !== "booked") throw new Error(outcome.status);
    expect(parseBooking(outcome.booking).support).toEqual(support);
    expect(outcome.claims.map(({ resourceId }) => resourceId)).toEqual([
      "candidate_1",
      "interpreter_1",
      "interviewer_1",
      "interviewer_2",
    ]);
  });

  it("has the same id each time, and another for another interview", () => {
    const idOf = (outcome: BookOutcome) => (outcome.status === "booked" ? outcome.booking.id : "");
    const other = book({
      slot,
      interviewId: toId("interview", "2"),
      candidateZone: parseTimeZone("Etc/UTC"),
      zoneRules: tzdataRules,
      confirmedBy,
    });
    expect(idOf(take(slot))).toBe(idOf(take(slot)));
    expect(idOf(take(slot))).not.toBe(idOf(other));
    expect(idOf(take(slot))).toMatch(/^booking_[0-9a-f]{32}$/);
  });
});

describe("a slot at odd hours", () => {
  const confirmations = [{ personId: "candidate_1", local: "2027-03-29T07:00:00" }];

  it.each([[[]], [["interviewer_1"]]])("is not booked before the one who has them says yes: %j", (said) => {
    const outcome = take(slot, { confirmedBy: said });
    expect(outcome).toMatchObject({ status: "needs-confirmation", confirmations });
    expect(outcome.because.map(({ code, params }) => [code, params])).toEqual([
      ["scheduling/odd-hours-unconfirmed", confirmations[0]],
    ]);
  });

  it("asks only those who have not answered", () => {
    const two = [...confirmations, { personId: "interviewer_2", local: "2027-03-29T15:00:00" }];
    const outcome = take(parseSlot({ ...slot, confirmations: two }));
    expect(outcome).toMatchObject({ status: "needs-confirmation", confirmations: two.slice(1) });
  });
});

describe("a slot from elsewhere", () => {
  const parsed = (seats: readonly (readonly [string, string])[]) =>
    safeParseSlot({ ...slot, seats: seats.map(([seatId, interviewerId]) => ({ seatId, interviewerId })) });

  it("is refused with one person on two seats, which no booking may have", () => {
    const found = parsed([
      ["seat_a", "interviewer_1"],
      ["seat_b", "interviewer_1"],
    ]);
    expect(found.status === "invalid" && found.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ["core/duplicate-id", "seats"],
    ]);
  });

  it("may have a seat that several people take", () => {
    const found = parsed([
      ["seat_a", "interviewer_1"],
      ["seat_a", "interviewer_2"],
    ]);
    expect(found.status).toBe("ok");
  });
});

describe("a slot from other zone data", () => {
  it("is not booked when a clock that it showed reads differently now", () => {
    // Data from before British Columbia kept its summer time would have shown 06:00 -08:00 for a December
    // slot; the same contradiction here: 08:00 -06:00 at an instant that shows 07:00.
    const [own, ...others] = slot.local;
    const shown = {
      ...own,
      start: { ...own?.start, local: "2027-03-29T08:00:00", offset: "-06:00", zoneData: "old" },
    };
    const outcome = take(parseSlot({ ...slot, zoneData: "old", local: [shown, ...others] }));
    expect(outcome).toEqual({
      status: "local-time-changed",
      because: [
        {
          code: "scheduling/local-time-changed",
          params: {
            personId: "candidate_1",
            shown: "2027-03-29T08:00:00",
            now: "2027-03-29T07:00:00",
            zoneDataBefore: "old",
            zoneData: "2026f",
          },
        },
      ],
    });
    for (const each of outcome.because) expect(explain(each, "sv", reasonTexts)).toContain("2026f");
  });

  it("is booked when every clock still reads the same", () =>
    expect(take(parseSlot({ ...slot, zoneData: "2026e" })).status).toBe("booked"));
});
