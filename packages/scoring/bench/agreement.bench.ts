import { alphaDisagreement, fleissKappa, gwetAC, krippendorffAlpha } from "@samtal/scoring";
import labelScore from "@silupanda/label-score";
import { alpha as krippendorffPackage } from "krippendorff";
import { cpuMilliseconds } from "../../../.ci/bench/cpuMilliseconds.ts";

// Nominal ratings on five levels, every tenth missing for alpha: 10,000 candidates by 5 raters, against two packages of
// npm in the same process, in CPU time, the best of a few rounds. Then alpha from a thousand to a million ratings.
type Rows = (number | null)[][];

const levels = [1, 2, 3, 4, 5];

// Multiples of the golden ratio spread evenly and are the same in every run.
const spread = (n: number): number => (n * 0.618_033_988_75) % 1;

/** Raters who find the candidate's level two times out of three. */
function rated(units: number, raters: number, missing: number): Rows {
  return Array.from({ length: units }, (_, unit) => {
    const level = 1 + Math.floor(5 * spread(unit));
    return Array.from({ length: raters }, (__, rater) => {
      const at = unit * raters + rater;
      if (spread(7 * at + 3) < missing) return null;
      return spread(3 * at + 1) < 2 / 3 ? level : 1 + Math.floor(5 * spread(11 * at + 5));
    });
  });
}

/** What the kernel takes: codes from 0, -1 where not rated. */
const codesOf = (rows: Rows): Int32Array =>
  Int32Array.from(rows.flat(), (rating) => (rating === null ? -1 : rating - 1));

const valueOf = (figure: { status: string; value?: number }): number => figure.value ?? Number.NaN;

const [units, raters] = [10_000, 5];
const gaps = rated(units, raters, 0.1);
const complete = rated(units, raters, 0);
const pairs = complete.map((row) => row.slice(0, 2));
const codes = codesOf(gaps);
// Both packages want a row for each rater; turning the table round is not counted against them.
const byRater = Array.from({ length: raters }, (_, rater) => gaps.map((row) => row[rater] ?? undefined));
const [first, second] = [0, 1].map((rater) => pairs.map((row) => row[rater] as number)) as [number[], number[]];
// It takes how often each candidate got each level; counting that is part of getting from ratings to kappa.
const countsOf = (rows: Rows): number[][] =>
  rows.map((row) => {
    const counts = levels.map(() => 0);
    for (const rating of row) {
      if (rating !== null) counts[rating - 1] = (counts[rating - 1] as number) + 1;
    }
    return counts;
  });

const kernel = (): number => {
  const found = alphaDisagreement({ codes, units, raters, values: levels.length }, { kind: "nominal" });
  return 1 - found.observedDisagreement / found.expectedDisagreement;
};
const documentFace = (): number =>
  valueOf(krippendorffAlpha(gaps, { measurement: "nominal", categories: levels }));

// Limits: times as fast as the package, at least. Alpha was asked for at no more than 1.5 times the fastest peer's time.
const races = [
  {
    what: "alpha, kernel (alphaDisagreement)",
    ours: kernel,
    peer: "krippendorff",
    theirs: () => krippendorffPackage(byRater),
    limit: 20,
  },
  {
    what: "alpha, document (krippendorffAlpha)",
    ours: documentFace,
    peer: "krippendorff",
    theirs: () => krippendorffPackage(byRater),
    limit: 4,
  },
  {
    what: "alpha, document (krippendorffAlpha)",
    ours: documentFace,
    peer: "@silupanda/label-score",
    theirs: () => labelScore.krippendorffAlpha(byRater).value,
    limit: 4,
  },
  {
    what: "Fleiss' kappa with standard error, document (fleissKappa), theirs without",
    ours: () => valueOf(fleissKappa(complete, { categories: levels })),
    peer: "@silupanda/label-score",
    theirs: () => labelScore.fleissKappa(countsOf(complete)).value,
    limit: 0.15,
  },
  {
    what: "AC1 of two raters with standard error, document (gwetAC), theirs without",
    ours: () => valueOf(gwetAC(pairs, { categories: levels })),
    peer: "@silupanda/label-score",
    theirs: () => labelScore.gwetAC1(first, second).value,
    limit: 0.4,
  },
];

process.stdout.write(`agreement: ${units} candidates, ${raters} raters, CPU time\n`);
for (const { what, ours, peer, theirs, limit } of races) {
  const [samtal, other] = [cpuMilliseconds(ours, 20), cpuMilliseconds(theirs, 5)];
  const ratio = other.best / samtal.best;
  const equal = Math.abs(samtal.value - other.value) < 1e-12;
  const missed = ratio < limit || !equal;
  process.stdout.write(
    `  ${what}: ${samtal.best.toFixed(2)} ms, ${peer} ${other.best.toFixed(2)} ms: ${ratio.toFixed(2)} times as fast ` +
      `(at least ${limit}), answers ${equal ? "equal" : "DIFFER"}${missed ? ": MISSED" : ""}\n`,
  );
  if (missed) process.exitCode = 1;
}

// Linear growth: a rating of a million costs at most so many times one of ten thousand (caches are smaller than the data).
const growth = 4;
const measurements = ["nominal", "ordinal", "interval"] as const;
process.stdout.write(`alpha by size, microseconds a rating (a million at most ${growth} times ten thousand)\n`);
for (const face of ["kernel", "document"] as const) {
  for (const measurement of measurements) {
    const costs = [1_000, 10_000, 100_000, 1_000_000].map((ratings) => {
      const rows = rated(ratings / 5, 5, 0.1);
      const table = { codes: codesOf(rows), units: rows.length, raters: 5, values: 5 };
      const at = Float64Array.from(levels);
      const work =
        face === "kernel"
          ? () =>
              alphaDisagreement(table, measurement === "interval" ? { kind: "interval", at } : { kind: measurement })
                .observedDisagreement
          : () => valueOf(krippendorffAlpha(rows, { measurement }));
      return (1000 * cpuMilliseconds(work, ratings > 100_000 ? 3 : 20).best) / ratings;
    });
    const [, small, , large] = costs as [number, number, number, number];
    const missed = large > growth * small;
    process.stdout.write(
      `  ${face} ${measurement}: 10^3 ${costs.map((cost) => cost.toFixed(4)).join(", ")} 10^6${missed ? ": MISSED" : ""}\n`,
    );
    if (missed) process.exitCode = 1;
  }
}
