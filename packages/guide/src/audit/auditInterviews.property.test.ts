import { toId } from "@samtal/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditedRound } from "../testing/auditedRound.ts";
import { first } from "../testing/first.ts";
import { auditInterviews } from "./auditInterviews.ts";

const orderOf = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });

describe("auditInterviews", () => {
  it("is order-free: interviews, cards and logs in any order give the same profile", () => {
    const { guide, interviews, scorecards, options } = auditedRound();
    options.thresholds = { minimumNoteCharacters: 500 };
    options.events.splice(1, 1);
    const expected = auditInterviews(guide, interviews, scorecards, options);
    expect(expected.components.filter(({ level }) => level === "partly")).not.toEqual([]);
    const orders = fc.tuple(orderOf(interviews), orderOf(scorecards), orderOf(options.events), orderOf(options.bookings));
    fc.assert(
      fc.property(orders, ([held, cards, events, bookings]) => {
        expect(auditInterviews(guide, held, cards, { ...options, events, bookings })).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it("refuses documents that contradict each other, with the place", () => {
    const { guide, interviews, scorecards, options } = auditedRound();
    const twice = [...interviews, first(interviews)];
    expect(() => auditInterviews(guide, twice, scorecards, options)).toThrow("core/duplicate-id");
    expect(() => auditInterviews(guide, interviews, [...scorecards, first(scorecards)], options)).toThrow("core/duplicate-id");
    first(scorecards).applicationId = toId("application", "x");
    expect(() => auditInterviews(guide, interviews, scorecards, options)).toThrow("guide/other-application");
  });
});
