import { buildRound } from "@samtal/core/testing";
import { type LoopRequest, parseLoopRequest, planLoop } from "@samtal/scheduling";
import { tzdataRules } from "@samtal/tzdata";
import { cpuMilliseconds } from "../../../.ci/bench/cpuMilliseconds.ts";
import { slotWorkload } from "./slotWorkload.ts";
import { workloadRequest } from "./workloadRequest.ts";

// Ten days, a 15-minute grid, lunch, breaks, buffers and a debrief, over calendars round the clock in five zones with
// 60 busy times each, in CPU time, the best of a few rounds. No peer plans loops, so limits are stated.
const cases = [
  { rounds: 4, people: 12, pool: 3, limit: 100 },
  { rounds: 4, people: 12, pool: 6, limit: 100 },
  { rounds: 8, people: 25, pool: 4, limit: 1000 },
];
const options = { zoneRules: tzdataRules };

function loopOf(rounds: number, people: number, pool: number): LoopRequest {
  const workload = slotWorkload({ days: 10, busy: 60, people: people + 1, roundTheClock: true });
  const { candidate, interviewers, window, grid, now, minimumNotice } = workloadRequest(workload);
  const ids = interviewers.map(({ personId }) => personId);
  return parseLoopRequest({
    schemaVersion: 1,
    rounds: Array.from({ length: rounds }, (_, round) => ({
      ...buildRound(),
      id: `round_${round}`,
      panel: {
        id: "panel_1",
        seats: [
          {
            id: "seat_1",
            kind: "chair",
            pool: Array.from({ length: pool }, (_each, index) => ids[(3 * round + index) % people]),
            qualifications: [],
          },
        ],
      },
    })),
    candidate,
    interviewers,
    accommodations: [],
    window,
    grid,
    now,
    minimumNotice,
    days: { most: 2 },
    breakMinutes: { least: 5, most: 60 },
    lunch: { from: "11:30", to: "13:30", minutes: 45 },
    buffers: { beforeMinutes: 10, afterMinutes: 10 },
    debrief: { minutes: 30, attendees: [], within: { kind: "hours", hours: 48 } },
  });
}

process.stdout.write("loops: 10 days, 60 busy times each, the ten best itineraries as documents, CPU time\n");
for (const { rounds, people, pool, limit } of cases) {
  const request = loopOf(rounds, people, pool);
  const plan = planLoop(request, options);
  const { best } = cpuMilliseconds(() => planLoop(request, options).steps, 10);
  const missed = best > limit;
  if (missed) process.exitCode = 1;
  const outcome = `${plan.status}${plan.complete ? "" : ", cut short"}, ${plan.steps} steps`;
  process.stdout.write(
    `  ${rounds} rounds, ${people} interviewers, pools of ${pool}: ${best.toFixed(1)} ms (at most ${limit}; ${outcome})${missed ? ": MISSED" : ""}\n`,
  );
}
