import {
  compareText,
  type Assessment,
  contentHash,
  derivedId,
  type Issue,
  issue,
  type Reason,
  reason,
  SamtalError,
} from "@samtal/core";
import { assessmentFacts } from "./comparison/assessmentFacts.ts";
import { basisKey, comparability, comparabilityBasis } from "./comparison/comparability.ts";
import { bandsOf } from "./comparison/bandsOf.ts";
import type { Comparison, ComparisonEntry, ComparisonGroup } from "./comparison/comparison.ts";
import { degreesOfFreedomIssues } from "./comparison/degreesOfFreedomIssues.ts";
import { standardErrorOf } from "./comparison/differenceOf.ts";
import { rankWithTies } from "./comparison/rankWithTies.ts";
import { rounding } from "./comparison/rounding.ts";
import type { ScorePrecision } from "./comparison/scorePrecision.ts";
import { superiority } from "./comparison/superiority.ts";
import { type TieMethod, tieMethodSchema } from "./comparison/tieMethod.ts";
import { confidenceLevelIssues } from "./statistic/confidenceLevelIssues.ts";

/** How assessments are compared. The comparison names every choice. */
export interface CompareOptions {
  /** Scores at most this far below the best of a tie share its rank; 0 ties equal scores only, a rounding of 1e-12 apart. */
  readonly tieTolerance: number;
  /** Fewest interviewers who must have rated something for an application to be ranked. */
  readonly minimumRaters: number;
  /**
   * Which rank a tie shares.
   *
   * @defaultValue `"min"`: 1, 2, 2, 4
   */
  readonly tieMethod?: TieMethod;
  /** What P(A > B) of neighbours and bands rest on; without it there are none. */
  readonly precision?: {
    readonly source: ScorePrecision;
    /** Of the bands, such as 0.95. */
    readonly confidence: number;
  };
}

/**
 * Compares the assessments of one role: comparability first, then an order.
 *
 * Assessments that rest on the same rubric, versions of plugins and guides, and rated competencies form a group and are
 * ranked by score. Between groups there is no order; every pair of them says why. An application without a score
 * or with too small a panel is `unranked`. Must-haves stand beside the rank and move nobody; nothing here rejects
 * anyone.
 *
 * With a source of precision each entry has the probability of scoring above the one listed next, and each group its
 * bands ({@link bandsOf}). Those of all pairs come from {@link superiorities}, for their number grows with the square.
 *
 * @param assessments - one per application, in any order
 * @param options - tie tolerance and smallest panel; tie method and precision where wanted
 * @returns the comparison; its id is a hash of its contents
 * @throws SamtalError `scoring/duplicate-application`, `scoring/invalid-tie-tolerance`,
 *   `scoring/invalid-minimum-raters`, `scoring/invalid-tie-method`, `scoring/invalid-confidence-level`, all at once;
 *   `scoring/invalid-standard-error`; `core/too-large` where the comparison would hold more values than
 *   a document may: some 60,000 applications of one group, or, since every pair says why, some 450 groups
 * @example
 * ```ts
 * import { buildAssessment } from "@samtal/core/testing";
 * import { compare } from "@samtal/scoring";
 *
 * const anna = buildAssessment({ applicationId: "application_anna", score: 4.25 });
 * const bo = buildAssessment({ applicationId: "application_bo", score: 4.5 });
 * const { groups } = compare([anna, bo], { tieTolerance: 0.1, minimumRaters: 1 });
 * groups[0]?.entries.map(({ applicationId, rank }) => [applicationId, rank]);
 * // => [["application_bo", 1], ["application_anna", 2]]
 * ```
 */
export function compare(assessments: readonly Assessment[], options: CompareOptions): Comparison {
  refuseMistakes(assessments, options);
  const { tieTolerance, minimumRaters, tieMethod = "min" } = options;
  const unranked: Comparison["unranked"] = [];
  const byBasis = new Map<string, Assessment[]>();
  for (const assessment of assessments.toSorted((a, b) => compareText(a.applicationId, b.applicationId))) {
    const [first, ...others] = obstacles(assessment, minimumRaters);
    if (first !== undefined) {
      unranked.push({ applicationId: assessment.applicationId, because: [first, ...others] });
      continue;
    }
    const key = basisKey(comparabilityBasis(assessment));
    const group = byBasis.get(key);
    if (group === undefined) byBasis.set(key, [assessment]);
    else group.push(assessment);
  }
  const groups = [...byBasis]
    .sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || compareText(a, b))
    .flatMap(([, members]) => rankedGroup(members, tieTolerance, tieMethod, options.precision));
  const precision = precisionOf(options.precision);
  const body = { tieTolerance, tieMethod, minimumRaters, ...precision, groups, notComparable: notComparablePairs(groups), unranked };
  const ranked = assessments.length - unranked.length;
  const because = [
    reason("scoring/compared", { ranked, groups: groups.length, unranked: unranked.length }),
    reason("scoring/ties-within", { tolerance: tieTolerance }),
    reason("scoring/ties-counted", { method: tieMethod }),
  ];
  const id = derivedId("comparison", contentHash({ ...body, because }));
  return { schemaVersion: 1, id, ...body, because };
}

