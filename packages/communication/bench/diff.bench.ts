import { diffPlans, type MessagePlan, planningKernel } from "@samtal/communication";
import { derivedId } from "@samtal/core";
import { instantOf } from "@samtal/core/time";
import { cpuMilliseconds } from "../../../.ci/bench/cpuMilliseconds.ts";
import { calendars, ruleSet, workloadInput, zoneRules } from "./messageWorkload.ts";

// Two plans of so many messages, document face only: a tenth is moved, a tenth says something else, a tenth is gone
// and as many are new. CPU time, the best of a few rounds.
const limit = 100;
const sizes = [1000, 10_000, 100_000];
const unfolded = planningKernel(ruleSet, { zoneRules, calendars }).plan(workloadInput(1)).unfold();
const example = unfolded.messages.find(({ state }) => state === "planned");
if (example?.state !== "planned") throw new Error("nothing is planned");

type Message = MessagePlan["messages"][number];
const first = Date.parse(example.due.instant);

function message(nth: number, moved: number, contentHash: string): Message {
  const due = { ...(example as { due: object }).due, instant: instantOf(first + (nth + moved) * 60_000) };
  return { ...example, id: derivedId("message", "bench", nth), due, contentHash } as Message;
}

function planOf(messages: readonly Message[]): MessagePlan {
  return { ...unfolded, messages: [...messages], tasks: [] };
}

process.stdout.write("diff: two plans, CPU time\n");
for (const size of sizes) {
  const numbers = Array.from({ length: size }, (_, nth) => nth);
  const previous = planOf(numbers.map((nth) => message(nth, 0, example.contentHash)));
  const other = `sha256:${"0".repeat(64)}`;
  const next = planOf(
    numbers.map((nth) => {
      const id = nth % 10 === 2 ? nth + size : nth;
      return message(id, nth % 10 === 0 ? 30 : 0, nth % 10 === 1 ? other : example.contentHash);
    }),
  );
  const { best, value } = cpuMilliseconds(() => {
    const { add, move, rewrite, cancel } = diffPlans(previous, next);
    return add.length + 2 * move.length + 4 * rewrite.length + 8 * cancel.length;
  }, 10);
  const missed = value !== (15 * size) / 10 || (size === 100_000 && best > limit);
  if (missed) process.exitCode = 1;
  const bound = size === 100_000 ? ` (at most ${limit})` : "";
  process.stdout.write(
    `  ${String(size).padStart(7)} messages: ${best.toFixed(1)} ms${bound}, ${((best * 1e6) / size).toFixed(0)} ns each${missed ? ": MISSED" : ""}\n`,
  );
}
