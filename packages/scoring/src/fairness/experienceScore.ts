import { type Issue, issue, reason, type Reason, SamtalError } from "@samtal/core";
import { tQuantile } from "../distributions/tQuantile.ts";
import { confidenceLevelIssues } from "../statistic/confidenceLevelIssues.ts";
import type { StatisticInterval } from "../statistic/statistic.ts";
import type { FairnessFigure } from "./fairnessFigure.ts";
import { figureOf } from "./figureOf.ts";
import { type RateIntervals, rateIntervals } from "./rateIntervals.ts";
import { type ScoreCount, scoreCountIssues, scoreMoments } from "./scoreCounts.ts";
import type { Selection } from "./selection.ts";

/** What candidates answered a survey question with, counted by answer level. */
export interface ExperienceAnswers {
  /** How many gave each answer, such as 1 to 5; a level nobody chose may be left out. */
  readonly answers: readonly ScoreCount[];
  /** Answers from this level up count as favourable. */
  readonly favourableFrom: number;
}

/** How a survey question was answered. */
export type ExperienceScore =
  | {
      readonly status: "ok";
      /** Answers that the figures rest on. */
      readonly answers: number;
      /** The mean answer with Student's t interval; the interval is missing where all answers are equal. */
      readonly mean: FairnessFigure<{ interval?: StatisticInterval }>;
      /** The share of favourable answers with its intervals. */
      readonly favourable: FairnessFigure<{ intervals: RateIntervals }>;
      readonly because: readonly Reason[];
    }
  | { readonly status: "suppressed"; readonly because: readonly Reason[] };

/** How answers are to be reckoned. */
export interface ExperienceOptions {
  /** Confidence of the intervals. 0.95 unless said. */
  readonly level?: number;
  /** Fewer answers are suppressed. 5 unless said. */
  readonly minimumAnswers?: number;
}

/**
 * How candidates answered a question about their experience: the mean answer and the share of favourable answers,
 * both with intervals.
 *
 * Counts by answer level go in, never who answered what. Fewer answers than the minimum are suppressed.
 *
 * @param given - the counts, and from which level an answer is favourable
 * @param options - `level` 0.95 and `minimumAnswers` 5 unless said
 * @returns the figures, or `suppressed`
 * @throws SamtalError with every issue at once: `scoring/invalid-score`, `scoring/duplicate-score`,
 *   `scoring/invalid-count`, `scoring/invalid-favourable-level`, `scoring/invalid-small-cell`,
 *   `scoring/invalid-confidence-level`
 * @example
 * ```ts
 * import { experienceScore } from "@samtal/scoring";
 *
 * const score = experienceScore({
 *   answers: [{ score: 2, count: 5 }, { score: 4, count: 10 }, { score: 5, count: 5 }],
 *   favourableFrom: 4,
 * });
 * score.status === "ok" && score.mean.status === "ok" && score.mean.value; // => 3.75
 * score.status === "ok" && score.favourable.status === "ok" && score.favourable.value; // => 0.75
 * ```
 */
export function experienceScore(given: ExperienceAnswers, options: ExperienceOptions = {}): ExperienceScore {
  SamtalError.throwIfAny([...answersIssues(given, []), ...experienceOptionIssues(options)]);
  return scoreOf(given, options);
}

/** As {@link experienceScore}, of answers that are known to be sound. */
export function scoreOf(given: ExperienceAnswers, { level = 0.95, minimumAnswers = 5 }: ExperienceOptions): ExperienceScore {
  const { n, mean, squares } = scoreMoments(given.answers);
  if (n < minimumAnswers) {
    return { status: "suppressed", because: [reason("scoring/too-few-answers", { minimum: minimumAnswers })] };
  }
  const basis = { n, method: "mean answer", reference: "Student's t" };
  const se = Math.sqrt(squares / Math.max(1, n - 1) / n);
  const half = squares > 0 ? tQuantile(1 - (1 - level) / 2, n - 1) * se : 0;
  const interval = { lower: mean - half, upper: mean + half, level, method: "Student's t" };
  const favourable = favourableOf(given);
  const share = { n, method: "share of favourable answers", reference: "favourable / answers" };
  return {
    status: "ok",
    answers: n,
    mean: figureOf(basis, mean, squares > 0 ? { se, interval } : {}),
    favourable: figureOf(share, favourable.selected / n, { intervals: rateIntervals(favourable, level) }),
    because: [reason("scoring/answers-counted", { answers: n })],
  };
}

/** Favourable answers and answers in all. */
export function favourableOf({ answers, favourableFrom }: ExperienceAnswers): Selection {
  const sum = (counts: readonly ScoreCount[]) => counts.reduce((total, { count }) => total + count, 0);
  return { selected: sum(answers.filter(({ score }) => score >= favourableFrom)), total: sum(answers) };
}

/** What is wrong with survey answers, all of it. */
export function answersIssues(given: ExperienceAnswers, path: readonly (string | number)[]): Issue[] {
  const issues = scoreCountIssues(given.answers, [...path, "answers"]);
  if (Number.isFinite(given.favourableFrom)) return issues;
  return [...issues, issue("scoring/invalid-favourable-level", [...path, "favourableFrom"])];
}

/** What is wrong with the options, all of it. */
export function experienceOptionIssues({ level = 0.95, minimumAnswers = 5 }: ExperienceOptions): Issue[] {
  const sound = Number.isSafeInteger(minimumAnswers) && minimumAnswers >= 1;
  const issues = confidenceLevelIssues(level, ["level"]);
  return sound ? issues : [...issues, issue("scoring/invalid-small-cell", ["minimumAnswers"])];
}
