import { parseLocalDate } from "@samtal/core/time";
import { describe, expect, it } from "vitest";
import { buildDataItem } from "../testing/buildDataItem.ts";
import { buildRetentionFacts } from "../testing/buildRetentionFacts.ts";
import { buildCeiling, buildClaim, buildRetentionPolicy } from "../testing/buildRetentionPolicy.ts";
import { evaluate } from "./evaluate.ts";

// Numbers are those of the retention cases.

const today = parseLocalDate("2026-11-21");
const verdict = (
  policy: ReturnType<typeof buildRetentionPolicy>,
  application: Parameters<typeof buildRetentionFacts>[0],
  day = today,
  item = buildDataItem(),
) => {
  const { action, until, stuckClocks, claims } = evaluate(item, buildRetentionFacts(application), policy, day);
  return { action, until, stuck: stuckClocks.map(({ key, cause }) => `${key} ${cause}`), claims: claims.map(({ key }) => key) };
};

describe("transitional rules by the day of the event", () => {
  const before = buildClaim({ key: "old", period: "P6M", forEvents: { before: "2026-10-01" } });
  const after = buildClaim({ key: "new", period: "P9M", forEvents: { from: "2026-10-01" } });
  const policy = buildRetentionPolicy([before, after]);

  it("18: what happened before the change keeps its six months, what happened from its day on gets nine", () => {
    expect(verdict(policy, { rejected: "2026-09-30" })).toMatchObject({ until: "2027-03-30", claims: ["old"] });
    expect(verdict(policy, { rejected: "2026-10-01" })).toMatchObject({ until: "2027-07-01", claims: ["new"] });
  });

  it("30: both clocks are stuck while nobody recorded the event", () => {
    expect(verdict(policy, {}).stuck).toEqual(["new missing", "old missing"]);
  });

  it("cuts by a ceiling only the events that the ceiling is about", () => {
    const ceiling = buildCeiling({ period: "P1M", forEvents: { from: "2026-10-01" } });
    const cut = buildRetentionPolicy([buildClaim({ period: "P12M" })], [ceiling]);
    expect(verdict(cut, { rejected: "2026-09-30" }).until).toBe("2027-09-30");
    expect(verdict(cut, { rejected: "2026-10-01" }).until).toBe("2026-11-01");
  });

  it("goes by the event itself, not by a later day that the clock waits for", () => {
    const claim = buildClaim({ notBefore: ["processEnded"], period: "P6M", forEvents: { before: "2026-10-01" } });
    const { until } = verdict(buildRetentionPolicy([claim]), { rejected: "2026-09-30", processEnded: "2026-10-05" });
    expect(until).toBe("2027-04-05");
  });

  it("refuses a rule about no day at all", () => {
    const build = () => buildRetentionPolicy([buildClaim({ forEvents: { from: "2026-10-01", before: "2026-10-01" } })]);
    expect(build).toThrow("retention/no-event-days");
  });
});

