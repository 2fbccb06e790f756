import { compareText, type Issue, issue, type Reason, reason, SamtalError } from "@samtal/core";
import { compareInstants, type Instant } from "@samtal/core/time";
import { scaleOf, type Survey } from "./survey.ts";
import type { SurveyAnswer } from "./surveyAnswer.ts";
import { surveyAnswerIssues } from "./surveyAnswerIssues.ts";

/** A question with levels, counted: what experienceScore and compareExperience of @samtal/scoring take. */
export interface ReleasedQuestion {
  readonly question: string;
  /** Hash of the process version, by which compareExperience tells before from after. */
  readonly version: string;
  readonly favourableFrom: number;
  /** By level, ascending; levels nobody chose are left out. */
  readonly answers: readonly { readonly score: number; readonly count: number }[];
}

/** The free texts of a question, apart from every other answer. */
export interface ReleasedTexts {
  readonly question: string;
  /** In the order of their letters, so that no order of answering shows. */
  readonly texts: readonly string[];
}

/** What {@link releaseSurveyAnswers} returns. */
export type SurveyRelease =
  | {
      readonly status: "released";
      readonly questions: readonly ReleasedQuestion[];
      readonly texts: readonly ReleasedTexts[];
      /** Questions that fewer answered than the group must have. */
      readonly withheld: readonly string[];
      readonly because: readonly Reason[];
    }
  | { readonly status: "undecided"; readonly because: readonly Reason[] }
  | { readonly status: "group-too-small"; readonly because: readonly Reason[] };

/** When answers may be read. */
export interface SurveyReleaseOptions {
  readonly now: Instant;
  /** When the last decision about anybody who was asked was made; `null` while any is open. */
  readonly decidedAt: Instant | null;
  /** People who must have answered before anything is shown, 2 or more. */
  readonly minimumGroup: number;
}

/**
 * The answers of one process version, once they may be read: counts by level, and free texts apart.
 *
 * Before all decisions are made nothing is shown, not even how many answered, so that no answer can touch a
 * decision. Nor is anything shown of fewer people than the minimum, question by question. No single answer leaves
 * together with another of the same person. Two releases that differ by one person can still tell what that person
 * answered: release once, or in steps of the minimum. Texts may give away who wrote them.
 *
 * @param survey - the survey
 * @param answers - of one process version, in any order
 * @param options - the present instant, when the last decision was made, the smallest group
 * @returns `released`, `undecided`, or `group-too-small`
 * @throws SamtalError with every issue found: those of {@link surveyAnswerIssues}, `communication/duplicate-answer`,
 *   `communication/mixed-process-versions`, `communication/group-below-two`
 * @example
 * ```ts
 * import { parseSurveyAnswer, releaseSurveyAnswers, standardSurvey } from "@samtal/communication";
 * import { parseInstant } from "@samtal/core/time";
 *
 * const answers = [3, 5, 5].map((value, index) =>
 *   parseSurveyAnswer({
 *     schemaVersion: 1,
 *     id: `answer_${index}`,
 *     surveyId: standardSurvey.id,
 *     surveyVersion: standardSurvey.version,
 *     processHash: `sha256:${"0".repeat(64)}`,
 *     answeredOn: "2027-03-29",
 *     ratings: [{ question: "informed-beforehand", value }],
 *     texts: [],
 *   }),
 * );
 * const now = parseInstant("2027-04-20T08:00:00Z");
 * const open = releaseSurveyAnswers(standardSurvey, answers, { now, decidedAt: null, minimumGroup: 3 });
 * const closed = releaseSurveyAnswers(standardSurvey, answers, { now, decidedAt: now, minimumGroup: 3 });
 * [open.status, closed.status === "released" && closed.questions[0]?.answers];
 * // => ["undecided", [{ score: 3, count: 1 }, { score: 5, count: 2 }]]
 * ```
 */
export function releaseSurveyAnswers(
  survey: Survey,
  answers: readonly SurveyAnswer[],
  { now, decidedAt, minimumGroup }: SurveyReleaseOptions,
): SurveyRelease {
  SamtalError.throwIfAny(releaseIssues(survey, answers, minimumGroup));
  if (decidedAt === null || compareInstants(now, decidedAt) < 0) {
    return { status: "undecided", because: [reason("communication/survey-undecided")] };
  }
  const [first] = answers;
  if (first === undefined || answers.length < minimumGroup) {
    const because = [reason("communication/survey-group-too-small", { minimum: minimumGroup })];
    return { status: "group-too-small", because };
  }
  const questions: ReleasedQuestion[] = [];
  const texts: ReleasedTexts[] = [];
  const withheld: string[] = [];
  for (const question of survey.questions) {
    const { key } = question;
    const scale = scaleOf(question);
    const values = answers.flatMap(({ ratings }) => ratings.filter((each) => each.question === key));
    const written = answers.flatMap((answer) => answer.texts.filter((each) => each.question === key));
    if (values.length + written.length < minimumGroup) withheld.push(key);
    else if (scale === undefined) {
      texts.push({ question: key, texts: written.map(({ text }) => text).sort(compareText) });
    } else {
      const { favourableFrom } = scale;
      const counted = countsOf(values.map(({ value }) => value));
      questions.push({ question: key, version: first.processHash, favourableFrom, answers: counted });
    }
  }
  const because = [reason("communication/survey-released", { minimum: minimumGroup, withheld: withheld.length })];
  return { status: "released", questions, texts, withheld, because };
}

function countsOf(values: readonly number[]): ReleasedQuestion["answers"] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([score, count]) => ({ score, count })).sort((a, b) => a.score - b.score);
}

function releaseIssues(survey: Survey, answers: readonly SurveyAnswer[], minimumGroup: number): Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  if (!Number.isSafeInteger(minimumGroup) || minimumGroup < 2) {
    issues.push(issue("communication/group-below-two", ["options", "minimumGroup"]));
  }
  for (const [index, answer] of answers.entries()) {
    const path = ["answers", index];
    for (const found of surveyAnswerIssues(survey, answer)) {
      issues.push({ ...found, path: [...path, ...found.path] });
    }
    if (seen.has(answer.id)) issues.push(issue("communication/duplicate-answer", [...path, "id"]));
    seen.add(answer.id);
    if (answer.processHash !== answers[0]?.processHash) {
      issues.push(issue("communication/mixed-process-versions", [...path, "processHash"]));
    }
  }
  return issues;
}
