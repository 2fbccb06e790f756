import type { Citation, Evaluation } from "@samtal/retention";
import type { RoundResult } from "../round/roundResult.ts";
import { fateOf } from "./fateOf.ts";
import { groupBy } from "./groupBy.ts";
import type { Wording } from "./wording.ts";

/** Items of data to which the same happens, on the same day and for the same reasons. */
export interface SharedFate {
  readonly fate: string;
  readonly why: readonly string[];
  readonly citations: readonly Citation[];
  /** Kind of data, and whose it is where more than one person's. */
  readonly items: readonly { readonly kind: string; readonly subjects: readonly string[] }[];
}

/** Puts items that share fate and reasons together, the soonest to go first. */
export function sharedFates(
  evaluations: readonly Evaluation[],
  { items }: Pick<RoundResult, "items">,
  wording: Wording,
): SharedFate[] {
  const inTime = [...evaluations].sort((a, b) => compareTexts(a.disposedOn ?? "9999", b.disposedOn ?? "9999"));
  const groups = groupBy(inTime, (evaluation) =>
    JSON.stringify([fateOf(evaluation, wording), evaluation.because.map(wording.say)]),
  );
  return [...groups.entries()].map(([key, members]) => {
    const [fate, why] = JSON.parse(key) as [string, string[]];
    return {
      fate,
      why,
      citations: members[0]?.citations ?? [],
      items: members.map(({ itemId, category }) => ({
        kind: wording.labels.categories[category],
        subjects: (items.find(({ id }) => id === itemId)?.subjectIds ?? []).map((id) => wording.name(id)),
      })),
    };
  });
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
