import { compareText } from "@samtal/core";
import type { Evaluation, Until } from "../evaluation/evaluation.ts";

/** Which ways a change of policy can go for an item, each beside its opposite. */
export const changeDirections = [
  "newly-disposed",
  "newly-kept",
  "shorter",
  "longer",
  "used-shorter",
  "used-longer",
] as const;

/**
 * Which way a change of policy goes for an item. `newly-disposed`: it is disposed of on the day, and would not have
 * been; `newly-kept`: the opposite. `shorter`, `longer`: it is kept under both, to another last day. `used-shorter`,
 * `used-longer`: kept to the same last day, but locked earlier or later.
 */
export type ChangeDirection = (typeof changeDirections)[number];

/** What of an evaluation a change is seen in. */
export type Kept = Pick<Evaluation, "action" | "until" | "restrictedFrom" | "disposedOn">;

/**
 * Which way a change goes; undefined where there is none, or where the item is disposed of now under both policies:
 * then it makes no difference when it should have been.
 */
export function changeDirection(before: Kept, after: Kept): ChangeDirection | undefined {
  const [wasKept, isKept] = [before, after].map(({ action }) => action === "retain" || action === "restrict");
  if (wasKept !== isKept) return wasKept ? "newly-disposed" : "newly-kept";
  if (!wasKept) return undefined;
  const kept = compareEnds(before.until, after.until);
  if (kept !== 0) return kept > 0 ? "shorter" : "longer";
  const used = compareEnds(usedUntil(before), usedUntil(after));
  if (used === 0) return undefined;
  return used > 0 ? "used-shorter" : "used-longer";
}

/**
 * The first day on which a kept item is locked: `null` where it is already, `open` where it is in use to its end.
 * Compared only between items of one last day.
 */
const usedUntil = ({ action, restrictedFrom }: Kept): Until | null =>
  action === "restrict" ? null : (restrictedFrom ?? "open");

/** A day that nobody can name lies after every other, and one that never was before every other. */
function compareEnds(a: Until | null, b: Until | null): number {
  if (a === b) return 0;
  if (a === "open" || b === null) return 1;
  if (b === "open" || a === null) return -1;
  return compareText(a, b);
}
