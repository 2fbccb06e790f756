// The calendars that every slot benchmark searches: the same in every run.
const minute = 60_000;
const day = 86_400_000;

/** Where a panel of five sits. */
const fiveZones = [
  "Europe/Stockholm",
  "Europe/London",
  "America/New_York",
  "Asia/Kolkata",
  "America/Sao_Paulo",
] as const;

/** One person's week and raw calendar. */
export interface WorkloadPerson {
  readonly zone: string;
  /** As ISO 8601 counts: 1 is Monday. */
  readonly weekdays: readonly (1 | 2 | 3 | 4 | 5 | 6 | 7)[];
  /** Minutes after midnight; 1440 is the day's end. */
  readonly startMinute: number;
  readonly endMinute: number;
  /** `[start, end, start, end, ...]` as calendars give them: unsorted, overlapping. */
  readonly busy: Float64Array;
}

/** What is searched. */
export interface Workload {
  readonly from: number;
  readonly until: number;
  readonly people: readonly WorkloadPerson[];
}

/** The step and the length of every search. */
export const stepMinutes = 15;
export const lengthMinutes = 45;

/** How a workload differs from five people from 08:00 to 20:00, Monday to Friday. */
export interface WorkloadShape {
  readonly days: number;
  /** Busy times of each person, of 15 to 90 minutes on a grid of 5. */
  readonly busy: number;
  readonly people?: number;
  readonly roundTheClock?: boolean;
}

/** Calendars from 3 May 2027 on. */
export function slotWorkload({ days, busy, people = 5, roundTheClock = false }: WorkloadShape): Workload {
  const random = randomFrom(42);
  const from = Date.UTC(2027, 4, 3);
  return {
    from,
    until: from + days * day,
    people: Array.from({ length: people }, (_, number) => {
      const bounds = new Float64Array(busy * 2);
      for (let each = 0; each < busy; each++) {
        const start = from + Math.floor(random() * days * 288) * 5 * minute;
        bounds[2 * each] = start;
        bounds[2 * each + 1] = start + (1 + Math.floor(random() * 6)) * 15 * minute;
      }
      return {
        zone: fiveZones[number % fiveZones.length] as string,
        weekdays: roundTheClock ? [1, 2, 3, 4, 5, 6, 7] : [1, 2, 3, 4, 5],
        startMinute: roundTheClock ? 0 : 8 * 60,
        endMinute: roundTheClock ? 24 * 60 : 20 * 60,
        busy: bounds,
      };
    }),
  };
}

/** Evenly spread numbers of 0 to below 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
