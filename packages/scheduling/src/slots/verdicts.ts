import type { IntervalSet } from "../intervals/intervalSet.ts";
import type { Meeting } from "./meeting.ts";

/** Why a person can or can't meet at a start; the first that holds, in this order. */
export const verdict = {
  free: 0,
  outsideHours: 1,
  holiday: 2,
  busy: 3,
  tentative: 4,
  unqualified: 5,
} as const;

/** The layers of one person's availability, each kept apart so that a reason can name it. */
export interface AvailabilityLayers {
  /** Hours that would be open if there were no holidays. */
  readonly hours: IntervalSet;
  /** Hours that are open. */
  readonly openHours: IntervalSet;
  readonly busy: IntervalSet;
  readonly tentative: IntervalSet;
}

/**
 * One person's verdict for each start: a single sweep over starts and layers, both in order.
 *
 * The hours must hold the assessment; the calendar must be free from the lobby (less the buffer before) to
 * the end (and the buffer after).
 *
 * @param starts - ascending
 * @param meeting - the meeting asked for
 * @param layers - the person's availability
 * @returns a {@link verdict} for each start
 */
export function verdictsOf(starts: Float64Array, meeting: Meeting, layers: AvailabilityLayers): Uint8Array {
  const { length, lobby, before, after } = meeting;
  const verdicts = new Uint8Array(starts.length);
  const { hours, openHours, busy, tentative } = layers;
  const position = { hours: 0, openHours: 0, busy: 0, tentative: 0 };
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index] as number;
    const end = start + length;
    const taken = start - lobby - before;
    position.hours = firstEndingAfter(hours, position.hours, start);
    position.openHours = firstEndingAfter(openHours, position.openHours, start);
    position.busy = firstEndingAfter(busy, position.busy, taken);
    position.tentative = firstEndingAfter(tentative, position.tentative, taken);
    if (!holds(openHours, position.openHours, start, end)) {
      verdicts[index] = holds(hours, position.hours, start, end) ? verdict.holiday : verdict.outsideHours;
    } else if (begunBy(busy, position.busy, end + after)) verdicts[index] = verdict.busy;
    else if (begunBy(tentative, position.tentative, end + after)) verdicts[index] = verdict.tentative;
  }
  return verdicts;
}

function firstEndingAfter(set: IntervalSet, from: number, instant: number): number {
  let position = from;
  while (position < set.length && (set[position + 1] as number) <= instant) position += 2;
  return position;
}

function holds(set: IntervalSet, position: number, start: number, end: number): boolean {
  return position < set.length && (set[position] as number) <= start && end <= (set[position + 1] as number);
}

function begunBy(set: IntervalSet, position: number, instant: number): boolean {
  return position < set.length && (set[position] as number) < instant;
}
