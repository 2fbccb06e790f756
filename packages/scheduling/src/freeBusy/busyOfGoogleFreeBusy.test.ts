import { explain, SamtalError } from "@samtal/core";
import { parseInstant } from "@samtal/core/time";
import { describe, expect, it } from "vitest";
import { issueTexts } from "../issueTexts.ts";
import type { BusyAnswer } from "./busyAnswer.ts";
import { busyOfGoogleFreeBusy } from "./busyOfGoogleFreeBusy.ts";

// The shape of Google's reference, with an address as Google has it.
const marker = "maria.marker@example.com";
const answer = (calendars: unknown, more: object = {}): unknown => ({
  kind: "calendar#freeBusy",
  timeMin: "2027-03-01T00:00:00.000Z",
  timeMax: "2027-04-01T00:00:00.000Z",
  groups: {},
  calendars,
  ...more,
});
const read = (given: unknown, calendarIds = [marker], from = "2027-03-01T00:00:00Z"): BusyAnswer =>
  busyOfGoogleFreeBusy(given, {
    calendarIds,
    from: parseInstant(from),
    until: parseInstant("2027-04-01T00:00:00Z"),
  });
const times = ({ busy }: BusyAnswer): string[] =>
  busy.map(({ interval }) => `${interval.start} ${interval.end}`);
const codes = ({ problems }: BusyAnswer): string[] =>
  problems.map(({ code, path }) => [code, ...path].join(" "));
const nine = { start: "2027-03-10T09:00:00Z", end: "2027-03-10T10:00:00Z" };

describe("an answer of Google's freebusy.query", () => {
  it("gives the busy times of all of a person's calendars, sorted, each once", () => {
    const found = read(
      answer({
        [marker]: { busy: [{ start: "2027-03-12T09:00:00+01:00", end: "2027-03-12T10:30:00+01:00" }, nine] },
        second: { busy: [nine] },
        other: { busy: [{ start: "2027-03-20T09:00:00Z", end: "2027-03-20T10:00:00Z" }] },
      }),
      [marker, "second"],
    );
    expect(found.status).toBe("complete");
    expect(times(found)).toEqual([
      "2027-03-10T09:00:00Z 2027-03-10T10:00:00Z",
      "2027-03-12T08:00:00Z 2027-03-12T09:30:00Z",
    ]);
    expect(found.busy.every(({ kind }) => kind === "busy")).toBe(true);
  });

  it("clips to the stretch", () =>
    expect(times(read(answer({ [marker]: { busy: [nine] } }), [marker], "2027-03-10T09:30:00Z"))).toEqual([
      "2027-03-10T09:30:00Z 2027-03-10T10:00:00Z",
    ]));

  it.each<[string, unknown, string[]]>([
    [
      "refused",
      answer({ [marker]: { errors: [{ domain: "global", reason: "notFound" }], busy: [] } }),
      ["scheduling/calendar-refused calendarIds 0"],
    ],
    ["not in the answer", answer({}), ["scheduling/calendar-not-in-answer calendarIds 0"]],
    ["no calendar", answer({ [marker]: 5 }), ["scheduling/answer-unreadable calendarIds 0"]],
    [
      "asked for too short a stretch",
      answer({ [marker]: { busy: [] } }, { timeMax: "2027-03-31T23:59:59Z" }),
      ["scheduling/answer-too-short"],
    ],
    [
      "damaged in part",
      answer({
        [marker]: {
          busy: [nine, { start: "soon", end: "later" }, null, { start: nine.end, end: nine.start }],
        },
      }),
      ["scheduling/unreadable-periods calendarIds 0"],
    ],
    ["null", null, ["scheduling/answer-unreadable"]],
    ["a list", [], ["scheduling/answer-unreadable"]],
    ["an error page", { error: { code: 401, message: marker } }, ["scheduling/answer-unreadable"]],
    ["calendars as a list", answer([]), ["scheduling/answer-unreadable"]],
  ])("is incomplete when it is %s, and names nobody", (_, given, expected) => {
    const found = read(given);
    expect([found.status, codes(found)]).toEqual(["incomplete", expected]);
    expect(JSON.stringify(found)).not.toContain("marker");
    for (const { code, params } of found.problems) {
      for (const locale of ["sv", "en"] as const)
        expect(explain({ code, params }, locale, issueTexts)).not.toContain("{");
    }
  });

  it("takes no calendar from the language itself", () =>
    expect(codes(read(answer({}), ["__proto__", "constructor", "toString"]))).toEqual(
      [0, 1, 2].map((index) => `scheduling/calendar-not-in-answer calendarIds ${index}`),
    ));

  it("says when it read no further", () => {
    const busy = Array.from({ length: 50_001 }, () => nine);
    expect(codes(read(answer({ [marker]: { busy } })))).toEqual([
      "scheduling/too-many-periods calendarIds 0",
    ]);
  });

  it("refuses a stretch that ends before it starts", () => {
    try {
      read(answer({}), [marker], "2027-05-01T00:00:00Z");
      expect.unreachable();
    } catch (error) {
      expect(SamtalError.isInstance(error) && error.code).toBe("core/end-not-after-start");
    }
  });
});
