/** How the parameters of the cumulative link model lie in one row. */
export interface LinkLayout {
  /** Thresholds: the first itself, every other as the log of its distance from the one before. */
  readonly thresholds: number;
  /** Difficulties of all competencies but the last, which is minus their sum. */
  readonly difficulties: number;
  /** Then the logs of the candidates' and of the raters' standard deviation. */
  readonly size: number;
}

/** The parameters unpacked. */
export interface LinkParameters {
  readonly thresholds: Float64Array;
  /** One for each competency. */
  readonly difficulties: Float64Array;
  readonly candidate: number;
  readonly rater: number;
}

/** The layout for a number of categories and competencies. */
export function linkLayout(categories: number, competencies: number): LinkLayout {
  const [thresholds, difficulties] = [categories - 1, competencies - 1];
  return { thresholds, difficulties, size: thresholds + difficulties + 2 };
}

/** Unpacks a row of parameters. */
export function linkParameters(
  { thresholds, difficulties, size }: LinkLayout,
  row: Float64Array,
): LinkParameters {
  let last = row[0] as number;
  const bounds = new Float64Array(thresholds).map((_, k) =>
    k === 0 ? last : (last += Math.exp(row[k] as number)),
  );
  const free = row.subarray(thresholds, thresholds + difficulties);
  const rest = -free.reduce((sum, value) => sum + value, 0);
  return {
    thresholds: bounds,
    difficulties: Float64Array.from([...free, difficulties === 0 ? 0 : rest]),
    candidate: Math.exp(row[size - 2] as number),
    rater: Math.exp(row[size - 1] as number),
  };
}

/** Packs parameters into a row. */
export function linkRow(
  { thresholds, difficulties, size }: LinkLayout,
  parameters: LinkParameters,
): Float64Array {
  const row = new Float64Array(size);
  for (let k = 0; k < thresholds; k++) {
    const bound = parameters.thresholds[k] as number;
    row[k] = k === 0 ? bound : Math.log(bound - (parameters.thresholds[k - 1] as number));
  }
  row.set(parameters.difficulties.subarray(0, difficulties), thresholds);
  row[size - 2] = Math.log(parameters.candidate);
  row[size - 1] = Math.log(parameters.rater);
  return row;
}
