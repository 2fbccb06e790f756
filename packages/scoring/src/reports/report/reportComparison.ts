import {
  type Assessment,
  type AssessmentNode,
  compareText,
  type Id,
  type Issue,
  issue,
  type LocalizedText,
  type PluginRegistry,
  type Reason,
  reason,
  type Rubric,
  SamtalError,
  toId,
} from "@samtal/core";
import type { Comparison, ComparisonEntry } from "../../comparison/comparison.ts";
import type { StabilityCertificate } from "../../comparison/stability/certificateSchema.ts";
import { normalQuantile } from "../../distributions/normalQuantile.ts";
import { tQuantile } from "../../distributions/tQuantile.ts";
import type { ScoringPlugin } from "../../plugins/scoringPlugin.ts";
import { shippedRegistry } from "../../plugins/shippedRegistry.ts";
import type { RaterSeverity } from "../../raters/raterEffectsResult.ts";
import { rubricHash } from "../../rubric/rubricHash.ts";
import { confidenceLevelIssues } from "../../statistic/confidenceLevelIssues.ts";
import { competencyIntervals } from "./competencyIntervals.ts";
import type { ComparisonReport, ReportedApplication, ReportedCompetency } from "./comparisonReport.ts";
import { reportScale } from "./reportScale.ts";

/** What a report is made of. All documents are parsed. */
export interface ReportInput {
  readonly comparison: Comparison;
  /** Those that were compared, in any order. */
  readonly assessments: readonly Assessment[];
  /** The rubric that they were assessed under. */
  readonly rubric: Rubric;
  readonly title: string | LocalizedText;
  /** What readers see in place of an id, by id: of applications, competencies and interviewers. */
  readonly labels?: Readonly<Record<string, string | LocalizedText>>;
  /**
   * Confidence of every interval.
   *
   * @defaultValue that of the comparison's bands, else 0.95
   */
  readonly level?: number;
  /**
   * The plugins that `assess` was given.
   *
   * @defaultValue `scoringPlugins`
   */
  readonly plugins?: PluginRegistry<ScoringPlugin>;
  /** Applications that got no assessment, such as those whose quorum is missing: shown without a rank, with why. */
  readonly unassessed?: readonly { readonly applicationId: Id<"application">; readonly because: readonly Reason[] }[];
  /** Whether the first place would stand; what it says about single interviewers stays out. */
  readonly stability?: StabilityCertificate;
  /** How severe each interviewer rates: the interviewers' personal data, and in no report unless given here. */
  readonly raterFigures?: readonly RaterSeverity[];
}

/**
 * Puts a comparison and its assessments together as a reader sees them: one plain document that every layout shows.
 *
 * Each competency has the mean over the interviewers who rated it and, where some candidate was rated by two, the
 * interval within which it would lie with other interviewers: Student's t over the interviewers' spread, pooled over
 * all candidates and cut off at the ends of the scale.
 *
 * A score has an interval where the comparison knows its standard error.
 *
 * @param input - the comparison, its assessments, and what to call whom
 * @returns the report: JSON by itself, and the ground of {@link reportCsv}, {@link reportMarkdown}, {@link reportHtml}
 *   and the pictures
 * @throws SamtalError `scoring/invalid-confidence-level`, `scoring/assessment-missing` (an application of the
 *   comparison has no assessment), `scoring/duplicate-application`, `scoring/report-other-rubric`, `scoring/unknown-plugin`,
 *   all at once
 * @example
 * ```ts
 * import { buildAssessment, buildRubric } from "@samtal/core/testing";
 * import { compare, rubricHash } from "@samtal/scoring";
 * import { reportComparison } from "@samtal/scoring/reports";
 *
 * const rubric = buildRubric();
 * const assessments = [buildAssessment({ applicationId: "application_anna", rubricHash: rubricHash(rubric) })];
 * const comparison = compare(assessments, { tieTolerance: 0, minimumRaters: 1 });
 * const labels = { application_anna: "=Anna <b>" };
 * const report = reportComparison({ comparison, assessments, rubric, labels, title: "Round" });
 * report.groups[0]?.applications.map(({ label, rank, score }) => [label, rank, score]); // => [["=Anna <b>", 1, 4]]
 * ```
 */
