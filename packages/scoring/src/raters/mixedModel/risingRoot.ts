/**
 * Where a function that rises from a value below 0 at 0 crosses 0: steps double from a tenth until it does,
 * then the Illinois variant of false position narrows the bracket.
 *
 * @returns `beyond` where it doesn't cross up to `furthest`; `undefined` where the function is, on the way
 */
export function risingRoot(
  excess: (step: number) => number | undefined,
  furthest: number,
): number | "beyond" | undefined {
  let low = 0;
  let atLow = excess(low);
  let high = 0.1;
  let atHigh = excess(high);
  while (atHigh !== undefined && atHigh < 0) {
    if (high >= furthest) return "beyond";
    low = high;
    atLow = atHigh;
    high = Math.min(2 * high, furthest);
    atHigh = excess(high);
  }
  let last = 0;
  for (let iteration = 0; iteration < 100 && atLow !== undefined && atHigh !== undefined; iteration++) {
    const guess: number = low - (atLow * (high - low)) / (atHigh - atLow);
    const value = excess(guess);
    if (value === undefined || Math.abs(value) < 1e-9 || high - low < 1e-13 * high) {
      return value === undefined ? undefined : guess;
    }
    if (value > 0) {
      high = guess;
      atHigh = value;
      if (last > 0) atLow /= 2;
    } else {
      low = guess;
      atLow = value;
      if (last < 0) atHigh /= 2;
    }
    last = value;
  }
  return undefined;
}
