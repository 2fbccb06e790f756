import type { Selection } from "./selection.ts";

/** One dimension of a group, such as `{ dimension: "sex", category: "female" }`: labels that the caller chooses. */
export interface GroupCategory {
  readonly dimension: string;
  readonly category: string;
}

/**
 * The counts of one group.
 *
 * `key` is an opaque label. Where groups intersect, each entry is a cell (women aged 45 and over, say) and names its
 * category in every dimension; the tables of single dimensions are summed from the cells, so all counts agree.
 * Leave a cell out where nobody is in it.
 */
export interface GroupCounts extends Selection {
  readonly key: string;
  readonly categories?: readonly GroupCategory[];
}
