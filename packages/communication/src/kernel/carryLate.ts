import type { EpochMilliseconds } from "@samtal/core/time";
import type { PlannedMessage } from "../plan/plannedMessage.ts";

/** Messages of one interview while the kernel places them, one entry each at the same position. */
export interface PlacedMessages {
  /** When it leaves, or leaves in the message that carries it; NaN: it does not. */
  readonly due: Float64Array;
  /** `late` waits for a carrier. */
  readonly states: (PlannedMessage["state"] | "late")[];
  /** Position of the message that carries it; -1: none. */
  readonly carriers: number[];
  /** Whether a way to the recipient is open. */
  readonly isReachable: (position: number) => boolean;
  /** Whether it was due when the plan was made, so that it can carry what is late. */
  readonly leavesAtOnce: (position: number) => boolean;
  readonly isPreEvent: (position: number) => boolean;
}

/**
 * {@link collapseLate} as numbers: finds a carrier for each of a recipient's messages that was due before it could
 * leave.
 *
 * @param placed - the messages
 * @param first - position of the recipient's first message
 * @param end - position after the recipient's last
 * @param alone - where a late message goes that nothing takes along: an instant, or NaN
 */
export function carryLate(
  placed: PlacedMessages,
  first: number,
  end: number,
  alone: (position: number) => EpochMilliseconds,
): void {
  const { due, states, carriers, leavesAtOnce, isPreEvent } = placed;
  const stranded: number[] = [];
  const carry = (position: number, host: number): void => {
    states[position] = "merged";
    due[position] = due[host] as number;
    carriers[position] = host;
  };
  for (let position = first; position < end; position++) {
    if (states[position] !== "late") continue;
    const wanted = isPreEvent(position);
    const host = earliest(placed, first, end, (at) => leavesAtOnce(at) && isPreEvent(at) === wanted);
    if (host >= 0) {
      carry(position, host);
      continue;
    }
    const at = alone(position);
    if (Number.isNaN(at)) stranded.push(position);
    else {
      states[position] = "planned";
      due[position] = at;
    }
  }
  for (const position of stranded) {
    const host = isPreEvent(position) ? earliest(placed, first, end, isPreEvent) : -1;
    if (host >= 0) carry(position, host);
    else {
      states[position] = "skipped";
      due[position] = Number.NaN;
    }
  }
}

/** Position of the first planned message that a way is open for; -1: none. */
function earliest(
  { due, states, isReachable }: PlacedMessages,
  first: number,
  end: number,
  suits: (position: number) => boolean,
): number {
  let best = -1;
  for (let at = first; at < end; at++) {
    if (states[at] !== "planned" || !isReachable(at) || !suits(at)) continue;
    if (best < 0 || (due[at] as number) < (due[best] as number)) best = at;
  }
  return best;
}
