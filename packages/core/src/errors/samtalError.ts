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

  /**
   * Throws one error with every issue of a list, or does nothing where there is none.
   *
   * @param issues - what was found, the most telling first
   * @throws SamtalError with these issues, where there are any
   * @example
   * ```ts
   * import { issue, SamtalError } from "@samtal/core";
   *
   * const codesThrown = (run: () => void) => {
   *   try {
   *     run();
   *     return [];
   *   } catch (error) {
   *     return SamtalError.isInstance(error) ? error.issues.map(({ code }) => code) : [];
   *   }
   * };
   * codesThrown(() => SamtalError.throwIfAny([])); // => []
   * codesThrown(() => SamtalError.throwIfAny([issue("core/too-small"), issue("core/unknown-zone")]));
   * // => ["core/too-small", "core/unknown-zone"]
   * ```
   */
  static throwIfAny(issues: readonly Issue[]): void {
    const [first, ...others] = issues;
    if (first !== undefined) throw new SamtalError([first, ...others]);
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
