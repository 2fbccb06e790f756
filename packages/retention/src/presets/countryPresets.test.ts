import { describe, expect, it } from "vitest";
import { parseLocalDate } from "@samtal/core/time";
import { toId } from "@samtal/core";
import { dataCategories } from "../items/dataCategories.ts";
import { lintPolicy } from "../policies/lintPolicy.ts";
import { evaluate } from "../evaluation/evaluate.ts";
import { buildDataItem } from "../testing/buildDataItem.ts";
import { buildRetentionFacts } from "../testing/buildRetentionFacts.ts";
import { combinedPolicy } from "./combinedPolicy.ts";
import { countryPresets } from "./countryPresets.ts";
import { presetRows } from "./presetRows.ts";
import { presetTable } from "./presetTable.ts";

const policyOf = (key: string) => {
  const policy = countryPresets.find((preset) => preset.key === key)?.policy;
  if (!policy) throw new Error(`No policy ${key}.`);
  return policy;
};

/** Written down from the table of legal facts, not from the code: key, claim or ceiling, period, first trigger, tier, status, evidence. */
const facts = `
at        legal-claims           P7M  applied           restricted regulator  read
be        legal-claims           P2Y  processEnded      restricted practice   read
ch        legal-claims           P3M  processEnded      restricted practice   read
de        legal-claims           P6M  rejectionReceived restricted regulator  read
dk        legal-claims           P3Y  processEnded      restricted regulator  read
dk        after-the-process      P3Y  processEnded      -          regulator  read
es        after-the-process      P6M  processEnded      active     practice   secondary
es        blocking               P3Y  processEnded      restricted unverified secondary
fi        legal-claims           P1Y  rejectionReceived restricted statute    read
fr        talent-pool            P2Y  consentGiven      active     regulator  read
fr        legal-claims           P5Y  processEnded      restricted statute    read
fr        last-contact           P2Y  lastContact       active     regulator  read
gb        legal-claims           P6M  rejected          restricted practice   secondary
gb-era-2025 legal-claims         P6M  rejected          restricted practice   secondary
gb-era-2025 legal-claims-era-2025 P9M rejected          restricted unverified secondary
ie        legal-claims           P12M rejected          restricted statute    read
it        legal-claims           P12M processEnded      restricted practice   read
nl        talent-pool            P1Y  consentGiven      active     practice   secondary
nl        legal-claims           P4W  processEnded      restricted practice   secondary
nl        after-the-procedure    P4W  processEnded      -          practice   secondary
pl-courts legal-claims           P3Y  processEnded      restricted contested  read
pl-regulator legal-claims        P0D  processEnded      restricted contested  read
pt        record-of-recruitment  P5Y  processEnded      restricted statute    read
se        legal-claims           P24M processEnded      restricted practice   read
us        federal-minimum        P1Y  collected         restricted statute    read
us-ca     federal-minimum        P1Y  collected         restricted statute    read
us-ca     state-minimum          P4Y  collected         restricted statute    read
us-il-video federal-minimum      P1Y  collected         restricted statute    read
us-il-video video-on-request     P30D erasureRequested  -          statute    read
`;

/** Other periods of the same facts: key, claim, period, evidence. */
const others = `
at          legal-claims          P7M  secondary
be          legal-claims          P3M  read
be          legal-claims          P5Y  general
ch          legal-claims          P6M  read
de          legal-claims          P2M  read
dk          legal-claims          P6M  secondary
es          after-the-process     P12M secondary
fi          legal-claims          P2Y  secondary
fr          legal-claims          P3M  read
gb          legal-claims          P12M secondary
gb          legal-claims          P9M  secondary
gb-era-2025 legal-claims          P12M secondary
gb-era-2025 legal-claims          P9M  secondary
gb-era-2025 legal-claims-era-2025 P7M  general
ie          legal-claims          P6M  read
ie          legal-claims          P18M secondary
it          legal-claims          P6M  read
it          legal-claims          P24M read
it          legal-claims          P12M secondary
pl-courts   legal-claims          P0D  read
pl-regulator legal-claims         P3Y  read
pt          record-of-recruitment P5Y  secondary
se          legal-claims          P24M read
se          legal-claims          P24M read
se          legal-claims          P26M read
us          federal-minimum       P2Y  read
us          federal-minimum       P2Y  read
us          federal-minimum       P6Y  secondary
us-ca       federal-minimum       P2Y  read
us-ca       federal-minimum       P2Y  read
us-ca       federal-minimum       P6Y  secondary
us-il-video federal-minimum       P2Y  read
us-il-video federal-minimum       P2Y  read
us-il-video federal-minimum       P6Y  secondary
`;

