import { compareText } from "@samtal/core";
import { compareInstants, type Interval } from "@samtal/core/time";
import { type ClaimVersions, versionOf } from "./claimVersions.ts";
import type { TimeClaim } from "./timeClaim.ts";

/** Somebody whose time is claimed. */
export type ClaimantId = TimeClaim["resourceId"];

/** Who has to be there, from when to when. */
export interface Attendance {
  readonly people: readonly ClaimantId[];
  /** From the opening of the lobby to the end. */
  readonly interval: Interval;
}

/** What the host writes in one transaction: everything, or nothing. */
export interface ClaimChanges {
  /** What is given up, ordered by person. */
  readonly releases: readonly TimeClaim[];
  /** What is taken, ordered by person. */
  readonly claims: readonly TimeClaim[];
}

/** The claims of an attendance, each person once, ordered by id. */
export function claimsOf({ people, interval }: Attendance, versions?: ClaimVersions): TimeClaim[] {
  return [...new Set(people)]
    .sort(compareText)
    .map((resourceId) => ({ resourceId, interval, expectedVersion: versionOf(resourceId, versions) }));
}

/**
 * What turns the claims of one attendance into those of another: exactly the difference, so that who stays at
 * the same time is in neither list.
 */
export function claimChanges(before: Attendance, after: Attendance, versions?: ClaimVersions): ClaimChanges {
  const sameTime =
    compareInstants(before.interval.start, after.interval.start) === 0 &&
    compareInstants(before.interval.end, after.interval.end) === 0;
  const without = ({ people, interval }: Attendance, others: readonly ClaimantId[]): Attendance => ({
    people: sameTime ? people.filter((each) => !others.includes(each)) : people,
    interval,
  });
  return {
    releases: claimsOf(without(before, after.people), versions),
    claims: claimsOf(without(after, before.people), versions),
  };
}
