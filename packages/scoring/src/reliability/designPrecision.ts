import type { DefinedGStudy } from "./gStudy.ts";

/** How many competencies and raters a candidate meets. */
export interface PanelSize {
  readonly competencies: number;
  readonly raters: number;
}

/** How precise the mean score of a design is. */
export interface DesignPrecision extends PanelSize {
  /** Variance of what is to be measured, in squared scale points. */
  readonly universeVariance: number;
  /** Error variance of the difference to the other candidates. */
  readonly relativeErrorVariance: number;
  /** Error variance of the score itself. */
  readonly absoluteErrorVariance: number;
  /** Share of the universe variance when candidates are compared, from 0 to 1. */
  readonly generalizability: number;
  /** Share of the universe variance in the score itself, from 0 to 1. */
  readonly dependability: number;
  /** Standard error of measurement when candidates are compared, in scale points. */
  readonly semRelative: number;
  /** Standard error of measurement of the score itself, in scale points. */
  readonly semAbsolute: number;
}

/**
 * The precision of one design from the components of a G study.
 *
 * @param study - the components
 * @param size - competencies and raters of the design
 * @param fixed - whether the competencies are all there are
 * @returns variances, coefficients and standard errors
 */
export function designPrecision({ components }: DefinedGStudy, size: PanelSize, fixed: boolean): DesignPrecision {
  const { competencies, raters } = size;
  const cells = competencies * raters;
  const ofCompetencies = (components.candidateCompetency ?? 0) / competencies;
  const universeVariance = components.candidate + (fixed ? ofCompetencies : 0);
  const relativeErrorVariance =
    (fixed ? 0 : ofCompetencies) + (components.candidateRater ?? 0) / raters + components.residual / cells;
  const absoluteErrorVariance =
    relativeErrorVariance +
    (fixed ? 0 : (components.competency ?? 0) / competencies) +
    components.rater / raters +
    (components.competencyRater ?? 0) / cells;
  return {
    competencies,
    raters,
    universeVariance,
    relativeErrorVariance,
    absoluteErrorVariance,
    generalizability: universeVariance / (universeVariance + relativeErrorVariance),
    dependability: universeVariance / (universeVariance + absoluteErrorVariance),
    semRelative: Math.sqrt(relativeErrorVariance),
    semAbsolute: Math.sqrt(absoluteErrorVariance),
  };
}
