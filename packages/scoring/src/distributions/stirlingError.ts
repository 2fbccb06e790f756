// B(2k) / (2k (2k - 1)): DLMF 5.11.1.
const series = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];

/**
 * What Stirling's formula lacks: log Γ(x) − [(x − ½) log x − x + ½ log 2π].
 *
 * From 16 up by the asymptotic series (DLMF 5.11.1, eight terms: below 1e-17 there); below by the recurrence
 * δ(x) = δ(x + 1) + (x + ½) log(1 + 1/x) − 1, whose last part is the sum of v²ᵏ/(2k + 1) with v = 1/(2x + 1),
 * so that nothing cancels.
 *
 * Source: C. Loader (2000), Fast and accurate computation of binomial probabilities, for its use; DLMF 5.11.
 *
 * @param x - above 0
 * @returns δ(x), to about 1e-16 absolute
 */
export function stirlingError(x: number): number {
  let shifted = x;
  let sum = 0;
  while (shifted < 16) {
    sum += recurrenceTerm(shifted);
    shifted += 1;
  }
  const inverse = 1 / shifted;
  const square = inverse * inverse;
  let tail = 0;
  for (let at = series.length - 1; at >= 0; at--) tail = tail * square + (series[at] ?? 0);
  return sum + tail * inverse;
}

function recurrenceTerm(x: number): number {
  if (x < 0.5) return (x + 0.5) * Math.log1p(1 / x) - 1;
  const square = 1 / ((2 * x + 1) * (2 * x + 1));
  let power = square;
  let sum = 0;
  for (let odd = 3; power > 1e-19; odd += 2) {
    sum += power / odd;
    power *= square;
  }
  return sum;
}
