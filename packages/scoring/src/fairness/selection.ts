/** How many of a group were selected. Counts only: the audit never sees a candidate. */
export interface Selection {
  /** People selected (moved on, hired, scored above the median: what the audit is about). */
  readonly selected: number;
  /** People in the group, selected or not. */
  readonly total: number;
}
