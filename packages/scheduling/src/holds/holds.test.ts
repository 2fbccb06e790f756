import { explain, SamtalError, toId } from "@samtal/core";
import { parseDuration, parseInstant } from "@samtal/core/time";
import { describe, expect, it } from "vitest";
import { heldOf, heldSlot, hold } from "../../testdata/holds.ts";
import { confirmHold } from "./confirmHold.ts";
import { parseHold, safeParseHold } from "./hold.ts";
import { holdsInForce } from "./holdsInForce.ts";
import type { HoldSlotsInput } from "./holdSlots.ts";
import { holdsReasonTexts } from "./holdsTexts.ts";
import { releaseHold } from "./releaseHold.ts";

const nine = heldSlot("2027-03-29T07:00:00Z", ["interviewer_2", "interviewer_1"]);
const quarterPast = heldSlot("2027-03-29T07:15:00Z");
const noon = heldSlot("2027-03-29T10:00:00Z");
const now = parseInstant("2027-03-15T09:00:00Z");
const other = toId("interview", "2");
const bob = (start: string, who = "interviewer_1") =>
  heldSlot(start, [who], { candidateId: "candidate_2", local: nine.local });

describe("holdSlots", () => {
  const outcome = hold([noon, nine], { versions: { interviewer_1: 7, candidate_1: 2 } });
  const held = heldOf(outcome);

  it("holds everyone's time from the lobby to the end, tentatively and by version", () => {
    const interval = { start: "2027-03-29T06:50:00Z", end: "2027-03-29T07:45:00Z" };
    expect(held.alternatives[0]?.claims).toEqual([
      { resourceId: "candidate_1", interval, expectedVersion: 2, kind: "tentative" },
      { resourceId: "interviewer_1", interval, expectedVersion: 7, kind: "tentative" },
      { resourceId: "interviewer_2", interval, expectedVersion: 0, kind: "tentative" },
    ]);
    expect(held.alternatives.map(({ slot }) => slot.start)).toEqual([nine.start, noon.start]);
  });

  it("is a document that parses, with an expiry in elapsed time", () => {
    expect(parseHold(JSON.parse(JSON.stringify(held)))).toEqual(held);
    expect([held.heldAt, held.expiresAt]).toEqual([now, "2027-03-17T09:00:00Z"]);
    // Over the hour that is lost on 28 March.
    const late = heldOf(
      hold([noon], { now: parseInstant("2027-03-27T09:00:00Z"), holdFor: parseDuration("PT24H") }),
    );
    expect(late.expiresAt).toBe("2027-03-28T09:00:00Z");
    expect(safeParseHold({ ...held, expiresAt: held.heldAt }).status).toBe("invalid");
  });

  it("names each stretch of a person's time once, though two panels share it", () => {
    const twoPanels = hold([heldSlot("2027-03-29T10:00:00Z", ["interviewer_2"]), noon, noon]);
    expect(twoPanels.status === "held" && twoPanels.claims.map(({ resourceId }) => resourceId)).toEqual([
      "candidate_1",
      "interviewer_1",
      "interviewer_2",
    ]);
    expect(heldOf(twoPanels).alternatives).toHaveLength(2);
  });

  it("puts its slots in the order of their starts, not of lobbies or ends", () => {
    const early = heldSlot("2027-03-29T08:00:00Z", ["interviewer_1"], { end: "2027-03-29T09:30:00Z" });
    const late = heldSlot("2027-03-29T08:05:00Z", ["interviewer_1"], {
      lobbyOpensAt: "2027-03-29T07:05:00Z",
    });
    expect(heldOf(hold([late, early])).alternatives.map(({ slot }) => slot.start)).toEqual([
      early.start,
      late.start,
    ]);
  });

  it("lets its own slots overlap, and claims those who interpret", () => {
    const support = [{ kind: "interpreter", personId: "interpreter_1" }];
    const both = heldOf(
      hold([quarterPast, heldSlot("2027-03-29T07:00:00Z", ["interviewer_1"], { support })]),
    );
    expect(both.alternatives).toHaveLength(2);
    expect(both.alternatives[0]?.claims.map(({ resourceId }) => resourceId)).toContain("interpreter_1");
  });

  it("leaves out what another hold keeps, and says whose", () => {
    const second = hold([bob("2027-03-29T07:30:00Z"), bob("2027-03-29T07:30:00Z", "interviewer_3")], {
      interviewId: other,
      holds: [held],
    });
    expect(heldOf(second).alternatives.map(({ slot }) => slot.seats[0]?.interviewerId)).toEqual([
      "interviewer_3",
    ]);
    expect(second.because[1]).toEqual({
      code: "scheduling/slot-held",
      params: { start: "2027-03-29T07:30:00Z", personId: "interviewer_1", holdId: held.id },
    });
  });

  it("lets a lobby open as another's time ends", () => {
    const next = hold([bob("2027-03-29T07:55:00Z")], { interviewId: other, holds: [held] });
    expect(next.status).toBe("held");
    expect(hold([bob("2027-03-29T07:54:00Z")], { interviewId: other, holds: [held] }).status).toBe(
      "nothing-to-hold",
    );
  });

  it("takes what an expired or a released hold kept", () => {
    const slots = [bob("2027-03-29T07:30:00Z")];
    expect(hold(slots, { interviewId: other, holds: [held], now: held.expiresAt }).status).toBe("held");
    expect(hold(slots, { interviewId: other, holds: [releaseHold({ hold: held, now }).hold] }).status).toBe(
      "held",
    );
  });

  it("gives the same hold when it is run again, and another for another time or interview", () => {
    expect(hold([nine, noon], { holds: [held], versions: { interviewer_1: 7, candidate_1: 2 } })).toEqual(
      outcome,
    );
    const ids = [
      held,
      heldOf(hold([nine])),
      heldOf(hold([nine, noon], { interviewId: other })),
      heldOf(hold([nine, noon], { now: parseInstant("2027-03-15T09:00:01Z") })),
    ];
    expect(new Set(ids.map(({ id }) => id)).size).toBe(4);
  });

  it("has nothing to hold without slots, or when they have begun", () => {
    expect(hold([])).toMatchObject({
      status: "nothing-to-hold",
      because: [{ code: "scheduling/no-slot-to-hold" }],
    });
    expect(hold([noon], { now: noon.lobbyOpensAt })).toMatchObject({
      because: [{ code: "scheduling/slot-begun" }],
    });
  });

  it("is no one's prototype", () =>
    expect(heldOf(hold([noon], { versions: {} })).alternatives[0]?.claims[0]?.expectedVersion).toBe(0));

  const codes = (slots: Parameters<typeof hold>[0], more: Partial<HoldSlotsInput> = {}): unknown => {
    try {
      return hold(slots, more);
    } catch (error) {
      return SamtalError.isInstance(error)
        ? error.issues.map(({ code, path }) => [code, ...path].join(" "))
        : error;
    }
  };
  it.each([
    ["no time", [nine], { holdFor: parseDuration("PT0S") }, ["scheduling/hold-length holdFor"]],
    ["15 days", [nine], { holdFor: parseDuration("PT360H") }, ["scheduling/hold-length holdFor"]],
    ["days without hours", [nine], { holdFor: parseDuration("P1D") }, ["core/not-elapsed"]],
    ["two candidates", [nine, noon, bob("2027-03-29T12:00:00Z")], {}, ["scheduling/hold-of-several slots 2"]],
    ["101 slots", Array.from({ length: 101 }, () => nine), {}, ["core/too-big slots"]],
  ])("refuses %s", (_, slots, more, expected) => expect(codes(slots, more)).toEqual(expected));
});

