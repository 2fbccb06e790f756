/** What a check of files that we write found. */
export interface CheckOutcome {
  /** `not-run` when a program is missing: the lines say which, and how to install it. */
  readonly status: "passed" | "failed" | "not-run";
  /** The first says what was checked; the rest are the table. */
  readonly lines: readonly string[];
}
