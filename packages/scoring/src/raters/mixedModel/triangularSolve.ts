/** Solves `L x = right` in place, `L` the lower triangle of rows of `size` numbers from position `from`. */
export function solveLower(
  factor: Float64Array,
  size: number,
  right: Float64Array,
  { from = 0, rightFrom = 0 }: { from?: number; rightFrom?: number } = {},
): void {
  for (let row = 0; row < size; row++) {
    const atRow = from + row * size;
    let rest = right[rightFrom + row] as number;
    for (let k = 0; k < row; k++) rest -= (factor[atRow + k] as number) * (right[rightFrom + k] as number);
    right[rightFrom + row] = rest / (factor[atRow + row] as number);
  }
}

/** Solves `L' x = right` in place. */
export function solveUpper(
  factor: Float64Array,
  size: number,
  right: Float64Array,
  { from = 0, rightFrom = 0 }: { from?: number; rightFrom?: number } = {},
): void {
  for (let row = size - 1; row >= 0; row--) {
    const atRow = from + row * size;
    const value = (right[rightFrom + row] as number) / (factor[atRow + row] as number);
    right[rightFrom + row] = value;
    for (let k = 0; k < row; k++) {
      right[rightFrom + k] = (right[rightFrom + k] as number) - value * (factor[atRow + k] as number);
    }
  }
}
