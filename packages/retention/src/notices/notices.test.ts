import { toId } from "@samtal/core";
import { parseInstant, parseLocalDate } from "@samtal/core/time";
import { describe, expect, it } from "vitest";
import { dataCategories } from "../items/dataCategories.ts";
import { everyCountry } from "../../testdata/presetPolicies.ts";
import { countryPresets } from "../presets/countryPresets.ts";
import { swedishPolicy } from "../presets/sweden.ts";
import { buildCeiling, buildClaim, buildRetentionPolicy } from "../testing/buildRetentionPolicy.ts";
import { categoryWords } from "./categoryWords.ts";
import { notice } from "./notice.ts";
import { noticeMarkdown } from "./noticeMarkdown.ts";
import { noticeGaps, noticeReceipt, safeParseNoticeReceipt } from "./noticeReceipt.ts";
import { sourceNoticeDuties } from "./sourceNoticeDuties.ts";

const locales = ["sv", "en"] as const;
const first = (policy: Parameters<typeof notice>[0], locale: "sv" | "en" = "sv") => notice(policy, locale).sections[0]?.uses[0]?.sentences ?? [];
const one = (overrides: Parameters<typeof buildClaim>[0], ceilings: Parameters<typeof buildRetentionPolicy>[1] = []) =>
  buildRetentionPolicy([buildClaim({ categories: ["cv"], ...overrides })], ceilings);

