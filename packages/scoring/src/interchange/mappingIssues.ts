import { type Issue, issue, type Scale } from "@samtal/core";
import { levelsOf } from "./levelsOf.ts";
import type { ScalePair } from "./scalePair.ts";

const allowed = new Set([
  "ordered ordered",
  "ordered continuous",
  "ordered nominal",
  "nominal nominal",
  "nominal ordered",
  "continuous ordered",
]);

/** Everything that keeps pairs from being a mapping between two scales. */
export function mappingIssues(from: Scale, to: Scale, pairs: readonly ScalePair[] | "linear"): Issue[] {
  const kinds = { from: from.kind, to: to.kind };
  if (pairs === "linear") {
    return from.kind === "continuous" && to.kind === "continuous"
      ? []
      : [issue("scoring/mapping-kinds", ["pairs"], kinds)];
  }
  if (!allowed.has(`${from.kind} ${to.kind}`)) return [issue("scoring/mapping-kinds", ["pairs"], kinds)];
  const issues = pairs.flatMap((pair, at) => [
    ...(placeOn(from, pair.from) === undefined
      ? [issue("scoring/mapping-unknown-level", ["pairs", at, "from"])]
      : []),
    ...(placeOn(to, pair.to) === undefined
      ? [issue("scoring/mapping-unknown-level", ["pairs", at, "to"])]
      : []),
  ]);
  const seen = new Set<string | number>();
  for (const [at, pair] of pairs.entries()) {
    if (seen.has(pair.from)) issues.push(issue("scoring/mapping-duplicate-level", ["pairs", at, "from"]));
    seen.add(pair.from);
  }
  const unmapped = starts(from).filter((start) => !seen.has(start)).length;
  if (unmapped > 0) issues.push(issue("scoring/mapping-incomplete", ["pairs"], { unmapped }));
  return issues.length > 0 ? issues : monotoneIssues(from, to, pairs);
}

/** What the pairs must speak of: every level, or the number at which a continuous scale begins. */
const starts = (scale: Scale): readonly (string | number)[] =>
  scale.kind === "continuous" ? [scale.minimum] : levelsOf(scale).map(({ key }) => key);

/** Where a level or a number stands on its scale; undefined when it is not on it. */
function placeOn(scale: Scale, end: string | number): number | undefined {
  if (scale.kind === "continuous") {
    return typeof end === "number" && scale.minimum <= end && end <= scale.maximum ? end : undefined;
  }
  const place = levelsOf(scale).findIndex(({ key }) => key === end);
  return place === -1 ? undefined : place;
}

/** A better rating may never come out as a worse one; codes without an order can't. */
function monotoneIssues(from: Scale, to: Scale, pairs: readonly ScalePair[]): Issue[] {
  if (from.kind === "nominal" || to.kind === "nominal") return [];
  const places = pairs.map((pair, at) => ({
    at,
    from: placeOn(from, pair.from) ?? 0,
    to: placeOn(to, pair.to) ?? 0,
  }));
  return places
    .sort((a, b) => a.from - b.from)
    .flatMap(({ at, to }, rank, sorted) =>
      to < (sorted[rank - 1]?.to ?? to) ? [issue("scoring/mapping-not-monotone", ["pairs", at, "to"])] : [],
    );
}