describe("holdsInForce", () => {
  const held = heldOf(hold([nine]));
  it.each([
    ["2027-03-15T08:59:59Z", 0],
    ["2027-03-15T09:00:00Z", 1],
    ["2027-03-17T08:59:59.999Z", 1],
    ["2027-03-17T09:00:00Z", 0],
  ])("at %s: %i", (at, count) => expect(holdsInForce([held, held], parseInstant(at))).toHaveLength(count));

  it("lets a release count, whichever copy comes first", () => {
    const released = releaseHold({ hold: held, now: parseInstant("2027-03-16T09:00:00Z") }).hold;
    for (const holds of [
      [held, released],
      [released, held],
    ]) {
      expect(holdsInForce(holds, parseInstant("2027-03-16T08:59:59Z"))).toHaveLength(1);
      expect(holdsInForce(holds, parseInstant("2027-03-16T09:00:00Z"))).toEqual([]);
    }
  });
});

describe("releaseHold", () => {
  it("gives up every alternative once, by the versions of now, and nothing the second time", () => {
    const held = heldOf(hold([nine, noon]));
    const released = releaseHold({ hold: held, now, versions: { interviewer_1: 9 } });
    expect(released.releases.map(({ resourceId, expectedVersion }) => [resourceId, expectedVersion])).toEqual(
      [
        ["candidate_1", 0],
        ["candidate_1", 0],
        ["interviewer_1", 9],
        ["interviewer_1", 9],
        ["interviewer_2", 0],
      ],
    );
    expect(releaseHold({ hold: released.hold, now: held.expiresAt })).toEqual({
      hold: released.hold,
      releases: [],
    });
  });
});

