import { planMessages, planningKernel, type PlanningInput } from "@samtal/communication";
import { cpuMilliseconds } from "../../../.ci/bench/cpuMilliseconds.ts";
import { barePlan } from "./barePlan.ts";
import { luxonPlan } from "./luxonPlan.ts";
import {
  calendars,
  messages,
  ruleSet,
  type WorkloadInterview,
  workloadInput,
  workloadInterview,
  zoneNames,
  zoneRules,
} from "./messageWorkload.ts";

// Eight messages of an interview, candidates in 24 zones, in CPU time, the best of a few rounds. The kernel face goes
// from parsed documents to instants, states and carriers, with ids and words on demand; the document face unfolds the
// plan with all ids, hashes and reasons. Beside them a planner on bare integers, the least that can be done for the
// same instants, and luxon message by message. All instants are compared, and what is unfolded with planMessages.
const limits = { kernel: 300_000, luxon: 60, unfolded: 20_000, growth: 2, megabytes: 1000 };
const kernel = planningKernel(ruleSet, { zoneRules, calendars });
const out = new Float64Array(messages);

let missed = false;
const line = (text: string, isMissed = false): void => {
  missed ||= isMissed;
  process.stdout.write(`  ${text}${isMissed ? ": MISSED" : ""}\n`);
};
const perSecond = (count: number, { best }: { best: number }): number => count / (best / 1000);

/** Rests on every instant, and on which message it belongs to. */
function weighed(due: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < due.length; index++) {
    const at = due[index] as number;
    if (at === at) sum += (at / 60_000) * (index + 1);
  }
  return sum;
}

function byKernel(inputs: readonly PlanningInput[]): number {
  let sum = 0;
  for (const input of inputs) sum += weighed(kernel.plan(input).due);
  return sum;
}

function byHand(
  interviews: readonly WorkloadInterview[],
  plan: (interview: WorkloadInterview, due: Float64Array) => void,
): number {
  let sum = 0;
  for (const interview of interviews) {
    plan(interview, out);
    sum += weighed(out);
  }
  return sum;
}

function unfolded(inputs: readonly PlanningInput[]): number {
  let count = 0;
  for (const input of inputs) {
    const plan = kernel.plan(input).unfold();
    for (const { id, because } of plan.messages) count += id.length > 0 && because.length > 0 ? 1 : 0;
  }
  return count;
}

const list = <Item>(count: number, make: (nth: number) => Item): Item[] =>
  Array.from({ length: count }, (_, nth) => make(nth));

process.stdout.write(
  `plans: ${messages} messages an interview, ${zoneNames.length} zones, CPU time, interviews a second\n`,
);

const differing = list(5000, (nth) => nth).filter((nth) => {
  const { due } = kernel.plan(workloadInput(nth));
  return [barePlan, luxonPlan].some((plan) => {
    plan(workloadInterview(nth), out);
    return out.some((at, index) => !Object.is(at, due[index]));
  });
});
line(
  `instants of 5,000 interviews by the kernel, the bare planner and luxon: ${differing.length === 0 ? "equal" : `DIFFER at ${differing.slice(0, 5).join()}`}`,
  differing.length > 0,
);
const sample = list(500, (nth) => workloadInput(nth * 7));
const otherBytes = sample.filter((input) => {
  const { interview, people, facts, now } = input;
  const document = planMessages(ruleSet, interview, people, facts, { now, zoneRules, calendars });
  return JSON.stringify(document) !== JSON.stringify(kernel.plan(input).unfold());
});
line(`unfolded and planMessages: ${otherBytes.length === 0 ? "the same bytes" : "DIFFER"}`, otherBytes.length > 0);

const count = 100_000;
const inputs = list(count, workloadInput);
const interviews = list(count, workloadInterview);
const ours = cpuMilliseconds(() => byKernel(inputs), 8);
const bare = cpuMilliseconds(() => byHand(interviews, barePlan), 8);
const few = interviews.slice(0, 4000);
const luxon = cpuMilliseconds(() => byHand(few, luxonPlan), 3);
const ratio = perSecond(count, ours) / perSecond(few.length, luxon);
line(
  `kernel (planningKernel.plan): ${perSecond(count, ours).toFixed(0)} (at least ${limits.kernel}); ` +
    `bare integers ${perSecond(count, bare).toFixed(0)}, sums ${ours.value === bare.value ? "equal" : "DIFFER"}`,
  perSecond(count, ours) < limits.kernel || ours.value !== bare.value,
);
line(
  `luxon, message by message: ${perSecond(few.length, luxon).toFixed(0)}; kernel ${ratio.toFixed(0)} times as fast (at least ${limits.luxon})`,
  ratio < limits.luxon,
);
const some = inputs.slice(0, 10_000);
const written = cpuMilliseconds(() => unfolded(some), 6);
const complete = written.value === some.length * messages;
line(
  `document (unfold, all ids, hashes and reasons): ${perSecond(some.length, written).toFixed(0)} (at least ${limits.unfolded}), ` +
    `${(perSecond(some.length, written) / perSecond(few.length, luxon)).toFixed(1)} times luxon's bare instants`,
  perSecond(some.length, written) < limits.unfolded || !complete,
);

process.stdout.write("growth: nanoseconds an interview\n");
const costs: number[] = [];
for (const size of [1000, 10_000, 100_000, 1_000_000]) {
  // A million at once would measure the collector; they are made and planned in portions, and only planning counts.
  const portion = Math.min(size, 50_000);
  const rounds = Math.max(1, Math.round(size / portion));
  let spent = 0;
  for (let round = 0; round < rounds; round++) {
    const own = list(portion, (nth) => workloadInput(round * portion + nth));
    spent += cpuMilliseconds(() => byKernel(own), size <= 10_000 ? 30 : 3).best;
  }
  const documents = list(Math.min(size, 10_000), workloadInput);
  const each = (cpuMilliseconds(() => unfolded(documents), size === 1000 ? 10 : 2).best * 1e6) / documents.length;
  costs.push((spent * 1e6) / size);
  line(
    `${String(size).padStart(9)} interviews: kernel ${((spent * 1e6) / size).toFixed(0)}, document ${each.toFixed(0)}` +
      (size > documents.length ? ` (of the first ${documents.length})` : ""),
  );
}
const growth = (costs.at(-1) as number) / Math.min(...costs);
line(`an interview of 10^6 costs ${growth.toFixed(1)} times the least (at most ${limits.growth})`, !(growth <= limits.growth));

// A stream: each interview is made, planned and let go.
inputs.length = 0;
interviews.length = 0;
let peak = 0;
let sum = 0;
for (let nth = 0; nth < 1_000_000; nth++) {
  sum += weighed(kernel.plan(workloadInput(nth)).due);
  if (nth % 10_000 === 0) peak = Math.max(peak, process.memoryUsage().rss);
}
const megabytes = peak / 1e6;
line(
  `one million interviews as a stream: at most ${megabytes.toFixed(0)} MB resident (under ${limits.megabytes}), sum ${Number.isFinite(sum) ? "finite" : "LOST"}`,
  !(megabytes < limits.megabytes) || !Number.isFinite(sum),
);
if (missed) process.exitCode = 1;