describe("the retention part of a privacy notice (art. 13(2)(a))", () => {
  it("tells a Swedish candidate of each kind of data how long, from when, why and on which basis", () => {
    const [applied] = notice(swedishPolicy, "sv").sections;
    expect(applied?.heading).toBe("Namn och profil, kontaktuppgifter, cv och svar i ansökan");
    expect(applied?.uses.map(({ what, sentences, source }) => [what, sentences.join(" "), source])).toEqual([
      ["Rekryteringen", "Så länge din ansökan är aktuell. Rättslig grund: åtgärder inför ett eventuellt avtal med dig (artikel 6.1 b).", null],
      [
        "Kontakt om andra tjänster",
        "I 24 månader från den dag då du lämnade samtycket. Har du samtyckt för en kortare tid gäller den. Tiden förlängs bara om du " +
          "lämnar ett nytt samtycke. Du kan säga nej, eller ta tillbaka ditt samtycke när som helst, utan att det påverkar din ansökan. Rättslig grund: samtycke (artikel 6.1 a). Tiden har vi själva bestämt.",
        null,
      ],
      [
        "Rättsliga anspråk, till exempel om diskriminering",
        "Så länge rekryteringen pågår och i 24 månader därefter. Är du under 18 år räknas tiden tidigast från din 18-årsdag. " +
          "När uppgifterna bara sparas av det här skälet används de inte i rekryteringen, och bara de som behöver dem kommer åt dem. " +
          "Rättslig grund: berättigat intresse (artikel 6.1 f). Tiden är den som är vanlig bland arbetsgivare.",
        1,
      ],
    ]);
  });

  it.each(locales)("names every kind of a candidate's data once, and nothing of the interviewers' own: %s", (locale) => {
    const told = notice(swedishPolicy, locale);
    const expected = dataCategories.filter((category) => category !== "interviewer-record" && category !== "rater-figure");
    expect(told.sections.flatMap(({ categories }) => categories).sort()).toEqual([...expected].sort());
    const markdown = noticeMarkdown(told).toLowerCase();
    for (const category of expected) expect(markdown).toContain(categoryWords[locale][category].toLowerCase());
  });

  it("tells interviewers of their own data, without an application of theirs", () => {
    const told = notice(swedishPolicy, "sv", { audience: "interviewer" });
    expect(told.sections.map(({ heading }) => heading)).toContain("Uppgifter om intervjuare");
    expect(noticeMarkdown(told)).not.toMatch(/din ansökan|18-årsdag|avtal med dig/);
    expect(noticeMarkdown(told)).toContain("Så länge kandidatens ansökan är aktuell.");
  });

  it("says what happens afterwards, and cites what others name", () => {
    const told = notice(swedishPolicy, "sv");
    expect(told.afterwards.sentences[0]).toContain("raderar vi uppgifterna, eller anonymiserar dem");
    const legal = swedishPolicy.claims.find(({ key }) => key === "legal-claims");
    expect(told.sources.texts).toEqual([{ text: legal?.citation.text, url: "https://lagen.nu/dom/nja/2014s629" }]);
  });

  it.each([
    ["a period from one day", {}, "I 24 månader från den dag då du fick besked om avslag."],
    ["the later of two days", { notBefore: ["processEnded"] as const }, "Tiden räknas tidigast från den dag då rekryteringen avslutades."],
    ["no time", { period: "P0D" }, "Till och med den dag då du fick besked om avslag."],
    ["any of the decisions", { trigger: ["rejected", "withdrawn"] as const }, "I 24 månader från den dag då din ansökan avgjordes."],
    ["another day where one is missing", { trigger: ["lastContact", "applied"] as const }, "I 24 månader från den dag då du senast hörde av dig eller ansökan kom in."],
    ["a state and then a period from elsewhere", { while: "application-active" as const }, "Så länge din ansökan är aktuell och sedan i 24 månader från den dag då du fick besked om avslag."],
    ["a duty", { class: "mandatory" as const, legalBasis: "legal-obligation" as const }, "Vi är skyldiga att spara uppgifterna så länge."],
    ["one outcome", { outcome: "hired" as const }, "Gäller om du blir anställd."],
    ["a change of law", { forEvents: { from: "2026-10-01" } }, "Gäller om du fick besked om avslag 2026-10-01 eller senare."],
    ["days before it", { forEvents: { before: "2026-10-01" } }, "Gäller om du fick besked om avslag före 2026-10-01."],
    ["the day itself counted", { counting: "inclusive-start" as const }, "Den dagen räknas med."],
    [
      "the last of several days",
      { trigger: ["collected"] as const, notBefore: ["rejected", "withdrawn", "hired", "processEnded"] as const },
      "Tiden räknas tidigast från den sista av dessa dagar: den då din ansökan avgjordes och den då rekryteringen avslutades.",
    ],
    ["two years, not 24 months", { period: "P2Y" }, "I 2 år från den dag då du fick besked om avslag."],
  ])("words %s", (_, overrides, sentence) => {
    expect(first(one(overrides as object))).toContain(sentence);
  });

  it("names a ceiling where it cuts the claim, and only there", () => {
    const ceiling = (scope: object) => buildCeiling({ trigger: ["lastContact"], scope: scope as { of: "everything" } });
    const limit = "Dock längst i 6 månader från den dag då du senast hörde av dig.";
    expect(first(one({}, [ceiling({ of: "everything" })]))).toContain(limit);
    expect(first(one({}, [ceiling({ of: "class", class: "defence" })]))).toContain(limit);
    expect(first(one({}, [ceiling({ of: "tier", tier: "active" })]))).not.toContain(limit);
    expect(first(one({ class: "mandatory" }, [ceiling({ of: "everything" })]))).not.toContain(limit);
    expect(first(one({ period: "P6M" }, [buildCeiling()]))).toHaveLength(first(one({ period: "P6M" })).length);
  });

  it("cites what a limit rests on, and says so beside it", () => {
    const cited = { text: "A law.", url: null, evidence: "read", status: "statute", verifiedOn: "2026-11-21" } as const;
    const ceiling = buildCeiling({ trigger: ["lastContact"], scope: { of: "everything" }, citation: cited });
    const told = notice(one({ citation: { ...cited, text: "Another law." } }, [ceiling]), "sv");
    expect(told.sources.texts.map(({ text }) => text)).toEqual(["Another law.", "A law."]);
    expect(told.sections[0]?.uses[0]?.sentences).toContain("Dock längst i 6 månader från den dag då du senast hörde av dig (källa 2).");
    const uncut = notice(one({ class: "mandatory", citation: { ...cited, text: "Another law." } }, [ceiling]), "sv");
    expect(uncut.sources.texts.map(({ text }) => text)).toEqual(["Another law."]);
  });

  it("names a limit of the same length where only the claim waits for a minor to come of age", () => {
    const ceiling = buildCeiling({ trigger: ["rejected"], period: "P24M", scope: { of: "everything" } });
    const limit = "Dock längst i 24 månader från den dag då du fick besked om avslag.";
    expect(first(one({}, [ceiling]))).not.toContain(limit);
    expect(first(one({ notBefore: ["eighteenthBirthday"] }, [ceiling]))).toContain(limit);
  });

  it("says that everybody on a recording has to agree, and what becomes of it when one no longer does", () => {
    const of = (locale: "sv" | "en"): string | undefined =>
      notice(swedishPolicy, locale).sections.find(({ categories }) => categories.includes("recording"))?.uses[0]?.sentences.join(" ");
    expect(of("sv")).toContain("Om någon annan tar tillbaka sitt samtycke tas den personen bort, eller så raderas uppgifterna.");
    expect(of("en")).toContain("Everyone whom it is about has to agree.");
  });

  it("tells those who may be hired that other rules follow, unless the policy has them itself", () => {
    const hired = /Om du blir anställd kan en del av uppgifterna behövas i anställningen/;
    expect(notice(swedishPolicy, "sv").afterwards.sentences.at(-1)).toMatch(hired);
    expect(noticeMarkdown(notice(swedishPolicy, "sv", { audience: "interviewer" }))).not.toMatch(hired);
    expect(noticeMarkdown(notice(one({ outcome: "hired" }), "sv"))).not.toMatch(hired);
  });

  it.each([["us"], ["ch"], ["gb"]])("cites no article of a law that does not apply: %s", (key) => {
    const policy = countryPresets.find((preset) => preset.key === key)?.policy;
    if (!policy) throw new Error("no preset");
    expect(noticeMarkdown(notice(policy, "en"))).not.toMatch(/article 6|General Data Protection/);
  });

  it("tells of one country's part of a policy for many what that country's own preset tells", () => {
    for (const { jurisdiction, policy } of countryPresets) {
      // Of a country with variants only one is in the policy for all.
      if (policy === null || ["GB", "PL"].includes(jurisdiction)) continue;
      for (const locale of locales) {
        const part = notice(everyCountry, locale, { jurisdictions: [jurisdiction] });
        expect(noticeMarkdown(part)).toBe(noticeMarkdown(notice(policy, locale)));
      }
    }
  });

  it("says in a policy for many countries whose law a period and a limit belong to", () => {
    expect(noticeMarkdown(notice(everyCountry, "sv"))).toContain("Gäller där lagen i Sverige är tillämplig.");
    const sentences = notice(everyCountry, "en").sections.flatMap(({ uses }) => uses.flatMap((use) => use.sentences));
    expect(sentences).toContain("Where the law of Sweden applies.");
    expect(sentences.join(" ")).toMatch(/But where the law of the Netherlands applies, no longer than 4 weeks from the day the recruitment ended \(source \d+\)\./);
  });

  it("is a whole text for every preset, in both languages", () => {
    for (const { policy } of countryPresets) {
      if (policy === null) continue;
      for (const locale of locales) {
        for (const audience of ["candidate", "interviewer"] as const) {
          const told = notice(policy, locale, { audience });
          for (const { uses } of told.sections) {
            for (const { what, sentences } of uses) {
              expect(what).toMatch(/^\p{Lu}[^{}]*$/u);
              for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}[^{}]*\.$/u);
            }
          }
        }
      }
    }
  });

  it("has one hash for one wording, whatever the order of the policy's claims", () => {
    const turned = { ...swedishPolicy, claims: [...swedishPolicy.claims].reverse() };
    expect(notice(turned, "sv")).toEqual(notice(swedishPolicy, "sv"));
    expect(notice(swedishPolicy, "en").noticeHash).not.toBe(notice(swedishPolicy, "sv").noticeHash);
    expect(notice({ ...swedishPolicy, version: "1.0.1" }, "sv").noticeHash).not.toBe(notice(swedishPolicy, "sv").noticeHash);
  });

  it("takes hostile texts of a policy as text", () => {
    const hostile = "<script>alert(1)</script> **bold** [link](javascript:alert(1))\n# Heading $& {period}";
    const citation = { text: hostile, url: null, evidence: "general", status: "statute", verifiedOn: null } as const;
    const markdown = noticeMarkdown(notice(one({ purpose: "own-purpose", citation }), "sv"));
    expect(markdown).toContain("1. \\<script\\>alert(1)\\</script\\> \\*\\*bold\\*\\* \\[link\\](javascript:alert(1)) \\# Heading $& \\{period\\}");
    const linked = noticeMarkdown(notice(one({ citation: { ...citation, url: "javascript:alert(2)" } }), "sv"));
    expect(linked).not.toContain("alert(2)");
    expect(markdown).toContain("**Ändamålet ”own-purpose”:**");
  });
});

