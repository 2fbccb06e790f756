import type { Anchor, InterviewGuideDraft, LocalizedText, Question } from "@samtal/core";
import type { LintFinding, LintReport, LintSuppression, SuppressedFinding } from "./lintFinding.ts";
import type { LintPack } from "./lintPack.ts";
import type { LintRule, LintTextKind } from "./lintRule.ts";
import { lintText } from "./lintText.ts";

/** A finding with the text's place in the guide. */
export interface GuideLintFinding extends LintFinding {
  /** From the guide's root to the text; numbers are array positions. */
  readonly path: readonly (string | number)[];
}

/** What the linter found in a guide. */
export interface GuideLintReport extends LintReport<GuideLintFinding> {
  /** Languages of the guide that no pack reads, in alphabetical order. */
  readonly unread: readonly string[];
}

/** How a guide is to be read. */
export interface LintGuideOptions {
  /** The jurisdictions' packs, for each language that the guide is written in. */
  readonly packs: readonly LintPack[];
  readonly suppressions?: readonly LintSuppression[];
}

interface PlacedText {
  readonly text: string;
  readonly language: string;
  readonly kind: LintTextKind;
  readonly path: readonly (string | number)[];
  /** Of an opening or a closing: it is said to the candidate, and no answer to it is rated. */
  readonly isSaid?: boolean;
}

/** How a question is to be worded so that its answer can be rated. */
const wordingRules: ReadonlySet<string> = new Set<LintRule>(["yes-no", "leading", "double-barrelled"]);

/**
 * Reads every text of a guide for risks: questions and probes, anchors, competencies and titles, in every language.
 *
 * What opens and closes an interview is read too, save for how a question is to be worded: nobody rates an answer to it.
 *
 * @param guide - a parsed guide or draft
 * @param options - packs, and suppressions that may name a path
 * @returns findings in the order in which one reads the guide, what suppressions cover, and languages left unread
 * @throws SamtalError `guide/lint-suppression-without-reason`
 * @example
 * ```ts
 * import { buildInterviewGuide } from "@samtal/core/testing";
 * import { lintGuide, lintPackFor } from "@samtal/guide";
 *
 * lintGuide(buildInterviewGuide(), { packs: [lintPackFor("SE", "sv")] }).unread; // => ["en"]
 * ```
 */
export function lintGuide(guide: InterviewGuideDraft, { packs, suppressions = [] }: LintGuideOptions): GuideLintReport {
  const findings: GuideLintFinding[] = [];
  const suppressed: SuppressedFinding<GuideLintFinding>[] = [];
  const unread = new Set<string>();
  for (const { text, language, kind, path, isSaid } of textsOf(guide)) {
    if (!packs.some((pack) => primary(pack.language) === primary(language))) {
      unread.add(language);
      continue;
    }
    const here = suppressions
      .filter(({ path: covered }) => covered === undefined || covered.every((step, at) => path[at] === step))
      .map(({ rule, quote, reason }) => ({ rule, reason, ...(quote !== undefined && { quote }) }));
    const report = lintText(text, { packs, language, kind, suppressions: here });
    const found = isSaid ? report.findings.filter(({ rule }) => !wordingRules.has(rule)) : report.findings;
    for (const finding of found) findings.push({ ...finding, path });
    for (const { finding, suppression } of report.suppressed) {
      suppressed.push({ finding: { ...finding, path }, suppression });
    }
  }
  return { findings, suppressed, unread: [...unread].sort() };
}

const primary = (tag: string): string => (tag.split("-")[0] as string).toLowerCase();

function textsOf(guide: InterviewGuideDraft): PlacedText[] {
  return [
    ...localized(guide.title, "anchor", ["title"]),
    ...guide.competencies.flatMap(({ competency, anchors }, at) => [
      ...localized(competency.name, "anchor", ["competencies", at, "competency", "name"]),
      ...localized(competency.definition, "anchor", ["competencies", at, "competency", "definition"]),
      ...anchorTexts(anchors, ["competencies", at, "anchors"]),
    ]),
    ...guide.sections.flatMap(({ title, questions }, section) => [
      ...localized(title, "anchor", ["sections", section, "title"]),
      ...questions.flatMap((question, at) => questionTexts(question, ["sections", section, "questions", at])),
    ]),
  ];
}

function questionTexts({ kind: of, variants, anchors = [] }: Question, path: PlacedText["path"]): PlacedText[] {
  const isSaid = of === "opening" || of === "closing";
  const asked = variants.flatMap(({ language, text, probes }, at) => [
    { text, language, kind: "question" as const, isSaid, path: [...path, "variants", at, "text"] },
    ...probes.map((probe, place) => ({
      text: probe.text,
      language,
      kind: "question" as const,
      isSaid,
      path: [...path, "variants", at, "probes", place, "text"],
    })),
  ]);
  return [...asked, ...anchorTexts(anchors, [...path, "anchors"])];
}

const anchorTexts = (anchors: readonly Anchor[], path: PlacedText["path"]): PlacedText[] =>
  anchors.flatMap(({ behaviour }, at) => localized(behaviour, "anchor", [...path, at, "behaviour"]));

const localized = (texts: LocalizedText, kind: LintTextKind, path: PlacedText["path"]): PlacedText[] =>
  Object.keys(texts)
    .sort()
    .map((language) => ({ text: texts[language] as string, language, kind, path: [...path, language] }));
