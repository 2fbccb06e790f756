import type { ContentFacts } from "./contentFacts.ts";
import type { ContentVariable } from "./contentVariable.ts";

/**
 * What a variable's source holds, unformatted.
 *
 * @param variable - the variable
 * @param facts - the documents that messages take their words from
 * @param item - the item of a list, for a variable within one
 * @returns undefined where the source is missing, or where a list is empty that may not be
 */
export function readVariable(variable: ContentVariable, facts: ContentFacts, item?: unknown): unknown {
  const raw = variable.read === undefined ? walk(item ?? facts, variable.path) : variable.read(facts, item);
  return Array.isArray(raw) && raw.length === 0 && variable.mayBeEmpty !== true ? undefined : raw;
}

function walk(from: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined,
    from,
  );
}
