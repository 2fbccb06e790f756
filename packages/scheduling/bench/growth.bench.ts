import { findSlots } from "@samtal/scheduling";
import { tzdataRules } from "@samtal/tzdata";
import { cpuMilliseconds } from "../../../.ci/bench/cpuMilliseconds.ts";
import { kernelWorkload, startsOfPanel } from "./kernelWorkload.ts";
import { slotWorkload } from "./slotWorkload.ts";
import { workloadRequest } from "./workloadRequest.ts";

// How a search grows: four seats, each with a quarter of all interviewers as its pool, working hours, in CPU time, the
// best of a few rounds. A start every hour and a busy time a person every third day: a request takes twenty million
// looks at a person at most, and a document a million values. Near linear means that a person's day costs at the
// largest no more than so many times what it costs in the middle of the table.
const growth = { kernel: 2, document: 2 };
const sizes = { people: [10, 100, 1000], days: [1, 30, 365] };
const step = 60;
const middle = { people: 100, days: 30 };

type Face = keyof typeof growth;

function costs(people: number, days: number): Record<Face, number> {
  const workload = slotWorkload({ days, busy: Math.ceil(days / 3), people });
  const pools = [0, 1, 2, 3].map((seat) =>
    Array.from({ length: people - 1 }, (_, index) => index + 1).filter((person) => person % 4 === seat),
  );
  const input = kernelWorkload(workload);
  const request = {
    ...workloadRequest(
      workload,
      pools.map((pool) => ({ pool })),
      step,
    ),
    maximumSlots: 20,
  };
  const rounds = people * days > 50_000 ? 3 : 10;
  const kernel = cpuMilliseconds(() => startsOfPanel(input, pools, step).length, rounds);
  const document = cpuMilliseconds(() => {
    const search = findSlots(request, { zoneRules: tzdataRules });
    return search.status === "found" ? search.total : 0;
  }, rounds);
  if (kernel.value !== document.value) {
    process.exitCode = 1;
    process.stdout.write(`  ${people} people, ${days} days: the faces DIFFER: MISSED\n`);
  }
  return { kernel: kernel.best, document: document.best };
}

process.stdout.write("growth: milliseconds (microseconds a person and day), 4 seats, hourly\n");
const each: Record<Face, Map<string, number>> = { kernel: new Map(), document: new Map() };
const rows: Record<Face, string[]> = { kernel: [], document: [] };
for (const people of sizes.people) {
  const cells: Record<Face, string[]> = { kernel: [], document: [] };
  for (const days of sizes.days) {
    const cost = costs(people, days);
    for (const face of ["kernel", "document"] as const) {
      const one = (1000 * cost[face]) / (people * days);
      each[face].set(`${people} ${days}`, one);
      cells[face].push(`${days} days ${cost[face].toFixed(2)} (${one.toFixed(2)})`);
    }
  }
  for (const face of ["kernel", "document"] as const)
    rows[face].push(`    ${people} people: ${cells[face].join(", ")}`);
}
for (const face of ["kernel", "document"] as const) {
  const ratio =
    (each[face].get("1000 365") ?? Number.NaN) /
    (each[face].get(`${middle.people} ${middle.days}`) ?? Number.NaN);
  const missed = !(ratio <= growth[face]);
  if (missed) process.exitCode = 1;
  process.stdout.write(
    `  ${face} (${face === "kernel" ? "permittedStarts, panelStarts" : "findSlots, 20 unfolded"})\n` +
      `${rows[face].join("\n")}\n    a person's day at 1000 x 365 against ${middle.people} x ${middle.days}: ` +
      `${ratio.toFixed(2)} times (at most ${growth[face]})${missed ? ": MISSED" : ""}\n`,
  );
}
