import type { LocalDate } from "@samtal/core/time";
import { distinctSubjects, isCandidate, type View } from "../evaluation/view.ts";
import type { Clock } from "../policies/clock.ts";
import { type SubjectTrigger, subjectTriggers } from "../policies/triggers.ts";

/** The day of each fact of a person; `null` where nobody's is recorded. */
export function subjectDays(view: View): Record<SubjectTrigger, LocalDate | null> {
  return Object.fromEntries(subjectTriggers.map((trigger) => [trigger, daysOf(trigger, view)[0] ?? null])) as never;
}

/** Whether one of these clocks counts from a fact that several people of the item have on different days. */
export function isAboutSeveralPeople(view: View, clocks: readonly Clock[]): boolean {
  return subjectTriggers.some(
    (trigger) =>
      clocks.some(({ trigger: keys, notBefore = [] }) => [...keys, ...notBefore].includes(trigger)) &&
      new Set(daysOf(trigger, view)).size > 1,
  );
}

function daysOf(trigger: SubjectTrigger, { item, index }: View): (LocalDate | undefined)[] {
  const concerned = distinctSubjects(item).filter((id) => isCandidate(id) !== (trigger === "interviewingEnded"));
  return concerned.map((id) => index.subject.get(id)?.[trigger]);
}
