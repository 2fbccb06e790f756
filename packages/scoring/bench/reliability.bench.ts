import { completeMeanSquares } from "../src/reliability/completeMeanSquares.ts";
import { icc } from "../src/reliability/icc.ts";
import { ratingsGrid } from "../src/statistic/ratingsGrid.ts";
import type { RatingsMatrix } from "../src/statistic/ratingsMatrix.ts";
import { cpuMilliseconds } from "../../../.ci/bench/cpuMilliseconds.ts";

// ICC(A,1) of 10,000 candidates and 5 raters, then from 10^3 to 10^6 ratings. No npm package with an ICC was found to
// measure against; the peer is the textbook's formula over arrays of arrays, in the same run. CPU time, best of a few
// rounds.
const raters = 5;

/** Ratings from 1 to 5: multiples of the golden ratio, the same in every run. */
function panelOf(candidates: number): number[][] {
  const spread = (n: number) => (n * 0.618_033_988_75) % 1;
  return Array.from({ length: candidates }, (_, candidate) => {
    return Array.from({ length: raters }, (_, rater) => {
      const seen = 3 * spread(candidate) + 2 * spread(candidate * raters + rater * 7919) + 0.2 * rater;
      return 1 + Math.min(4, Math.floor(seen));
    });
  });
}

/** ICC(A,1) as a page of a textbook reads. */
function textbook(ratings: readonly (readonly number[])[]): number {
  const n = ratings.length;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const grand = mean(ratings.map((row) => mean(row)));
  const rows = ratings.map((row) => mean(row));
  const columns = Array.from({ length: raters }, (_, rater) => mean(ratings.map((row) => row[rater] ?? 0)));
  const msr = (raters * rows.reduce((sum, row) => sum + (row - grand) ** 2, 0)) / (n - 1);
  const msc = (n * columns.reduce((sum, column) => sum + (column - grand) ** 2, 0)) / (raters - 1);
  const residuals = ratings.flatMap((row, i) => row.map((x, j) => x - (rows[i] ?? 0) - (columns[j] ?? 0) + grand));
  const mse = residuals.reduce((sum, value) => sum + value * value, 0) / ((n - 1) * (raters - 1));
  return (msr - mse) / (msr + (raters - 1) * mse + (raters / n) * (msc - mse));
}

function figureOf(ratings: RatingsMatrix): number {
  const figure = icc(ratings, { form: "A", unit: "single" });
  return figure.status === "ok" ? figure.value : Number.NaN;
}

const limit = 10;
const panel = panelOf(10_000);
const grid = ratingsGrid(panel);
const kernel = cpuMilliseconds(() => completeMeanSquares(grid).residual.meanSquare, 20);
const whole = cpuMilliseconds(() => figureOf(panel), 20);
const naive = cpuMilliseconds(() => textbook(panel), 20);
const equal = Math.abs(whole.value - naive.value) < 1e-10;
const missed = whole.best > limit || !equal;
process.stdout.write(
  `icc: 10,000 candidates x ${raters} raters, CPU time\n` +
    `  kernel: mean squares over a Float64Array (completeMeanSquares): ${kernel.best.toFixed(2)} ms\n` +
    `  document: checked matrix to figure with interval and test (icc): ${whole.best.toFixed(2)} ms ` +
    `(at most ${limit}); the bare value by textbook over arrays ${naive.best.toFixed(2)} ms: ` +
    `${(naive.best / whole.best).toFixed(1)} times ours, answers ${equal ? "equal" : "DIFFER"}${missed ? ": MISSED" : ""}\n`,
);
if (missed) process.exitCode = 1;

// The mixed model's own growth stands in the benchmark of rater effects; here it is a line of comparison.
process.stdout.write(
  "growth: ratings, ms complete, ns a rating, ms with one in seven missing (REML), ns a rating\n",
);
/** What a rating of a million may cost over what it costs at ten thousand: caches are smaller than the data. */
const growthLimit = 4;
const costs: { complete: number; gaps: number }[] = [];
for (const ratings of [1000, 10_000, 100_000, 1_000_000]) {
  const full = panelOf(ratings / raters);
  const rounds = ratings < 100_000 ? 10 : 3;
  const each = (milliseconds: number) => ((milliseconds * 1e6) / ratings).toFixed(0).padStart(6);
  const anova = cpuMilliseconds(() => figureOf(full), rounds).best;
  const gaps = full.map((row, candidate) =>
    row.map((value, rater) => ((candidate * raters + rater) % 7 === 0 ? null : value)),
  );
  const reml = cpuMilliseconds(() => figureOf(gaps), ratings > 100_000 ? 1 : 3).best;
  costs.push({ complete: anova / ratings, gaps: reml / ratings });
  process.stdout.write(
    `  ${String(ratings).padStart(9)} ${anova.toFixed(2).padStart(9)} ${each(anova)} ${reml.toFixed(1).padStart(9)} ${each(reml)}\n`,
  );
}
for (const face of ["complete", "gaps"] as const) {
  const ratio = (costs[3]?.[face] ?? Number.NaN) / (costs[1]?.[face] ?? Number.NaN);
  const beyond = !(ratio <= growthLimit);
  process.stdout.write(
    `  ${face}: a rating of 10^6 costs ${ratio.toFixed(2)} times one of 10^4 (at most ${growthLimit})${beyond ? ": MISSED" : ""}\n`,
  );
  if (beyond) process.exitCode = 1;
}
