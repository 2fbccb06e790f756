import { SamtalError } from "@samtal/core";
import { parseDuration, parseLocalDate } from "@samtal/core/time";
import { describe, expect, it } from "vitest";
import { dataCategories } from "../items/dataCategories.ts";
import { expectedPurposes } from "../items/expectedPurposes.ts";
import { countryPresets } from "../presets/countryPresets.ts";
import { swedishPolicy } from "../presets/sweden.ts";
import { buildCeiling, buildClaim, buildRetentionPolicy } from "../testing/buildRetentionPolicy.ts";
import { lintPolicy } from "./lintPolicy.ts";

type Claims = Parameters<typeof buildRetentionPolicy>[0];
type Ceilings = Parameters<typeof buildRetentionPolicy>[1];

/** Every category stays covered, by a claim that nothing else is compared with. */
const rest = buildClaim({ key: "z-rest", purpose: "rest", trigger: ["employmentEnded"], period: "P1D" });
const found = (claims: Claims, ceilings: Ceilings = []): string[] =>
  lintPolicy(buildRetentionPolicy([...claims, rest], ceilings), { purposes: {} }).map(({ code, params }) =>
    [code.replace("retention/", ""), ...Object.values(params)].join(" "),
  );
const cited = (overrides: object) => ({ ...buildClaim().citation, ...overrides });

describe("lintPolicy", () => {
  it("finds nothing in the Swedish preset", () => {
    expect(lintPolicy(swedishPolicy)).toEqual([]);
  });

  it("31: finds every category that no claim is about, and says nothing of its purposes", () => {
    const policy = buildRetentionPolicy([buildClaim({ purpose: "recruitment", categories: ["cv"] })]);
    expect(lintPolicy(policy).map(({ code, params }) => [code, params["category"]])).toEqual(
      dataCategories.filter((category) => category !== "cv").map((category) => ["retention/category-uncovered", category]),
    );
  });

  it("31: finds categories that are kept, but not for what they are in the round for", () => {
    const withoutUse = swedishPolicy.claims.filter(({ key }) => key !== "recruitment" && key !== "survey");
    const codes = lintPolicy({ ...swedishPolicy, claims: withoutUse }).map(({ code, params }) => `${code} ${params["category"]} ${params["purpose"]}`);
    expect(codes).toContain("retention/purpose-uncovered scorecard recruitment");
    // What is covered by no claim at all is said once.
    expect(codes).toContain("retention/category-uncovered survey-answer undefined");
    expect(codes.filter((line) => line.includes("survey-answer"))).toHaveLength(1);
    // Special categories have a claim of their own for the recruitment.
    expect(codes.join()).not.toContain("special-category");
  });

  it("expects a purpose of every category, or only what the controller says", () => {
    expect(dataCategories.filter((category) => expectedPurposes[category].length === 0)).toEqual([]);
    const policy = buildRetentionPolicy([buildClaim()]);
    expect(lintPolicy(policy, { purposes: { cv: ["survey", "legal-claims", "pool"] } })).toMatchObject([
      { code: "retention/purpose-uncovered", params: { category: "cv", purpose: "pool" } },
      { code: "retention/purpose-uncovered", params: { category: "cv", purpose: "survey" } },
    ]);
    // A hostile purpose is not looked up among what every object has.
    expect(lintPolicy(policy, { purposes: { cv: ["constructor"] } })).toHaveLength(1);
  });

  it("finds periods without a source, not those that the controller says are its own choice", () => {
    expect(found([buildClaim({ citation: cited({ status: "unverified" }) })])).toEqual(["period-uncited defence"]);
  });
});

describe("lintPolicy on minima", () => {
  const duty = (period: string) => buildClaim({ class: "mandatory", legalBasis: "legal-obligation", period });
  it.each([
    ["P4Y", { period: "P6M" }, 1],
    ["P6M", { period: "P4Y" }, 0],
    // 31 days reach further than a month that begins in February.
    ["P31D", { period: "P1M" }, 1],
    ["P28D", { period: "P1M" }, 0],
    ["P4Y", { period: "P6M", scope: { of: "purpose", purpose: "survey" } }, 0],
    ["P4Y", { period: "P6M", trigger: ["lastContact"] }, 0],
    ["P1D", { period: "P6M", trigger: ["erasureRequested"] }, 1],
  ] as const)("20: a duty of %s against the ceiling %j", (period, ceiling, count) => {
    const ceilings = [buildCeiling(ceiling as Parameters<typeof buildCeiling>[0])];
    expect(found([duty(period)], ceilings)).toEqual(count === 0 ? [] : ["minimum-above-ceiling defence ceiling"]);
  });
});

