/** The CPU time of a piece of work, and what it gave. */
export interface CpuTime {
  /** Of the quickest round: what else the machine does only ever adds. */
  readonly best: number;
  readonly value: number;
}

/**
 * Measures the CPU time of this process while it works, over several rounds.
 *
 * @param work - gives a number that rests on everything it reckoned, so that an engine can leave nothing out
 * @param rounds - at least one
 */
export function cpuMilliseconds(work: () => number, rounds: number): CpuTime {
  let best = Number.POSITIVE_INFINITY;
  let value = Number.NaN;
  for (let round = 0; round < rounds; round += 1) {
    const before = process.cpuUsage();
    value = work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return { best, value };
}
