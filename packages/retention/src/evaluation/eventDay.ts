import { type EpochDay, epochDayOf, type LocalDate } from "@samtal/core/time";
import type { ApplicationFacts } from "../facts/retentionFacts.ts";
import type { Clock } from "../policies/clock.ts";
import {
  type ApplicationTrigger,
  applicationTriggers,
  type SubjectTrigger,
  subjectTriggers,
  type Trigger,
} from "../policies/triggers.ts";
import { requestsOn } from "./requestsOn.ts";
import { distinctSubjects, isCandidate, type View } from "./view.ts";

/** The day from which a clock counts, or why there is none. */
export type EventDay =
  /** `occurred`: the day of the event itself, before any later day that the clock waits for. */
  | { readonly status: "recorded"; readonly day: EpochDay; readonly occurred: EpochDay }
  | { readonly status: "missing" | "future" }
  /** Not recorded, and it could not be yet: the application is still in play. */
  | { readonly status: "not-yet" };

/**
 * The day from which a clock counts. Where several people are concerned a claim counts from the latest of their
 * days and a ceiling from the earliest.
 *
 * @param of - what the clock belongs to
 */
export function eventDay(
  clock: Clock,
  of: "claim" | "ceiling",
  view: View,
  application: ApplicationFacts | undefined,
): EventDay {
  const started = firstRecorded(clock.trigger, of, view, application);
  if (started.status !== "recorded") return started;
  let { day } = started;
  for (const trigger of clock.notBefore ?? []) {
    const days = recordedDays(trigger, view, application).filter((recorded) => recorded !== undefined);
    for (const other of days) {
      // A birthday is computed, not observed, so it alone may lie ahead.
      if (other > view.today && trigger !== "eighteenthBirthday") return { status: "future" };
      day = Math.max(day, other);
    }
  }
  return { status: "recorded", day, occurred: started.occurred };
}

/** Whether a clock is about events of a day; a transitional rule is about some only. */
export function isAboutEvent({ forEvents }: Clock, occurred: EpochDay): boolean {
  if (forEvents === undefined) return true;
  const { from, before } = forEvents;
  return (from === undefined || epochDayOf(from) <= occurred) && (before === undefined || occurred < epochDayOf(before));
}

function firstRecorded(
  keys: readonly Trigger[],
  of: "claim" | "ceiling",
  view: View,
  application: ApplicationFacts | undefined,
): EventDay {
  let isFuture = false;
  for (const trigger of keys) {
    const days = recordedDays(trigger, view, application);
    const known = days.filter((day) => day !== undefined);
    if (known.length === 0 || known.length < days.length) continue;
    const day = of === "claim" ? Math.max(...known) : Math.min(...known);
    if (day <= view.today || trigger === "eighteenthBirthday") return { status: "recorded", day, occurred: day };
    isFuture = true;
  }
  if (isFuture) return { status: "future" };
  return { status: keys.some((key) => isExpected(key, view, application)) ? "missing" : "not-yet" };
}

/** One entry per thing that can have the fact; undefined where it is not recorded. */
function recordedDays(
  trigger: Trigger,
  view: View,
  application: ApplicationFacts | undefined,
): readonly (EpochDay | undefined)[] {
  if (isApplicationTrigger(trigger)) return [dayOf(application?.[trigger])];
  if (isSubjectTrigger(trigger)) {
    const wanted = distinctSubjects(view.item).filter((id) => isCandidate(id) !== (trigger === "interviewingEnded"));
    return wanted.map((id) => dayOf(view.index.subject.get(id)?.[trigger]));
  }
  if (trigger === "erasureRequested") {
    const first = requestsOn(view).find((request) => request.kind === "erasure" && isCandidate(request.subjectId));
    return first === undefined ? [] : [epochDayOf(first.on)];
  }
  return trigger === "collected" ? [epochDayOf(view.item.collectedOn)] : [];
}

function isExpected(trigger: Trigger, view: View, application: ApplicationFacts | undefined): boolean {
  if (trigger === "interviewingEnded") return !isInterviewing(view);
  // Nobody need ever ask.
  if (trigger === "erasureRequested") return false;
  if (application === undefined || !isApplicationTrigger(trigger)) return true;
  if (trigger === "applied") return true;
  // Whether it has ended only the employer's own records can say; a claim that waits for it says `while: employed`.
  if (trigger === "employmentEnded") return false;
  return trigger === "processEnded" ? application.stage === "process-ended" : application.stage !== "active";
}

/** Whether any interviewer among the item's subjects still interviews. */
export const isInterviewing = ({ item, index }: View): boolean =>
  item.subjectIds.some((id) => index.subject.get(id)?.interviewing === true);

/** Whether a clock depends on an application. */
export const isPerApplication = (
  clock: Pick<Clock, "trigger" | "notBefore" | "jurisdiction" | "outcome">,
): boolean =>
  clock.jurisdiction !== undefined ||
  clock.outcome !== undefined ||
  [...clock.trigger, ...(clock.notBefore ?? [])].some(isApplicationTrigger);

const isApplicationTrigger = (trigger: Trigger): trigger is ApplicationTrigger =>
  (applicationTriggers as readonly Trigger[]).includes(trigger);

const isSubjectTrigger = (trigger: Trigger): trigger is SubjectTrigger =>
  (subjectTriggers as readonly Trigger[]).includes(trigger);

const dayOf = (date: LocalDate | undefined): EpochDay | undefined => (date === undefined ? undefined : epochDayOf(date));
