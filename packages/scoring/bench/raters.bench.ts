import { raterConnectedness, raterEffects, type RaterRating } from "@samtal/scoring";
import { fitCrossedReml } from "../src/raters/fitCrossedReml.ts";
import { crossedEffects } from "../src/raters/mixedModel/crossedEffects.ts";
import type { CrossedRatings } from "../src/raters/mixedModel/crossedRatings.ts";
import { cpuMilliseconds } from "../../../.ci/bench/cpuMilliseconds.ts";

// Severities from ten ratings a candidate, 10^3 to 10^6 ratings. The kernel fits by REML and solves for every
// effect with its prediction error variance; the document face checks ids and numbers, looks for components,
// adds least squares and ranks. R's lmer needs about 2 s for 100,000 ratings and 200 raters, without those
// variances.
const sizes = [
  { candidates: 100, raters: 20 },
  { candidates: 1_000, raters: 60 },
  { candidates: 10_000, raters: 200 },
  { candidates: 100_000, raters: 200 },
];
const perCandidate = 10;
/**
 * What a rating may cost at a million over what it costs at a hundred thousand: growth is linear. Documents
 * have a table of 100,000 ids, which outgrows the processor's cache on the way.
 */
const growthLimit = { kernel: 2, document: 3 };
/** Milliseconds for 100,000 ratings through the kernel; under 200 on the machine it was set on. */
const kernelLimit = 1_500;

function drawn(candidates: number, raters: number): CrossedRatings {
  let state = 20_261_122;
  const uniform = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const severity = Float64Array.from({ length: raters }, () => 0.4 * normal());
  const count = candidates * perCandidate;
  const [candidate, rater, score] = [new Int32Array(count), new Int32Array(count), new Float64Array(count)];
  for (let i = 0, n = 0; i < candidates; i++) {
    const talent = 0.6 * normal();
    const panel = new Set<number>();
    while (panel.size < perCandidate) panel.add(Math.floor(uniform() * raters));
    for (const j of panel) {
      candidate[n] = i;
      rater[n] = j;
      const heard = 3 + talent - (severity[j] as number) + 0.7 * normal();
      score[n++] = Math.min(5, Math.max(1, Math.round(heard)));
    }
  }
  return { candidate, rater, score, candidates, raters };
}

function documents({ candidate, rater, score }: CrossedRatings): RaterRating[] {
  return Array.from(score, (value, n) => ({
    candidateId: `candidate_${candidate[n]}`,
    raterId: `interviewer_${rater[n]}`,
    value,
  }));
}

function kernel(ratings: CrossedRatings): number {
  const fit = fitCrossedReml(ratings);
  if (fit.status !== "fitted") throw new Error(fit.status);
  return crossedEffects(fit.point).terms.get("rater")?.estimate[0] ?? Number.NaN;
}

function document(ratings: readonly RaterRating[]): number {
  const effects = raterEffects(ratings);
  if (effects.status !== "estimated") throw new Error(effects.status);
  return -(effects.raters.find(({ raterId }) => raterId === "interviewer_0")?.severity ?? Number.NaN);
}

process.stdout.write("rater effects by crossed REML: CPU time, microseconds a rating in brackets\n");
const each: { kernel: number; document: number }[] = [];
let missed = false;
for (const { candidates, raters } of sizes) {
  const columns = drawn(candidates, raters);
  const ratings = documents(columns);
  const count = ratings.length;
  const rounds = count > 100_000 ? 1 : 4;
  const [inner, outer] = [
    cpuMilliseconds(() => kernel(columns), rounds),
    cpuMilliseconds(() => document(ratings), rounds),
  ];
  const graph = cpuMilliseconds(() => raterConnectedness(ratings).components.length, 1);
  // Ids sort as text, so raters are numbered otherwise in the documents: sums differ in their last digits.
  const equal = Math.abs(inner.value - outer.value) < 1e-9;
  each.push({ kernel: inner.best / count, document: outer.best / count });
  const show = (label: string, { best }: { best: number }): string =>
    `${label} ${best.toFixed(0)} ms (${((1000 * best) / count).toFixed(1)})`;
  const faces = [show("kernel", inner), show("document", outer), show("connectedness alone", graph)].join(", ");
  const label = `${String(count).padStart(7)} ratings, ${raters} raters`;
  process.stdout.write(`  ${label}: ${faces}, answers ${equal ? "equal" : "DIFFER"}\n`);
  missed ||= !equal;
  if (count === 100_000) {
    const slow = inner.best > kernelLimit;
    missed ||= slow;
    process.stdout.write(`          kernel at 100,000 within ${kernelLimit} ms${slow ? ": MISSED" : ""}\n`);
  }
}
const [before, after] = each.slice(-2) as [(typeof each)[number], (typeof each)[number]];
for (const face of ["kernel", "document"] as const) {
  const ratio = after[face] / before[face];
  const beyond = ratio > growthLimit[face];
  missed ||= beyond;
  process.stdout.write(
    `  ${face}: a rating at 1,000,000 costs ${ratio.toFixed(2)} times one at 100,000 ` +
      `(at most ${growthLimit[face]})${beyond ? ": MISSED" : ""}\n`,
  );
}
if (missed) process.exitCode = 1;
