import { type Anchor, reason, type Scale } from "@samtal/core";
import { type Finding, finding, type FindingSeverity } from "../finding.ts";
import { placedQuestions } from "../placedQuestions.ts";
import { campion1997 } from "../sources.ts";
import type { GuideRule } from "./guideRule.ts";

/**
 * Anchors fit the scale, and describe every level of an ordered one.
 *
 * Raters can't do without the lowest, a middle and the highest level; the levels between are advice. A question's
 * own anchors stand in for those of its competencies, so the same holds for them. Codes without an order need no
 * anchor, and a continuous scale has no level that one could name.
 */
export const anchorLevels: GuideRule = ({ guide }) => [
  ...guide.competencies.flatMap(({ competency, anchors }, at) =>
    ofAnchors(guide.scale, anchors, ["competencies", at, "anchors"], competency.id),
  ),
  ...placedQuestions(guide).flatMap(({ question, path }) =>
    question.anchors === undefined ? [] : ofAnchors(guide.scale, question.anchors, [...path, "anchors"], question.id),
  ),
];

function ofAnchors(scale: Scale, anchors: readonly Anchor[], path: Finding["path"], of: string): Finding[] {
  // A plugin's levels are known to the plugin alone.
  if (scale.kind === "plugin") return [];
  const levels = scale.kind === "continuous" ? [] : scale.levels.map(({ key }) => key);
  const described = new Set<string>();
  const misplaced = anchors.flatMap(({ level }, at): Finding[] => {
    const place = [...path, at, "level"];
    if (!levels.includes(level)) return [finding("blocking", place, reason("guide/anchor-unknown-level", { of, level }))];
    if (described.has(level)) return [finding("blocking", place, reason("guide/anchor-duplicate-level", { of, level }))];
    described.add(level);
    return [];
  });
  if (scale.kind !== "ordered") return misplaced;
  const missing = levels.flatMap((level, at): Finding[] => {
    if (described.has(level)) return [];
    return severityOf(levels, at, described) === "blocking"
      ? [finding("blocking", path, reason("guide/anchor-missing", { of, level }, campion1997))]
      : [finding("advice", path, reason("guide/level-undescribed", { of, level }, campion1997))];
  });
  return [...misplaced, ...missing];
}

/** Of an even number of levels, two lie in the middle and one of them is enough. */
function severityOf(levels: readonly string[], at: number, described: ReadonlySet<string>): FindingSeverity {
  if (at === 0 || at === levels.length - 1) return "blocking";
  const lowerMiddle = Math.floor((levels.length - 1) / 2);
  const upperMiddle = Math.ceil((levels.length - 1) / 2);
  return at === lowerMiddle && !described.has(levels[upperMiddle] ?? "") ? "blocking" : "advice";
}
