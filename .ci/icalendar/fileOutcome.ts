/** How the reading of one file went. */
export interface FileOutcome {
  /** From the folder that was given. */
  readonly file: string;
  /** Refused: nothing in it could be read for busy times. */
  readonly status: "whole" | "problems" | "refused" | "crashed" | "timed-out";
  /** The codes of its problems, each once; the error's name for a crash. */
  readonly codes: readonly string[];
  /** How many busy times were found. */
  readonly busy: number;
  readonly milliseconds: number;
}