/** Every address that the legal facts give in full. */
const known = new Set([
  "https://lagen.nu/dom/nja/2014s629",
  "https://support.jobylon.com/en/articles/69926",
  "https://lif.se/dataskydd/rekrytering/",
  "https://cnil.fr/fr/gerer-la-duree-de-conservation-des-donnees",
  "https://tem.fi/en/promotion-of-non-discrimination-in-working-life",
  "https://workplacerelations.ie/en/cases/2019/june/eda1920.html",
  "https://self-law.org/code/ca/government-code/12946",
]);

describe("countryPresets", () => {
  it("say what the table of legal facts says, and nothing else", () => {
    const rows = presetRows(countryPresets, "en")
      .filter(({ kind }) => kind === "claim" || kind === "ceiling")
      .map(({ preset, key, period, trigger, tier, citation }) =>
        [preset, key, period, trigger[0], tier ?? "-", citation?.status, citation?.evidence].join(" "),
      );
    const expected = facts.trim().split("\n").map((line) => line.split(/\s+/).join(" "));
    expect([...rows].sort()).toEqual([...expected].sort());
  });

  it("give the other periods of the facts, with how well each is known", () => {
    const rows = presetRows(countryPresets, "en").flatMap(({ preset, key, citation }) =>
      (citation?.variants ?? []).map(({ period, evidence }) => [preset, key, period, evidence].join(" ")),
    );
    const expected = others.trim().split("\n").map((line) => line.split(/\s+/).join(" "));
    expect(rows.sort()).toEqual(expected.sort());
  });

  it("rest on law in the class that the facts give: duties, defence of claims, or a limit", () => {
    const classes = presetRows(countryPresets, "en").map((row) => [row.preset, row.kind === "claim" ? row.class : row.kind].join(" "));
    const of = (kind: string): string[] => [...new Set(classes.filter((one) => one.endsWith(` ${kind}`)).map((one) => one.split(" ")[0] ?? ""))];
    expect(of("mandatory")).toEqual(["pt", "us", "us-ca", "us-il-video"]);
    expect(of("ceiling")).toEqual(["dk", "fr", "nl", "us-il-video"]);
    expect(of("defence")).toEqual(["at", "be", "ch", "de", "dk", "es", "fi", "fr", "gb", "gb-era-2025", "ie", "it", "nl", "pl-courts", "pl-regulator", "se"]);
    expect(of("duty")).toEqual(["us-nyc"]);
  });

  it("name Norway and New York City without a number, and every other one with a policy", () => {
    expect(countryPresets.filter(({ policy }) => policy === null).map(({ key }) => key)).toEqual(["no", "us-nyc"]);
    expect(countryPresets.find(({ key }) => key === "us-nyc")?.duties.map(({ text }) => text).join()).toMatch(/10 business days/);
    expect(new Set(countryPresets.map(({ key }) => key)).size).toBe(countryPresets.length);
  });

  it("count the day of the event in the United Kingdom and Ireland only", () => {
    const inclusive = countryPresets.filter(({ policy }) => policy?.claims.some(({ counting }) => counting === "inclusive-start"));
    expect(inclusive.map(({ key }) => key)).toEqual(["gb", "gb-era-2025", "ie"]);
  });

  it("give only addresses that the facts give, and a day of reading only where the text was read", () => {
    const cited = countryPresets.flatMap(({ policy, duties }) => [
      ...(policy ? [...policy.claims, ...policy.ceilings].map(({ citation }) => citation) : []),
      ...duties.map(({ citation }) => ({ ...citation, variants: [] })),
    ]);
    const all = cited.flatMap((citation) => [citation, ...(citation.variants ?? [])]);
    expect(all.map(({ url }) => url).filter((url) => url !== null && !known.has(url))).toEqual([]);
    expect(all.filter(({ evidence, verifiedOn }) => evidence !== "read" && verifiedOn !== null)).toEqual([]);
    expect(all.length).toBeGreaterThan(200);
  });

  it("cover every category, never roll, and never call themselves compliant", () => {
    for (const { policy, key } of countryPresets) {
      if (policy === null) continue;
      const covered = new Set(policy.claims.flatMap(({ categories }) => categories));
      expect([key, dataCategories.filter((category) => !covered.has(category))]).toEqual([key, []]);
      expect(JSON.stringify(policy)).not.toMatch(/"roll"|complian/i);
      expect(policy.preset).toBe(key);
    }
  });

  it("20: Illinois collides with the federal minimum, and the lint says so; of the others only unverified periods", () => {
    const found = countryPresets.flatMap(({ key, policy }) =>
      policy === null ? [] : lintPolicy(policy).map(({ code }) => `${key} ${code}`),
    );
    expect(found).toEqual([
      "es retention/period-uncited",
      "gb-era-2025 retention/period-uncited",
      "us-il-video retention/minimum-above-ceiling",
    ]);
  });

  it("18: in the United Kingdom's change the day of the event decides", () => {
    const until = (rejected: string): unknown =>
      evaluate(buildDataItem(), buildRetentionFacts({ rejected, processEnded: rejected }), policyOf("gb-era-2025"), parseLocalDate("2026-11-21")).until;
    expect(until("2026-09-30")).toBe("2027-03-29");
    expect(until("2026-10-01")).toBe("2027-06-30");
  });

  it("21: France cuts use two years after the candidate's last contact, not the archive of five", () => {
    const item = buildDataItem({ category: "cv" });
    const of = (lastContact: string) =>
      evaluate(
        item,
        buildRetentionFacts(
          { rejected: "2023-06-01", processEnded: "2023-06-01" },
          {
            subjects: [{ subjectId: "candidate_1", lastContact }],
            consents: [{ consentId: "consent_1", subjectId: "candidate_1", purpose: "talent-pool", answer: "given", answeredOn: "2025-01-10" }],
          },
        ),
        policyOf("fr"),
        parseLocalDate("2026-11-21"),
      );
    expect(of("2025-01-10")).toMatchObject({ action: "retain", restrictedFrom: "2027-01-11", until: "2028-06-01" });
    expect(of("2024-01-10")).toMatchObject({ action: "restrict", until: "2028-06-01" });
  });

  it("19: in California four years of duty survive a request for erasure; in Illinois the conflict is reported", () => {
    const facts = buildRetentionFacts(
      { rejected: "2026-01-05", processEnded: "2026-01-05" },
      { requests: [{ kind: "erasure", subjectId: "candidate_1", on: "2026-06-01" }] },
    );
    const day = parseLocalDate("2026-11-21");
    expect(evaluate(buildDataItem(), facts, policyOf("us-ca"), day)).toMatchObject({ action: "restrict", until: "2030-01-05" });
    const recording = buildDataItem({ category: "recording", interviewId: "interview_1" });
    const verdict = evaluate(recording, facts, policyOf("us-il-video"), day);
    expect(verdict).toMatchObject({ action: "restrict", until: "2027-01-05" });
    expect(verdict.conflicts).toMatchObject([{ ceiling: "video-on-request", ceilingUntil: "2026-07-01" }]);
  });
});

