import type { Wording } from "./wording.ts";
import type { Reason } from "@samtal/core";
import { type EpochMilliseconds, epochMilliseconds } from "@samtal/core/time";
import type { FailedStarts, Layer } from "@samtal/scheduling";

/** Starts that fail for one and the same reasons. */
export interface Failure {
  readonly count: number;
  readonly sentences: readonly string[];
  readonly stretches: readonly { readonly from: EpochMilliseconds; readonly to: EpochMilliseconds }[];
}

/** Where the candidate or the notice already stands in the way nobody else was asked. */
const beforePanel = new Set(["scheduling/within-notice", "scheduling/candidate-barred", "scheduling/outside-window"]);

/** Failing starts by their reasons, those at which the panel was asked; the others are counted. */
export function failuresInWords(
  failed: readonly FailedStarts[],
  gridMinutes: number,
  wording: Wording,
): { readonly failures: readonly Failure[]; readonly others: number } {
  const groups = new Map<string, Failure & { stretches: { from: number; to: number }[] }>();
  let others = 0;
  for (const { from, to, count, because } of failed) {
    if (because.some(({ code }) => beforePanel.has(code))) {
      others += count;
      continue;
    }
    const sentences = whyNobody(because, wording);
    const key = sentences.join("\n");
    const group = groups.get(key) ?? { count: 0, sentences, stretches: [] };
    const before = group.stretches[group.stretches.length - 1];
    const next = { from: epochMilliseconds(from), to: epochMilliseconds(to) };
    // People's own reasons may change where the sentences do not.
    if (before && next.from - before.to === gridMinutes * 60_000) before.to = next.to;
    else group.stretches.push(next);
    groups.set(key, { ...group, count: group.count + count });
  }
  // The nearest misses first: where the fewest seats fall short.
  return { failures: [...groups.values()].sort((a, b) => a.sentences.length - b.sentences.length), others };
}

/** A sentence for each seat that falls short, with what stands in each person's way. */
function whyNobody(because: readonly Reason[], { say, name, words }: Wording): string[] {
  return because
    .filter(({ code }) => code !== "scheduling/member-barred")
    .map((each) => {
      const barred = because.filter(({ code, params }) => code === "scheduling/member-barred" && params["seatId"] === each.params["seatId"]);
      const people = barred.map(({ params }) => `${name(String(params["personId"]))}: ${words.layers[params["layer"] as Layer]}`);
      return people.length === 0 ? say(each) : `${say(each)} ${people.join("; ")}.`;
    });
}
