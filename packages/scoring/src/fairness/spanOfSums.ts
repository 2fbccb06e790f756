// The largest prime below 2^26: a product of two remainders stays an exact double.
const prime = 67_108_859;

/** Whether sums over sets of unknowns determine another one: linear algebra over the remainders of a prime. */
export interface SpanOfSums {
  readonly determines: (members: readonly number[]) => boolean;
}

/**
 * The span of known sums.
 *
 * @param size - number of unknowns, numbered from 0
 * @param sums - for each known sum the unknowns that it adds up
 */
export function spanOfSums(size: number, sums: readonly (readonly number[])[]): SpanOfSums {
  const rows: { pivot: number; row: Float64Array }[] = [];
  const reduced = (members: readonly number[]): Float64Array => {
    const vector = new Float64Array(size);
    for (const member of members) vector[member] = 1;
    for (const { pivot, row } of rows) subtract(vector, row, pivot);
    return vector;
  };
  for (const members of sums) {
    const row = reduced(members);
    const pivot = row.findIndex((entry) => entry !== 0);
    if (pivot < 0) continue;
    const inverse = power(row[pivot] ?? 0, prime - 2);
    for (let at = pivot; at < size; at++) row[at] = ((row[at] ?? 0) * inverse) % prime;
    rows.push({ pivot, row });
  }
  return { determines: (members) => reduced(members).every((entry) => entry === 0) };
}

function subtract(vector: Float64Array, row: Float64Array, pivot: number): void {
  const factor = vector[pivot] ?? 0;
  if (factor === 0) return;
  for (let at = pivot; at < vector.length; at++) {
    vector[at] = ((vector[at] ?? 0) + (prime - factor) * (row[at] ?? 0)) % prime;
  }
}

/** Square and multiply: the inverse of x is x to the power of the prime less 2. */
function power(base: number, exponent: number): number {
  let [result, square] = [1, base];
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * square) % prime;
    square = (square * square) % prime;
  }
  return result;
}
