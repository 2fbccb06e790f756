import { rateRatio } from "./exactCounts.ts";
import { fisherTails } from "./fisherTails.ts";
import { type FourFifthsVerdict, fourFifths } from "./fourFifths.ts";
import { mostPeople } from "./mostPeople.ts";
import type { Selection } from "./selection.ts";

/**
 * What one other decision would have been.
 *
 * - `one-more`: one more of the group selected
 * - `one-fewer`: one fewer of the group selected
 * - `place-gained`: a place went to the group instead of to the reference group
 * - `place-lost`: a place went to the reference group instead of to the group
 */
export type OnePersonChange = "one-more" | "one-fewer" | "place-gained" | "place-lost";

/** What the audit would say after one other decision. */
export type OnePersonFlip =
  | {
      readonly change: OnePersonChange;
      readonly status: "ok";
      /** `null` where nobody of the reference group would be selected. */
      readonly impactRatio: number | null;
      readonly fourFifths: FourFifthsVerdict;
      readonly fourFifthsChanges: boolean;
      /** Whether Fisher's two-sided p crosses 1 − level. `false` where it is not reckoned for so many people. */
      readonly significanceChanges: boolean;
    }
  | { readonly change: OnePersonChange; readonly status: "impossible" };

const steps: readonly (readonly [OnePersonChange, number, number])[] = [
  ["one-more", 1, 0],
  ["one-fewer", -1, 0],
  ["place-gained", 1, -1],
  ["place-lost", -1, 1],
];

/** Whether one person decided otherwise would change what the audit says: then it says little. */
export function onePersonFlips(focal: Selection, reference: Selection, level: number): OnePersonFlip[] {
  const verdict = fourFifths(focal, reference);
  const significant = isSignificant(focal, reference, level);
  return steps.map(([change, gained, given]): OnePersonFlip => {
    const one = { selected: focal.selected + gained, total: focal.total };
    const other = { selected: reference.selected + given, total: reference.total };
    if (!isPossible(one) || !isPossible(other)) return { change, status: "impossible" };
    const after = fourFifths(one, other);
    return {
      change,
      status: "ok",
      impactRatio: other.selected === 0 ? null : rateRatio(one, other),
      fourFifths: after,
      fourFifthsChanges: after !== verdict,
      significanceChanges: isSignificant(one, other, level) !== significant,
    };
  });
}

function isPossible({ selected, total }: Selection): boolean {
  return selected >= 0 && selected <= total;
}

function isSignificant(focal: Selection, reference: Selection, level: number): boolean {
  if (focal.total + reference.total > mostPeople) return false;
  return fisherTails(focal, reference).twoSided < 1 - level;
}