describe("requirement 12: receipts of a notice", () => {
  const current = [notice(swedishPolicy, "sv").noticeHash, notice(swedishPolicy, "en").noticeHash];
  const old = notice({ ...swedishPolicy, version: "0.9.0" }, "sv").noticeHash;
  const people = [toId("candidate", "2"), toId("candidate", "1"), toId("candidate", "3"), toId("candidate", "2")];
  const shown = (key: string, noticeHash: string, at: string) =>
    noticeReceipt({ subjectId: toId("candidate", key), noticeHash, place: "application-form", shownAt: parseInstant(at) });

  it("say who lacks the wording that holds: never shown, or shown another", () => {
    const receipts = [shown("1", current[1] ?? "", "2027-03-01T09:00:00Z"), shown("2", old, "2027-01-01T09:00:00Z"), shown("2", old, "2027-02-01T09:00:00Z")];
    const gaps = noticeGaps(people, receipts, current, parseInstant("2027-03-02T09:00:00Z"));
    expect(gaps.map(({ subjectId, status, lastShownAt }) => [subjectId, status, lastShownAt])).toEqual([
      ["candidate_2", "outdated", "2027-02-01T09:00:00Z"],
      ["candidate_3", "never-shown", null],
    ]);
    expect(noticeGaps([...people].reverse(), [...receipts].reverse(), current, parseInstant("2027-03-02T09:00:00Z"))).toEqual(gaps);
  });

  it("don't count before they were given", () => {
    const receipts = [shown("1", current[0] ?? "", "2027-03-01T09:00:00Z")];
    expect(noticeGaps(people.slice(1, 2), receipts, current, parseInstant("2027-03-01T08:59:59Z"))).toHaveLength(1);
    expect(noticeGaps(people.slice(1, 2), receipts, current, parseInstant("2027-03-01T09:00:00Z"))).toEqual([]);
  });

  it("have one id for one showing, and refuse a place with a name in it", () => {
    expect(shown("1", old, "2027-03-01T09:00:00Z")).toEqual(shown("1", old, "2027-03-01T09:00:00Z"));
    expect(safeParseNoticeReceipt({ ...shown("1", old, "2027-03-01T09:00:00Z"), place: "Anna's desk" }).status).toBe("invalid");
  });
});

