import { explain } from "@samtal/core";
import { describe, expect, it } from "vitest";
import { issueTexts } from "../issueTexts.ts";
import { copyOf } from "../testing/copyOf.ts";
import { safeParseLintPack } from "./lintPack.ts";
import { lintReasonTexts } from "./lintTexts.ts";
import { lintRules, type LintTextKind } from "./lintRule.ts";
import { lintText } from "./lintText.ts";
import { lintPackFor } from "./packs/lintPackFor.ts";

const jurisdictions = ["EU", "SE", "DE", "UK", "US"] as const;
const languages = ["sv", "en"] as const;
const rulesIn = (text: string, language: "sv" | "en", kind: LintTextKind) => [
  ...new Set(lintText(text, { packs: [lintPackFor("EU", language)], language, kind }).findings.map(({ rule }) => rule)),
];

describe("lintText", () => {
  it("marks the words by UTF-16 offsets, whatever stands before them", () => {
    const text = "👋🏽 Hej! Är\u00ADdu ledig? Har du barn?";
    const finding = lintText(text, { packs: [lintPackFor("SE", "sv")], language: "sv", kind: "question" }).findings.find(
      ({ rule }) => rule === "family-plans",
    );
    expect(text.slice(finding?.start, finding?.end)).toBe("Har du barn");
  });

  it("reads decomposed letters, full-width letters and hidden characters as what they look like", () => {
    expect(rulesIn("Är du gravid?".normalize("NFD"), "sv", "question")).toContain("family-plans");
    expect(rulesIn("Are you ｐｒｅｇｎａｎｔ?", "en", "question")).toContain("family-plans");
    expect(rulesIn("Are you preg\u200Bnant?", "en", "question")).toContain("family-plans");
  });

  it("names the text that a risk rests on, or none", () => {
    const of = (jurisdiction: (typeof jurisdictions)[number]) =>
      lintText("What is your current salary?", { packs: [lintPackFor(jurisdiction, "en")], language: "en-GB", kind: "question" });
    expect(of("DE").findings[0]?.source?.citation).toBe("Directive (EU) 2023/970 art. 5");
    expect(of("UK").findings[0]).not.toHaveProperty("source");
  });

  it("gives one finding with a reason from each pack, whatever the packs' order", () => {
    const packs = jurisdictions.map((jurisdiction) => lintPackFor(jurisdiction, "en"));
    const options = { language: "en", kind: "question" } as const;
    const forth = lintText("Are you married?", { ...options, packs });
    expect(lintText("Are you married?", { ...options, packs: packs.toReversed() })).toEqual(forth);
    expect(forth.findings.map(({ because }) => because.length)).toEqual([5, 5]);
  });

  it("keeps what a suppression covers, with its reason, and refuses one without a reason", () => {
    const packs = [lintPackFor("EU", "en")];
    const options = { packs, language: "en", kind: "question" } as const;
    const suppression = { rule: "union", reason: "The role negotiates for the union itself." } as const;
    const report = lintText("Which union do you belong to?", { ...options, suppressions: [suppression] });
    expect(report.findings).toEqual([]);
    expect(report.suppressed.map((each) => each.suppression)).toEqual([suppression]);
    expect(() => lintText("x", { ...options, suppressions: [{ rule: "union", reason: " " }] })).toThrow(
      "guide/lint-suppression-without-reason",
    );
    expect(() => lintText("x", { ...options, language: "fi" })).toThrow("guide/lint-no-pack");
  });

  it("finds nothing where there is nothing", () => {
    for (const text of ["", " ", "\n", "?", "…", "\uD800", "🙂"]) expect(rulesIn(text, "sv", "question")).toEqual([]);
  });

  it("says nothing of work that a risky word is the subject of", () => {
    expect(rulesIn("How would you support a patient who is pregnant?", "en", "question")).toEqual([]);
    expect(rulesIn("Hur bemöter du en patient som är gravid?", "sv", "question")).toEqual([]);
    expect(rulesIn("Do not score eye contact or voice.", "en", "assessor-note")).toEqual([]);
  });

  it.each([
    ["en", "Join our young team as a ninja.", ["age-hint", "advert-pay-range", "advert-coded-word"]],
    ["en", "Cook, full time. Pay 2,900 to 3,300 euro a month.", []],
    ["sv", "Vi söker en hungrig ninja.", ["advert-pay-range", "advert-coded-word"]],
    ["sv", "Kock, heltid. Månadslön 31 000 till 34 000 kronor.", []],
  ] as const)("reads adverts (%s: %s)", (language, text, expected) => {
    expect(rulesIn(text, language, "advert").toSorted()).toEqual([...expected].sort());
  });

  it.each([
    ["en", "You were arrogant.", ["feedback-tone"]],
    ["en", "We will contact you.", ["feedback-undated-promise"]],
    ["en", "We will contact you by Friday 11 December.", []],
    ["en", "Other candidates were stronger.", ["feedback-comparison"]],
    ["en", "Your pregnancy made it hard to plan.", ["feedback-special-category"]],
    ["en", "Good luck with your future endeavours.", ["feedback-empty-phrase"]],
    ["en", "You described the test plan step by step. An example of how you told the customer was missing.", []],
    ["sv", "Du verkade oförberedd.", ["feedback-tone"]],
    ["sv", "Vi återkommer.", ["feedback-undated-promise"]],
    ["sv", "Vi återkommer senast den 11 december.", []],
    ["sv", "Andra kandidater var starkare.", ["feedback-comparison"]],
    ["sv", "Din föräldraledighet gjorde det svårt att planera.", ["feedback-special-category"]],
    ["sv", "Lycka till!", ["feedback-empty-phrase"]],
    ["sv", "Du beskrev testplanen steg för steg. Ett exempel på hur du berättade för kunden saknades.", []],
  ] as const)("reads feedback (%s: %s)", (language, text, expected) => {
    expect(rulesIn(text, language, "feedback")).toEqual(expected);
  });

  it("takes hostile texts of a million characters in its stride", () => {
    const unit = ["a", "are you ", "do you have any ", "?", "och du ", "eye contact ", "👩‍👩‍👧 ", "a'", "1,"];
    for (const [at, each] of unit.entries()) {
      const text = each.repeat(Math.ceil(1_000_000 / each.length));
      expect(rulesIn(text, at % 2 === 0 ? "sv" : "en", "question").length).toBeLessThan(lintRules.length);
    }
  }, 60_000);

  it("takes more findings than a call has room for arguments", () => {
    expect(rulesIn("are you well or ".repeat(150_000), "en", "question")).toEqual(["double-barrelled"]);
  }, 60_000);
});

