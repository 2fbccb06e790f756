import { SamtalError } from "@samtal/core";
import { describe, expect, it } from "vitest";
import { swedishPolicy } from "../presets/sweden.ts";
import { buildCeiling, buildClaim } from "../testing/buildRetentionPolicy.ts";
import { policyHash } from "./policyHash.ts";
import { parseRetentionPolicy, safeParseRetentionPolicy } from "./retentionPolicy.ts";

const codesOf = (input: unknown): string[] => {
  const result = safeParseRetentionPolicy(input);
  return result.status === "invalid" ? result.issues.map(({ code }) => code) : [];
};
const withClaim = (overrides: object): object => ({ ...swedishPolicy, claims: [{ ...buildClaim(), ...overrides }] });

describe("parseRetentionPolicy", () => {
  it("takes what it wrote", () => {
    expect(parseRetentionPolicy(JSON.parse(JSON.stringify(swedishPolicy)))).toEqual(swedishPolicy);
  });

  it.each([
    ["an hour-based period", { period: "PT72H" }, "retention/period-in-hours"],
    ["a slip of the pen", { period: "P2400Y" }, "retention/period-too-long"],
    ["an empty period", { period: "P0D", counting: "inclusive-start" }, "retention/empty-period"],
    ["a consent of nobody", { legalBasis: "consent", purpose: "survey" }, "retention/consent-from-whom"],
    ["whose consent without a consent", { consentFrom: "everyone" }, "retention/consent-from-whom"],
    [
      "a consent to nothing that can be asked",
      { legalBasis: "consent", consentFrom: "everyone", purpose: "legal-claims" },
      "retention/unknown-consent-purpose",
    ],
    ["a consent's clock without a consent", { trigger: ["consentGiven"] }, "retention/consent-clock"],
    ["a duty that ends with its sources", { class: "mandatory", lineage: "with-sources" }, "retention/minimum-with-sources"],
    ["an unknown category", { categories: ["horoscope"] }, "core/invalid-value"],
    ["no trigger", { trigger: [] }, "core/too-small"],
    [
      "a date of reading for a text nobody read",
      { citation: { text: "x", url: null, evidence: "general", status: "statute", verifiedOn: "2026-11-21" } },
      "retention/verified-unread",
    ],
  ])("refuses %s", (_, overrides, code) => {
    expect(codesOf(withClaim(overrides))).toContain(code);
  });

  it("refuses two claims of one key, and a ceiling that rolls", () => {
    expect(codesOf({ ...swedishPolicy, ceilings: [buildCeiling({ key: "recruitment" })] })).toEqual([
      "retention/duplicate-key",
    ]);
    expect(codesOf({ ...swedishPolicy, ceilings: [{ ...buildCeiling(), roll: "next-working-day" }] })).toEqual([
      "core/unrecognized-keys",
    ]);
  });

  it.each(["1.0", "01.0.0", "1.0.0-beta", "latest"])("refuses the version %s", (version) => {
    expect(codesOf({ ...swedishPolicy, version })).toEqual(["core/invalid-format"]);
  });

  it("repeats nothing of what a hostile document says", () => {
    const marker = "Ärlig Älgström";
    const hostile = JSON.parse(`{"__proto__": {"claims": []}, "claims": [{"${marker}": "${marker}"}], "id": "${marker}"}`) as unknown;
    const result = safeParseRetentionPolicy(hostile);
    expect(result.status).toBe("invalid");
    expect(JSON.stringify(result)).not.toContain("lgstr");
    expect(() => parseRetentionPolicy(marker)).toThrow(SamtalError);
  });
});

describe("policyHash", () => {
  it("is the same for the same rules in another order or with other metadata", () => {
    const other = {
      ...swedishPolicy,
      claims: [...swedishPolicy.claims].reverse().map((claim) => ({ ...claim, categories: [...claim.categories].reverse() })),
      metadata: { approvedBy: "somebody" },
    };
    expect(policyHash(other)).toBe(policyHash(swedishPolicy));
  });

  it("changes with any rule", () => {
    const longer = swedishPolicy.claims.map((claim) =>
      claim.key === "legal-claims" ? ({ ...claim, period: "P26M" } as typeof claim) : claim,
    );
    expect(policyHash({ ...swedishPolicy, claims: longer })).not.toBe(policyHash(swedishPolicy));
    expect(policyHash({ ...swedishPolicy, version: "1.0.1" })).not.toBe(policyHash(swedishPolicy));
  });
});
