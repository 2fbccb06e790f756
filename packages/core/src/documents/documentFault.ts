import { type Issue, issue } from "../errors/issue.ts";

/** Deeper than any document of ours; zod and the canonical form recurse, and a stack has an end. */
const deepest = 200;
/** A round of a thousand candidates stays far below. */
const largest = 1_000_000;

/**
 * Why a value must not be looked into any further, or nothing when it may.
 *
 * Nothing here recurses, and no more than the limit is visited; a value that refers to itself is too deep. A field
 * named `__proto__` is refused, since zod would leave it out silently and whoever copies it could alter a prototype.
 */
export function documentFault(document: unknown): Issue | undefined {
  if (typeof document !== "object" || document === null) return undefined;
  let level: object[] = [document];
  let values = 1;
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > deepest) return issue("core/too-deep", [], { maximum: deepest });
    const below: object[] = [];
    for (const holder of level) {
      if (Object.hasOwn(holder, "__proto__")) return issue("core/reserved-key");
      const children: unknown[] = Array.isArray(holder) ? holder : Object.values(holder);
      values += children.length;
      if (values > largest) return issue("core/too-large", [], { maximum: largest });
      for (const child of children) if (typeof child === "object" && child !== null) below.push(child);
    }
    level = below;
  }
  return undefined;
}
