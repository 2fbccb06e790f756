/**
 * Factors a symmetric positive definite matrix in place into `L` with `L L' = matrix`. Only the lower
 * triangle is read and written, row by row.
 *
 * @param matrix - square, in rows of `size` numbers, from position `from`
 * @returns whether the matrix is positive definite; where it isn't, its content is spoilt
 */
export function choleskyFactor(matrix: Float64Array, size: number, from = 0): boolean {
  for (let row = 0; row < size; row++) {
    const atRow = from + row * size;
    for (let column = 0; column <= row; column++) {
      const atColumn = from + column * size;
      let rest = matrix[atRow + column] as number;
      for (let k = 0; k < column; k++)
        rest -= (matrix[atRow + k] as number) * (matrix[atColumn + k] as number);
      if (column < row) matrix[atRow + column] = rest / (matrix[atColumn + column] as number);
      else if (rest > 0) matrix[atRow + row] = Math.sqrt(rest);
      else return false;
    }
  }
  return true;
}
