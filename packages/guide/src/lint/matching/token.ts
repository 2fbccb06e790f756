/** A word or a mark of a text, as the linter compares it, and where it stands. */
export interface Token {
  /** Lower case, compatibility-normalised, without invisible characters. */
  readonly word: string;
  /** UTF-16 offsets into the text; the words of one short form share theirs. */
  readonly start: number;
  readonly end: number;
  readonly writing: "plain" | "name" | "acronym" | "number";
}

/** The tokens of one sentence; the first is the mark `^`, the last may be its full stop or question mark. */
export type Sentence = readonly Token[];
