import { type Issue, issue, type Reason, reason, SamtalError } from "@samtal/core";
import { compareInstants } from "@samtal/core/time";
import { behaviourFigures, type BehaviourMeasure, median } from "./behaviour/behaviourFigures.ts";
import { behaviourSettings, type RaterBehaviourOptions } from "./behaviour/behaviourOptions.ts";
import { raterHistories, type RaterHistory } from "./behaviour/raterHistory.ts";
import type { BehaviourFigure, BehaviourKind, RaterNote } from "./behaviour/raterNote.ts";
import type { TimedRating } from "./behaviour/timedRating.ts";
import type { OnlyKeysOf } from "./raterRating.ts";

/** The notes about one rater. */
export interface RaterBehaviour {
  readonly raterId: string;
  readonly ratings: number;
  /** One of each kind. */
  readonly notes: readonly RaterNote[];
}

/**
 * Looks at how raters use the scale: severity or leniency, central tendency, restriction of range, halo,
 * drift over time, and the lag from interview to sealed card. Each figure is set beside the median of the
 * other raters'; with too few ratings there is no figure at all.
 *
 * Severity and drift compare ratings of the same candidate and competency. The other figures do not know whom
 * a rater met: a rater of similar candidates uses less of the scale rightly (Vance et al. 1983
 * trace most range restriction to the group that is rated). A note is a reason to talk, never a verdict.
 *
 * Figures about raters are personal data of the interviewers: a category of its own, by id, for them and for
 * whoever trains them.
 *
 * @param ratings - in any order; ids, numbers and instants only
 * @param options - ends of the scale, minima, thresholds
 * @returns every rater, by id, with one note of each kind
 * @throws SamtalError `scoring/rating-key-unknown`, `scoring/rating-id-missing`,
 *   `scoring/rating-not-finite`, `scoring/competency-on-some-ratings`, `scoring/rating-sealed-before-end`,
 *   `scoring/invalid-note-threshold`, `scoring/invalid-scale-ends`
 * @see Saal, Downey and Lahey (1980), Rating the ratings: Assessing the psychometric quality of rating data
 * @example
 * ```ts
 * import { raterBehaviour } from "@samtal/scoring";
 *
 * const ratings = Array.from({ length: 40 }, (_, at) =>
 *   ["a", "b", "c"].map((raterId, rater) => ({
 *     candidateId: `candidate_${at}`,
 *     raterId,
 *     value: 3 + (at % 3) - (rater === 2 ? 1 : 0),
 *   })),
 * ).flat();
 * const [, , c] = raterBehaviour(ratings);
 * const [severity, centralTendency] = c?.notes ?? [];
 * severity?.status === "noted" && severity.figure; // => 1
 * centralTendency?.status; // => "not-enough-history"
 * ```
 */
export function raterBehaviour<Given extends TimedRating>(
  ratings: readonly OnlyKeysOf<TimedRating, Given>[],
  options: RaterBehaviourOptions = {},
): RaterBehaviour[] {
  const settings = behaviourSettings(options);
  SamtalError.throwIfAny(instantIssues(ratings));
  const histories = raterHistories(ratings);
  const measures = behaviourFigures(settings.middle);
  const figures = measures.map((measure) =>
    histories.map((history) =>
      measure.count(history) < settings.minimumRatings ? undefined : measure.figure(history),
    ),
  );
  return histories.map((history, at) => ({
    raterId: history.raterId,
    ratings: history.values.length,
    notes: measures.map((measure, place) =>
      noteOf(measure, history, figures[place]?.[at], (figures[place] ?? []).toSpliced(at, 1), settings),
    ),
  }));
}

function noteOf(
  { kind, count }: BehaviourMeasure,
  history: RaterHistory,
  found: BehaviourFigure | undefined,
  rest: readonly (BehaviourFigure | undefined)[],
  { minimumRatings, minimumOthers, thresholds }: ReturnType<typeof behaviourSettings>,
): RaterNote {
  const definition = definitionOf(kind);
  const compared = rest.flatMap((other) => (other === undefined ? [] : [other.figure]));
  const short = (available: number, needed: number): RaterNote => ({
    kind,
    status: "not-enough-history",
    definition,
    available,
    needed,
    because: [reason("scoring/note-not-enough-history", { available, needed })],
  });
  if (found === undefined) return short(Math.min(count(history), minimumRatings - 1), minimumRatings);
  if (compared.length < minimumOthers) return short(compared.length, minimumOthers);
  const others = median(compared);
  const threshold = thresholds[kind];
  const noted = isNoted(kind, found, others, threshold);
  const params = {
    raterId: history.raterId,
    figure: found.figure,
    others,
    ...(found.days === undefined ? {} : { days: found.days }),
  };
  return {
    kind,
    status: noted ? "noted" : "usual",
    definition,
    figure: found.figure,
    standardError: found.standardError,
    ratings: count(history),
    others,
    otherRaters: compared.length,
    threshold,
    because: [noted ? notedReason(kind, params) : reason("scoring/note-usual", params)],
  };
}

function isNoted(kind: BehaviourKind, found: BehaviourFigure, others: number, threshold: number): boolean {
  const { figure, standardError } = found;
  if (kind === "severity" || kind === "drift") {
    return Math.abs(figure) >= threshold && Math.abs(figure) >= 2 * (standardError ?? 0);
  }
  return kind === "rating-lag"
    ? figure - others >= threshold
    : figure < others && figure <= threshold * others;
}

function notedReason(kind: BehaviourKind, params: Readonly<Record<string, string | number>>): Reason {
  const figure = params["figure"] as number;
  switch (kind) {
    case "severity":
      return figure > 0
        ? reason("scoring/note-severity", params)
        : reason("scoring/note-leniency", { ...params, figure: -figure });
    case "central-tendency":
      return reason("scoring/note-central-tendency", params);
    case "range-restriction":
      return reason("scoring/note-range-restriction", params);
    case "halo":
      return reason("scoring/note-halo", params);
    case "drift":
      return figure > 0
        ? reason("scoring/note-drift-severe", params)
        : reason("scoring/note-drift-lenient", { ...params, figure: -figure });
    case "rating-lag":
      return reason("scoring/note-rating-lag", params);
  }
}

function definitionOf(kind: BehaviourKind): Reason {
  const source = "Saal, Downey and Lahey 1980";
  switch (kind) {
    case "severity":
      return reason("scoring/define-severity", {}, source);
    case "central-tendency":
      return reason("scoring/define-central-tendency", {}, source);
    case "range-restriction":
      return reason("scoring/define-range-restriction", {}, source);
    case "halo":
      return reason("scoring/define-halo", {}, source);
    case "drift":
      return reason("scoring/define-drift");
    case "rating-lag":
      return reason("scoring/define-rating-lag");
  }
}

function instantIssues(ratings: readonly TimedRating[]): Issue[] {
  const issues: Issue[] = [];
  for (const [at, rating] of ratings.entries()) {
    // What is no rating at all is refused where the ids are read.
    const { interviewEndedAt, sealedAt } = (rating as TimedRating | null) ?? {};
    if (interviewEndedAt === undefined || sealedAt === undefined) continue;
    if (compareInstants(sealedAt, interviewEndedAt) < 0) {
      issues.push(issue("scoring/rating-sealed-before-end", [at, "sealedAt"]));
    }
  }
  return issues;
}
