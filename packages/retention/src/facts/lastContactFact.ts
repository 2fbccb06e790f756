import { actorSchema, idSchema, type Reason, reason } from "@samtal/core";
import { type Instant, instantSchema, type LocalDate, type TimeZone, type ZoneRules } from "@samtal/core/time";
import * as z from "zod";
import { civilDayOf } from "../periods/civilDayOf.ts";

/** What somebody does: writes, calls, answers, changes something. */
const acts = ["applied", "wrote", "called", "met", "answered", "consented", "booked", "updated-profile"] as const;

/** What a machine notes of somebody without that person having turned to anybody. */
const traces = ["mail-delivered", "mail-opened", "pixel-loaded"] as const;

/** The schema of a {@link ContactActivity}. */
export const contactActivitySchema = z.strictObject({
  candidateId: idSchema("candidate").describe("Whom it is about."),
  at: instantSchema,
  actor: actorSchema.describe("Who did it. A recruiter's note or a bulk mail is no act of the candidate."),
  kind: z.enum([...acts, ...traces]),
});

/** Something that happened around a candidate, without its content. */
export type ContactActivity = z.infer<typeof contactActivitySchema>;

/** The day of a candidate's last contact, or that there was none. */
export interface LastContactFact {
  readonly lastContact?: LocalDate;
  readonly because: readonly Reason[];
}

/**
 * The day on which a candidate was last in touch, for the fact `lastContact`. Only an act of the candidate counts: nothing
 * that a recruiter, an interviewer or a system does makes the time begin anew, and neither does a mail that was delivered or
 * opened, or a picture in it that was loaded.
 *
 * @param candidateId - of whom
 * @param activities - what happened around any candidates; order means nothing
 * @param zone - the controller's zone
 * @param rules - the zone data; its version belongs in the facts' `zoneData`
 * @returns the day, and how many activities count and do not; no day where none counts
 * @throws SamtalError `core/unknown-zone`, `core/outside-zone-rules`
 * @see CNIL, on two years from the last contact: the counting rule of the French preset
 * @example
 * ```ts
 * import { lastContactFact } from "@samtal/retention";
 * import { toId } from "@samtal/core";
 * import { parseInstant, parseTimeZone } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const candidateId = toId("candidate", "7f3a");
 * const activities = [
 *   { candidateId, at: parseInstant("2027-03-31T22:30:00Z"), actor: "candidate" as const, kind: "wrote" as const },
 *   { candidateId, at: parseInstant("2027-06-01T08:00:00Z"), actor: "recruiter" as const, kind: "wrote" as const },
 *   { candidateId, at: parseInstant("2027-06-01T09:00:00Z"), actor: "candidate" as const, kind: "mail-opened" as const },
 * ];
 * lastContactFact(candidateId, activities, parseTimeZone("Europe/Paris"), tzdataRules).lastContact; // => "2027-04-01"
 * ```
 */
export function lastContactFact(
  candidateId: ContactActivity["candidateId"],
  activities: readonly ContactActivity[],
  zone: TimeZone,
  rules: ZoneRules,
): LastContactFact {
  const own = activities.filter((activity) => activity.candidateId === candidateId);
  const contacts = own.filter(({ actor, kind }) => actor === "candidate" && (acts as readonly string[]).includes(kind));
  const because = [reason("retention/contacts-counted", { count: contacts.length, others: own.length - contacts.length })];
  const last = contacts.reduce<Instant | undefined>(
    (latest, { at }) => (latest === undefined || Date.parse(at) > Date.parse(latest) ? at : latest),
    undefined,
  );
  return last === undefined ? { because } : { lastContact: civilDayOf(last, zone, rules), because };
}
