/** A mean square with its degrees of freedom. */
export interface MeanSquare {
  readonly meanSquare: number;
  readonly df: number;
}

/** The mean squares that an ICC is made of, whether of complete data or put together from variance components. */
export interface PanelMeanSquares {
  /** Ratings per candidate: the raters of complete data, a mean of some kind otherwise. */
  readonly k: number;
  /** Candidates per rater: all of them in complete data. */
  readonly candidatesPerRater: number;
  /** Between candidates, as the two-way model sees it. */
  readonly candidates: MeanSquare;
  readonly raters: MeanSquare;
  readonly residual: MeanSquare;
  /** Between candidates, as the one-way model sees it. The same in complete data. */
  readonly candidatesOneWay: MeanSquare;
  /** Raters and residual together, as the one-way model sees them. */
  readonly within: MeanSquare;
}
