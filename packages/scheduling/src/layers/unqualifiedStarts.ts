import { qualifiedOn } from "@samtal/core";
import { localDateOf } from "@samtal/core/time";
import type { InterviewerAvailability } from "../availability/personAvailability.ts";
import type { IntervalSet } from "../intervals/intervalSet.ts";
import { normalise } from "../intervals/normalise.ts";
import type { LocalDay } from "./localDays.ts";

/**
 * The starts on days on which a person lacks a qualification, the day being the person's own.
 *
 * @param person - what the person is trained in, from when until when
 * @param keys - every one of them is asked for
 * @param days - the person's days
 * @returns starts as a set
 */
export function unqualifiedStarts(
  person: Pick<InterviewerAvailability, "qualifications">,
  keys: readonly string[],
  days: readonly LocalDay[],
): IntervalSet {
  const lacking = days.filter(({ date }) => !keys.every((key) => qualifiedOn(person, key, localDateOf(date))));
  return normalise(lacking.flatMap(({ from, until }) => [from, until]));
}