describe("lintPolicy on the age of citations", () => {
  const read = buildClaim({ citation: cited({ evidence: "read", verifiedOn: "2024-02-29" }) });
  const policy = buildRetentionPolicy([read, rest]);
  const at = (day: string, age: string): string[] =>
    lintPolicy(policy, { purposes: {}, day: parseLocalDate(day), citationMaxAge: parseDuration(age) }).map(
      ({ code, params }) => `${code} ${params["key"]} ${params["verifiedOn"]}`,
    );

  it.each([
    // 29 February and one year ends on 28 February (case 5): the day after is too late.
    ["2025-02-28", "P1Y", 0],
    ["2025-03-01", "P1Y", 1],
    ["2028-02-29", "P4Y", 0],
    ["2028-03-01", "P4Y", 1],
    ["2024-02-29", "P0D", 0],
    ["2024-03-01", "P0D", 1],
    ["2020-01-01", "P0D", 0],
  ])("5: on %s with %s", (day, age, count) => {
    expect(at(day, age)).toEqual(count === 0 ? [] : ["retention/citation-stale defence 2024-02-29"]);
  });

  it("asks nothing of a text that nobody read, and nothing without a day", () => {
    expect(lintPolicy(policy, { purposes: {} })).toEqual([]);
    const unread = buildRetentionPolicy([buildClaim(), rest]);
    expect(lintPolicy(unread, { purposes: {}, day: parseLocalDate("2099-01-01"), citationMaxAge: parseDuration("P1D") })).toEqual([]);
  });

  it("refuses an age in hours", () => {
    expect(() => at("2025-01-01", "P1DT12H")).toThrow(SamtalError);
    expect(() => at("2025-01-01", "P1DT12H")).toThrow("retention/period-in-hours");
  });

  it("finds nothing in the presets within a year of their reading", () => {
    const day = parseLocalDate("2027-11-20");
    for (const { key, policy: preset } of countryPresets) {
      const codes = preset && lintPolicy(preset, { day, citationMaxAge: parseDuration("P1Y") }).map(({ code }) => code);
      expect([key, codes?.filter((code) => code === "retention/citation-stale") ?? []]).toEqual([key, []]);
    }
  });
});

describe("lintPolicy on units", () => {
  const statute = cited({ status: "statute" });
  it.each([
    ["P730D", 1],
    ["P365D", 1],
    ["P180D", 1],
    ["P32D", 1],
    ["P1Y32D", 1],
    ["P31D", 0],
    ["P30D", 0],
    ["P2Y", 0],
    ["P24M", 0],
    // The law can well say weeks.
    ["P8W", 0],
    ["P4W28D", 0],
  ])("16: %s by statute", (period, count) => {
    expect(found([buildClaim({ period, citation: statute })])).toEqual(count === 0 ? [] : [`days-for-months defence ${period}`]);
  });

  it("16: by a regulator, a court, a ceiling; days that the controller chose are its own business", () => {
    const statuses = ["regulator", "court", "practice", "contested", "own-choice"] as const;
    const hits = statuses.filter((status) => found([buildClaim({ period: "P730D", citation: cited({ status }) })]).length > 0);
    expect(hits).toEqual(["regulator", "court"]);
    expect(found([], [buildCeiling({ period: "P730D", citation: statute })])).toEqual(["days-for-months ceiling P730D"]);
  });
});

