import { reason, type Reason } from "@samtal/core";
import type { SelectionComparison } from "./compareSelection.ts";
import type { Selection } from "./selection.ts";

interface Keyed extends Selection {
  readonly key: string;
}

/** What a comparison says, in a recruiter's words: the ratio, chance, and how much hangs on one person. */
export function comparisonReasons(
  focal: Keyed,
  reference: Keyed,
  comparison: SelectionComparison,
  level: number,
): Reason[] {
  return [ratioReason(focal, reference, comparison), ...chanceReasons(comparison, level), ...flipReasons(comparison)];
}

function ratioReason(focal: Keyed, reference: Keyed, { impactRatio, fourFifths }: SelectionComparison): Reason {
  const groups = { group: focal.key, reference: reference.key };
  if (impactRatio.status === "undefined") return reason("scoring/impact-ratio-undefined", groups);
  const params = { ...groups, percent: Math.round(impactRatio.value * 1000) / 10 };
  return fourFifths === "reached"
    ? reason("scoring/four-fifths-reached", params)
    : reason("scoring/below-four-fifths", params);
}

function chanceReasons({ exactTests: { fisher } }: SelectionComparison, level: number): Reason[] {
  if (fisher.status === "undefined") return [];
  const params = { percent: Math.round(fisher.value * 10_000) / 100, limit: Math.round((1 - level) * 10_000) / 100 };
  return [
    fisher.value < 1 - level
      ? reason("scoring/difference-beyond-chance", params)
      : reason("scoring/difference-within-chance", params),
  ];
}

function flipReasons({ onePersonFlips }: SelectionComparison): Reason[] {
  const possible = onePersonFlips.filter((flip) => flip.status === "ok");
  const reasons: Reason[] = [];
  if (possible.some(({ fourFifthsChanges }) => fourFifthsChanges)) reasons.push(reason("scoring/one-person-flips-ratio"));
  if (possible.some(({ significanceChanges }) => significanceChanges)) {
    reasons.push(reason("scoring/one-person-flips-test"));
  }
  return reasons;
}
