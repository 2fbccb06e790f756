import { explain } from "@samtal/core";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { person, round, seat, slotRequest, weekdays } from "../../testdata/slotRequest.ts";
import { reasonTexts } from "../reasonTexts.ts";
import { findSlots } from "./findSlots.ts";
import type { Slot } from "./slot.ts";
import { validateSlot } from "./validateSlot.ts";

const options = { zoneRules: tzdataRules };
const hours = weekdays("09:00", "17:00");
const people = ["interviewer_1", "interviewer_2", "interviewer_3"];
const asked = (more: Record<string, unknown> = {}) => ({
  round: round([seat("seat_1", ["interviewer_1", "interviewer_3"]), seat("seat_2", ["interviewer_2"])], {
    lobbyMinutes: 10,
  }),
  interviewers: people.map((id) => person(id, "Europe/Stockholm", hours)),
  ...more,
});
const search = findSlots(slotRequest(asked()), options);
const [slot] = (search.status === "found" ? search.slots : []) as [Slot];
const codes = (changed: Partial<Slot>, more: Record<string, unknown> = {}): string[] => {
  const verdict = validateSlot({ ...slot, ...changed }, slotRequest(asked(more)), options);
  return verdict.status === "valid" ? [] : verdict.because.map(({ code }) => code.slice("scheduling/".length));
};
const seated = (first: string, second: string, third?: string): Partial<Slot> =>
  ({
    seats: [
      { seatId: "seat_1", interviewerId: first },
      { seatId: "seat_2", interviewerId: second },
      ...(third === undefined ? [] : [{ seatId: "seat_1", interviewerId: third }]),
    ],
  }) as Partial<Slot>;

describe("a slot", () => {
  it("stands while nothing has changed, with any of a seat's people in it", () => {
    expect(codes({})).toEqual([]);
    expect(codes(seated("interviewer_3", "interviewer_2"))).toEqual([]);
  });

  it("no longer stands when somebody's time was taken meanwhile: the lobby counts", () => {
    // The lobby opens at 07:50Z, in Stockholm's hour before work.
    const busy = [{ interval: { start: "2027-03-15T07:40:00Z", end: "2027-03-15T07:51:00Z" }, kind: "busy" }];
    const interviewers = people.map((id) =>
      person(id, "Europe/Stockholm", hours, id === "interviewer_2" ? { busy } : {}),
    );
    expect(codes({}, { interviewers })).toEqual(["member-barred"]);
    const verdict = validateSlot(slot, slotRequest(asked({ interviewers })), options);
    const [why] = verdict.status === "refused" ? verdict.because : [];
    expect(why?.params).toEqual({ seatId: "seat_2", personId: "interviewer_2", layer: "busy" });
  });

  it.each<[string, Partial<Slot>, Record<string, unknown>, string[]]>([
    ["another candidate's", { candidateId: "candidate_9" as never }, {}, ["slot-of-another"]],
    ["another round's", { roundId: "round_9" as never }, {}, ["slot-of-another"]],
    ["too long", { end: "2027-03-15T08:50:00Z" as never }, {}, ["slot-length-differs"]],
    ["with a lobby of its own", { lobbyOpensAt: "2027-03-15T07:55:00Z" as never }, {}, ["slot-length-differs"]],
    [
      "off the grid",
      {
        lobbyOpensAt: "2027-03-15T07:51:00Z" as never,
        start: "2027-03-15T08:01:00Z" as never,
        end: "2027-03-15T08:46:00Z" as never,
      },
      {},
      ["off-grid"],
    ],
    [
      "outside the window",
      {},
      { window: { start: "2027-03-15T09:00:00Z", end: "2027-03-16T00:00:00Z" } },
      ["outside-window"],
    ],
    ["within the notice", {}, { now: "2027-03-15T06:00:00Z", minimumNotice: "PT2H" }, ["within-notice"]],
    [
      "at a time that no longer suits the candidate",
      {},
      { candidate: person("candidate_1", "Europe/Stockholm", weekdays("13:00", "17:00")) },
      ["candidate-barred"],
    ],
    ["with a stranger in it", seated("interviewer_9", "interviewer_2"), {}, ["not-in-pool"]],
    ["with one more than a seat asks for", seated("interviewer_1", "interviewer_2", "interviewer_3"), {}, ["seat-count-differs"]],
    ["with a seat empty", { seats: slot.seats.slice(0, 1) }, {}, ["seat-count-differs"]],
    [
      "with a seat that the panel does not have",
      { seats: [...slot.seats, { seatId: "seat_9" as never, interviewerId: "interviewer_3" as never }] },
      {},
      ["seat-unknown"],
    ],
    [
      "with an interpreter nobody asked for",
      { support: [{ kind: "interpreter", personId: "interpreter_1" as never }] },
      {},
      ["seat-unknown"],
    ],
  ])("is refused %s", (_, changed, more, expected) => expect(codes(changed, more)).toEqual(expected));

  it("is refused when a clock that it showed reads differently now, and says everything at once", () => {
    const [own, ...others] = slot.local;
    const start = { ...own?.start, local: "2027-03-15T10:00:00", offset: "+02:00", zoneData: "old" };
    const changed = { local: [{ ...own, start }, ...others] } as Partial<Slot>;
    expect(codes({ ...changed, candidateId: "candidate_9" as never })).toEqual([
      "slot-of-another",
      "local-time-changed",
    ]);
  });

  it("is refused in words of both languages", () => {
    const verdict = validateSlot(
      { ...slot, ...seated("interviewer_9", "interviewer_2") } as Slot,
      slotRequest(asked({ window: { start: "2027-03-15T09:00:00Z", end: "2027-03-16T00:00:00Z" } })),
      options,
    );
    const because = verdict.status === "refused" ? verdict.because : [];
    expect(because.map((each) => explain(each, "sv", reasonTexts))).toEqual([
      "Starttiden ligger utanför perioden, eller så ryms inte mötet i den.",
      "interviewer_9 hör inte till dem som kan ta seat_1.",
    ]);
  });
});
