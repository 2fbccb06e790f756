import type { Reason } from "@samtal/core";
import { type DispositionPlan, planRetention, type RetentionPolicy, type StuckClock } from "@samtal/retention";
import type { Population } from "./population/population.ts";

/** Items that wait for a day or a country that nobody recorded. */
export interface StuckGroup {
  readonly cause: StuckClock["cause"];
  readonly count: number;
  readonly example: string;
  /** The reason that the package gives for the example. */
  readonly because: Reason;
}

const codeOf: Readonly<Record<StuckClock["cause"], string>> = {
  missing: "retention/clock-not-started",
  future: "retention/future-fact-refused",
  "jurisdiction-missing": "retention/jurisdiction-missing",
};

/** What the dry run counts as stuck, with the reason of the first item of each kind. */
export function stuckGroups({ items, facts }: Population, policy: RetentionPolicy, plan: DispositionPlan): readonly StuckGroup[] {
  return plan.counts.flatMap(({ by, key, count, examples: [example] }) => {
    if (by !== "stuck-clock" || example === undefined) return [];
    const cause = key as StuckClock["cause"];
    const judged = planRetention(items.filter(({ id }) => id === example), facts, policy, plan.day).items;
    const because = judged.flatMap((item) => item.because).find(({ code }) => code === codeOf[cause]);
    return because === undefined ? [] : [{ cause, count, example, because }];
  });
}
