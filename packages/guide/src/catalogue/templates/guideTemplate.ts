import {
  type Id,
  type InterviewGuideDraft,
  type Issue,
  issue,
  type LanguageTag,
  parseInterviewGuideDraft,
  SamtalError,
} from "@samtal/core";
import { activityQuestions } from "../activities/activityText.ts";
import type { CatalogueEntry } from "../catalogueEntry.ts";
import { catalogueScale } from "../catalogueScale.ts";
import type { CatalogueText } from "../competencyText.ts";
import { candidateQuestionsSection } from "../sections/candidateQuestionsSection.ts";
import { closingSection } from "../sections/closingSection.ts";
import type { GuideSection } from "../sections/guideSection.ts";
import { openingSection } from "../sections/openingSection.ts";
import { chosenQuestions } from "./chosenQuestions.ts";
import { inLanguages } from "./inLanguages.ts";
import { type GuideTemplateKind, type TemplateShape, templateShape } from "./templateShape.ts";

/** What a template is filled with. */
export interface GuideTemplateOptions {
  readonly guideId: Id<"guide">;
  readonly roleId: Id<"role">;
  /** From the role's job analysis; entries of the catalogue, or of one's own on {@link catalogueScale}. */
  readonly competencies: readonly CatalogueEntry[];
  /** Swedish, English or both, also with a region: wordings in other languages are left out. */
  readonly languages: readonly LanguageTag[];
  /** Whether the candidate will be asked to agree to a recording. @defaultValue false */
  readonly recording?: boolean;
  /** The company's own story, in place of the line that announces it. */
  readonly companyStory?: CatalogueText;
}

/**
 * A draft of an interview guide, filled from a template.
 *
 * | Kind | Minutes: opening + task + questions + the candidate's questions + closing | Competencies with two questions |
 * | --- | --- | --- |
 * | `screening-call` | 3 + 10 + 4 + 3 = 20 | 1 |
 * | `structured-45` | 5 + 30 + 6 + 4 = 45 | 3 |
 * | `structured-60` | 6 + 40 + 9 + 5 = 60 | 4 |
 * | `technical-code-test` | 5 + 30 + 26 + 9 + 5 = 75 | 2, and what the code test shows |
 * | `case` | 5 + 28 + 16 + 7 + 4 = 60 | 1, and what the case shows |
 * | `panel` | 7 + 40 + 8 + 5 = 60 | 4 |
 * | `asynchronous-video` | 3 + 18 + 2 + 2 = 25 | 3 |
 *
 * Every competency gets a question before any gets a second one, those that the task shows after the others. With more
 * competencies than the table says the guide still is complete as long as each has one, and `checkGuide` advises a
 * second. In `asynchronous-video` nobody can probe: each answer has three minutes, and the opening names the parts of
 * a told episode instead.
 *
 * @param kind - which template
 * @param options - ids, competencies and languages
 * @returns a draft, version 1, whose sections add up to the template's minutes
 * @throws SamtalError `guide/no-language`, `guide/template-language`, `guide/template-too-short` for each competency
 *   that no question fits for, `guide/template-without-evidence` where the task shows none of the competencies, and
 *   core's issues where an entry is not valid
 * @example
 * ```ts
 * import { toId } from "@samtal/core";
 * import { checkGuide, competencyCatalogue, guideTemplate } from "@samtal/guide";
 *
 * const draft = guideTemplate("structured-45", {
 *   guideId: toId("guide", "first-round"),
 *   roleId: toId("role", "backend"),
 *   competencies: competencyCatalogue(["competency_problem-solving", "competency_collaboration", "competency_learning"]),
 *   languages: ["sv", "en"],
 * });
 * draft.sections.reduce((sum, { minutes }) => sum + minutes, 0); // => 45
 * checkGuide(draft, { languages: ["sv", "en"] }).findings; // => []
 * ```
 */
