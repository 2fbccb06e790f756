// Fisher's exact test on 20,000 people, against the plain enumeration over logarithms of factorials.
import { compareSelection } from "@samtal/scoring";
import { cpuMilliseconds } from "../../../.ci/bench/cpuMilliseconds.ts";
import { fisherTails } from "../src/fairness/fisherTails.ts";

const focal = { selected: 2_810, total: 8_000 };
const reference = { selected: 4_390, total: 12_000 };
const people = focal.total + reference.total;
/** A hundred tables beside each other, so that no round is shorter than the clock's grain. */
const tables = Array.from({ length: 100 }, (_, at) => ({ ...focal, selected: focal.selected + at }));
const most = 5;

const logFactorials = new Float64Array(people + 1);
for (let n = 2; n <= people; n += 1) logFactorials[n] = (logFactorials[n - 1] ?? 0) + Math.log(n);

/** Two-sided p: the probabilities of all tables that are no likelier than this one. */
function enumerated(own: { readonly selected: number; readonly total: number }): number {
  const selected = own.selected + reference.selected;
  const f = (n: number): number => logFactorials[n] ?? 0;
  const choose = (n: number, k: number): number => f(n) - f(k) - f(n - k);
  const log = (k: number): number =>
    choose(own.total, k) + choose(reference.total, selected - k) - choose(people, selected);
  const limit = log(own.selected) + 1e-7;
  let sum = 0;
  for (let k = Math.max(0, selected - reference.total); k <= Math.min(selected, own.total); k += 1) {
    if (log(k) <= limit) sum += Math.exp(log(k));
  }
  return sum;
}

const document = (): number =>
  tables.reduce((sum, table) => {
    const { fisher } = compareSelection(table, reference).exactTests;
    return sum + (fisher.status === "ok" ? fisher.value : Number.NaN);
  }, 0);
const kernel = cpuMilliseconds(() => tables.reduce((sum, table) => sum + fisherTails(table, reference).twoSided, 0), 5);
const whole = cpuMilliseconds(document, 3);
const plain = cpuMilliseconds(() => tables.reduce((sum, table) => sum + enumerated(table), 0), 5);

const each = (milliseconds: number): string => (milliseconds / tables.length).toFixed(3);
const equal = [kernel, whole].every(({ value }) => Math.abs(value - plain.value) < 1e-6);
const missed = kernel.best / tables.length > most || kernel.best > plain.best || !equal;
process.stdout.write(
  `fairness: Fisher's exact test, ${people} people, ${tables.length} tables, CPU time a table\n` +
    `  kernel (fisherTails): ${each(kernel.best)} ms (at most ${most}); plain enumeration ${each(plain.best)} ms: ` +
    `${(plain.best / kernel.best).toFixed(1)} times ours, answers ${equal ? "equal" : "DIFFER"}${missed ? ": MISSED" : ""}\n` +
    `  document: every figure of two groups (compareSelection): ${each(whole.best)} ms\n`,
);
if (missed) process.exitCode = 1;
