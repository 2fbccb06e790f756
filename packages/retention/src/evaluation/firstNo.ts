import { type EpochDay, epochDayOf } from "@samtal/core/time";
import type { ConsentFact } from "../facts/consentFact.ts";

/**
 * For one person's answers about one purpose: the day on which a consent was first said no to, by a refusal on its day or
 * later, by another consent's withdrawal after its day, or by its own. Infinity where it never was.
 *
 * The answers are sorted once, since a person can give one for each interview and be asked about thousands of items.
 */
export function firstNo(answers: readonly ConsentFact[], today: EpochDay): (consent: ConsentFact) => EpochDay {
  const upToToday = (days: readonly EpochDay[]): EpochDay[] => days.filter((day) => day <= today).sort((a, b) => a - b);
  const refusals = upToToday(answers.flatMap(({ answer, answeredOn }) => (answer === "refused" ? [epochDayOf(answeredOn)] : [])));
  const withdrawals = upToToday(
    answers.flatMap(({ answer, withdrawnOn }) => (answer === "refused" || withdrawnOn === undefined ? [] : [epochDayOf(withdrawnOn)])),
  );
  return ({ answeredOn, withdrawnOn }) => {
    const givenOn = epochDayOf(answeredOn);
    const own = withdrawnOn === undefined ? Infinity : epochDayOf(withdrawnOn);
    return Math.min(firstFrom(refusals, givenOn), firstFrom(withdrawals, givenOn + 1), own <= today ? own : Infinity);
  };
}

/** The first day of a sorted list that is not before another; Infinity where all are. */
function firstFrom(days: readonly EpochDay[], from: EpochDay): EpochDay {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] as EpochDay) < from) low = middle + 1;
    else high = middle;
  }
  return days[low] ?? Infinity;
}
