import { type Issue, issue, type Scale } from "@samtal/core";
import type { ScaleMapping } from "./scaleMapping.ts";
import { sameScale } from "./sameScale.ts";

/** A scale that must be the dialect's own, or a declared mapping between the two. */
export type ScaleOrMapping = Scale | ScaleMapping;

/** Whether it is a mapping. */
export const isMapping = (target: ScaleOrMapping): target is ScaleMapping => "rule" in target;

/** Why a rating on the dialect's scale can't be read onto this: it is neither that scale nor maps from it. */
export function targetIssues(own: Scale, target: ScaleOrMapping): Issue[] {
  return isMapping(target)
    ? issuesBetween(own, target.from, "from")
    : missingMapping(own, target, own, target);
}

/** Why a rating on this can't be written in the dialect: it is neither its scale nor maps onto it. */
export function originIssues(own: Scale, origin: ScaleOrMapping): Issue[] {
  return isMapping(origin) ? issuesBetween(own, origin.to, "to") : missingMapping(own, origin, origin, own);
}

function issuesBetween(own: Scale, end: Scale, which: "from" | "to"): Issue[] {
  if (sameScale(own, end)) return [];
  return [issue("scoring/mapping-other-scale", ["mapping", which], { wanted: own.id, scaleId: end.id })];
}

function missingMapping(own: Scale, other: Scale, from: Scale, to: Scale): Issue[] {
  if (sameScale(own, other)) return [];
  return [issue("scoring/mapping-missing", ["scale"], { from: from.id, to: to.id })];
}
