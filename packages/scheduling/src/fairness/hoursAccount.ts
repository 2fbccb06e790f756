import type { TimeZone } from "@samtal/core/time";
import type { Figure } from "./figure.ts";
import { sumOfMinutes } from "./sumOfMinutes.ts";

/** One interview as one person had it. */
export interface LivedHours {
  /** Where the person was. */
  readonly zone: TimeZone;
  /** Discomfort. */
  readonly minutes: number;
  readonly odd: boolean;
}

/** What hours asked, of one person or of several together. */
export interface HoursAccount {
  readonly interviews: number;
  readonly odd: number;
  readonly minutes: number;
  readonly worst: number;
  readonly perInterview: Figure;
}

/**
 * Adds up what hours asked.
 *
 * @param lived - one entry for each person in each interview, in any order
 * @returns the counts, the sum, the worst and the mean, the last `undefined` without interviews
 */
export function hoursAccount(lived: readonly LivedHours[]): HoursAccount {
  const minutes = sumOfMinutes(lived.map((each) => each.minutes));
  return {
    interviews: lived.length,
    odd: lived.filter(({ odd }) => odd).length,
    minutes,
    worst: lived.reduce((worst, each) => Math.max(worst, each.minutes), 0),
    perInterview:
      lived.length === 0
        ? { status: "undefined", reason: "no-interviews" }
        : { status: "ok", value: minutes / lived.length },
  };
}
