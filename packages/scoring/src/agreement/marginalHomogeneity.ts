import type { PairTable } from "./pairTable.ts";

/** How far two raters use the categories differently. */
export interface MarginalHomogeneity {
  /** Stuart's quadratic form of the differences. */
  readonly chiSquare: number;
  /** Categories that are connected by differing ratings, less one for each group of them. */
  readonly df: number;
}

/**
 * Stuart's chi-square of a table.
 *
 * Its covariance matrix is the Laplacian of the graph whose edges are differing ratings. A category without any, and
 * one category of each group that nothing connects, carry no information; without them the matrix has an inverse.
 *
 * @see Stuart (1955), A test for homogeneity of the marginal distributions in a two-way classification
 */
export function marginalHomogeneity(table: PairTable): MarginalHomogeneity {
  const { categories, cells, rows, columns } = table;
  const apart = (one: number, other: number): number =>
    (cells[one * categories + other] as number) + (cells[other * categories + one] as number);
  const kept = informative(categories, apart);
  const matrix = kept.map((one) =>
    kept.map((other) =>
      one === other
        ? (rows[one] as number) + (columns[one] as number) - apart(one, one)
        : -apart(one, other),
    ),
  );
  const differences = kept.map((category) => (rows[category] as number) - (columns[category] as number));
  const solved = solve(matrix, differences);
  return {
    chiSquare: differences.reduce((sum, difference, at) => sum + difference * (solved[at] as number), 0),
    df: kept.length,
  };
}

/** All categories but the first of each group that differing ratings connect. */
function informative(categories: number, apart: (one: number, other: number) => number): number[] {
  const seen = new Set<number>();
  const kept: number[] = [];
  for (let start = 0; start < categories; start++) {
    if (seen.has(start)) continue;
    seen.add(start);
    const open = [start];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
      for (let other = 0; other < categories; other++) {
        if (seen.has(other) || apart(one, other) === 0) continue;
        seen.add(other);
        open.push(other);
        kept.push(other);
      }
    }
  }
  return kept;
}

/** Gauss's elimination; no pivoting, because a Laplacian without one category of each group is positive definite. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] as number]);
  const size = rows.length;
  rows.forEach((pivot, at) => {
    for (const row of rows.slice(at + 1)) {
      const factor = (row[at] as number) / (pivot[at] as number);
      for (let column = at; column <= size; column++) {
        row[column] = (row[column] as number) - factor * (pivot[column] as number);
      }
    }
  });
  const solution = Array.from({ length: size }, () => 0);
  for (let at = size - 1; at >= 0; at--) {
    const row = rows[at] as number[];
    // What is not solved yet is still 0, so only what is known counts.
    const known = solution.reduce((sum, value, column) => sum + value * (row[column] as number), 0);
    solution[at] = ((row[size] as number) - known) / (row[at] as number);
  }
  return solution;
}
