import { type Reason, reason } from "@samtal/core";
import { ratingsGrid } from "../statistic/ratingsGrid.ts";
import type { RatingsMatrix } from "../statistic/ratingsMatrix.ts";
import type { UndefinedReason } from "../statistic/statistic.ts";
import { panelComponents } from "./panelComponents.ts";
import { panelDesign } from "./panelDesign.ts";
import { scoreCube, type ScoreCube } from "./scoreCube.ts";
import { threeWayStudy, type VarianceEffect, type VarianceRow } from "./threeWayStudy.ts";

/** The ratings of a G study. */
export type GStudyInput =
  | {
      /** Every candidate, competency and rater crossed, nothing missing. */
      readonly design: "candidate-competency-rater";
      /** By candidate, then competency, then rater. */
      readonly scores: ScoreCube;
    }
  | {
      /** One rating of a candidate by a rater, with gaps where not everybody met. */
      readonly design: "candidate-rater";
      readonly ratings: RatingsMatrix;
    };

/** Where the variance of ratings comes from, in squared scale points. An effect that the design lacks is absent. */
export interface DefinedGStudy {
  readonly status: "ok";
  readonly design: GStudyInput["design"];
  /** None below zero. The residual of `candidate-rater` holds what raters see differently in a candidate. */
  readonly components: { readonly [effect in VarianceEffect]?: number } & {
    readonly candidate: number;
    readonly rater: number;
    readonly residual: number;
  };
  /** Complete crossed design: as the expected mean squares give them, possibly below zero. */
  readonly componentsRaw?: { readonly [effect in VarianceEffect]: number };
  /** Complete crossed design: the analysis of variance. */
  readonly anova?: { readonly [effect in VarianceEffect]: VarianceRow };
  readonly candidates: number;
  readonly competencies: number;
  readonly raters: number;
  readonly method: string;
  readonly reference: string;
  readonly warnings: readonly Reason[];
}

/** A G study that the ratings cannot carry, and why. */
export interface UndefinedGStudy {
  readonly status: "undefined";
  readonly reason: UndefinedReason;
  readonly design: GStudyInput["design"];
  readonly method: string;
  readonly reference: string;
  readonly warnings: readonly Reason[];
}

/** What {@link gStudy} finds. */
export type GStudy = DefinedGStudy | UndefinedGStudy;

/**
 * A generalizability study: how much of the ratings' variance is due to candidates, to competencies, to raters and to
 * what they see differently.
 *
 * Complete data with candidates, competencies and raters crossed go through the expected mean squares; a negative
 * estimate stays visible in `componentsRaw` and counts as zero. Panels with gaps go through the crossed mixed model
 * (REML) with candidates and raters.
 *
 * @param input - the design and its ratings
 * @returns the variance components; `undefined` with `one-rater`, `no-pairable-units` (fewer than two candidates),
 *   `not-identified` (one competency in the three-way design, or nobody rated two candidates) or `zero-variance`
 * @throws SamtalError `scoring/ragged-ratings`, `scoring/rating-not-finite` (a missing rating too, in the complete
 *   design)
 * @example
 * ```ts
 * import { gStudy } from "@samtal/scoring";
 *
 * const study = gStudy({ design: "candidate-rater", ratings: [[1, 2], [2, 3], [3, 4]] });
 * study.status === "ok" && study.components; // => { candidate: 1, rater: 0.5, residual: 0 }
 * ```
 */
export function gStudy(input: GStudyInput): GStudy {
  const { design } = input;
  const reference = "Brennan (2001), Generalizability Theory, Springer, chapters 3 and 4";
  if (input.design === "candidate-rater") {
    const method = "p x r, crossed REML components";
    const grid = ratingsGrid(input.ratings);
    const counts = panelDesign(grid);
    const about = { design, method, reference };
    const dropped = grid.units - counts.candidates;
    const warnings: Reason[] = dropped > 0 ? [reason("scoring/candidates-left-out", { dropped })] : [];
    const fit = panelComponents(grid, counts);
    if (fit.status === "undefined") return { ...fit, ...about, warnings };
    const { components } = fit;
    if (components.candidate + components.residual === 0) {
      return { status: "undefined", reason: "zero-variance", ...about, warnings };
    }
    const { candidates, raters } = counts;
    warnings.push(...atZero(components));
    return { status: "ok", ...about, components, candidates, competencies: 1, raters, warnings };
  }
  const about = { design, method: "p x i x r, expected mean squares", reference };
  const cube = scoreCube(input.scores);
  const study = threeWayStudy(cube);
  if (study.status === "undefined") return { ...study, ...about, warnings: [] };
  const { candidates, competencies, raters } = cube;
  return { ...study, ...about, candidates, competencies, raters, warnings: atZero(study.components) };
}

function atZero(components: { readonly [effect in VarianceEffect]?: number }): Reason[] {
  return Object.entries(components).flatMap(([component, variance]) =>
    variance === 0 && component !== "residual" ? [reason("scoring/component-at-zero", { component })] : [],
  );
}
