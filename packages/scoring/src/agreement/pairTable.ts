import type { CodedRatings } from "./codedRatings.ts";

/** Two raters' ratings cross-tabulated: how many units the first put in a row's category and the second in a column's. */
export interface PairTable {
  readonly categories: number;
  readonly units: number;
  /** Row by row. */
  readonly cells: Float64Array;
  readonly rows: Float64Array;
  readonly columns: Float64Array;
}

/** Cross-tabulates ratings of two raters who both rated every unit. */
export function pairTable({ units, categories, codes }: CodedRatings): PairTable {
  const cells = new Float64Array(categories * categories);
  const rows = new Float64Array(categories);
  const columns = new Float64Array(categories);
  for (let unit = 0; unit < units; unit++) {
    const row = codes[2 * unit] as number;
    const column = codes[2 * unit + 1] as number;
    cells[row * categories + column] = (cells[row * categories + column] as number) + 1;
    rows[row] = (rows[row] as number) + 1;
    columns[column] = (columns[column] as number) + 1;
  }
  return { categories, units, cells, rows, columns };
}
