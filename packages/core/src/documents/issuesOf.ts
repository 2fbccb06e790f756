import type { z } from "zod";
import { type Issue, issue, type IssueParam } from "../errors/issue.ts";
import { knownKeys } from "./knownKeys.ts";

/**
 * Turns zod's findings into coded issues without repeating anything that the document said.
 *
 * zod's own messages are dropped on purpose: they quote keys of the document, which can be names.
 */
export function issuesOf(schema: z.core.$ZodType, error: z.core.$ZodError): Issue[] {
  const keys = knownKeys(schema);
  return error.issues.flatMap((raw) => convert(raw, [], keys));
}

function convert(
  raw: z.core.$ZodIssue,
  prefix: readonly (string | number)[],
  keys: ReadonlySet<string>
): Issue[] {
  const path = [...prefix, ...safePath(raw.path, keys)];
  switch (raw.code) {
    case "invalid_type":
      return [issue("core/invalid-type", path, { expected: raw.expected })];
    case "invalid_format":
      return [issue("core/invalid-format", path, { format: raw.format })];
    case "invalid_value":
      return [
        path.at(-1) === "schemaVersion"
          ? issue("core/unknown-schema-version", path, { known: raw.values.map(String).join(" ") })
          : issue("core/invalid-value", path, { allowed: raw.values.map(String).join(" ") }),
      ];
    case "too_small":
      return [issue("core/too-small", path, { minimum: Number(raw.minimum), of: raw.origin })];
    case "too_big":
      return [issue("core/too-big", path, { maximum: Number(raw.maximum), of: raw.origin })];
    case "not_multiple_of":
      return [issue("core/not-multiple-of", path, { divisor: raw.divisor })];
    case "unrecognized_keys":
      return [issue("core/unrecognized-keys", path, { count: raw.keys.length })];
    case "invalid_key":
      return [issue("core/invalid-key", path)];
    case "invalid_element":
      return [issue("core/invalid-element", path)];
    case "invalid_union":
      return union(raw, path, keys);
    case "custom":
      return [custom(raw, path)];
    default:
      return [issue("core/invalid", path)];
  }
}

/** A union that got furthest in one branch is best explained by that branch. */
function union(
  raw: z.core.$ZodIssueInvalidUnion,
  path: readonly (string | number)[],
  keys: ReadonlySet<string>
): Issue[] {
  if ("options" in raw && raw.options) {
    return [issue("core/invalid-value", path, { allowed: raw.options.map(String).join(" ") })];
  }
  const branches = raw.errors
    .filter((issues) => issues.length > 0)
    .sort((a, b) => depth(b) - depth(a) || a.length - b.length);
  const [best] = branches;
  if (best && depth(best) > 0) return best.flatMap((inner) => convert(inner, path, keys));
  return [issue("core/no-variant-matches", path, { variants: Math.max(raw.errors.length, 1) })];
}

const depth = (issues: readonly z.core.$ZodIssue[]): number =>
  issues.reduce((deepest, { path }) => Math.max(deepest, path.length), 0);

/** Refinements of ours name their code in `params.issue`; the rest of `params` travels with the issue. */
function custom(raw: z.core.$ZodIssueCustom, path: readonly (string | number)[]): Issue {
  const { issue: code, ...params } = (raw.params ?? {}) as { issue?: string } & Record<string, IssueParam>;
  return issue(code ?? "core/invalid", path, params);
}

function safePath(path: readonly PropertyKey[], keys: ReadonlySet<string>): (string | number)[] {
  return path.map((segment) =>
    typeof segment === "number" ? segment : keys.has(String(segment)) ? String(segment) : "*"
  );
}