function refuseMistakes(assessments: readonly Assessment[], options: CompareOptions): void {
  const issues: Issue[] = [];
  if (!(Number.isFinite(options.tieTolerance) && options.tieTolerance >= 0)) {
    issues.push(issue("scoring/invalid-tie-tolerance", ["tieTolerance"]));
  }
  if (!(Number.isInteger(options.minimumRaters) && options.minimumRaters >= 1)) {
    issues.push(issue("scoring/invalid-minimum-raters", ["minimumRaters"]));
  }
  if (options.tieMethod !== undefined && !tieMethodSchema.options.includes(options.tieMethod)) {
    issues.push(issue("scoring/invalid-tie-method", ["tieMethod"], { known: tieMethodSchema.options.join(" ") }));
  }
  if (options.precision !== undefined) {
    issues.push(...confidenceLevelIssues(options.precision.confidence, ["precision", "confidence"]));
    issues.push(...degreesOfFreedomIssues(options.precision.source));
  }
  const seen = new Set<string>();
  for (const [at, { applicationId }] of assessments.entries()) {
    if (seen.has(applicationId)) {
      issues.push(issue("scoring/duplicate-application", ["assessments", at, "applicationId"], { applicationId }));
    }
    seen.add(applicationId);
  }
  SamtalError.throwIfAny(issues);
}

/** What keeps an application from being compared with anyone. */
function obstacles(assessment: Assessment, minimumRaters: number): Reason[] {
  const { raters } = assessmentFacts(assessment);
  const because: Reason[] = [];
  if (assessment.status === "insufficient" || assessment.score === null) {
    because.push(reason("scoring/no-score", { percent: assessment.coverage * 100 }));
  }
  if (raters < minimumRaters) because.push(reason("scoring/panel-too-small", { raters, minimum: minimumRaters }));
  return because;
}

function precisionOf(precision: CompareOptions["precision"]): Pick<Comparison, "precision"> {
  if (precision === undefined) return {};
  const { method, degreesOfFreedom, because = [] } = precision.source;
  const freedom = degreesOfFreedom === undefined ? {} : { degreesOfFreedom };
  return { precision: { method, confidence: precision.confidence, ...freedom, because: [...because] } };
}

/** None or one group: members without a score have been taken out before. */
function rankedGroup(
  members: readonly Assessment[],
  tieTolerance: number,
  tieMethod: TieMethod,
  precision: CompareOptions["precision"],
): ComparisonGroup[] {
  const [first] = members;
  if (first === undefined) return [];
  const scored = members
    .flatMap((assessment) => (assessment.score === null ? [] : [{ assessment, score: assessment.score }]))
    .sort((a, b) => b.score - a.score || compareText(a.assessment.applicationId, b.assessment.applicationId));
  const ranks = rankWithTies(scored.map(({ score }) => score), tieTolerance, rounding, tieMethod);
  const entries: ComparisonEntry[] = ranks.flatMap(({ rank, tied }, at) => {
    const here = scored[at];
    if (here === undefined) return [];
    const { applicationId, bounds, coverage, mustHaves } = here.assessment;
    const { raters } = assessmentFacts(here.assessment);
    const because = [
      tied ? reason("scoring/tied", { rank }) : reason("scoring/ranked", { rank, of: scored.length }),
    ];
    return [{ applicationId, rank, tied, score: here.score, bounds, coverage, raters, mustHaves, because }];
  });
  // Within a tie the ids decide, for no order is meant.
  entries.sort((a, b) => a.rank - b.rank || compareText(a.applicationId, b.applicationId));
  const { rubricHash, plugins, guideVersions } = first;
  const ground = { rubricHash, plugins, guideVersions, competencyIds: [...assessmentFacts(first).competencyIds] };
  if (precision === undefined) return [{ ...ground, entries }];
  const bands = bandsOf(entries, precision.source, precision.confidence);
  return [{ ...ground, entries: entries.map((entry, at) => withPrecision(entry, entries[at + 1], precision.source)), bands }];
}

function withPrecision(entry: ComparisonEntry, next: ComparisonEntry | undefined, source: ScorePrecision): ComparisonEntry {
  const known = standardErrorOf(entry, source);
  const over = next && superiority(entry, next, source);
  return {
    ...entry,
    ...(known === undefined ? {} : { standardError: known }),
    ...(next !== undefined && over?.status === "ok"
      ? {
          overNext: {
            applicationId: next.applicationId,
            probability: over.value,
            difference: over.difference,
            standardError: over.standardError,
          },
        }
      : {}),
  };
}

function notComparablePairs(groups: readonly ComparisonGroup[]): Comparison["notComparable"] {
  return groups.flatMap((a, first) =>
    groups.slice(first + 1).flatMap((b, gap) => {
      const verdict = comparability(a, b);
      if (verdict.status === "comparable") return [];
      return [{ groups: [first, first + 1 + gap] as [number, number], because: [...verdict.because] }];
    }),
  );
}
