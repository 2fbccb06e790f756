import { explain, SamtalError } from "@samtal/core";
import { parseLocalDate } from "@samtal/core/time";
import { describe, expect, it } from "vitest";
import { populationDay, presetPopulation } from "../../testdata/presetPopulation.ts";
import { evaluate } from "../evaluation/evaluate.ts";
import { countryPresets } from "../presets/countryPresets.ts";
import { swedishPolicy } from "../presets/sweden.ts";
import { reasonTexts } from "../reasonTexts.ts";
import { buildDataItem } from "../testing/buildDataItem.ts";
import { buildRetentionFacts } from "../testing/buildRetentionFacts.ts";
import { buildClaim, buildRetentionPolicy } from "../testing/buildRetentionPolicy.ts";
import { whatIf } from "./whatIf.ts";

const day = parseLocalDate("2027-03-01");
// 24 months from 31 August 2026 end on 31 August 2028; six on 28 February 2027, the day before.
const facts = buildRetentionFacts({ rejected: "2026-08-31", processEnded: "2026-08-31" });
const of = (period: string, overrides: Parameters<typeof buildClaim>[0] = {}) =>
  buildRetentionPolicy([buildClaim({ period, ...overrides })]);
const changeOf = (before: ReturnType<typeof of>, after: ReturnType<typeof of>, item = buildDataItem()) =>
  whatIf(before, after, [item], facts, day).changes[0];
const codes = {
  "newly-disposed": "retention/would-be-disposed",
  "newly-kept": "retention/would-be-kept",
  shorter: "retention/would-be-shorter",
  longer: "retention/would-be-longer",
  "used-shorter": "retention/would-be-locked-earlier",
  "used-longer": "retention/would-be-locked-later",
} as const;

