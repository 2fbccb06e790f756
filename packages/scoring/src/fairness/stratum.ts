import type { Selection } from "./selection.ts";

/** The counts of the two groups within one job, site or year. */
export interface Stratum {
  readonly focal: Selection;
  readonly reference: Selection;
}
