/** A block of TypeScript in a document or a TSDoc comment, with where it stands. */
export interface DocExample {
  /** From the repository's folder. */
  readonly file: string;
  /** Line of the file on which the code begins, from 1. */
  readonly line: number;
  readonly code: string;
  /** Whether an example without a checked line is a fault. */
  readonly mustCheck: boolean;
}

/** Something that is wrong with an example. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}
