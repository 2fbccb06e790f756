import { epochMilliseconds } from "@samtal/core/time";
import { findSlots, type Slot, type SlotRequest } from "@samtal/scheduling";
import { tzdataRules } from "@samtal/tzdata";
import { IANAZone } from "luxon";
import { cpuMilliseconds } from "../../../.ci/bench/cpuMilliseconds.ts";
import { preparedSearch } from "../src/slots/preparedSearch.ts";
import { rankedStarts } from "../src/slots/rankedStarts.ts";
import { searchStarts } from "../src/slots/searchStarts.ts";
import { slotMaker } from "../src/slots/slotMaker.ts";
import { bareSweep } from "./bareSweep.ts";
import { kernelWorkload, startsOfAll } from "./kernelWorkload.ts";
import { luxonDocuments } from "./luxonDocuments.ts";
import { luxonSlots } from "./luxonSlots.ts";
import { slotWorkload } from "./slotWorkload.ts";
import { workloadRequest } from "./workloadRequest.ts";

// Five people in five zones, a start every 15 minutes, 45 minutes long, in CPU time, the best of a few rounds. The
// kernel goes from working hours and unsorted busy times to starts, beside the least that can be done on integers and
// beside luxon. The document face goes from a validated request to ranked slots with reasons, and its last step, from
// ranked starts to slots, is shown by itself; luxon writes the same JSON, and is given the ranking for nothing.
const limits = { sweep: 3, luxon: 100, documents: 10, unfolding: 6 };
// The quickest case takes microseconds: so often in a round, that the clock can tell.
const repeats = 20;

const cases = [
  { what: "30 days, 50 busy, working hours", days: 30, busy: 50 },
  { what: "90 days, 50 busy, round the clock", days: 90, busy: 50, roundTheClock: true },
  { what: "90 days, 400 busy, working hours", days: 90, busy: 400 },
  { what: "90 days, 400 busy, round the clock", days: 90, busy: 400, roundTheClock: true },
];

const options = { zoneRules: tzdataRules };

function slotsOf(request: SlotRequest): readonly Slot[] {
  const search = findSlots(request, options);
  return search.status === "found" ? search.slots : [];
}

/** The last step of {@link findSlots}. */
function unfolding(request: SlotRequest): () => readonly Slot[] {
  const search = preparedSearch(request, options);
  const ranked = rankedStarts(searchStarts(search), search, options);
  return () => {
    const slotOf = slotMaker(search, options);
    return ranked.map((each, index) => slotOf(each, index + 1, ranked.length));
  };
}

function repeated(work: () => Float64Array): number {
  let sum = 0;
  for (let each = 0; each < repeats; each++) sum += work().length;
  return sum;
}

const verdict = (missed: boolean): string => {
  if (missed) process.exitCode = 1;
  return missed ? ": MISSED" : "";
};

process.stdout.write("slots: 5 people, 5 zones, step 15 minutes, length 45 minutes, CPU time\n");
for (const { what, ...shape } of cases) {
  const workload = slotWorkload(shape);
  const input = kernelWorkload(workload);
  const zones = workload.people.map(({ zone }) => IANAZone.create(zone));
  const sweep = cpuMilliseconds(() => repeated(() => bareSweep(workload, input.tables)), 60).best / repeats;
  const kernel = cpuMilliseconds(() => repeated(() => startsOfAll(input)), 60).best / repeats;
  const luxon = cpuMilliseconds(() => luxonSlots(workload, zones).length, 3).best;
  const starts = startsOfAll(input);
  const [bare, asLuxon] = [bareSweep(workload, input.tables), luxonSlots(workload, zones)];
  const equal = starts.join() === bare.join() && starts.join() === asLuxon.join();
  const missed = kernel > limits.sweep * sweep || luxon < limits.luxon * kernel || !equal;
  process.stdout.write(
    `  ${what}, ${starts.length} slots\n` +
      `    kernel (permittedStarts, panelStarts): ${kernel.toFixed(3)} ms, bare sweep ${sweep.toFixed(3)} ms: ` +
      `${(kernel / sweep).toFixed(1)} times as long (at most ${limits.sweep}), luxon ${luxon.toFixed(1)} ms: ` +
      `${(luxon / kernel).toFixed(0)} times as fast (at least ${limits.luxon}), ` +
      `starts ${equal ? "equal" : "DIFFER"}${verdict(missed)}\n`,
  );

  const request = workloadRequest(workload);
  const unfold = unfolding(request);
  const documents = cpuMilliseconds(() => slotsOf(request).length, 40).best;
  const unfolded = cpuMilliseconds(() => unfold().length, 40).best;
  const slots = slotsOf(request);
  const given = slots.map((slot) => ({ at: epochMilliseconds(slot.start), slot }));
  const write = (): unknown[] => luxonDocuments(given, zones, tzdataRules.version);
  const writing = cpuMilliseconds(() => write().length, 3).best;
  const json = JSON.stringify(slots);
  const same =
    JSON.stringify(write()) === json &&
    JSON.stringify(unfold()) === json &&
    Float64Array.from(given, ({ at }) => at)
      .sort()
      .join() === starts.join();
  const [ratio, alone] = [(luxon + writing) / documents, writing / unfolded];
  process.stdout.write(
    `    document (findSlots): ${documents.toFixed(1)} ms, luxon ${luxon.toFixed(1)} to find and ` +
      `${writing.toFixed(1)} to write: ${ratio.toFixed(0)} times as fast (at least ${limits.documents}); ` +
      `unfolding alone ${unfolded.toFixed(2)} ms: ${alone.toFixed(0)} times as fast (at least ${limits.unfolding}), ` +
      `${same ? "same JSON" : "JSON DIFFERS"}` +
      `${verdict(ratio < limits.documents || alone < limits.unfolding || !same)}\n`,
  );
}
