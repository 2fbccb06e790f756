import { instantOf, parseTimeZone } from "@samtal/core/time";
import { intervalSetOf, normalise } from "@samtal/scheduling";
import { readBusy } from "@samtal/scheduling/icalendar";
import { tzdataRules } from "@samtal/tzdata";
import { cpuMilliseconds } from "../../../.ci/bench/cpuMilliseconds.ts";
import { calendarWorkload } from "./calendarWorkload.ts";
import { icalBusy } from "./icalBusy.ts";

// A calendar file of 10,000 events, a quarter of them weekly and twenty times, from its text to a set of busy time, in
// CPU time, the best of a few rounds; and the same set by ical.js's own zones and iterator in the same run. Then how
// the cost grows with the number of events.
const limits = { milliseconds: 2000, growth: 2 };
const zone = parseTimeZone("Europe/Stockholm");

function ourSet(events: ReturnType<typeof calendarWorkload>): Float64Array {
  const { busy, status } = readBusy(events.text, {
    zone,
    zoneRules: tzdataRules,
    from: instantOf(events.from),
    until: instantOf(events.until),
  });
  if (status !== "complete") throw new Error("the file was not read whole");
  return intervalSetOf(busy.map(({ interval }) => interval));
}

const workload = calendarWorkload(10_000);
const theirSet = (): Float64Array => normalise(Float64Array.from(icalBusy(workload).flat()));
const equal = ourSet(workload).join() === theirSet().join();
const ours = cpuMilliseconds(() => ourSet(workload).length, 5).best;
const theirs = cpuMilliseconds(() => theirSet().length, 3).best;
const missed = ours > limits.milliseconds || !equal;
process.stdout.write(
  `iCalendar: 10,000 events, 2,500 of them weekly × 20, ${(workload.text.length / 1e6).toFixed(1)} MB, CPU time\n` +
    `  readBusy to a set: ${ours.toFixed(0)} ms (at most ${limits.milliseconds}), ical.js alone ${theirs.toFixed(0)} ms: ` +
    `${(theirs / ours).toFixed(1)} times as fast, sets ${equal ? "equal" : "DIFFER"}${missed ? ": MISSED" : ""}\n`,
);
if (missed) process.exitCode = 1;

const sizes = [1000, 3000, 10_000, 30_000];
const perEvent = sizes.map((events) => {
  const some = calendarWorkload(events);
  return cpuMilliseconds(() => ourSet(some).length, 3).best / events;
});
const growth = Math.max(...perEvent) / Math.min(...perEvent);
const grown = growth > limits.growth;
if (grown) process.exitCode = 1;
process.stdout.write(
  `  growth: ${sizes.map((events, at) => `${events} events ${(1000 * (perEvent[at] as number)).toFixed(0)} µs each`).join(", ")}: ` +
    `${growth.toFixed(1)} between the least and the most (at most ${limits.growth})${grown ? ": MISSED" : ""}\n`,
);
