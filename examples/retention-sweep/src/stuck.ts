import type { Reason } from "@samtal/core";
import { type DataItem, type DispositionPlan, planRetention, type RetentionPolicy, type StuckClock } from "@samtal/retention";
import type { Population } from "./population/population.ts";

/** Items that wait for a day nobody recorded, by what is missing, and those under contradicting duties. */
export interface StuckItems {
  readonly byCause: Readonly<Partial<Record<StuckClock["cause"], StuckGroup>>>;
  readonly conflicts: number;
}

/** How many, and the first of them with the reason that the package gives. */
export interface StuckGroup {
  readonly count: number;
  readonly example: DataItem["id"];
  readonly because: Reason;
}

const codeOf: Readonly<Record<StuckClock["cause"], string>> = {
  missing: "retention/clock-not-started",
  future: "retention/future-fact-refused",
  "jurisdiction-missing": "retention/jurisdiction-missing",
};

const chunkSize = 10_000;

/**
 * What a dry run has no line for: kept without an end in sight. Judged some thousand items at a time, and only counted, so
 * that a hundred thousand evaluations need not be held at once. Nothing derives from another application's item, so
 * applications of which all is disposed of are left out.
 */
export function stuckItems({ items, facts }: Population, policy: RetentionPolicy, plan: DispositionPlan): StuckItems {
  const byCause: Partial<Record<StuckClock["cause"], StuckGroup>> = {};
  let conflicts = 0;
  for (const chunk of chunks(items, plan)) {
    for (const { itemId, stuckClocks, because, conflicts: found } of planRetention(chunk, facts, policy, plan.day).items) {
      conflicts += found.length > 0 ? 1 : 0;
      for (const cause of new Set(stuckClocks.map((clock) => clock.cause))) {
        const known = byCause[cause];
        const why = because.find(({ code }) => code === codeOf[cause]);
        if (known) byCause[cause] = { ...known, count: known.count + 1 };
        else if (why) byCause[cause] = { count: 1, example: itemId, because: why };
      }
    }
  }
  return { byCause, conflicts };
}

function chunks(items: readonly DataItem[], plan: DispositionPlan): DataItem[][] {
  const disposed = new Set<string>(plan.items.flatMap(({ itemId, action }) => (action === "restrict" ? [] : itemId)));
  const partOf = ({ id, applicationId }: DataItem): string => applicationId ?? id;
  const kept = new Set(items.flatMap((item) => (disposed.has(item.id) ? [] : partOf(item))));
  const cut: DataItem[][] = [[]];
  let before: string | undefined;
  for (const item of items.filter((item) => kept.has(partOf(item)))) {
    const last = cut.at(-1) as DataItem[];
    if (partOf(item) !== before && last.length >= chunkSize) cut.push([item]);
    else last.push(item);
    before = partOf(item);
  }
  return cut;
}
