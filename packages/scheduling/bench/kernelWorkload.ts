import { parseTimeZone, type ZoneTable } from "@samtal/core/time";
import { panelStarts, parseWorkingHours, permittedStarts, type WorkingHours } from "@samtal/scheduling";
import { tzdataRules } from "@samtal/tzdata";
import { lengthMinutes, stepMinutes, type Workload } from "./slotWorkload.ts";
import { hoursOf } from "./workloadRequest.ts";

const meeting = { length: lengthMinutes * 60_000, lobby: 0, before: 0, after: 0 };
const grid = tzdataRules.table(parseTimeZone("UTC"));

/** A workload as kernels take it: hours validated and zones' tables looked up, nothing else done. */
export interface KernelWorkload {
  readonly workload: Workload;
  readonly hours: readonly WorkingHours[];
  readonly tables: readonly ZoneTable[];
}

/** Gets a workload ready. */
export function kernelWorkload(workload: Workload): KernelWorkload {
  return {
    workload,
    hours: workload.people.map((person) => parseWorkingHours(hoursOf(person))),
    tables: workload.people.map(({ zone }) => tzdataRules.table(parseTimeZone(zone))),
  };
}

/** For each person the starts that suit: from working hours and raw busy times. */
export function everyonesStarts({
  workload: { people, from, until },
  hours,
  tables,
}: KernelWorkload): Float64Array[] {
  const span = { from, until: until - meeting.length + 1 };
  return people.map(({ busy }, number) =>
    permittedStarts({
      hours: hours[number] as WorkingHours,
      table: tables[number] as ZoneTable,
      busy,
      meeting,
      span,
    }),
  );
}

/** The starts that suit everyone. */
export function startsOfAll(input: KernelWorkload): Float64Array {
  const everyone = everyonesStarts(input) as [Float64Array, ...Float64Array[]];
  return panelStarts({ everyone, places: [], table: grid, minutes: stepMinutes });
}

/** The starts that suit the first person and a person for each place, nobody twice. */
export function startsOfPanel(
  input: KernelWorkload,
  pools: readonly (readonly number[])[],
  minutes: number = stepMinutes,
): Float64Array {
  const starts = everyonesStarts(input);
  const places = pools.map((pool) =>
    pool.map((person) => ({ person, permitted: starts[person] as Float64Array })),
  );
  return panelStarts({ everyone: [starts[0] as Float64Array], places, table: grid, minutes });
}
