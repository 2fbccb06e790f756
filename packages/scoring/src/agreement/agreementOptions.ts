import type { Category } from "./category.ts";

/**
 * How much two ratings that differ still agree.
 *
 * - `none`: not at all; only the same category agrees
 * - `linear`: the less, the further the categories' values lie apart, in proportion
 * - `quadratic`: the same with the squared distance
 * - `ordinal`: by how many categories lie between, whatever their values (Gwet's ordinal weights)
 * - `agreement`: a matrix of your own over the declared categories, 1 on the diagonal, 0 to 1 beside it
 * - `disagreement`: a matrix of your own, 0 on the diagonal; its largest number counts as no agreement (Cohen 1968)
 */
export type AgreementWeights =
  | "none"
  | "linear"
  | "quadratic"
  | "ordinal"
  | { readonly agreement: readonly (readonly number[])[] }
  | { readonly disagreement: readonly (readonly number[])[] };

/** What every coefficient of agreement over categories takes. */
export interface AgreementOptions {
  /** The declared scale: every category that raters could choose, in order. */
  readonly categories: readonly Category[];
  /** @defaultValue `"none"` */
  readonly weights?: AgreementWeights;
  /**
   * `declared`: weights and chance run over the declared scale. `observed`: only over the categories that occur, set
   * at equal steps, as R's irr and scikit-learn do: the figure then depends on which categories happen to occur.
   *
   * @defaultValue `"declared"`
   */
  readonly labels?: "declared" | "observed";
  /**
   * `available`: every rating counts. `listwise`: only the units that all raters rated.
   *
   * @defaultValue `"available"`
   */
  readonly missing?: "available" | "listwise";
  /** Level of confidence of the interval. @defaultValue `0.95` */
  readonly level?: number;
}

/** Which two raters a figure about two raters compares. */
export interface RaterPair {
  /** Two columns of the ratings, counted from 0; needed where there are more than two. */
  readonly raters?: readonly [number, number];
}

/** What a coefficient of agreement adds to a figure. */
export interface AgreementFigures {
  /** (Weighted) share of pairs of ratings that agree. */
  readonly observedAgreement: number;
  /** The share that chance alone would give. */
  readonly expectedAgreement: number;
}
