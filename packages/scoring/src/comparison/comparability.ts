import { type Assessment, type Reason, reason } from "@samtal/core";
import { assessmentFacts } from "./assessmentFacts.ts";

/** Whether two assessments can be put in an order, and what keeps them apart. */
export type Comparability =
  | { readonly status: "comparable" }
  | { readonly status: "not-comparable"; readonly because: readonly [Reason, ...Reason[]] };

/** What of an assessment decides with which others it can be compared. */
export type ComparabilityBasis = Pick<Assessment, "rubricHash" | "plugins" | "guideVersions"> & {
  readonly competencyIds: readonly string[];
};

/**
 * What an assessment rests on, for {@link comparability}.
 *
 * @param assessment - an assessment
 * @returns its rubric's hash, its plugins' and guides' versions, and the competencies that somebody rated, by id
 * @example
 * ```ts
 * import { buildAssessment } from "@samtal/core/testing";
 * import { comparability, comparabilityBasis } from "@samtal/scoring";
 *
 * const basis = comparabilityBasis(buildAssessment({ score: 4 }));
 * comparability(basis, comparabilityBasis(buildAssessment({ score: 2 }))).status; // => "comparable"
 * ```
 */
export function comparabilityBasis(assessment: Assessment): ComparabilityBasis {
  const { rubricHash, plugins, guideVersions } = assessment;
  return { rubricHash, plugins, guideVersions, competencyIds: assessmentFacts(assessment).competencyIds };
}

/**
 * Whether two assessments rest on the same ground: the same rubric, the same versions of the same plugins
 * and guides, and ratings of the same competencies.
 *
 * Being alike in these is transitive, so comparable assessments form groups. An accommodation or a disturbance is
 * nowhere asked for, so neither can make anyone less comparable.
 *
 * @param a - what one assessment rests on; an {@link Assessment}'s basis comes from {@link comparabilityBasis}
 * @param b - what the other rests on
 * @returns `comparable`, or every difference
 * @example
 * ```ts
 * import { comparability } from "@samtal/scoring";
 *
 * const basis = { rubricHash: "sha256:1", plugins: [], guideVersions: [], competencyIds: ["competency_a", "competency_b"] };
 * comparability(basis, { ...basis, competencyIds: ["competency_a"] }).status; // => "not-comparable"
 * ```
 */
export function comparability(a: ComparabilityBasis, b: ComparabilityBasis): Comparability {
  const because: Reason[] = [];
  if (a.rubricHash !== b.rubricHash) because.push(reason("scoring/rubrics-differ", {}));
  if (pluginKey(a) !== pluginKey(b)) because.push(reason("scoring/plugin-versions-differ", {}));
  if (guideKey(a) !== guideKey(b)) because.push(reason("scoring/guide-versions-differ", {}));
  const differing = onlyInOne(a.competencyIds, b.competencyIds);
  if (differing > 0) because.push(reason("scoring/coverage-differs", { competencies: differing }));
  const [first, ...others] = because;
  return first === undefined ? { status: "comparable" } : { status: "not-comparable", because: [first, ...others] };
}

/** One text per basis: equal exactly where {@link comparability} says `comparable`. */
export function basisKey(basis: ComparabilityBasis): string {
  return `${basis.rubricHash}\n${pluginKey(basis)}\n\n${guideKey(basis)}\n${basis.competencyIds.toSorted().join(" ")}`;
}

function pluginKey({ plugins }: ComparabilityBasis): string {
  return plugins.map(({ kind, id, version }) => `${kind} ${id} ${version}`).sort().join("\n");
}

function guideKey({ guideVersions }: ComparabilityBasis): string {
  return guideVersions.map(({ guideId, guideVersion }) => `${guideId} ${guideVersion}`).sort().join("\n");
}

function onlyInOne(a: readonly string[], b: readonly string[]): number {
  const inA = new Set(a);
  const inB = new Set(b);
  return [...inA].filter((id) => !inB.has(id)).length + [...inB].filter((id) => !inA.has(id)).length;
}
