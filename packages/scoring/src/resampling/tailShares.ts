/** The share of replicates below each bound of an interval. */
export interface TailShares {
  readonly lower: number;
  readonly upper: number;
}

/** Equal tails outside a level of confidence. */
export function equalTails(level: number): TailShares {
  return { lower: (1 - level) / 2, upper: 1 - (1 - level) / 2 };
}