export function guideTemplate(kind: GuideTemplateKind, options: GuideTemplateOptions): InterviewGuideDraft {
  const { guideId, roleId, competencies, languages } = options;
  const shape = templateShape(kind);
  refuseLanguages(languages);
  const activity = activitySection(shape, competencies);
  const questions = questionsSection(shape, competencies);
  refuseUnasked(competencies, [...activity, questions], shape.minutes.questions);
  const draft = parseInterviewGuideDraft({
    schemaVersion: 1,
    id: guideId,
    version: 1,
    roleId,
    title: shape.title,
    scale: catalogueScale(),
    competencies: competencies.map(({ competency, anchors }) => ({ competency, anchors })),
    sections: [openingOf(shape, options), ...activity, questions, ...endOf(shape)],
  });
  return inLanguages(draft, languages);
}

function refuseLanguages(languages: readonly LanguageTag[]): void {
  const issues: Issue[] = languages.length === 0 ? [issue("guide/no-language", ["languages"])] : [];
  for (const [at, language] of languages.entries()) {
    if (/^(?:sv|en)(?:-|$)/.test(language)) continue;
    issues.push(issue("guide/template-language", ["languages", at], { language }));
  }
  SamtalError.throwIfAny(issues);
}

/** What no question of the guide is evidence of could not be rated at all. */
function refuseUnasked(
  competencies: readonly CatalogueEntry[],
  sections: readonly GuideSection[],
  minutes: number,
): void {
  const asked = new Set(sections.flatMap(({ questions }) => questions.flatMap((each) => each.competencyIds)));
  SamtalError.throwIfAny(
    competencies.flatMap(({ competency: { id: competencyId } }, at) =>
      asked.has(competencyId)
        ? []
        : [issue("guide/template-too-short", ["competencies", at], { competencyId, minutes })],
    ),
  );
}

function openingOf({ format, minutes }: TemplateShape, { recording, companyStory }: GuideTemplateOptions): GuideSection {
  return openingSection({
    format,
    minutes: minutes.opening,
    ...(recording === undefined ? {} : { recording }),
    ...(companyStory === undefined ? {} : { companyStory }),
  });
}

function activitySection({ activity, minutes }: TemplateShape, competencies: readonly CatalogueEntry[]): GuideSection[] {
  if (activity === null) return [];
  const shown = new Set(activity.competencyKeys.map((key) => `competency_${key}`));
  const rated = competencies.map(({ competency }) => competency.id).filter((id) => shown.has(id));
  if (rated.length === 0) {
    const needed = [...shown].join(", ");
    throw SamtalError.of("guide/template-without-evidence", ["competencies"], { needed });
  }
  const questions = activityQuestions(activity, rated);
  return [{ kind: "activity", title: { ...activity.title }, minutes: minutes.activity, questions }];
}

/** Minutes to answer a recorded question, where nobody probes. */
const recordedMinutes = 3;

function questionsSection(
  { format, activity, minutes }: TemplateShape,
  competencies: readonly CatalogueEntry[],
): GuideSection {
  const shown = new Set(activity?.competencyKeys.map((key) => `competency_${key}`));
  // What the task shows already comes last, because the minutes do more for the others.
  const byNeed = [
    ...competencies.filter(({ competency }) => !shown.has(competency.id)),
    ...competencies.filter(({ competency }) => shown.has(competency.id)),
  ];
  const asked =
    format === "asynchronous"
      ? byNeed.map((entry) => ({ ...entry, questions: entry.questions.map(recorded) }))
      : byNeed;
  return {
    kind: "questions",
    title: { sv: "Frågor", en: "Questions" },
    minutes: minutes.questions,
    questions: chosenQuestions(asked, minutes.questions),
  };
}

function recorded(question: CatalogueEntry["questions"][number]): CatalogueEntry["questions"][number] {
  const variants = question.variants.map((variant) => ({ ...variant, probes: [] }));
  return { ...question, minutes: recordedMinutes, variants };
}

function endOf({ format, minutes }: TemplateShape): GuideSection[] {
  return [
    candidateQuestionsSection({ minutes: minutes.candidateQuestions, written: format === "asynchronous" }),
    closingSection({ minutes: minutes.closing }),
  ];
}
