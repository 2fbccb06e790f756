import { toId } from "@samtal/core";
import { describe, expect, it } from "vitest";
import type { LintFinding } from "../lint/lintFinding.ts";
import { lintGuide } from "../lint/lintGuide.ts";
import type { LintTextKind } from "../lint/lintRule.ts";
import { lintText } from "../lint/lintText.ts";
import { lintPackFor } from "../lint/packs/lintPackFor.ts";
import { candidateChecklist } from "./checklists/candidateChecklist.ts";
import { candidatePreparation } from "./checklists/candidatePreparation.ts";
import { interviewerChecklist } from "./checklists/interviewerChecklist.ts";
import { competencyCatalogue } from "./competencyCatalogue.ts";
import { referenceCheckForm } from "./forms/referenceCheckForm.ts";
import { guideTemplate } from "./templates/guideTemplate.ts";
import { guideTemplateKinds } from "./templates/templateShape.ts";

const languages = ["sv", "en"] as const;
const jurisdictions = ["EU", "SE", "DE", "UK", "US"] as const;
const packs = jurisdictions.flatMap((jurisdiction) => languages.map((language) => lintPackFor(jurisdiction, language)));
const entries = competencyCatalogue();

/**
 * Findings of low severity that a person has read and accepts, by rule and words, each with why. Every other finding
 * is a fault of the catalogue or of a rule.
 */
const accepted: readonly (readonly [rule: string, words: RegExp, why: string])[] = [
  ["double-barrelled", /^(What do you do|How do you (choose|change|solve)|Vad skulle du rekommendera|Hur (går|ändrar|påverkar|löser) d|How does it|What would you)/, "The first sentence sets the scene; one thing is asked."],
  ["leading", /^(right|som du inte känner|everyone agrees|everyone know)$/, "The word belongs to the episode, not to an expected answer."],
  ["leading", /^du förstå /, "It asks what the person wants to find out, and suggests no answer."],
  ["jargon", /^the way$/, "Ordinary words: the way of working."],
  ["culture-bound", /^(perioden|systemet)$/, "Ordinary words, no figure of speech."],
];

/** What was found and nobody has accepted, as lines to read. */
function unaccepted(text: string, findings: readonly Pick<LintFinding, "rule" | "severity" | "start" | "end">[]): string[] {
  return findings.flatMap(({ rule, severity, start, end }) => {
    const words = text.slice(start, end);
    const isAccepted = severity === "low" && accepted.some(([of, quote]) => of === rule && quote.test(words));
    return isAccepted ? [] : [`${severity} ${rule} “${words}” in: ${text}`];
  });
}

const found = (text: string, kind: LintTextKind, language: "sv" | "en"): string[] =>
  unaccepted(text, lintText(text, { packs, language, kind }).findings);

/** The text at a place of a document. */
const textAt = (document: unknown, path: readonly (string | number)[]): string =>
  String(path.reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], document));

describe("the package's own lint finds nothing that nobody has looked at in what the package ships", () => {
  it.each(languages)("questions, probes, anchors and definitions of the catalogue (%s)", (language) => {
    const lines = entries.flatMap(({ competency, anchors, questions }) => [
      ...questions.flatMap(({ variants }) =>
        variants
          .filter((variant) => variant.language === language)
          .flatMap(({ text, probes }) => [text, ...probes.map((probe) => probe.text)].flatMap((one) => found(one, "question", language))),
      ),
      ...[competency.definition, competency.name, ...anchors.map(({ behaviour }) => behaviour)].flatMap((texts) =>
        found(texts[language] ?? "", "anchor", language),
      ),
    ]);
    expect(lines).toEqual([]);
  });

  it.each(guideTemplateKinds)("the guide of the template %s, filled with what it holds", (kind) => {
    const keys = kind === "screening-call" ? ["problem-solving"] : ["problem-solving", "technical-depth", "communication"];
    const draft = guideTemplate(kind, {
      guideId: toId("guide", "lint"),
      roleId: toId("role", "lint"),
      competencies: competencyCatalogue(keys.map((key) => `competency_${key}`)),
      languages: ["sv", "en"],
      recording: true,
    });
    const { findings, unread } = lintGuide(draft, { packs });
    expect(findings.flatMap((finding) => unaccepted(textAt(draft, finding.path), [finding]))).toEqual([]);
    expect(unread).toEqual([]);
  });

  it("and every acceptance is one that is needed", () => {
    const texts = entries.flatMap(({ anchors, questions }) => [
      ...questions.flatMap(({ variants }) => variants.flatMap(({ language, text, probes }) => [text, ...probes.map((probe) => probe.text)].map((one) => [one, "question", language] as const))),
      ...anchors.flatMap(({ behaviour }) => languages.map((language) => [behaviour[language] ?? "", "anchor", language] as const)),
    ]);
    const all = texts.flatMap(([text, kind, language]) =>
      lintText(text, { packs, language, kind }).findings.map(({ rule, start, end }) => ({ rule, words: text.slice(start, end) })),
    );
    const unused = accepted.filter(([rule, quote]) => !all.some((one) => one.rule === rule && quote.test(one.words)));
    expect(unused.map(([rule]) => rule)).toEqual([]);
    expect(accepted.every(([, , why]) => why.length > 20)).toBe(true);
  });

  it.each(languages)("the questions of the reference form (%s)", (language) => {
    const { questions } = referenceCheckForm(entries.map(({ competency }) => competency));
    const texts = questions.flatMap(({ text, followUp }) => [text[language], followUp[language]]);
    expect(texts.length).toBeGreaterThan(30);
    expect(texts.flatMap((text) => found(text, "question", language))).toEqual([]);
  });

  // What the form leaves out names the protected grounds, and is the only text that does.
  it.each(languages)("what else the reference form, the checklists and the advice to candidates say (%s)", (language) => {
    const { title, before, opening, closing } = referenceCheckForm();
    const checklists = [candidateChecklist, interviewerChecklist];
    const said = [title, opening, closing, ...before.map(({ text }) => text)]
      .concat(checklists.flatMap((list) => [list.title, ...list.items.map(({ text }) => text)]))
      .concat(candidatePreparation.flatMap((advice) => [advice.title, advice.text]));
    expect(said.length).toBeGreaterThan(40);
    expect(said.flatMap((text) => found(text[language], "assessor-note", language))).toEqual([]);
  });
});
