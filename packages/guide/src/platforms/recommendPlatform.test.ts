import { explain, SamtalError, toId } from "@samtal/core";
import { buildMeetingPlatform } from "@samtal/core/testing";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reasonTexts } from "../reasonTexts.ts";
import { type Capability, capabilities, type PlatformNeeds, recommendPlatform } from "./recommendPlatform.ts";
import { retiredPlatforms } from "./retiredPlatforms.ts";

const platform = (key: string, has: readonly Capability[], more: object = {}) =>
  buildMeetingPlatform({
    id: `platform_${key}`,
    name: key,
    capabilities: Object.fromEntries(capabilities.map((each) => [each, has.includes(each)])) as never,
    ...more,
  });
const all = [
  platform("browser", ["browserJoin"]),
  platform("rest", ["captions", "dialIn", "lobby", "whiteboard", "recording"]),
  platform("tool", ["recording"]),
  platform("gone", capabilities, { retirement: { successor: "Heir" } }),
];
const recommend = (change: Partial<PlatformNeeds> = {}) =>
  recommendPlatform(all, { required: [], interviewsPerWeek: 1, dedicatedIds: [toId("platform", "tool")], ...change });
const verdicts = (change?: Partial<PlatformNeeds>) =>
  recommend(change).map(({ platformId, verdict }) => `${platformId.slice(9)} ${verdict}`);

describe("recommendPlatform", () => {
  it("takes what lets the candidate in without installing before all else together", () => {
    expect(verdicts()).toEqual(["browser recommended", "rest suitable", "tool suitable", "gone retired"]);
  });

  it("takes a dedicated tool past one interview a week, not at one", () => {
    expect(verdicts({ interviewsPerWeek: 1.01 })[0]).toBe("tool recommended");
    expect(verdicts({ interviewsPerWeek: 1 })[0]).toBe("browser recommended");
  });

  it("recommends none that lacks what is required, dedicated or not", () => {
    expect(verdicts({ required: ["lobby"], interviewsPerWeek: 20 })).toEqual([
      "rest recommended",
      "tool unsuitable",
      "browser unsuitable",
      "gone retired",
    ]);
    expect(verdicts({ required: [...capabilities] }).filter((each) => each.endsWith("recommended"))).toEqual([]);
  });

  it("refuses a retired one with its successor named", () => {
    expect(recommend().at(-1)).toMatchObject({ verdict: "retired", successor: "Heir" });
    expect(recommendPlatform(all.slice(3), { required: [], interviewsPerWeek: 0, dedicatedIds: [] })[0]?.verdict).toBe("retired");
  });

  it("names the successors of Skype and Hangouts", () => {
    expect(retiredPlatforms()).toEqual([
      { name: "Hangouts", successor: "Google Meet" },
      { name: "Skype", successor: "Microsoft Teams" },
    ]);
  });

  it("says the same of platforms in any order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), fc.constantFrom(0, 1, 2), (shuffled, interviewsPerWeek) => {
        const needs = { required: [], interviewsPerWeek, dedicatedIds: [toId("platform", "tool")] };
        expect(recommendPlatform(shuffled, needs)).toEqual(recommendPlatform(all, needs));
      }),
      { numRuns: 50 },
    );
  });

  it("explains each verdict in Swedish and English", () => {
    const reasons = [...recommend({ interviewsPerWeek: 5, required: ["captions"] }), ...recommend({ interviewsPerWeek: 5 })].flatMap(({ because }) => because);
    expect(new Set(reasons.map(({ code }) => code)).size).toBe(5);
    for (const why of reasons) {
      for (const locale of ["sv", "en"] as const) expect(explain(why, locale, reasonTexts)).toMatch(/^[^{}#]+\.$/);
    }
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d interviews a week", (interviewsPerWeek) => {
    expect(() => recommend({ interviewsPerWeek })).toThrow(SamtalError);
  });
});