describe("case 39, 47: data that did not come from the person (art. 14)", () => {
  const sourced = (personId: string, collectedOn: string) => ({ personId, kind: "sourced-candidate" as const, collectedOn: parseLocalDate(collectedOn) });
  const on = (day: string, told: [string, string][] = []) =>
    sourceNoticeDuties(
      [sourced("candidate_1", "2027-01-31"), { ...sourced("ref-7", "2027-02-10"), kind: "reference-giver" }],
      told.map(([personId, day]) => ({ personId, on: parseLocalDate(day) })),
      parseLocalDate(day),
    ).map(({ personId, dueOn, status }) => [personId, dueOn, status]);

  it("is told within a month of the collection, and the month's end clamps, never rolls", () => {
    // 28 February 2027 is a Sunday.
    expect(on("2027-02-28")).toEqual([["candidate_1", "2027-02-28", "outstanding"], ["ref-7", "2027-03-10", "outstanding"]]);
    expect(on("2027-03-01")[0]).toEqual(["candidate_1", "2027-02-28", "overdue"]);
    expect(on("2027-04-01", [["candidate_1", "2027-02-28"], ["ref-7", "2027-03-11"]]).map(([, , status]) => status)).toEqual(["told", "told-late"]);
    expect(on("2027-02-15", [["candidate_1", "2027-02-28"]])[0]?.[2]).toBe("outstanding");
  });

  it.each([
    ["at the first contact", "2027-02-03", "2027-02-03"],
    ["on the very day of the collection", "2027-01-31", "2027-01-31"],
    ["within the month where the contact comes later", "2027-03-05", "2027-02-28"],
    ["within the month where the contact was before, about something else", "2027-01-30", "2027-02-28"],
  ])("is told %s", (_, firstContactOn, dueOn) => {
    const contacted = { ...sourced("candidate_1", "2027-01-31"), firstContactOn: parseLocalDate(firstContactOn) };
    const [duty] = sourceNoticeDuties([contacted], [], parseLocalDate("2027-02-04"));
    expect([duty?.dueOn, duty?.status]).toEqual([dueOn, dueOn < "2027-02-04" ? "overdue" : "outstanding"]);
  });

  it("is the same whatever the order of the people", () => {
    const both = [
      { ...sourced("candidate_1", "2027-01-31"), kind: "reference-giver" as const },
      { ...sourced("candidate_1", "2027-01-31"), firstContactOn: parseLocalDate("2027-02-03") },
    ];
    const duties = sourceNoticeDuties(both, [], parseLocalDate("2027-02-01"));
    expect(duties).toMatchObject([{ kind: "sourced-candidate", dueOn: "2027-02-03" }]);
    expect(sourceNoticeDuties([...both].reverse(), [], parseLocalDate("2027-02-01"))).toEqual(duties);
  });

  it("counts from the first collection, and not before it", () => {
    const twice = [sourced("candidate_1", "2027-03-01"), sourced("candidate_1", "2027-01-31")];
    expect(sourceNoticeDuties(twice, [], parseLocalDate("2027-03-05")).map(({ dueOn }) => dueOn)).toEqual(["2027-02-28"]);
    expect(sourceNoticeDuties(twice, [], parseLocalDate("2027-01-30"))).toEqual([]);
  });
});
