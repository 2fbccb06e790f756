/** Evenly spaced points over which the candidates' distribution is summed, in logits. */
export interface QuadratureGrid {
  readonly from: number;
  readonly to: number;
  readonly nodes: number;
}

/** The points of a grid. */
export function gridPoints({ from, to, nodes }: QuadratureGrid): Float64Array {
  return new Float64Array(nodes).map((_, at) => from + ((to - from) * at) / (nodes - 1));
}

/** A normal distribution of mean 0 over a grid. */
export interface GridPrior {
  /** Logs of probabilities that sum to 1. */
  readonly logs: Float64Array;
  /** Squared standardised points. */
  readonly squares: Float64Array;
  /** Mean and variance of those over the grid: nearly 1 and 2. */
  readonly mean: number;
  readonly variance: number;
}

/** The candidates' distribution over the points of a grid. */
export function gridPrior(points: Float64Array, deviation: number): GridPrior {
  const squares = points.map((point) => (point / deviation) ** 2);
  const least = squares.reduce((low, square) => Math.min(low, square), Infinity);
  const shares = squares.map((square) => Math.exp((least - square) / 2));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const mean = shares.reduce((sum, share, at) => sum + share * (squares[at] as number), 0) / total;
  const variance =
    shares.reduce((sum, share, at) => sum + share * ((squares[at] as number) - mean) ** 2, 0) / total;
  const log = Math.log(total);
  return { logs: squares.map((square) => (least - square) / 2 - log), squares, mean, variance };
}
