import { type Issue, issue, type IssueParam } from "./issue.ts";

const marker = Symbol.for("samtal.error");

/**
 * The one exception that Samtal throws: a mistake of the calling program, never an expected outcome.
 *
 * It holds every issue that was found. `code`, `path` and `docUrl` are those of the first. The message names
 * codes and paths only. Test for it with {@link SamtalError.isInstance}, which also recognises errors from a
 * second copy of the package.
 *
 * @example
 * ```ts
 * import { SamtalError } from "@samtal/core";
 * import { parseInstant } from "@samtal/core/time";
 *
 * const codeOf = (text: string) => {
 *   try {
 *     return parseInstant(text);
 *   } catch (error) {
 *     return SamtalError.isInstance(error) ? error.code : "unknown";
 *   }
 * };
 * codeOf("tomorrow at nine"); // => "core/invalid-format"
 * ```
 */
export class SamtalError extends Error {
  readonly issues: readonly [Issue, ...Issue[]];

  constructor(issues: readonly [Issue, ...Issue[]]) {
    super(summary(issues));
    this.name = "SamtalError";
    this.issues = issues;
    Object.defineProperty(this, marker, { value: true });
  }

  /** Code of the first issue. */
  get code(): string {
    return this.issues[0].code;
  }

  /** Path of the first issue. */
  get path(): readonly (string | number)[] {
    return this.issues[0].path;
  }

  /** Explanation of the first issue. */
  get docUrl(): string {
    return this.issues[0].docUrl;
  }

  /** Builds the error for a single issue. */
  static of(
    code: string,
    path: readonly (string | number)[] = [],
    params: Readonly<Record<string, IssueParam>> = {},
  ): SamtalError {
    return new SamtalError([issue(code, path, params)]);
  }

  /** Whether `value` is a SamtalError, of this or of another copy of the package. */
  static isInstance(value: unknown): value is SamtalError {
    return typeof value === "object" && value !== null && (value as Record<symbol, unknown>)[marker] === true;
  }
}

const listed = 10;

function summary(issues: readonly Issue[]): string {
  const lines = issues
    .slice(0, listed)
    .map(({ code, path }) => (path.length === 0 ? code : `${code} at ${path.join(".")}`));
  const more = issues.length - lines.length;
  return more > 0 ? `${lines.join("; ")}; and ${more} more` : lines.join("; ");
}
