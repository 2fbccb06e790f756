import { parseDuration, parseLocalDate } from "@samtal/core/time";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataCategories } from "../items/dataCategories.ts";
import { buildCeiling, buildClaim, buildRetentionPolicy } from "../testing/buildRetentionPolicy.ts";
import { lintPolicy } from "./lintPolicy.ts";
import type { Trigger } from "./triggers.ts";

const period = fc.constantFrom("P6M", "P1Y", "P24M", "P365D", "P31D", "P4W");
const trigger = fc.constantFrom<Trigger[]>(["rejected"], ["processEnded"], ["collected"], ["rejected", "withdrawn"]);
const categories = fc.uniqueArray(fc.constantFrom(...dataCategories), { minLength: 1, maxLength: 6 });
const citation = fc
  .record({ status: fc.constantFrom("statute", "own-choice", "unverified"), verifiedOn: fc.constantFrom("2024-02-29", null) })
  .map((own) => ({ text: "Set up for a test.", url: null, evidence: "read", ...own }) as const);
const rule = fc.record({ period, trigger, categories, citation });
const claim = fc.record({
  own: rule,
  purpose: fc.constantFrom("recruitment", "legal-claims"),
  class: fc.constantFrom("mandatory", "defence", "discretionary"),
  outcome: fc.constantFrom({}, { outcome: "hired" }, { outcome: "not-hired" }),
  forEvents: fc.constantFrom({}, { forEvents: { from: "2026-10-01" } }, { forEvents: { before: "2026-10-01" } }),
});
const policy = fc
  .record({ claims: fc.array(claim, { maxLength: 5 }), ceilings: fc.array(rule, { maxLength: 3 }) })
  .map(({ claims, ceilings }) => ({
    claims: claims.map(({ own, outcome, forEvents, ...rest }, at) =>
      buildClaim({ key: `claim-${at}`, ...own, ...rest, ...outcome, ...forEvents } as Parameters<typeof buildClaim>[0]),
    ),
    ceilings: ceilings.map((own, at) => buildCeiling({ key: `ceiling-${at}`, ...own } as Parameters<typeof buildCeiling>[0])),
  }));
const options = { day: parseLocalDate("2026-11-21"), citationMaxAge: parseDuration("P1Y") };

describe("lintPolicy", () => {
  it("says the same in whatever order claims, ceilings and categories stand", () => {
    fc.assert(
      fc.property(policy, ({ claims, ceilings }) => {
        const turned = <T extends { categories: readonly string[] }>(list: readonly T[]): T[] =>
          [...list].reverse().map((each) => ({ ...each, categories: [...each.categories].reverse() }));
        expect(lintPolicy(buildRetentionPolicy(turned(claims), turned(ceilings)), options)).toEqual(
          lintPolicy(buildRetentionPolicy(claims, ceilings), options),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("finds no fewer stale citations as days go by", () => {
    fc.assert(
      fc.property(policy, fc.integer({ min: 0, max: 800 }), ({ claims, ceilings }, days) => {
        const stale = (day: string): number =>
          lintPolicy(buildRetentionPolicy(claims, ceilings), { ...options, purposes: {}, day: parseLocalDate(day) }).filter(
            ({ code }) => code === "retention/citation-stale",
          ).length;
        const later = new Date(Date.UTC(2024, 1, 29 + days)).toISOString().slice(0, 10);
        const next = new Date(Date.UTC(2024, 1, 30 + days)).toISOString().slice(0, 10);
        expect(stale(next)).toBeGreaterThanOrEqual(stale(later));
      }),
      { numRuns: 40 },
    );
  });
});
