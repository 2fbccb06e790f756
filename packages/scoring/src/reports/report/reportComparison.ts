import {
  type Assessment,
  type AssessmentNode,
  type Issue,
  issue,
  type LocalizedText,
  reason,
  type Rubric,
  SamtalError,
} from "@samtal/core";
import type { Comparison, ComparisonEntry } from "../../comparison/comparison.ts";
import { confidenceLevelIssues } from "../../statistic/confidenceLevelIssues.ts";
import { competencyIntervals } from "./competencyIntervals.ts";
import type { ComparisonReport, RaterFigure, ReportedApplication, ReportedCompetency } from "./comparisonReport.ts";
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
   * @defaultValue 0.95
   */
  readonly level?: number;
  /** The lowest and the highest number of the scales: needed only where all of them are plugins'. */
  readonly scale?: ComparisonReport["scale"];
  /**
   * How severe each interviewer rates. They are the interviewers' personal data, and in no report unless given here.
   */
  readonly raterFigures?: readonly Omit<RaterFigure, "label">[];
}

/**
 * Puts a comparison and its assessments together as a reader sees them: one plain document that every layout shows.
 *
 * Each competency has the mean over the interviewers who rated it and, where some candidate was rated by two, the
 * interval within which it would lie with other interviewers: Student's t over the interviewers' spread, pooled over
 * all candidates and cut off at the ends of the scale.
 *
 * @param input - the comparison, its assessments, and what to call whom
 * @returns the report: JSON by itself, and the ground of {@link reportCsv}, {@link reportMarkdown}, {@link reportHtml}
 *   and the pictures
 * @throws SamtalError `scoring/invalid-confidence-level`, `scoring/assessment-missing` (an application of the
 *   comparison has no assessment), `scoring/report-other-rubric`, `scoring/report-scale-missing`, all at once
 */
export function reportComparison(input: ReportInput): ComparisonReport {
  const { comparison, assessments, rubric, title, level = 0.95, raterFigures } = input;
  const scale = input.scale ?? reportScale(rubric) ?? { lowest: 0, highest: 1 };
  refuseMistakes(input, level);
  const label = labelsOf(input.labels ?? {});
  const byId = new Map(assessments.map((assessment) => [assessment.applicationId, assessment]));
  const halfWidth = competencyIntervals(assessments, level);
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
  const ranked = (entry: ComparisonEntry) => {
    const { applicationId, rank, tied, score, bounds, because } = entry;
    const band = bandOf(rubric, byId.get(applicationId));
    return { ...shared(applicationId), rank, tied, score, bounds, interval: null, band, because };
  };
  return {
    schemaVersion: 1,
    comparisonId: comparison.id,
    title,
    scale,
    level,
    competencies,
    groups: comparison.groups.map(({ entries }) => ({ applications: entries.map(ranked), alike: [] })),
    notComparable: comparison.notComparable,
    unranked: comparison.unranked.map(({ applicationId, because }) => ({ ...shared(applicationId), because })),
    raterFigures:
      raterFigures === undefined
        ? null
        : {
            dataCategory: "rater-figures",
            figures: raterFigures.map((figure) => ({ ...figure, label: label(figure.interviewerId) })),
          },
    because: [...comparison.because, reason("scoring/report-intervals", { percent: level * 100 })],
  };
}

function refuseMistakes({ comparison, assessments, rubric, scale }: ReportInput, level: number): void {
  const issues: Issue[] = confidenceLevelIssues(level, ["level"]);
  if (scale === undefined && reportScale(rubric) === undefined) {
    issues.push(issue("scoring/report-scale-missing", ["scale"]));
  }
  for (const [at, { rubricId, rubricVersion }] of assessments.entries()) {
    if (rubricId !== rubric.id || rubricVersion !== rubric.version) {
      issues.push(issue("scoring/report-other-rubric", ["assessments", at, "rubricVersion"], { rubricId }));
    }
  }
  const known = new Set<string>(assessments.map(({ applicationId }) => applicationId));
  const compared = [...comparison.groups.flatMap(({ entries }) => entries), ...comparison.unranked];
  for (const { applicationId } of compared) {
    if (!known.has(applicationId)) issues.push(issue("scoring/assessment-missing", ["assessments"], { applicationId }));
  }
  SamtalError.throwIfAny(issues);
}

function labelsOf(labels: Readonly<Record<string, string | LocalizedText>>): (id: string) => string | LocalizedText {
  return (id) => (Object.hasOwn(labels, id) ? (labels[id] ?? id) : id);
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
