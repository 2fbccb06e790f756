/** A function and its slope over log x, at one x. The function rises with x. */
export interface Gap {
  readonly gap: number;
  readonly slope: number;
}

/**
 * The positive zero of a rising function, by Newton's method over log x inside a bracket that only narrows.
 *
 * Logarithms of tails over the logarithm of the point are concave, so that Newton nears the zero from one
 * side; a step out of the bracket (the start may be far off) becomes a bisection of it over log x.
 *
 * @param start - above 0
 * @param gapAt - the function; 0 at what is sought
 * @returns the zero, to the accuracy of `gapAt`
 */
export function positiveRoot(start: number, gapAt: (x: number) => Gap): number {
  let low = 0;
  let high = Infinity;
  let at = start;
  for (let round = 0; round < 200; round++) {
    const { gap, slope } = gapAt(at);
    if (gap === 0 || Number.isNaN(gap)) return at + gap;
    if (gap < 0) low = at;
    else high = at;
    const step = -gap / slope;
    const next = at * Math.exp(step);
    // The error left is about the square of the step.
    if (Math.abs(step) < 1e-10) return next;
    at = next > low && next < high ? next : between(low, high, round);
  }
  return at;
}

function between(low: number, high: number, round: number): number {
  if (high === Infinity) return low * 4 ** (round + 1);
  if (low === 0) return high / 4 ** (round + 1);
  return Math.sqrt(low) * Math.sqrt(high);
}
