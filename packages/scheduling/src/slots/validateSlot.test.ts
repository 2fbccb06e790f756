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

  it("stands with an interpreter for each language, whoever is named first, and with nobody for both", () => {
    const needs = ["fi", "swl"].map((language) => ({ kind: "interpreter", language }));
    const interpreter = (id: string, ...languages: string[]) =>
      person(`interpreter_${id}`, "Europe/Stockholm", hours, { languages });
    const more = {
      accommodations: [{ schemaVersion: 1, id: "accommodation_1", candidateId: "candidate_1", needs }],
      // Only the one who signs speaks Finnish as well.
      support: { interpreters: [interpreter("1", "swl", "fi"), interpreter("2", "swl")], captioners: [] },
    };
    const found = findSlots(slotRequest(asked(more)), options);
    const { support = [] } = (found.status === "found" ? found.slots[0] : undefined) as Slot;
    expect(support.map(({ personId }) => personId)).toEqual(["interpreter_1", "interpreter_2"]);
    expect(codes({ support }, more)).toEqual([]);
    expect(codes({ support: [...support].reverse() }, more)).toEqual([]);
    const [first] = support as [(typeof support)[number]];
    expect(codes({ support: [first, first] }, more)).toContain("seat-count-differs");
    expect(codes({ support: [first] }, more)).toEqual(["seat-count-differs"]);
    expect(codes({}, more)).toEqual(["seat-count-differs", "seat-count-differs"]);
  });

  it("is refused without the confirmation that odd hours need, so that nobody is booked at night unasked", () => {
    const everyHour = { weekly: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: "00:00", to: "24:00" }], exceptions: [] };
    const request = slotRequest(asked({ candidate: person("candidate_1", "America/Vancouver", everyHour) }));
    const found = findSlots(request, options);
    // Stockholm's 14:00 is Vancouver's 06:00 in mid-March, an hour before ordinary hours begin.
    const slots = found.status === "found" ? found.slots : [];
    const early = slots.find(({ start }) => start === "2027-03-15T13:00:00Z");
    const { confirmations, ...stripped } = early as Slot;
    expect(confirmations).toEqual([{ personId: "candidate_1", local: "2027-03-15T06:00:00" }]);
    expect(validateSlot(early as Slot, request, options).status).toBe("valid");
    const verdict = validateSlot(stripped, request, options);
    expect(verdict.status === "refused" && verdict.because).toEqual([
      { code: "scheduling/confirmation-missing", params: { personId: "candidate_1" } },
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