describe("the packs that come with Samtal", () => {
  const packs = jurisdictions.flatMap((jurisdiction) => languages.map((language) => lintPackFor(jurisdiction, language)));

  it.each(packs.map((pack) => [pack.id, pack] as const))("%s fits the schema and has every rule", (_, pack) => {
    expect(safeParseLintPack(copyOf(pack))).toMatchObject({ status: "ok" });
    expect(pack.rules.map(({ rule }) => rule).sort()).toEqual([...lintRules].sort());
  });

  it("has a text for every rule and suggestion that never says illegal or forbidden", () => {
    for (const rule of lintRules) {
      for (const locale of languages) {
        const said = explain({ code: `guide/lint-${rule}`, params: { pack: "se-sv" } }, locale, lintReasonTexts);
        expect(said).toMatch(/^Risk: .+\.$/);
        expect(said).not.toMatch(/illegal|unlawful|olaglig|förbju/i);
        expect(explain({ code: `guide/lint-${rule}-suggestion`, params: {} }, locale, lintReasonTexts)).toMatch(/\.$/);
      }
    }
  });

  it("refuses a pack with a pattern, a context or a source that cannot be", () => {
    const pack = copyOf(lintPackFor("EU", "en"));
    const [rule] = pack.rules;
    if (rule) {
      rule.source = "nowhere";
      rule.groups.push({ patterns: ["~3", "@nobody", "a ~1 b ~1 c ~1 d ~1 e"], needs: ["no-such-context"] });
    }
    const parsed = safeParseLintPack(pack);
    const codes = parsed.status === "invalid" ? parsed.issues.map(({ code }) => code) : [];
    expect(codes.sort()).toEqual([
      "guide/lint-invalid-pattern",
      "guide/lint-invalid-pattern",
      "guide/lint-invalid-pattern",
      "guide/lint-unknown-context",
      "guide/lint-unknown-source",
    ]);
    for (const code of codes) expect(issueTexts).toHaveProperty([code]);
  });
});
