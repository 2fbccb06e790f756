import { compareText, type Reason, reason } from "@samtal/core";
import { epochDayOf, type LocalDate, parseDuration } from "@samtal/core/time";
import { lastDay } from "../periods/lastDay.ts";

/** Somebody whose data did not come from the person: found by a recruiter, or named as a reference. */
export interface SourcedPerson {
  /** The caller's own opaque key: a candidate's id, or the key of a reference-giver. */
  readonly personId: string;
  readonly kind: "sourced-candidate" | "reference-giver";
  /** The day the data was collected, in the controller's zone. */
  readonly collectedOn: LocalDate;
  /** The day of the first message to the person, past or planned; what came before the collection was about something else. */
  readonly firstContactOn?: LocalDate;
}

/** Whether a person was told where the data came from and what becomes of it. */
export interface SourceNoticeDuty {
  readonly personId: string;
  readonly kind: SourcedPerson["kind"];
  /**
   * The last day: that of the first contact, and one month from the collection at the latest; never moved to a working
   * day, since it is a maximum.
   */
  readonly dueOn: LocalDate;
  /** The first day on which the person was told; `null` while that is open. */
  readonly toldOn: LocalDate | null;
  readonly status: "told" | "told-late" | "outstanding" | "overdue";
  readonly because: readonly Reason[];
}

const oneMonth = parseDuration("P1M");

/**
 * Who has to be told that data about them was collected from elsewhere, and by when: at the first contact, and within a
 * month of the collection at the latest (GDPR art. 14). Sourced candidates and reference-givers alike.
 *
 * @param people - whose data did not come from themselves; of a person who is there twice the first collection and the first
 *   contact count
 * @param told - who was told, and on which day
 * @param day - the day asked about; what lies after it does not count
 * @returns by last day, then by person
 * @example
 * ```ts
 * import { sourceNoticeDuties } from "@samtal/retention";
 * import { parseLocalDate } from "@samtal/core/time";
 *
 * const sourced = { personId: "candidate_7f3a", kind: "sourced-candidate", collectedOn: parseLocalDate("2027-01-31") } as const;
 * const [duty] = sourceNoticeDuties([sourced], [], parseLocalDate("2027-03-01"));
 * [duty?.dueOn, duty?.status]; // => ["2027-02-28", "overdue"]
 * ```
 */
export function sourceNoticeDuties(
  people: readonly SourcedPerson[],
  told: readonly { readonly personId: string; readonly on: LocalDate }[],
  day: LocalDate,
): SourceNoticeDuty[] {
  const first = new Map<string, SourcedPerson>();
  const contactOf = new Map<string, LocalDate>();
  for (const person of people) {
    const { personId, collectedOn, firstContactOn } = person;
    if (collectedOn > day) continue;
    const known = first.get(personId);
    if (known === undefined || isBefore(person, known)) first.set(personId, person);
    const contact = contactOf.get(personId);
    if (firstContactOn === undefined || firstContactOn < collectedOn) continue;
    if (contact === undefined || firstContactOn < contact) contactOf.set(personId, firstContactOn);
  }
  const toldOf = new Map<string, LocalDate>();
  for (const { personId, on } of told) {
    const known = toldOf.get(personId);
    if (on <= day && (known === undefined || on < known)) toldOf.set(personId, on);
  }
  return [...first.values()]
    .map(({ personId, kind, collectedOn }): SourceNoticeDuty => {
      const withinMonth = lastDay(collectedOn, oneMonth, "exclusive-start");
      const contact = contactOf.get(personId) ?? withinMonth;
      const dueOn = contact < withinMonth ? contact : withinMonth;
      const toldOn = toldOf.get(personId) ?? null;
      const isLate = (toldOn ?? day) > dueOn;
      return {
        personId,
        kind,
        dueOn,
        toldOn,
        status: toldOn === null ? (isLate ? "overdue" : "outstanding") : isLate ? "told-late" : "told",
        because: [becauseOf(dueOn, toldOn, day, isLate)],
      };
    })
    .sort((a, b) => compareText(a.dueOn, b.dueOn) || compareText(a.personId, b.personId));
}

/** Of two collections on one day the same is first in any order of the list: that of the candidate. */
const isBefore = (a: SourcedPerson, b: SourcedPerson): boolean =>
  (compareText(a.collectedOn, b.collectedOn) || compareText(b.kind, a.kind)) < 0;

function becauseOf(dueOn: LocalDate, toldOn: LocalDate | null, day: LocalDate, isLate: boolean): Reason {
  if (toldOn !== null) return reason("retention/source-told", { on: toldOn, due: dueOn }, "GDPR art. 14");
  return isLate
    ? reason("retention/source-told-overdue", { due: dueOn, days: epochDayOf(day) - epochDayOf(dueOn) }, "GDPR art. 14")
    : reason("retention/source-to-tell", { due: dueOn }, "GDPR art. 14");
}