describe("whatIf", () => {
  it.each([
    ["shorter", of("P24M"), of("P12M"), ["restrict", "2028-08-31"], ["restrict", "2027-08-31"]],
    ["longer", of("P12M"), of("P24M"), ["restrict", "2027-08-31"], ["restrict", "2028-08-31"]],
    ["newly-disposed", of("P24M"), of("P6M"), ["restrict", "2028-08-31"], ["erase", "2027-02-28"]],
    ["newly-kept", of("P6M"), of("P24M"), ["erase", "2027-02-28"], ["restrict", "2028-08-31"]],
    ["used-shorter", of("P24M", { tier: "active" }), of("P24M"), ["retain", "2028-08-31"], ["restrict", "2028-08-31"]],
    ["used-longer", of("P24M"), of("P24M", { tier: "active" }), ["restrict", "2028-08-31"], ["retain", "2028-08-31"]],
    // Without a recorded day the clock is stuck: it is kept, and nobody can say how long.
    ["longer", of("P24M"), of("P24M", { trigger: ["hired"] }), ["restrict", "2028-08-31"], ["restrict", "open"]],
  ] as const)("%s, with both ends", (direction, before, after, was, is) => {
    const change = changeOf(before, after);
    expect(change?.direction).toBe(direction);
    expect(change?.because[0]?.code).toBe(codes[direction]);
    expect([change?.before.action, change?.before.until]).toEqual(was);
    expect([change?.after.action, change?.after.until]).toEqual(is);
  });

  it("names a change of use that comes later, where the end stays", () => {
    const inUse = (period: string) =>
      buildRetentionPolicy([
        buildClaim(),
        buildClaim({ key: "use", purpose: "recruitment", class: "discretionary", tier: "active", period }),
      ]);
    expect(changeOf(inUse("P9M"), inUse("P8M"))).toMatchObject({
      direction: "used-shorter",
      before: { action: "retain", restrictedFrom: "2027-06-01", until: "2028-08-31" },
      // Eight months from 31 August end on 30 April.
      after: { action: "retain", restrictedFrom: "2027-05-01", until: "2028-08-31" },
    });
    // In use to its last day is used longer than locked before it.
    expect(changeOf(inUse("P9M"), inUse("P24M"))?.direction).toBe("used-longer");
  });

  it("says nothing where nothing changes for the item, though the policies differ", () => {
    expect(whatIf(of("P24M"), of("P2Y"), [buildDataItem()], facts, day).changes).toEqual([]);
    // Disposed of now under both: it makes no difference when it should have been.
    expect(whatIf(of("P3M"), of("P6M"), [buildDataItem()], facts, day).changes).toEqual([]);
    expect(whatIf(of("P3M"), of("P6M"), [], facts, day)).toMatchObject({ itemCount: 0, counts: [], subjectIds: [] });
  });

  it("counts by category and way, and names everyone concerned once", () => {
    const policy = (cv: string, rest: string) =>
      buildRetentionPolicy([
        buildClaim({ key: "cv", categories: ["cv"], period: cv }),
        buildClaim({ key: "rest", categories: ["note", "message"], period: rest }),
      ]);
    const items = [
      buildDataItem({ id: "item_3", category: "message", subjectIds: ["interviewer_2", "candidate_1", "candidate_1"] }),
      buildDataItem({ id: "item_1", category: "note" }),
      buildDataItem({ id: "item_4", category: "note" }),
      buildDataItem({ id: "item_2", category: "cv" }),
    ];
    const result = whatIf(policy("P12M", "P24M"), policy("P24M", "P6M"), items, facts, day);
    expect(result.changes.map(({ itemId }) => itemId)).toEqual(["item_1", "item_2", "item_3", "item_4"]);
    const none = { "newly-disposed": 0, "newly-kept": 0, shorter: 0, longer: 0, "used-shorter": 0, "used-longer": 0 };
    expect(result.counts).toEqual([
      { category: "cv", ...none, longer: 1 },
      { category: "note", ...none, "newly-disposed": 2 },
      { category: "message", ...none, "newly-disposed": 1 },
    ]);
    expect(result.total).toEqual({ ...none, longer: 1, "newly-disposed": 3 });
    expect(result.subjectIds).toEqual(["candidate_1", "interviewer_2"]);
    expect(result.changes[2]?.subjectIds).toEqual(["candidate_1", "interviewer_2"]);
  });

  it("44: follows a transcript that goes with its recording", () => {
    const policy = (period: string) =>
      buildRetentionPolicy([
        buildClaim({ key: "recording", categories: ["recording"], period }),
        buildClaim({ key: "transcript", categories: ["transcript"], lineage: "with-sources" }),
      ]);
    const recording = buildDataItem({ id: "item_r", category: "recording", interviewId: "interview_1" });
    const transcript = buildDataItem({ id: "item_t", category: "transcript", interviewId: "interview_1", sourceIds: ["item_r"] });
    const { changes } = whatIf(policy("P24M"), policy("P12M"), [transcript, recording], facts, day);
    expect(changes.map(({ itemId, after }) => [itemId, after.until])).toEqual([
      ["item_r", "2027-08-31"],
      ["item_t", "2027-08-31"],
    ]);
    expect(changes[1]?.because.map(({ code }) => code)).toContain("retention/ends-with-source");
  });

  it("says which way and why, in both languages, with the item's own disposition", () => {
    const item = buildDataItem({ onExpiry: "anonymise" });
    const change = changeOf(of("P24M"), of("P6M"), item);
    const [first] = change?.because ?? [];
    expect(first && explain(first, "sv", reasonTexts)).toBe(
      "Anonymiseras genast om de nya reglerna börjar gälla; enligt de nuvarande sparas uppgiften.",
    );
    expect(first && explain(first, "en", reasonTexts)).toMatch(/^Anonymised at once if the new policy is adopted/);
    expect(change?.because.slice(1)).toEqual(evaluate(item, facts, of("P6M"), day).because);
  });

  it("18, 31: refuses what either policy can't judge", () => {
    const codesOf = (run: () => unknown): unknown => {
      try {
        return run();
      } catch (error) {
        return SamtalError.isInstance(error) ? error.issues.map(({ code }) => code) : error;
      }
    };
    const later = buildRetentionPolicy([buildClaim()], [], { effectiveFrom: "2027-03-02" });
    expect(codesOf(() => changeOf(of("P24M"), later))).toEqual(["retention/policy-not-in-force"]);
    expect(codesOf(() => changeOf(of("P24M"), of("P24M", { categories: ["cv"] })))).toEqual(["retention/category-uncovered"]);
  });

  it("takes ten thousand items in a few seconds at most, and another preset changes most of them", () => {
    const { items, facts: known } = presetPopulation(10_000, ["SE"]);
    const german = countryPresets.find(({ key }) => key === "de")?.policy ?? swedishPolicy;
    const result = whatIf(swedishPolicy, german, items, known, populationDay);
    expect(result.itemCount).toBe(items.length);
    expect(items.length).toBeGreaterThanOrEqual(10_000);
    const { total } = result;
    expect(Object.values(total).reduce((sum, count) => sum + count, 0)).toBe(result.changes.length);
    expect(total["newly-disposed"]).toBeGreaterThan(total["newly-kept"]);
  }, 5_000);
});
