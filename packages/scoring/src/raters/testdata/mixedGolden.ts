import m1 from "../../../testdata/mixed/m1-balanced-40x5x4.json" with { type: "json" };
import m3 from "../../../testdata/mixed/m3-sparse-overall.json" with { type: "json" };
import m4 from "../../../testdata/mixed/m4-disconnected.json" with { type: "json" };
import m5 from "../../../testdata/mixed/m5-singular-no-rater-variance.json" with { type: "json" };
import m7 from "../../../testdata/mixed/m7-nested.json" with { type: "json" };
import m9 from "../../../testdata/mixed/m9-continuous-30x6.json" with { type: "json" };
import type { CrossedFitOptions } from "../fitCrossedReml.ts";
import type { CrossedRatings } from "../mixedModel/crossedRatings.ts";

/** Random effects of one term as the golden files write them. */
export interface GoldenEffects {
  readonly levels: string | readonly string[];
  readonly blup: readonly number[];
  readonly sePrediction?: readonly number[];
  readonly condSd: readonly number[];
  readonly adjustedScore?: readonly number[] | null;
  readonly reliability?: readonly number[];
  readonly pairwise?: readonly { a: string; b: string; diff: number; se: number; probSuperiority: number }[];
}

/** The parts of a fit that both lme4 and the polished figures give. */
export interface GoldenFit {
  readonly model: "A" | "B" | "C";
  readonly REML: boolean;
  readonly varianceComponents: Readonly<Record<string, number>>;
  readonly fixed: { names: string | string[]; estimate: number | number[]; se: number | number[] };
  readonly logLik: number;
  readonly criterion: number;
  readonly sigma: number;
  readonly theta: readonly number[];
  readonly isSingular: boolean;
  readonly nobs: number;
  readonly ranef?: Readonly<Record<string, GoldenEffects>>;
  readonly polished?: {
    readonly varianceComponents: Readonly<Record<string, number>>;
    readonly criterion: number;
    readonly fixed: { names: string[]; estimate: number[]; se: number[] };
    readonly random: Readonly<Record<string, GoldenEffects>>;
    readonly boundaryGradients: Readonly<Record<string, number>>;
  };
}

/** Least squares severity as R's `lm` gives it. */
export interface GoldenTwoWay {
  readonly rank: number;
  readonly columns: number;
  readonly estimable: boolean;
  readonly intercept: number;
  readonly interceptSe: number | null;
  readonly rater: { levels: string[]; effect: number[]; se: number[] } | null;
  readonly candidate: { levels: string[]; effect: number[]; se: (number | null)[] };
  readonly residualSd: number | null;
  readonly df: number;
}

/** What glmmTMB estimates. */
export interface GoldenCrossCheck {
  readonly varianceComponents: Readonly<Record<string, number>>;
  readonly logLik: number | null;
}

/** One golden file of crossed models. */
export interface MixedGolden {
  readonly id: string;
  readonly data: { candidate: string[]; rater: string[]; competency: string[]; score: number[] };
  readonly fits: readonly GoldenFit[];
  readonly crossCheck?: Readonly<Record<string, GoldenCrossCheck>>;
  readonly profileCI?: { names: string[]; lower: number[]; upper: number[] };
  readonly twoWayFixed?: GoldenTwoWay;
  readonly connectedness: { components: string[][]; count: number };
}

// JSON imports know each file by its own shape.
const files: readonly unknown[] = [m1, m3, m4, m5, m7, m9];

/** Every file of testdata/mixed. */
export const mixedGolden: readonly MixedGolden[] = files as unknown as readonly MixedGolden[];

/** The labels of a column in order, and each rating's number in it. */
export function coded(labels: readonly string[]): { levels: string[]; codes: Int32Array } {
  const levels = [...new Set(labels)].sort();
  const number = new Map(levels.map((level, at) => [level, at]));
  return { levels, codes: Int32Array.from(labels, (label) => number.get(label) ?? -1) };
}

/** A file's ratings as the kernel takes them. */
export function goldenRatings({ data }: MixedGolden): CrossedRatings {
  const [candidate, rater, competency] = [coded(data.candidate), coded(data.rater), coded(data.competency)];
  return {
    candidate: candidate.codes,
    rater: rater.codes,
    competency: competency.codes,
    score: Float64Array.from(data.score),
    candidates: candidate.levels.length,
    raters: rater.levels.length,
    competencies: competency.levels.length,
  };
}

/** The golden models' formulas in our words. */
export const goldenModels: Readonly<Record<GoldenFit["model"], CrossedFitOptions>> = {
  A: { terms: ["candidate", "rater"], fixed: "intercept" },
  B: {
    terms: ["candidate", "rater", "competency", "candidateRater", "candidateCompetency", "raterCompetency"],
    fixed: "intercept",
  },
  C: { terms: ["candidate", "rater", "candidateRater"], fixed: "competency" },
};
