import type { Id } from "@samtal/core";
import { epochMilliseconds } from "@samtal/core/time";
import type { TimeClaim } from "../booking/timeClaim.ts";
import type { Hold } from "./hold.ts";

/** Finds the hold that keeps a claim's time for another, or undefined. */
export type HeldTimes = (claim: TimeClaim) => Id<"hold"> | undefined;

interface HeldTime {
  readonly start: number;
  readonly end: number;
  readonly holdId: Id<"hold">;
}

/** What holds keep, by person. @param holds - those in force, ordered by id */
export function heldTimes(holds: readonly Hold[]): HeldTimes {
  const byPerson = new Map<string, HeldTime[]>();
  for (const { id: holdId, alternatives } of holds) {
    for (const { resourceId, interval } of alternatives.flatMap(({ claims }) => claims)) {
      const held = { start: epochMilliseconds(interval.start), end: epochMilliseconds(interval.end), holdId };
      const known = byPerson.get(resourceId);
      if (known === undefined) byPerson.set(resourceId, [held]);
      else known.push(held);
    }
  }
  return ({ resourceId, interval }) => {
    const [start, end] = [epochMilliseconds(interval.start), epochMilliseconds(interval.end)];
    return byPerson.get(resourceId)?.find((held) => held.start < end && start < held.end)?.holdId;
  };
}