describe("lintPolicy on overlaps", () => {
  const one = buildClaim({ key: "one", categories: ["cv", "note"] });
  const two = (overrides: object) => ({ ...buildClaim({ key: "two", categories: ["note", "message"], period: "P6M" }), ...overrides });
  const overlap = ["claims-overlap note one two"];

  it.each([
    ["two defences of one purpose", {}, overlap],
    ["counted from other events", { trigger: ["processEnded"] }, overlap],
    ["one of them only where the candidate was hired", { outcome: "hired" }, overlap],
    ["one of them only in Sweden", { jurisdiction: "SE" }, overlap],
    ["another purpose", { purpose: "accountability" }, []],
    ["another class", { class: "discretionary" }, []],
    // How long in use, how long under lock: both count.
    ["another tier", { tier: "active" }, []],
    // Until the decision on the contract, then on a legitimate interest that the candidate can object to.
    ["another legal basis", { legalBasis: "contract" }, []],
    ["other categories", { categories: ["message"] }, []],
  ])("41: %s", (_, overrides, expected) => {
    expect(found([one, two(overrides)])).toEqual(expected);
  });

  it("34: an application has one outcome, and 41: two countries' rules add up", () => {
    expect(found([{ ...one, outcome: "hired" }, two({ outcome: "not-hired" })])).toEqual([]);
    const policy = buildRetentionPolicy(
      [{ ...one, jurisdiction: "SE" }, two({ jurisdiction: "DE" }), rest],
      [],
      { jurisdictions: ["SE", "DE"] },
    );
    expect(lintPolicy(policy, { purposes: {} })).toEqual([]);
  });

  it("18: a transitional rule takes over on its day; days that meet overlap, and other events are kept apart by no day", () => {
    const before = (day: string) => ({ ...one, forEvents: { before: day } });
    const from = { forEvents: { from: "2026-10-01" } };
    expect(found([before("2026-10-01"), two(from)])).toEqual([]);
    expect(found([before("2026-10-02"), two(from)])).toEqual(overlap);
    expect(found([one, two(from)])).toEqual(overlap);
    expect(found([before("2026-10-01"), two({ ...from, trigger: ["processEnded"] })])).toEqual(overlap);
  });

  it("19: duties to keep add up, so two of them are no overlap", () => {
    const duty = { class: "mandatory", legalBasis: "legal-obligation" } as const;
    expect(found([{ ...one, ...duty }, two(duty)])).toEqual([]);
  });
});

describe("lintPolicy on derived data", () => {
  const source = (overrides: object = {}) => ({ ...buildClaim({ key: "source", purpose: "source", categories: ["recording"], period: "P6M" }), ...overrides });
  const derived = (overrides: object = {}) => ({ ...buildClaim({ key: "derived", categories: ["transcript"], period: "P7M" }), ...overrides });

  it.each([
    ["a month more than its recording", {}, {}, 1],
    ["as long as its recording", {}, { period: "P6M" }, 0],
    ["of 28 days where the recording has a month", { period: "P1M" }, { period: "P28D" }, 0],
    // 30 days from 31 January end on 2 March, a month on 28 February.
    ["longer in February", { period: "P1M" }, { period: "P30D" }, 1],
    ["a day less by the way of counting", {}, { period: "P6M", counting: "inclusive-start" }, 0],
    ["ending with its recording", {}, { lineage: "with-sources" }, 0],
    ["counted from another event", {}, { trigger: ["processEnded"] }, 0],
    ["where no application can have both", { outcome: "hired" }, { outcome: "not-hired" }, 0],
    ["a duty of its own", {}, { class: "mandatory", legalBasis: "legal-obligation" }, 0],
    ["from something that is no source", { categories: ["cv"] }, {}, 0],
  ])("44: a transcript %s", (_, of, by, count) => {
    expect(found([source(of), derived(by)])).toEqual(count === 0 ? [] : ["outlives-sources derived transcript"]);
  });

  it("43: a scorecard may last as long as the longer of its notes and ratings, and rater figures as long as ratings", () => {
    const notes = source({ key: "notes", categories: ["note"], period: "P3M" });
    const ratings = source({ key: "ratings", purpose: "ratings", categories: ["rating"], period: "P9M" });
    const card = (period: string) => derived({ categories: ["scorecard"], period });
    expect(found([notes, ratings, card("P9M")])).toEqual(["outlives-sources ratings rating"]);
    expect(found([notes, ratings, card("P10M")])).toEqual(["outlives-sources derived scorecard", "outlives-sources ratings rating"]);
    expect(found([ratings, derived({ categories: ["rater-figure"], period: "P1Y" })])).toEqual(["outlives-sources derived rater-figure"]);
    expect(found([source({ categories: ["scorecard"] }), derived({ categories: ["assessment"] })])).toEqual([
      "outlives-sources derived assessment",
    ]);
  });
});
