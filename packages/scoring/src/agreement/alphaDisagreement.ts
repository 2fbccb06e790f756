import { orderedSum } from "../statistic/orderedSum.ts";

/** Ratings as positions of values, for {@link alphaDisagreement}. */
export interface AlphaRatings {
  /** Unit by unit and within it rater by rater, the position of the value; -1 where not rated. */
  readonly codes: Int32Array;
  readonly units: number;
  readonly raters: number;
  /** How many values there are; every code lies below. */
  readonly values: number;
}

/**
 * How far two values lie apart.
 *
 * - `nominal`: 0 for the same, 1 for different ones
 * - `ordinal`: the squared difference of their mean ranks among all pairable ratings
 * - `interval`: the squared difference of the numbers in `at`, one for each value in ascending order
 * - `pairwise`: a function of two positions; takes the square of the number of values
 */
export type AlphaDistance =
  | { readonly kind: "nominal" }
  | { readonly kind: "ordinal" }
  | { readonly kind: "interval"; readonly at: Float64Array }
  | { readonly kind: "pairwise"; readonly between: (one: number, other: number) => number };

/** What Krippendorff's alpha is made of: alpha = 1 − observed / expected. */
export interface AlphaDisagreement {
  /** Mean distance of the ratings within units; 0 where there are none. */
  readonly observedDisagreement: number;
  /** Mean distance of all pairable ratings; 0 where there are none, or all are the same. */
  readonly expectedDisagreement: number;
  /** Ratings in units with two or more. */
  readonly pairableValues: number;
  /** Units with two ratings or more. */
  readonly unitsUsed: number;
}

/**
 * Krippendorff's observed and expected disagreement over typed arrays: the kernel of {@link krippendorffAlpha}.
 *
 * No coincidence matrix is built: nominal, ordinal and interval distances cost time and memory in proportion to the
 * ratings, however many raters or values there are. The input is trusted, not checked.
 *
 * @param ratings - positions of values, -1 where not rated; positions ascend with the values
 * @param distance - how far two values lie apart
 * @returns both disagreements and what they rest on
 * @see Krippendorff (1970), Bivariate agreement coefficients for reliability of data; Hayes and Krippendorff (2007)
 * @example
 * ```ts
 * import { alphaDisagreement } from "@samtal/scoring";
 *
 * const codes = Int32Array.of(0, 0, 1, 1, 0, 1, -1, 1);
 * const found = alphaDisagreement({ codes, units: 4, raters: 2, values: 2 }, { kind: "nominal" });
 * found.pairableValues; // => 6
 * 1 - found.observedDisagreement / found.expectedDisagreement; // => 0.4444444444444444
 * ```
 */
export function alphaDisagreement(ratings: AlphaRatings, distance: AlphaDistance): AlphaDisagreement {
  const counts = pairableCounts(ratings);
  const { pairableValues, unitsUsed } = counts;
  if (unitsUsed === 0) return { observedDisagreement: 0, expectedDisagreement: 0, pairableValues, unitsUsed };
  const observed =
    distance.kind === "nominal"
      ? observedNominal(ratings)
      : observedBy(
          ratings,
          unitsUsed,
          distance.kind === "pairwise"
            ? pairwiseWithin(distance.between)
            : squaredWithin(distance.kind === "ordinal" ? meanRanks(counts.byValue) : shifted(distance.at, counts.byValue)),
        );
  const expected =
    distance.kind === "nominal"
      ? expectedNominal(counts)
      : distance.kind === "pairwise"
        ? expectedPairwise(counts, distance.between)
        : expectedSquared(counts, distance.kind === "ordinal" ? meanRanks(counts.byValue) : shifted(distance.at, counts.byValue));
  return {
    observedDisagreement: observed / pairableValues,
    expectedDisagreement: expected / (pairableValues * (pairableValues - 1)),
    pairableValues,
    unitsUsed,
  };
}

interface PairableCounts {
  readonly byValue: Float64Array;
  readonly pairableValues: number;
  readonly unitsUsed: number;
}

function pairableCounts({ codes, units, raters, values }: AlphaRatings): PairableCounts {
  const byValue = new Float64Array(values);
  let pairableValues = 0;
  let unitsUsed = 0;
  for (let unit = 0; unit < units; unit++) {
    const from = unit * raters;
    let rated = 0;
    for (let at = from; at < from + raters; at++) {
      if ((codes[at] as number) >= 0) rated++;
    }
    if (rated < 2) continue;
    unitsUsed++;
    pairableValues += rated;
    for (let at = from; at < from + raters; at++) {
      const code = codes[at] as number;
      if (code >= 0) byValue[code] = (byValue[code] as number) + 1;
    }
  }
  return { byValue, pairableValues, unitsUsed };
}

