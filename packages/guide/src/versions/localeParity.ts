import {
  type InterviewGuideDraft,
  type Issue,
  issue,
  type LanguageTag,
  languageTagSchema,
  type LocalizedText,
  reason,
  SamtalError,
  textIn,
} from "@samtal/core";
import { type Finding, finding } from "../finding.ts";
import { type PlacedQuestion, placedQuestions } from "../placedQuestions.ts";

/** How alike two wordings must be. */
export interface LocaleParityOptions {
  /**
   * Length of a wording over that of the first language, in characters.
   *
   * @defaultValue from 0.5 to 2, a default of ours: languages differ in length, questions that differ more ask different things
   */
  readonly lengthBand?: { readonly from: number; readonly to: number };
}

/** What {@link localeParity} found. */
export interface LocaleParity {
  readonly status: "equal" | "unequal";
  /** In the order of the guide. */
  readonly findings: readonly Finding[];
}

/**
 * Whether candidates are asked the same in each language: the same competencies and anchors, each question (by its
 * equivalence id) with the same probes in the same order, and of about the same length as in the first language.
 *
 * @param guide - a parsed guide or draft
 * @param languages - at least two, the first being what the others are held against
 * @param options - the band of length
 * @returns what differs, with its place
 * @throws SamtalError `guide/locale-too-few`, `guide/invalid-language`, `guide/locale-length-band`
 * @example
 * ```ts
 * import { buildInterviewGuide } from "@samtal/core/testing";
 * import { localeParity } from "@samtal/guide";
 *
 * localeParity(buildInterviewGuide(), ["sv", "en"]).status; // => "equal"
 * localeParity(buildInterviewGuide(), ["sv", "fi"]).status; // => "unequal"
 * ```
 */
export function localeParity(
  guide: InterviewGuideDraft,
  languages: readonly LanguageTag[],
  { lengthBand = { from: 0.5, to: 2 } }: LocaleParityOptions = {},
): LocaleParity {
  refuseMistakes(languages, lengthBand);
  const [reference = "", ...others] = [...new Set(languages)];
  const texts: [Finding["path"], LocalizedText][] = guide.competencies.flatMap(({ competency, anchors }, at) => [
    [["competencies", at, "competency", "name"], competency.name] as [Finding["path"], LocalizedText],
    [["competencies", at, "competency", "definition"], competency.definition] as [Finding["path"], LocalizedText],
    ...anchors.map(
      ({ behaviour }, nth) => [["competencies", at, "anchors", nth], behaviour] as [Finding["path"], LocalizedText],
    ),
  ]);
  const placed = placedQuestions(guide);
  for (const { question, path } of placed) {
    for (const [nth, { behaviour }] of (question.anchors ?? []).entries()) texts.push([[...path, "anchors", nth], behaviour]);
  }
  const missing = texts.flatMap(([path, text]) =>
    [reference, ...others]
      .filter((language) => textIn(text, language) === undefined)
      .map((language) => finding("blocking", path, reason("guide/locale-missing", { language }))),
  );
  const findings = [...missing, ...placed.flatMap((each) => questionParity(each, reference, others, lengthBand))];
  return { status: findings.length === 0 ? "equal" : "unequal", findings };
}

function questionParity(
  { question, path }: PlacedQuestion,
  reference: LanguageTag,
  others: readonly LanguageTag[],
  band: { readonly from: number; readonly to: number },
): Finding[] {
  const questionId = question.id;
  const wording = (language: LanguageTag) => {
    const byTag = Object.fromEntries(question.variants.map((variant) => [variant.language, variant.language]));
    const tag = textIn(byTag as LocalizedText, language);
    return question.variants.find((variant) => variant.language === tag);
  };
  const lacking = (language: string) => finding("blocking", path, reason("guide/locale-missing", { language }));
  const first = wording(reference);
  if (first === undefined) return [lacking(reference)];
  return others.flatMap((language): Finding[] => {
    const other = wording(language);
    if (other === undefined) return [lacking(language)];
    const params = { questionId, language, reference };
    const found: Finding[] = [];
    const [a, b] = [first, other].map(({ probes }) => probes.map(({ id }) => id).join(" "));
    if (a !== b) found.push(finding("blocking", path, reason("guide/locale-other-probes", params)));
    // Characters as a reader counts them, not code units.
    const ratio = [...other.text].length / [...first.text].length;
    if (ratio < band.from || ratio > band.to) {
      const percent = Math.round(ratio * 100);
      found.push(finding("advice", path, reason("guide/locale-other-length", { ...params, percent })));
    }
    return found;
  });
}

function refuseMistakes(languages: readonly LanguageTag[], { from, to }: { from: number; to: number }): void {
  const issues: Issue[] = [];
  if (new Set(languages).size < 2) issues.push(issue("guide/locale-too-few", ["languages"]));
  for (const [at, language] of languages.entries()) {
    if (!languageTagSchema.safeParse(language).success) issues.push(issue("guide/invalid-language", ["languages", at]));
  }
  if (!(from > 0 && from <= 1 && to >= 1 && Number.isFinite(to))) issues.push(issue("guide/locale-length-band", ["options", "lengthBand"]));
  SamtalError.throwIfAny(issues);
}
