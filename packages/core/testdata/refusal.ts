import type { Parsed } from "../src/index.ts";

/** A document that a parser must refuse, and the one issue that it must give: its code, then its path. */
export type Refusal = [
  what: string,
  document: unknown,
  parse: (input: unknown) => Parsed<unknown>,
  expected: string
];

/** The issues of a refused document, each as its code and its path; none for one that is taken. */
export const refused = (parsed: Parsed<unknown>): string[] =>
  parsed.status === "ok" ? [] : parsed.issues.map(({ code, path }) => `${code} ${path.join(".")}`.trim());
