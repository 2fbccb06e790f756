import { linearForm } from "./linearForm.ts";
import type { StabilityCase, StabilityGround } from "./stabilityCases.ts";

interface WeighedValue {
  readonly value: number;
  readonly weight: number;
}

/**
 * A figure that the first's lead over a rival never falls below while each weight moves by a share of itself. The true
 * least lead can be higher, for each part below takes its own worst weights.
 *
 * Where raters come first, the parts are the raters who rated the same competencies: together they are one fraction. Where
 * all cells are pooled, they are the two scores.
 */
export function leastLead({ prepared, pooling, first }: StabilityGround, rival: StabilityCase, change: number): number {
  const weightOf = (row: number): number => prepared.competencies[row]?.weight ?? 0;
  if (pooling !== "rater-first") {
    const rows = prepared.competencies.length;
    const meansOf = ({ cells }: StabilityCase): WeighedValue[] => {
      const { sums, counts } = linearForm(cells, "cells-pooled", rows) ?? { sums: new Float64Array(), counts: new Float64Array() };
      return [...counts].flatMap((count, row) =>
        count > 0 ? [{ value: (sums[row] ?? 0) / count, weight: count * weightOf(row) }] : [],
      );
    };
    const highest = -leastMean(meansOf(rival).map(({ value, weight }) => ({ value: -value, weight })), change);
    return leastMean(meansOf(first), change) - highest;
  }
  const parts = new Map<string, Map<number, number>>();
  for (const [sign, { cells }] of [[1, first], [-1, rival]] as const) {
    const cards = new Map<number, StabilityCase["cells"][number][]>();
    for (const cell of cells) cards.set(cell.interviewer, [...(cards.get(cell.interviewer) ?? []), cell]);
    for (const card of cards.values()) {
      const key = card.map(({ competency }) => competency).join(" ");
      const part = parts.get(key) ?? new Map<number, number>();
      parts.set(key, part);
      for (const { competency, value } of card) {
        part.set(competency, (part.get(competency) ?? 0) + (sign * value) / cards.size);
      }
    }
  }
  return [...parts.values()].reduce((sum, part) => {
    return sum + leastMean([...part].map(([row, value]) => ({ value, weight: weightOf(row) })), change);
  }, 0);
}

/** The least that a weighted mean can be: low values get the high weights, with one border between the two. */
function leastMean(values: readonly WeighedValue[], change: number): number {
  const rising = values.toSorted((a, b) => a.value - b.value);
  let least = Infinity;
  for (let border = 0; border <= rising.length; border += 1) {
    let sum = 0;
    let whole = 0;
    for (const [at, { value, weight }] of rising.entries()) {
      const moved = weight * (at < border ? 1 + change : 1 - change);
      sum += moved * value;
      whole += moved;
    }
    least = Math.min(least, sum / whole);
  }
  return least;
}
