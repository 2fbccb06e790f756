import type { AgreementWeights } from "./agreementOptions.ts";
import type { Category } from "./category.ts";

/**
 * The weights as a square, row by row: 1 where two categories are the same, 0 where they are furthest apart.
 *
 * @param categories - the declared categories; for weights by distance, numbers
 * @param kept - positions of the categories that the square is about
 * @param equalSteps - whether the kept categories stand at equal steps instead of at their values
 */
export function agreementWeights(
  categories: readonly Category[],
  weights: AgreementWeights,
  kept: readonly number[],
  equalSteps: boolean,
): Float64Array {
  const size = kept.length;
  const square = new Float64Array(size * size);
  const disagreement = disagreementOf(categories, weights, kept, equalSteps);
  const largest = largestDisagreement(weights, disagreement, size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      square[row * size + column] = row === column ? 1 : 1 - disagreement(row, column) / largest;
    }
  }
  return square;
}

function disagreementOf(
  categories: readonly Category[],
  weights: AgreementWeights,
  kept: readonly number[],
  equalSteps: boolean,
): (row: number, column: number) => number {
  if (weights === "none") return () => 1;
  if (weights === "ordinal") {
    return (row, column) => (Math.abs(row - column) * (Math.abs(row - column) + 1)) / 2;
  }
  if (weights === "linear" || weights === "quadratic") {
    const at = kept.map((category, position) => (equalSteps ? position : (categories[category] as number)));
    const distance = (row: number, column: number): number => Math.abs((at[row] as number) - (at[column] as number));
    return weights === "linear" ? distance : (row, column) => distance(row, column) ** 2;
  }
  const cell = (matrix: readonly (readonly number[])[], row: number, column: number): number =>
    matrix[kept[row] as number]?.[kept[column] as number] as number;
  return "agreement" in weights
    ? (row, column) => 1 - cell(weights.agreement, row, column)
    : (row, column) => cell(weights.disagreement, row, column);
}

/** What counts as no agreement at all: 1 where the matrix says so itself, or the largest disagreement there is. */
function largestDisagreement(
  weights: AgreementWeights,
  disagreement: (row: number, column: number) => number,
  size: number,
): number {
  if (typeof weights === "object") {
    return "agreement" in weights ? 1 : Math.max(...weights.disagreement.flat());
  }
  let largest = 0;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < row; column++) largest = Math.max(largest, disagreement(row, column));
  }
  return largest;
}
