import { type Issue, issue } from "@samtal/core";
import { scaleOf, type Survey } from "./survey.ts";
import type { SurveyAnswer } from "./surveyAnswer.ts";

/**
 * What is wrong with an answer as an answer to a survey. A question may be left unanswered.
 *
 * @param survey - the survey
 * @param answer - the answer
 * @returns the issues, empty where there is none: `communication/another-survey`, `communication/unknown-question`,
 *   `communication/answered-twice`, `communication/answer-off-scale`, `communication/answer-too-long`; none repeats
 *   what was answered
 * @example
 * ```ts
 * import { parseSurveyAnswer, standardSurvey, surveyAnswerIssues } from "@samtal/communication";
 *
 * const answer = parseSurveyAnswer({
 *   schemaVersion: 1,
 *   id: "answer_1",
 *   surveyId: standardSurvey.id,
 *   surveyVersion: standardSurvey.version,
 *   processHash: `sha256:${"0".repeat(64)}`,
 *   answeredOn: "2027-03-29",
 *   ratings: [{ question: "informed-beforehand", value: 6 }],
 *   texts: [],
 * });
 * surveyAnswerIssues(standardSurvey, answer).map(({ code }) => code); // => ["communication/answer-off-scale"]
 * ```
 */
export function surveyAnswerIssues(survey: Survey, answer: SurveyAnswer): Issue[] {
  if (answer.surveyId !== survey.id || answer.surveyVersion !== survey.version) {
    return [issue("communication/another-survey", ["surveyId"], { version: survey.version })];
  }
  const questions = new Map(survey.questions.map((question) => [question.key, question]));
  const seen = new Set<string>();
  const issues: Issue[] = [];
  const asked = (key: string, path: readonly (string | number)[]) => {
    if (seen.has(key)) issues.push(issue("communication/answered-twice", [...path, "question"]));
    seen.add(key);
    return questions.get(key);
  };
  for (const [index, { question: key, value }] of answer.ratings.entries()) {
    const path = ["ratings", index];
    const question = asked(key, path);
    const scale = question === undefined ? undefined : scaleOf(question);
    if (scale === undefined) issues.push(issue("communication/unknown-question", [...path, "question"]));
    else if (value < scale.low || value > scale.high) {
      const { low, high } = scale;
      issues.push(issue("communication/answer-off-scale", [...path, "value"], { low, high }));
    }
  }
  for (const [index, { question: key, text }] of answer.texts.entries()) {
    const path = ["texts", index];
    const question = asked(key, path);
    if (question?.kind !== "free-text") issues.push(issue("communication/unknown-question", [...path, "question"]));
    else if (text.length > question.maximumLength) {
      const { maximumLength: maximum } = question;
      issues.push(issue("communication/answer-too-long", [...path, "text"], { maximum }));
    }
  }
  return issues;
}
