/**
 * McGraw and Wong's forms of the intraclass correlation.
 *
 * - `1`: each candidate has raters of their own (one-way)
 * - `A`: all candidates have the same raters, and a rater's leniency counts as disagreement (absolute agreement)
 * - `C`: all candidates have the same raters, and a rater's leniency does not count (consistency)
 */
export type IccForm = "1" | "A" | "C";