describe("confirmHold", () => {
  const held = heldOf(hold([nine, noon], { holdFor: parseDuration("PT336H") }));
  const confirm = (start: string, at: string, of = held) =>
    confirmHold({ hold: of, start: parseInstant(start), now: parseInstant(at) });

  it("hands over the slot, what to release and what to claim", () => {
    const outcome = confirm(noon.start, "2027-03-16T09:00:00Z");
    expect(outcome).toMatchObject({
      status: "bookable",
      slot: noon,
      hold: { releasedAt: "2027-03-16T09:00:00Z" },
    });
    if (outcome.status !== "bookable") return;
    expect(outcome.releases).toHaveLength(5);
    const interval = { start: noon.lobbyOpensAt, end: noon.end };
    expect(outcome.claims).toEqual(
      ["candidate_1", "interviewer_1"].map((resourceId) => ({ resourceId, interval, expectedVersion: 0 })),
    );
  });

  it.each([
    [noon.start, "2027-03-29T09:00:00Z", "expired"],
    [noon.start, "2027-03-29T08:59:59Z", "bookable"],
    ["2027-03-29T10:00:00.000Z", "2027-03-16T09:00:00Z", "bookable"],
    ["2027-03-29T10:15:00Z", "2027-03-16T09:00:00Z", "not-held"],
    [nine.start, "2027-03-29T06:50:00Z", "slot-begun"],
  ])("of %s at %s: %s", (start, at, status) => expect(confirm(start, at).status).toBe(status));

  it("does not book from a hold that was given up", () =>
    expect(confirm(noon.start, "2027-03-16T09:00:00Z", releaseHold({ hold: held, now }).hold).status).toBe(
      "released",
    ));
});

describe("the texts", () => {
  it("explain every reason in both languages", () => {
    const held = heldOf(hold([nine, noon]));
    const confirm = (start: string, at: string, of = held) =>
      confirmHold({ hold: of, start: parseInstant(start), now: parseInstant(at) });
    const reasons = [
      hold([nine]),
      hold([]),
      hold([noon], { now: noon.lobbyOpensAt }),
      hold([bob("2027-03-29T07:30:00Z")], { interviewId: other, holds: [held] }),
      confirm(noon.start, "2027-03-16T09:00:00Z"),
      confirm(noon.start, "2027-03-18T09:00:00Z"),
      confirm(noon.end, "2027-03-16T09:00:00Z"),
      confirm(noon.start, "2027-03-16T09:00:00Z", releaseHold({ hold: held, now }).hold),
    ].flatMap(({ because }) => [...because]);
    for (const each of reasons) {
      for (const locale of ["sv", "en"] as const)
        expect(explain(each, locale, holdsReasonTexts)).toMatch(/^[^{}]+\.$/);
    }
    expect(new Set(reasons.map(({ code }) => code))).toEqual(new Set(Object.keys(holdsReasonTexts)));
  });
});
