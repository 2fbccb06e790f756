import { type Issue, issue, reason, type Reason, SamtalError } from "@samtal/core";
import { rateDifference, type DifferenceIntervals } from "./differenceIntervals.ts";
import { type ExactTests, exactTests } from "./exactTests.ts";
import {
  answersIssues,
  type ExperienceAnswers,
  type ExperienceOptions,
  experienceOptionIssues,
  type ExperienceScore,
  favourableOf,
  scoreOf,
} from "./experienceScore.ts";
import type { FairnessFigure } from "./fairnessFigure.ts";
import { scoreMoments } from "./scoreCounts.ts";
import { type WelchTest, welchTest } from "./welchTest.ts";

/** The answers under one version of the process. */
export interface ProcessExperience extends ExperienceAnswers {
  /** The caller's label of the version, such as `guide-3`. */
  readonly version: string;
}

/** The answers before and after a change held against each other. */
export type ExperienceComparison = {
  readonly before: { readonly version: string; readonly score: ExperienceScore };
  readonly after: { readonly version: string; readonly score: ExperienceScore };
  readonly because: readonly Reason[];
} & (
  | {
      readonly status: "ok";
      /** Mean after minus mean before, with Welch's interval and test. */
      readonly meanDifference: FairnessFigure<WelchTest>;
      /** Favourable share after minus before, with its intervals. */
      readonly favourableDifference: FairnessFigure<{ intervals: DifferenceIntervals }>;
      /** Exact tests of an equal favourable share. */
      readonly favourableTests: ExactTests;
    }
  | { readonly status: "suppressed" }
);

/**
 * Candidates' answers before and after a change of the process: whether the experience differs, and by how much.
 *
 * Everybody answers once, under one version. The comparison shows a difference between two sets of answers; other
 * things may have changed with the process. Below the minimum of answers on either side nothing is compared.
 *
 * @param before - counts by answer level under the earlier version
 * @param after - the same under the later version, favourable from the same level
 * @param options - `level` 0.95 and `minimumAnswers` 5 unless said
 * @returns both scores and their difference, or `suppressed`
 * @throws SamtalError as {@link experienceScore}, and `scoring/favourable-levels-differ`,
 *   `scoring/same-process-version`
 * @example
 * ```ts
 * import { compareExperience } from "@samtal/scoring";
 *
 * const compared = compareExperience(
 *   { version: "1", favourableFrom: 4, answers: [{ score: 2, count: 10 }, { score: 4, count: 10 }] },
 *   { version: "2", favourableFrom: 4, answers: [{ score: 2, count: 5 }, { score: 4, count: 15 }] },
 * );
 * compared.status === "ok" && compared.meanDifference.status === "ok" && compared.meanDifference.value; // => 0.5
 * ```
 */
export function compareExperience(
  before: ProcessExperience,
  after: ProcessExperience,
  options: ExperienceOptions = {},
): ExperienceComparison {
  SamtalError.throwIfAny([...pairIssues(before, after), ...experienceOptionIssues(options)]);
  const scores = {
    before: { version: before.version, score: scoreOf(before, options) },
    after: { version: after.version, score: scoreOf(after, options) },
  };
  const { level = 0.95, minimumAnswers = 5 } = options;
  if (scores.before.score.status === "suppressed" || scores.after.score.status === "suppressed") {
    return { status: "suppressed", ...scores, because: [reason("scoring/too-few-answers", { minimum: minimumAnswers })] };
  }
  const meanDifference = welchTest(scoreMoments(after.answers), scoreMoments(before.answers), level);
  return {
    status: "ok",
    ...scores,
    meanDifference,
    favourableDifference: rateDifference(favourableOf(after), favourableOf(before), level),
    favourableTests: exactTests(favourableOf(after), favourableOf(before)),
    because: [...meanReasons(meanDifference, level), reason("scoring/other-changes-possible")],
  };
}

function meanReasons(difference: FairnessFigure<WelchTest>, level: number): Reason[] {
  if (difference.status === "undefined") return [];
  const percent = Math.round(difference.test.pValue * 10_000) / 100;
  const params = { percent, limit: Math.round((1 - level) * 10_000) / 100 };
  return [
    difference.test.pValue < 1 - level
      ? reason("scoring/difference-beyond-chance", params)
      : reason("scoring/difference-within-chance", params),
  ];
}

function pairIssues(before: ProcessExperience, after: ProcessExperience): Issue[] {
  const issues = [...answersIssues(before, ["before"]), ...answersIssues(after, ["after"])];
  if (before.version === after.version) issues.push(issue("scoring/same-process-version", ["after", "version"]));
  const finite = Number.isFinite(before.favourableFrom) && Number.isFinite(after.favourableFrom);
  if (finite && before.favourableFrom !== after.favourableFrom) {
    issues.push(issue("scoring/favourable-levels-differ", ["after", "favourableFrom"]));
  }
  return issues;
}