describe("several jurisdictions", () => {
  const claims = [
    buildClaim({ key: "se", jurisdiction: "SE", period: "P24M" }),
    buildClaim({ key: "de", jurisdiction: "DE", period: "P6M" }),
    buildClaim({
      key: "pt-record", jurisdiction: "PT", class: "mandatory", legalBasis: "legal-obligation", period: "P5Y",
    }),
  ];
  const ceilings = [
    buildCeiling({ key: "de-ceiling", jurisdiction: "DE", period: "P7M" }),
    buildCeiling({ key: "fr-ceiling", jurisdiction: "FR", period: "P3M" }),
  ];
  const policy = buildRetentionPolicy(claims, ceilings, { jurisdictions: ["SE", "DE", "PT", "FR"] });
  const under = (...codes: string[]) => codes.map((jurisdiction) => ({ jurisdiction, from: "2025-01-01" }));
  const rejected = "2026-01-05";

  it("41: of one country follows that country alone", () => {
    expect(verdict(policy, { rejected, jurisdictions: under("SE") })).toMatchObject({ until: "2028-01-05", claims: ["se"] });
    expect(verdict(policy, { rejected, jurisdictions: under("DE") })).toMatchObject({ until: "2026-07-05", claims: ["de"] });
  });

  it("41: of several takes the union of the duties to keep, and the lowest ceiling on the rest", () => {
    expect(verdict(policy, { rejected, jurisdictions: under("SE", "DE", "FR") }).until).toBe("2026-04-05");
    expect(verdict(policy, { rejected, jurisdictions: under("SE", "FR", "PT") }).until).toBe("2031-01-05");
  });

  it("40: after a move the shorter period applies at once, the earlier duty to keep stays", () => {
    const moved = (from: string) => [
      { jurisdiction: from, from: "2025-01-01", until: "2026-06-01" },
      { jurisdiction: "DE", from: "2026-06-01" },
    ];
    expect(verdict(policy, { rejected, jurisdictions: moved("SE") })).toMatchObject({ action: "erase", claims: ["de"] });
    expect(verdict(policy, { rejected, jurisdictions: moved("PT") })).toMatchObject({
      until: "2031-01-05",
      claims: ["pt-record", "de"],
    });
    const earlier = parseLocalDate("2026-05-31");
    expect(verdict(policy, { rejected, jurisdictions: moved("SE") }, earlier).until).toBe("2028-01-05");
  });

  it("keeps what every law allows and cuts nothing while nobody recorded whose law applies", () => {
    const { until, stuck } = verdict(policy, { rejected });
    expect(until).toBe("2031-01-05");
    expect(stuck).toEqual([
      "pt-record jurisdiction-missing",
      "se jurisdiction-missing",
      "de-ceiling jurisdiction-missing",
      "fr-ceiling jurisdiction-missing",
    ]);
  });

  it("does not count a law from a day that has not come", () => {
    const jurisdictions = [{ jurisdiction: "DE", from: "2026-11-22" }];
    expect(verdict(policy, { rejected, jurisdictions }).stuck).toContain("de-ceiling jurisdiction-missing");
  });

  it("refuses a claim of a country that the policy is not made for, and a country named twice", () => {
    expect(() => buildRetentionPolicy(claims)).toThrow("retention/foreign-claim");
    expect(() => buildRetentionPolicy([], [], { jurisdictions: ["SE", "SE"] })).toThrow("retention/duplicate-jurisdiction");
  });
});

describe("34: a hire", () => {
  const policy = buildRetentionPolicy([
    buildClaim({ key: "candidate-file", period: "P6M", categories: ["cv"], outcome: "not-hired", trigger: ["rejected", "processEnded"] }),
    buildClaim({ key: "other-notes", period: "P6M", categories: ["scorecard"], trigger: ["processEnded"] }),
    buildClaim({
      key: "employee-file", categories: ["cv"], outcome: "hired", class: "discretionary", tier: "active",
      legalBasis: "contract", purpose: "employment", while: "employed", trigger: ["employmentEnded"], period: "P2Y",
    }),
  ]);
  const cv = buildDataItem({ category: "cv" });
  const hired = { hired: "2026-02-01", processEnded: "2026-02-10" } as const;

  it("moves what is on the transfer list to the employee's rule, for as long as the employment lasts and after it", () => {
    expect(verdict(policy, hired, today, cv)).toMatchObject({ action: "retain", until: "open", claims: ["employee-file"] });
    const left = { ...hired, employmentEnded: "2026-06-30" };
    expect(verdict(policy, left, today, cv)).toMatchObject({ until: "2028-06-30" });
  });

  it("leaves everything else on the candidate's clock", () => {
    expect(verdict(policy, hired)).toMatchObject({ action: "erase", until: "2026-08-10", claims: ["other-notes"] });
  });

  it("leaves those who were not hired, and those whose hire has not come, on the candidate's clock", () => {
    const ended = { processEnded: "2026-08-10" };
    expect(verdict(policy, ended, today, cv)).toMatchObject({ until: "2027-02-10", claims: ["candidate-file"] });
    expect(verdict(policy, { ...ended, hired: "2026-12-01" }, today, cv)).toMatchObject({ claims: ["candidate-file"] });
  });

  it("refuses an employment that ended without a hire", () => {
    expect(() => buildRetentionFacts({ employmentEnded: "2026-06-30" })).toThrow("retention/never-employed");
  });
});

describe("50: special categories", () => {
  it("are flagged, whatever keeps them", () => {
    const item = buildDataItem({ category: "special-category" });
    const facts = buildRetentionFacts({ rejected: "2026-01-05" });
    const codes = (category: "cv" | "special-category") =>
      evaluate({ ...item, category }, facts, buildRetentionPolicy([buildClaim()]), today).because.map(({ code }) => code);
    expect(codes("special-category")).toContain("retention/special-category");
    expect(codes("cv")).not.toContain("retention/special-category");
  });
});
