import { epochDayOf, localDateOf } from "@samtal/core/time";
import { reasonedVerdicts, verdictNames, verdicts } from "@samtal/retention";
import { cpuMilliseconds } from "../../../.ci/bench/cpuMilliseconds.ts";
import { luxonIsOver, luxonVerdict } from "./luxonVerdict.ts";
import { actionOf, compiled, drawnColumns, rows } from "./retentionWorkload.ts";

// Items of a company under the Swedish preset, as columns of whole numbers. `verdicts` compares with cutoffs alone;
// `reasonedVerdicts` counts the last day of every claim and says which stand; unfolded, each item is a document of its
// own. Beside them luxon adds each period to its event. CPU time, the best of a few rounds; all verdicts are compared.
const limits = { cutoffs: 60, reasoned: 250, unfolded: 5000, luxon: 100, period: 2000, growth: 2 };
const sizes = [10_000, 100_000, 1_000_000];

let missed = false;
const line = (text: string, isMissed = false): void => {
  missed ||= isMissed;
  process.stdout.write(`  ${text}${isMissed ? ": MISSED" : ""}\n`);
};
function sum(numbers: Uint8Array | Int32Array): number {
  let total = 0;
  for (let nth = 0; nth < numbers.length; nth++) total += numbers[nth] as number;
  return total;
}

process.stdout.write("retention: verdicts in memory, CPU time\n");
const luxonRows = rows.slice(0, 4000);
const luxon = cpuMilliseconds(() => {
  let wrong = 0;
  for (const row of luxonRows) wrong += luxonVerdict(row) === actionOf.get(row.item) ? 0 : 1;
  return wrong;
}, 3);
line(`luxon: ${((luxon.best / luxonRows.length) * 1000).toFixed(1)} µs an item, ${luxon.value} verdicts unlike evaluate's`, luxon.value !== 0);

// One period alone, the same days of rejection, by its cutoff and by luxon's addition.
const rule = compiled.claims.find(({ key }) => key === "legal-claims");
if (rule?.cutoff === undefined || rule.cutoff === null) throw new Error("the policy has no legal claims");
const cutoff = epochDayOf(rule.cutoff);
const days = Int32Array.from({ length: 1_000_000 }, (_, nth) => cutoff + ((nth * 7919) % 3001) - 1500);
const few = days.slice(0, 20_000);
const dates = Array.from(few, localDateOf);
const countOver = (events: Int32Array): number => {
  let count = 0;
  for (let nth = 0; nth < events.length; nth++) if ((events[nth] as number) <= cutoff) count += 1;
  return count;
};
const byCutoff = cpuMilliseconds(() => countOver(days), 7);
const byLuxon = cpuMilliseconds(() => dates.filter((date) => luxonIsOver(date, rule.period)).length, 3);
const periodRatio = byLuxon.best / few.length / (byCutoff.best / days.length);
const isPeriodMissed = periodRatio < limits.period || byLuxon.value !== countOver(few);
line(
  `one period: ${byCutoff.best.toFixed(2)} ms for a million by its cutoff, luxon ${((byLuxon.best / few.length) * 1000).toFixed(1)} µs each: ` +
    `${periodRatio.toFixed(0)} times (at least ${limits.period}), the same days over`,
  isPeriodMissed,
);

const costs: number[][] = [];
for (const size of sizes) {
  const columns = drawnColumns(size);
  const cutoffs = cpuMilliseconds(() => sum(verdicts(compiled, columns)), 7);
  const reasoned = cpuMilliseconds(() => {
    const { until, because } = reasonedVerdicts(compiled, columns);
    return sum(until) + sum(because);
  }, 5);
  const unfolded = cpuMilliseconds(() => {
    const { unfold } = reasonedVerdicts(compiled, columns);
    const documents = columns.itemIds.map((_, nth) => unfold(nth));
    return documents.reduce((total, { because, until }) => total + because.length + (until === null ? 0 : 1), 0);
  }, 2);
  const found = verdicts(compiled, columns);
  const others = reasonedVerdicts(compiled, columns).verdicts;
  const wrong = columns.itemIds.filter(
    (id, nth) => verdictNames[found[nth] as number] !== actionOf.get(id) || found[nth] !== others[nth],
  ).length;
  const each = ({ best }: { best: number }): number => (best * 1e6) / size;
  costs.push([each(cutoffs), each(reasoned), each(unfolded)]);
  const isLargest = size === sizes.at(-1);
  const face = (name: string, time: { best: number }, limit: number): void =>
    line(
      `${String(size).padStart(7)} items, ${name}: ${time.best.toFixed(1)} ms, ${each(time).toFixed(0)} ns each${isLargest ? ` (at most ${limit} ms)` : ""}`,
      isLargest && time.best > limit,
    );
  face("cutoffs", cutoffs, limits.cutoffs);
  face("last days and reasons", reasoned, limits.reasoned);
  face("unfolded", unfolded, limits.unfolded);
  line(`${String(size).padStart(7)} items, ${wrong} verdicts unlike evaluate's`, wrong > 0);
  if (isLargest) {
    const ratio = (luxon.best / luxonRows.length) * 1e6 / each(cutoffs);
    line(`cutoffs to luxon: ${ratio.toFixed(0)} (at least ${limits.luxon})`, ratio < limits.luxon);
  }
}
for (const [at, name] of ["cutoffs", "last days and reasons", "unfolded"].entries()) {
  const each = costs.map((cost) => cost[at] as number);
  const growth = (each.at(-1) as number) / Math.min(...each);
  line(`${name}: an item of a million costs ${growth.toFixed(2)} times the least (at most ${limits.growth})`, growth > limits.growth);
}
if (missed) process.exitCode = 1;