export function reportComparison(input: ReportInput): ComparisonReport {
  const { comparison, assessments, rubric, title, raterFigures, stability } = input;
  const level = input.level ?? comparison.precision?.confidence ?? 0.95;
  const issues = mistakes(input, level);
  const scale = reportScale(rubric, input.plugins ?? shippedRegistry, issues);
  SamtalError.throwIfAny(issues);
  const label = labelsOf(input.labels ?? {});
  const byId = new Map(assessments.map((assessment) => [assessment.applicationId, assessment]));
  // In one order, for sums of doubles depend on it.
  const inOrder = assessments.toSorted((a, b) => compareText(a.applicationId, b.applicationId));
  const halfWidth = competencyIntervals(inOrder, level);
  const total = rubric.competencies.reduce((sum, { weight }) => sum + weight, 0);
  const competencies = rubric.competencies.map(({ competencyId, weight }) => {
    return { competencyId, label: label(competencyId), share: weight / total };
  });
  const figuresOf = (applicationId: Assessment["applicationId"]): ReportedCompetency[] => {
    const nodes = new Map(byId.get(applicationId)?.tree.children.map((node) => [node.id, node]));
    return competencies.map(({ competencyId }) => reported(competencyId, nodes.get(competencyId), halfWidth, scale));
  };
  const shared = (applicationId: Assessment["applicationId"]) => {
    const assessment = byId.get(applicationId);
    return {
      applicationId,
      label: label(applicationId),
      coverage: assessment?.coverage ?? 0,
      raters: assessment === undefined ? 0 : ratersOf(assessment.tree),
      mustHaves: (assessment?.mustHaves ?? []).map(({ competencyId, verdict }) => ({ competencyId, verdict })),
      competencies: figuresOf(applicationId),
    };
  };
  const degreesOfFreedom = comparison.precision?.degreesOfFreedom;
  const upper = (1 + level) / 2;
  const widest = degreesOfFreedom === undefined ? normalQuantile(upper) : tQuantile(upper, degreesOfFreedom);
  const ranked = (entry: ComparisonEntry) => {
    const { applicationId, rank, tied, score, bounds, because } = entry;
    const band = bandOf(rubric, byId.get(applicationId));
    const interval = scoreInterval(entry, widest, scale);
    const aboveNext = entry.overNext?.probability ?? null;
    return { ...shared(applicationId), rank, tied, score, bounds, interval, aboveNext, band, because };
  };
  const figure = ({ raterId, severity, lower, upper, ratings }: RaterSeverity) => {
    return { interviewerId: toId("interviewer", raterId.replace(/^interviewer_/u, "")), label: label(raterId), severity, interval: { lower, upper }, ratings };
  };
  return {
    schemaVersion: 1,
    comparisonId: comparison.id,
    title,
    scale,
    level,
    competencies,
    groups: comparison.groups.map(({ entries, bands = [] }) => ({
      applications: entries.map(ranked),
      // In the order of rank, in which the reader has just met them.
      alike: bands
        .map(({ applicationIds }) => {
          const alike = new Set(applicationIds);
          return entries.map((entry) => entry.applicationId).filter((id) => alike.has(id));
        })
        .filter((ids) => ids.length > 1),
    })),
    notComparable: comparison.notComparable,
    unranked: [...comparison.unranked, ...(input.unassessed ?? [])].map(({ applicationId, because }) => {
      return { ...shared(applicationId), because: [...because] };
    }),
    stability: stability === undefined ? null : reportedStability(stability),
    raterFigures: raterFigures === undefined ? null : { dataCategory: "rater-figures", figures: raterFigures.map(figure) },
    because: [
      ...comparison.because,
      ...(comparison.precision?.because ?? []),
      reason("scoring/report-intervals", { percent: level * 100 }),
    ],
  };
}

function mistakes({ comparison, assessments, unassessed = [], rubric }: ReportInput, level: number): Issue[] {
  const issues: Issue[] = confidenceLevelIssues(level, ["level"]);
  const hash = rubricHash(rubric);
  const known = new Set<string>();
  const refuseTwice = (applicationId: Id<"application">, list: string, at: number): void => {
    if (known.has(applicationId)) {
      issues.push(issue("scoring/duplicate-application", [list, at, "applicationId"], { applicationId }));
    }
    known.add(applicationId);
  };
  for (const [at, assessment] of assessments.entries()) {
    const { applicationId, rubricId, rubricVersion } = assessment;
    const same = rubricId === rubric.id && rubricVersion === rubric.version;
    if (!same || assessment.rubricHash !== hash) {
      const path = ["assessments", at, same ? "rubricHash" : "rubricVersion"];
      issues.push(issue("scoring/report-other-rubric", path, { rubricId }));
    }
    refuseTwice(applicationId, "assessments", at);
  }
  const compared = [...comparison.groups.flatMap(({ entries }) => entries), ...comparison.unranked];
  for (const { applicationId } of compared) {
    if (!known.has(applicationId)) issues.push(issue("scoring/assessment-missing", ["assessments"], { applicationId }));
  }
  for (const [at, { applicationId }] of unassessed.entries()) refuseTwice(applicationId, "unassessed", at);
  return issues;
}

function labelsOf(labels: Readonly<Record<string, string | LocalizedText>>): (id: string) => string | LocalizedText {
  return (id) => (Object.hasOwn(labels, id) ? (labels[id] ?? id) : id);
}

function scoreInterval(
  { score, standardError }: ComparisonEntry,
  widest: number,
  { lowest, highest }: ComparisonReport["scale"],
): ReportedApplication["interval"] {
  if (standardError === undefined) return null;
  const half = widest * standardError;
  return { lower: Math.max(score - half, lowest), upper: Math.min(score + half, highest) };
}

/** Without what the certificate says about single interviewers. */
function reportedStability({ firstId, ...checks }: StabilityCertificate): ComparisonReport["stability"] {
  const kinds = ["weights", "raters", "scale"] as const;
  return { firstId, checks: kinds.map((of) => ({ of, verdict: checks[of].verdict, because: checks[of].because })) };
}

function bandOf({ bands = [] }: Rubric, assessment: Assessment | undefined): ReportedApplication["band"] {
  const key = assessment?.band?.key;
  return key === undefined ? null : { key, label: bands.find((band) => band.key === key)?.label ?? key };
}

function ratersOf(tree: AssessmentNode): number {
  const cells = tree.children.flatMap(({ children }) => children);
  return new Set(cells.flatMap(({ id, value }) => (value === null ? [] : [id]))).size;
}

function reported(
  competencyId: ReportedCompetency["competencyId"],
  node: AssessmentNode | undefined,
  halfWidth: (competencyId: string, raters: number) => number | null,
  { lowest, highest }: ComparisonReport["scale"],
): ReportedCompetency {
  const cells = node?.children ?? [];
  const raters = cells.filter(({ value }) => value !== null).length;
  const value = node?.value ?? null;
  const half = halfWidth(competencyId, raters);
  const interval =
    value === null || half === null
      ? null
      : { lower: Math.max(value - half, lowest), upper: Math.min(value + half, highest) };
  return { competencyId, value, interval, raters, missing: cells.length - raters };
}
