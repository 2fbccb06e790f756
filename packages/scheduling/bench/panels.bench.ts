import { explainNoSlots, findSlots, type SlotRequest } from "@samtal/scheduling";
import { tzdataRules } from "@samtal/tzdata";
import { cpuMilliseconds } from "../../../.ci/bench/cpuMilliseconds.ts";
import { everyonesStarts, kernelWorkload, startsOfPanel } from "./kernelWorkload.ts";
import { slotWorkload } from "./slotWorkload.ts";
import { workloadRequest } from "./workloadRequest.ts";

// A candidate and 24 interviewers in five zones, 90 days, 400 busy times each, four seats over pools of ten that
// overlap by half, in CPU time, the best of a few rounds. No peer seats k of n distinct people, so limits are stated.
const limits = { kernel: 8, document: 100, explanation: 40 };
const pools = [0, 1, 2, 3].map((seat) =>
  Array.from({ length: 10 }, (_, index) => 1 + ((seat * 5 + index) % 24)).sort((a, b) => a - b),
);
const options = { zoneRules: tzdataRules };

const line = (text: string, milliseconds: number, limit: number): void => {
  const missed = milliseconds > limit;
  if (missed) process.exitCode = 1;
  process.stdout.write(
    `  ${text}: ${milliseconds.toFixed(1)} ms (at most ${limit})${missed ? ": MISSED" : ""}\n`,
  );
};

const totalOf = (request: SlotRequest): number => {
  const search = findSlots(request, options);
  return search.status === "found" ? search.total : 0;
};

/** The same starts by trying everything at each, over what each person's starts hold. */
function bruteForce(starts: readonly Float64Array[], everyStart: Float64Array): number {
  const canSeat = (free: readonly ReadonlySet<number>[], seat: number, taken: readonly number[]): boolean =>
    seat === free.length ||
    [...(free[seat] as ReadonlySet<number>)].some(
      (person) => !taken.includes(person) && canSeat(free, seat + 1, [...taken, person]),
    );
  const next = starts.map(() => 0);
  let count = 0;
  for (const at of everyStart) {
    const free = starts.map((set, person) => {
      while ((set[(next[person] as number) + 1] ?? Number.POSITIVE_INFINITY) <= at)
        next[person] = (next[person] as number) + 2;
      return (set[next[person] as number] ?? Number.POSITIVE_INFINITY) <= at;
    });
    const pool = pools.map((each) => new Set(each.filter((person) => free[person])));
    if (free[0] && canSeat(pool, 0, [])) count++;
  }
  return count;
}

process.stdout.write(
  "panels: 25 people, 90 days, 400 busy times each, 4 seats over overlapping pools of 10, CPU time\n",
);
for (const roundTheClock of [false, true]) {
  const workload = slotWorkload({ days: 90, busy: 400, people: 25, roundTheClock });
  const input = kernelWorkload(workload);
  const everyStart = Float64Array.from(
    { length: 90 * 96 - 2 },
    (_, index) => workload.from + index * 900_000,
  );
  const everyones = cpuMilliseconds(() => everyonesStarts(input).length, 30).best;
  const kernel = cpuMilliseconds(() => startsOfPanel(input, pools).length, 30);
  const equal = kernel.value === bruteForce(everyonesStarts(input), everyStart);
  const request = {
    ...workloadRequest(
      workload,
      pools.map((pool) => ({ pool })),
    ),
    maximumSlots: 20,
  };
  const document = cpuMilliseconds(() => totalOf(request), 8);
  const same = equal && document.value === kernel.value;
  if (!same) process.exitCode = 1;
  process.stdout.write(
    ` ${roundTheClock ? "round the clock" : "working hours"}, ${kernel.value} starts, trying everything at each ` +
      `and both faces ${same ? "agree" : "DIFFER: MISSED"}\n`,
  );
  line(`kernel (permittedStarts ${everyones.toFixed(1)}, with panelStarts)`, kernel.best, limits.kernel);
  line("document (findSlots, all ranked, 20 unfolded)", document.best, limits.document);
}

// All 24 interviewers together never can: every start is explained, and every counterfactual searched.
const everyone = [{ pool: Array.from({ length: 24 }, (_, index) => index + 1), count: 24 }];
const empty = workloadRequest(slotWorkload({ days: 90, busy: 400, people: 25 }), everyone);
const explained = explainNoSlots(empty, options);
if (explained.status !== "none") process.exitCode = 1;
process.stdout.write(
  ` an empty list (${explained.status}), ${explained.failed.length} stretches of failing starts, ` +
    `${explained.counterfactuals.length} counterfactuals\n`,
);
line(
  "document (explainNoSlots)",
  cpuMilliseconds(() => explainNoSlots(empty, options).failed.length, 8).best,
  limits.explanation,
);
