import { toId } from "@samtal/core";
import { parseLocalDate } from "@samtal/core/time";
import { describe, expect, it } from "vitest";
import { evaluate } from "../evaluation/evaluate.ts";
import { buildDataItem } from "../testing/buildDataItem.ts";
import { buildRetentionFacts } from "../testing/buildRetentionFacts.ts";
import { buildClaim, buildRetentionPolicy } from "../testing/buildRetentionPolicy.ts";
import { policyInForce } from "./policyInForce.ts";
import type { RetentionPolicy } from "./retentionPolicy.ts";

const version = (number: string, effectiveFrom: string, period = "P24M"): RetentionPolicy =>
  buildRetentionPolicy([buildClaim({ period })], [], { version: number, effectiveFrom });
const first = version("1.0.0", "2024-02-29");
const second = version("2.0.0", "2027-01-01", "P6M");
// A correction of the first, numbered before it was replaced and in force after: days decide, not numbers.
const third = version("1.0.1", "2028-02-29", "P12M");

const on = (day: string, versions: readonly RetentionPolicy[] = [first, second, third]): unknown => {
  const forward = policyInForce(versions, parseLocalDate(day));
  expect(policyInForce([...versions].reverse(), parseLocalDate(day))).toEqual(forward);
  return forward.status === "in-force" ? forward.policy.version : forward.issues;
};

describe("policyInForce", () => {
  it.each([
    ["2024-02-29", "1.0.0"],
    ["2026-12-31", "1.0.0"],
    ["2027-01-01", "2.0.0"],
    ["2028-02-28", "2.0.0"],
    ["2028-02-29", "1.0.1"],
    ["9999-12-31", "1.0.1"],
  ])("18: on %s it is %s, whatever the order of versions", (day, expected) => {
    expect(on(day)).toBe(expected);
  });

  it("18: a clock that runs is judged under the new version only from its first day", () => {
    const facts = buildRetentionFacts({ rejected: "2026-04-10", processEnded: "2026-04-10" });
    const judged = (date: string): unknown => {
      const day = parseLocalDate(date);
      const found = policyInForce([second, first], day);
      if (found.status !== "in-force") throw new Error("A version applies.");
      const { action, until } = evaluate(buildDataItem(), facts, found.policy, day);
      return [action, until];
    };
    // 24 months from 10 April 2026; then six months, which ended on 10 October 2026.
    expect(judged("2026-12-31")).toEqual(["restrict", "2028-04-10"]);
    expect(judged("2027-01-01")).toEqual(["erase", "2026-10-10"]);
  });

  it("refuses a day before the first, and no versions at all", () => {
    const none = (day: string) => [{ code: "retention/no-version-in-force", path: ["versions"], params: { day } }];
    expect(on("2024-02-28")).toMatchObject(none("2024-02-28"));
    expect(on("2024-02-28", [])).toMatchObject(none("2024-02-28"));
  });

  it("refuses two that begin on one day, once they would apply, and takes the same one twice", () => {
    const rival = version("2.0.1", "2027-01-01", "P7M");
    expect(on("2027-05-01", [first, second, rival])).toMatchObject([
      { code: "retention/versions-same-day", path: ["versions"], params: { effectiveFrom: "2027-01-01" } },
    ]);
    expect(on("2026-05-01", [first, second, rival])).toBe("1.0.0");
    expect(on("2028-05-01", [first, second, rival, third])).toBe("1.0.1");
    expect(on("2027-05-01", [first, second, { ...second }])).toBe("2.0.0");
  });

  it("refuses versions of different policies", () => {
    const other = { ...second, id: toId("policy", "other") };
    expect(on("2027-05-01", [first, other])).toMatchObject([{ code: "retention/several-policies", path: ["versions"], params: {} }]);
  });
});
