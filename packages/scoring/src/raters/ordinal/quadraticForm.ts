/** `weights' matrix weights`, the matrix in rows: a weighted sum's variance from covariances. */
export function quadraticForm(matrix: Float64Array, weights: Float64Array): number {
  const size = weights.length;
  let sum = 0;
  for (let k = 0; k < size; k++) {
    const weight = weights[k] as number;
    if (weight === 0) continue;
    for (let l = 0; l < size; l++) sum += weight * (matrix[k * size + l] as number) * (weights[l] as number);
  }
  return sum;
}
