import { crossing } from "./crossing.ts";
import type { Selection } from "./selection.ts";

/** The odds ratio that makes the table likeliest given its margins, and exact bounds. `null`: infinite. */
export interface ConditionalOddsRatio {
  readonly estimate: number | null;
  readonly lower: number;
  readonly upper: number | null;
}

// Weights below this change no digit of a sum whose largest term is 1.
const negligible = 1e-25;

/**
 * Conditional maximum likelihood and the exact interval of the odds ratio, from Fisher's noncentral hypergeometric
 * distribution. `undefined` where the margins leave only one table: then nothing can be said of the odds.
 */
export function conditionalOddsRatio(
  focal: Selection,
  reference: Selection,
  level: number,
): ConditionalOddsRatio | undefined {
  const selected = focal.selected + reference.selected;
  const lowest = Math.max(0, selected - reference.total);
  const highest = Math.min(selected, focal.total);
  if (lowest === highest) return undefined;
  const table: Table = { focal: focal.total, reference: reference.total, selected, lowest, highest, seen: focal.selected };
  const rare = (1 - level) / 2;
  const atLowest = focal.selected === lowest;
  const atHighest = focal.selected === highest;
  const estimate = () => oddsWhere((odds) => excess(table, odds).mean < 0);
  return {
    estimate: atLowest ? 0 : atHighest ? null : estimate(),
    lower: atLowest ? 0 : oddsWhere((odds) => excess(table, odds).greater < rare),
    upper: atHighest ? null : oddsWhere((odds) => excess(table, odds).less > rare),
  };
}

interface Table {
  readonly focal: number;
  readonly reference: number;
  readonly selected: number;
  readonly lowest: number;
  readonly highest: number;
  readonly seen: number;
}

/** The odds ratio up to which a condition holds. */
function oddsWhere(holds: (odds: number) => boolean): number {
  let reach = 1;
  while (!holds(Math.exp(-reach)) || holds(Math.exp(reach))) reach *= 2;
  return crossing(holds, Math.exp(-reach), Math.exp(reach));
}

/** Mean of (focal selected − seen), and the tails at the table seen, under an odds ratio. */
function excess(table: Table, odds: number): { mean: number; less: number; greater: number } {
  const { focal, reference, selected, lowest, highest, seen } = table;
  const up = (k: number) =>
    odds * ((selected - k) / (k + 1)) * ((focal - k) / (reference - selected + k + 1));
  const mode = likeliest(lowest, highest, up);
  let [all, mean, less, greater] = [0, 0, 0, 0];
  const add = (k: number, w: number) => {
    all += w;
    mean += w * (k - seen);
    if (k <= seen) less += w;
    if (k >= seen) greater += w;
  };
  add(mode, 1);
  for (let k = mode, w = 1; k < highest && w > negligible; k++) add(k + 1, (w *= up(k)));
  for (let k = mode, w = 1; k > lowest && w > negligible; k--) add(k - 1, (w /= up(k - 1)));
  return { mean: mean / all, less: less / all, greater: greater / all };
}

/** The first k whose successor is no likelier. */
function likeliest(lowest: number, highest: number, up: (k: number) => number): number {
  let [low, high] = [lowest, highest];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (up(middle) > 1) low = middle + 1;
    else high = middle;
  }
  return low;
}
