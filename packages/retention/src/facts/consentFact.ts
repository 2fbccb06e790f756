import { type Consent, consentSchema, idSchema } from "@samtal/core";
import { localDateSchema, type TimeZone, type ZoneRules } from "@samtal/core/time";
import * as z from "zod";
import { civilDayOf } from "../periods/civilDayOf.ts";

/** The schema of a {@link ConsentFact}. */
export const consentFactSchema = z
  .strictObject({
    consentId: idSchema("consent"),
    subjectId: consentSchema.shape.subjectId,
    purpose: consentSchema.shape.purpose,
    interviewId: idSchema("interview").exactOptional().describe("Of a recording: the interview it is about."),
    answer: consentSchema.shape.answer,
    answeredOn: localDateSchema,
    expiresOn: localDateSchema.exactOptional().describe("The first day on which it no longer holds."),
    withdrawnOn: localDateSchema.exactOptional().describe("The first day on which it no longer holds."),
  })
  .refine(({ answeredOn, withdrawnOn }) => withdrawnOn === undefined || answeredOn <= withdrawnOn, {
    path: ["withdrawnOn"],
    params: { issue: "retention/withdrawn-before-given" },
  });

/** One person's answer about one purpose, on the days of the controller's calendar. */
export type ConsentFact = z.infer<typeof consentFactSchema>;

/**
 * A consent as a fact of retention: its instants become days in the controller's zone.
 *
 * @param consent - the consent
 * @param zone - the controller's zone
 * @param rules - the zone data; its version belongs in the facts' `zoneData`
 * @returns the fact
 * @throws SamtalError `core/unknown-zone`, `core/outside-zone-rules`
 * @example
 * ```ts
 * import { consentFact } from "@samtal/retention";
 * import { buildConsent } from "@samtal/core/testing";
 * import { parseInstant, parseTimeZone } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const consent = buildConsent({ answeredAt: parseInstant("2027-03-31T22:30:00Z") });
 * consentFact(consent, parseTimeZone("Europe/Stockholm"), tzdataRules).answeredOn; // => "2027-04-01"
 * ```
 */
export function consentFact(consent: Consent, zone: TimeZone, rules: ZoneRules): ConsentFact {
  const { id, subjectId, purpose, interviewId, answer, answeredAt, expiresAt, withdrawnAt } = consent;
  return {
    consentId: id,
    subjectId,
    purpose,
    ...(interviewId !== undefined && { interviewId }),
    answer,
    answeredOn: civilDayOf(answeredAt, zone, rules),
    ...(expiresAt !== undefined && { expiresOn: civilDayOf(expiresAt, zone, rules) }),
    ...(withdrawnAt !== undefined && { withdrawnOn: civilDayOf(withdrawnAt, zone, rules) }),
  };
}