describe("combinedPolicy", () => {
  const named = { id: toId("policy", "group"), version: "1.0.0", effectiveFrom: parseLocalDate("2026-11-21") };

  it("41: keeps each country's rules its own, whatever the order", () => {
    const policies = [policyOf("se"), policyOf("de"), policyOf("pt")];
    const policy = combinedPolicy(policies, named);
    expect(combinedPolicy([...policies].reverse(), named)).toEqual(policy);
    const of = (...codes: string[]) =>
      evaluate(
        buildDataItem({ category: "test-result" }),
        buildRetentionFacts({
          rejected: "2026-01-05", rejectionReceived: "2026-01-05", processEnded: "2026-01-05",
          jurisdictions: codes.map((jurisdiction) => ({ jurisdiction, from: "2025-01-01" })),
        }),
        policy,
        parseLocalDate("2026-11-21"),
      ).until;
    expect([of("DE"), of("SE"), of("DE", "SE"), of("PT", "DE")]).toEqual(["2026-07-05", "2028-01-05", "2028-01-05", "2031-01-05"]);
  });

  it("keeps and disposes of the interviewers' own data everywhere, since it hangs on no application", () => {
    const policy = combinedPolicy([policyOf("se"), policyOf("de"), policyOf("fr")], named);
    expect(policy.claims.map(({ key }) => key).filter((key) => /interviewer|rater/.test(key))).toEqual(["interviewer-records", "rater-figures"]);
    const figure = buildDataItem({ category: "rater-figure", subjectIds: ["interviewer_1"], collectedOn: "2025-11-21" });
    const { applicationId: _, ...own } = figure;
    const facts = buildRetentionFacts({}, { applications: [] });
    expect(evaluate(own, facts, policy, parseLocalDate("2026-11-22"))).toMatchObject({ action: "erase", until: "2026-11-21", stuckClocks: [] });
  });

  it("keeps the longest of what countries say about the interviewers' own data, each under its own key", () => {
    const longer = policyOf("de");
    const claims = longer.claims.map((claim) => (claim.key === "rater-figures" ? { ...claim, period: "P24M" as typeof claim.period } : claim));
    const policy = combinedPolicy([policyOf("se"), { ...longer, claims }], named);
    expect(policy.claims.filter(({ jurisdiction }) => jurisdiction === undefined).map(({ key }) => key)).toEqual([
      "de-interviewer-records", "de-rater-figures", "se-rater-figures",
    ]);
  });

  it("refuses two policies for one country", () => {
    expect(() => combinedPolicy([policyOf("gb"), policyOf("gb-era-2025")], named)).toThrow("retention/one-jurisdiction-each");
  });
});

