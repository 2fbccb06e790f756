/**
 * The inverse of the matrix whose Cholesky factor is given.
 *
 * @param factor - lower triangle, in rows of `stride` numbers
 * @param size - how many of its leading rows and columns to invert; the rest of the result is 0
 * @returns symmetric, both triangles filled, in rows of `stride` numbers
 */
export function inverseOfFactor(factor: Float64Array, stride: number, size: number): Float64Array {
  // Row j of the upper triangle holds column j of the inverse of the factor, so that every loop below runs
  // along rows.
  const columns = new Float64Array(stride * stride);
  for (let column = 0; column < size; column++) {
    const atColumn = column * stride;
    columns[atColumn + column] = 1 / (factor[atColumn + column] as number);
    for (let row = column + 1; row < size; row++) {
      const atRow = row * stride;
      let rest = 0;
      for (let k = column; k < row; k++)
        rest -= (factor[atRow + k] as number) * (columns[atColumn + k] as number);
      columns[atColumn + row] = rest / (factor[atRow + row] as number);
    }
  }
  const inverse = new Float64Array(stride * stride);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = 0;
      for (let k = row; k < size; k++) {
        sum += (columns[row * stride + k] as number) * (columns[column * stride + k] as number);
      }
      inverse[row * stride + column] = sum;
      inverse[column * stride + row] = sum;
    }
  }
  return inverse;
}
