import { contentHash, type Rubric } from "@samtal/core";

/**
 * The hash by which an assessment names its rubric: over everything but the vendor's metadata.
 *
 * @param rubric - a parsed rubric
 * @returns `sha256:` and 64 hexadecimal digits
 * @example
 * ```ts
 * import { buildRubric } from "@samtal/core/testing";
 * import { rubricHash } from "@samtal/scoring";
 *
 * rubricHash(buildRubric({ quorum: 1 })) === rubricHash(buildRubric({ quorum: 2 })); // => false
 * ```
 */
export function rubricHash(rubric: Rubric): string {
  const { metadata: _, ...content } = rubric;
  return contentHash(content);
}