describe("presetTable", () => {
  it.each(["sv", "en"] as const)("has a line for every row, and says that it is no legal advice (%s)", (locale) => {
    const rows = presetRows(countryPresets, locale);
    const lines = presetTable(countryPresets, locale, "markdown").trim().split("\n");
    expect(lines).toHaveLength(rows.length + 4);
    expect(lines[0]).toMatch(/juridisk rådgivning|legal advice/);
    for (const line of lines.slice(2)) expect(line.match(/(?<!\\)\|/g)).toHaveLength(8);
  });

  it.each([
    ["us", "the item came into being; at the earliest when the application was decided"],
    ["us", "2 years, read on 2026-11-21: State and local government, education"],
    ["se", "the recruitment ended; at the earliest when the candidate turns 18"],
    ["de", "the refusal reached the candidate, or else the application was withdrawn, or else the recruitment ended"],
    ["gb-era-2025", "6 months (events before 2026-10-01)"],
    ["gb-era-2025", "9 months (events from 2026-10-01 on)"],
    ["gb-era-2025", "unverified, secondary source, commencement unconfirmed"],
    ["fr", "in use at the longest | 2 years"],
    ["nl", "in use, with consent | 1 year"],
    ["pt", "must be kept: test results | 5 years"],
    ["us-il-video", "kept at the longest: recorded interviews, transcripts of recorded interviews | 30 days"],
    ["pl-regulator", "kept under lock | erased at once"],
  ])("tells of %s: %s", (key, text) => {
    expect(presetTable(countryPresets.filter((preset) => preset.key === key), "en", "markdown")).toContain(text);
  });

  it("links addresses that lead to a page, and no others", () => {
    const swedish = presetTable(countryPresets.filter(({ key }) => key === "se"), "sv", "html");
    expect(swedish.match(/<a href="https:\/\/[^"]+"/g)).toHaveLength(3);
    const se = countryPresets.find(({ key }) => key === "se");
    const turned = JSON.parse(JSON.stringify(se).replaceAll("https://lagen.nu/dom/nja/2014s629", "javascript:alert(1)"));
    expect(presetTable([turned], "sv", "html")).not.toContain('href="javascript');
  });

  it("escapes what a preset says in HTML and Markdown", () => {
    const preset = { key: "xx", jurisdiction: "XX", country: { sv: "a|b", en: "<script>|" }, variant: null, policy: null, duties: [], notes: [] };
    expect(presetTable([preset], "en", "html")).toContain("&lt;script&gt;|");
    expect(presetTable([preset], "en", "markdown")).toContain("\\<script>\\|");
  });
});