/** Unlike pairs, in whole numbers for each number of ratings a unit has: exact, in whatever order they come. */
function observedNominal({ codes, units, raters, values }: AlphaRatings): number {
  const unlike = new Float64Array(raters + 1);
  const own = new Int32Array(values);
  for (let unit = 0; unit < units; unit++) {
    const from = unit * raters;
    let rated = 0;
    let like = 0;
    for (let at = from; at < from + raters; at++) {
      const code = codes[at] as number;
      if (code < 0) continue;
      rated++;
      // The n-th rating of a value makes 2n − 1 more ordered pairs of likes, itself included.
      own[code] = (own[code] as number) + 1;
      like += 2 * (own[code] as number) - 1;
    }
    for (let at = from; at < from + raters; at++) {
      const code = codes[at] as number;
      if (code >= 0) own[code] = 0;
    }
    unlike[rated] = (unlike[rated] as number) + rated * rated - like;
  }
  let sum = 0;
  for (let rated = 2; rated <= raters; rated++) sum += (unlike[rated] as number) / (rated - 1);
  return sum;
}

const expectedNominal = ({ byValue, pairableValues }: PairableCounts): number =>
  pairableValues ** 2 - byValue.reduce((sum, count) => sum + count * count, 0);

/** Sums a unit's distances over all ordered pairs of its ratings, which come sorted. */
type WithinUnit = (codes: Int32Array) => number;

function observedBy({ codes, units, raters }: AlphaRatings, unitsUsed: number, within: WithinUnit): number {
  const terms = new Float64Array(unitsUsed);
  const own = new Int32Array(raters);
  let used = 0;
  for (let unit = 0; unit < units; unit++) {
    let rated = 0;
    for (let at = unit * raters; at < (unit + 1) * raters; at++) {
      if ((codes[at] as number) >= 0) own[rated++] = codes[at] as number;
    }
    if (rated >= 2) terms[used++] = within(sorted(own.subarray(0, rated))) / (rated - 1);
  }
  return orderedSum(terms);
}

/** Below this many, putting each in its place beats the engine's sort. */
const few = 24;

function sorted(codes: Int32Array): Int32Array {
  if (codes.length > few) return codes.sort();
  for (let at = 1; at < codes.length; at++) {
    const code = codes[at] as number;
    let place = at;
    for (; place > 0 && (codes[place - 1] as number) > code; place--) codes[place] = codes[place - 1] as number;
    codes[place] = code;
  }
  return codes;
}

/** Squared differences of all ordered pairs are twice the number of ratings times their squared deviations. */
function squaredWithin(position: Float64Array): WithinUnit {
  return (codes) => {
    let mean = 0;
    for (const code of codes) mean += position[code] as number;
    mean /= codes.length;
    let squares = 0;
    for (const code of codes) squares += ((position[code] as number) - mean) ** 2;
    return 2 * codes.length * squares;
  };
}

function expectedSquared({ byValue, pairableValues }: PairableCounts, position: Float64Array): number {
  let mean = 0;
  byValue.forEach((count, value) => (mean += count * (position[value] as number)));
  mean /= pairableValues;
  let squares = 0;
  byValue.forEach((count, value) => (squares += count * ((position[value] as number) - mean) ** 2));
  return 2 * pairableValues * squares;
}

function pairwiseWithin(between: (one: number, other: number) => number): WithinUnit {
  return (codes) => {
    const runs: { code: number; count: number }[] = [];
    for (const code of codes) {
      const last = runs.at(-1);
      if (last?.code === code) last.count++;
      else runs.push({ code, count: 1 });
    }
    let sum = 0;
    runs.forEach((one, at) => {
      for (const other of runs.slice(0, at)) sum += one.count * other.count * between(one.code, other.code);
    });
    return 2 * sum;
  };
}

function expectedPairwise({ byValue }: PairableCounts, between: (one: number, other: number) => number): number {
  let sum = 0;
  byValue.forEach((count, one) => {
    if (count === 0) return;
    for (let other = 0; other < one; other++) {
      const beside = byValue[other] as number;
      if (beside > 0) sum += count * beside * between(one, other);
    }
  });
  return 2 * sum;
}

/** The mean rank of each value's ratings: the ordinal distance is the squared difference of these. */
function meanRanks(byValue: Float64Array): Float64Array {
  let below = 0;
  return byValue.map((count) => {
    const rank = below + count / 2;
    below += count;
    return rank;
  });
}

/** Counted from the lowest value that counts, so that large numbers close together keep their differences. */
function shifted(at: Float64Array, byValue: Float64Array): Float64Array {
  const lowest = at[byValue.findIndex((count) => count > 0)] as number;
  return at.map((value) => value - lowest);
}
