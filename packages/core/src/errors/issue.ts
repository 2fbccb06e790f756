/** A scalar that an issue may carry. Never a name, an address, a note or a rating. */
export type IssueParam = string | number | boolean;

/**
 * One thing that is wrong with a document or a call.
 *
 * An issue holds codes, ids and positions only, so that it can go to any log: what the document said at `path`
 * is never repeated. A path segment that the schema does not know by name (the key of a record, say) reads `*`.
 */
export interface Issue {
  /** `package/name`, listed in docs/errors.md. */
  readonly code: string;
  /** From the document's root to the place; numbers are array positions. */
  readonly path: readonly (string | number)[];
  /** What the code needs to be understood: a limit, a count, the allowed kinds. */
  readonly params: Readonly<Record<string, IssueParam>>;
  /** Where the code is explained. */
  readonly docUrl: string;
}

/**
 * Builds an {@link Issue} with the address of its explanation.
 *
 * @param code - `package/name` of an issue listed in docs/errors.md
 * @param path - from the document's root to the place
 * @param params - scalars without personal data
 * @returns the issue
 * @example
 * ```ts
 * import { issue } from "@samtal/core";
 *
 * issue("core/unknown-zone", ["zone"]).docUrl; // => "docs/errors.md#coreunknown-zone"
 * ```
 */
export function issue(
  code: string,
  path: readonly (string | number)[] = [],
  params: Readonly<Record<string, IssueParam>> = {},
): Issue {
  return { code, path, params, docUrl: `docs/errors.md#${code.replace("/", "")}` };
}
