import { documentSchema, idSchema, jurisdictionSchema, parser, safeParser } from "@samtal/core";
import { localDateSchema, timeZoneSchema } from "@samtal/core/time";
import * as z from "zod";
import { consentFactSchema } from "./consentFact.ts";
import { distinct } from "./distinct.ts";
import { itemScopeSchema } from "./itemScope.ts";
import { matterSchema } from "./matter.ts";

const subjectId = z.union([idSchema("candidate"), idSchema("interviewer")]);
const date = localDateSchema.exactOptional();

/** Days that a stage cannot have: what keeps an item while the stage lasts would outlast them without an end. */
const contradicting = {
  active: ["rejected", "rejectionReceived", "withdrawn", "hired", "processEnded", "employmentEnded"],
  closed: ["processEnded"],
  "process-ended": [],
} as const;

const applicationFactsSchema = z
  .strictObject({
    applicationId: idSchema("application"),
    candidateId: idSchema("candidate"),
    stage: z
      .enum(["active", "closed", "process-ended"])
      .describe(
        "active: in play, without any day on which it was over; closed: decided or withdrawn while the role's " +
          "process goes on; then process-ended.",
      ),
    applied: date,
    rejected: date.describe("The day the candidate was told no."),
    rejectionReceived: date.describe("The day the refusal reached the candidate, where a law counts from there."),
    withdrawn: date.describe("The day the candidate withdrew. An offer that is declined is a withdrawal."),
    hired: date,
    processEnded: date.describe("The day the recruitment for the role ended."),
    employmentEnded: date.describe("The day a hired person's employment ended."),
    jurisdictions: z
      .array(
        z
          .strictObject({
            jurisdiction: jurisdictionSchema,
            from: localDateSchema,
            until: date.describe("The first day on which it no longer applies."),
          })
          .refine(({ from, until }) => until === undefined || from <= until, {
            path: ["until"],
            params: { issue: "retention/released-before-held" },
          }),
      )
      .min(1)
      .exactOptional()
      .describe(
        "Whose law applies, and when: where the job is, where the controller is established, where the candidate lives. " +
          "A duty to keep stays when the job moves; the rest follows what applies now.",
      ),
  })
  .refine(({ hired, employmentEnded }) => employmentEnded === undefined || (hired !== undefined && hired <= employmentEnded), {
    path: ["employmentEnded"],
    params: { issue: "retention/never-employed" },
  })
  .superRefine((application, context) => {
    for (const day of contradicting[application.stage]) {
      if (application[day] === undefined) continue;
      context.addIssue({ code: "custom", path: [day], params: { issue: "retention/stage-contradicts-date" } });
    }
  });

const subjectFactsSchema = z.strictObject({
  subjectId,
  lastContact: date.describe("The last act of the candidate. An opened mail or a recruiter's note is none: see lastContactFact."),
  eighteenthBirthday: date.describe("Of a minor only; the one date that may lie ahead."),
  interviewing: z.boolean().exactOptional().describe("Of an interviewer: whether the person still interviews."),
  interviewingEnded: date,
});

const scope = itemScopeSchema
  .exactOptional()
  .describe("The part it is about: the items that match every list given. Left out: everything about the person.");

const requestSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("erasure"), subjectId, on: localDateSchema, scope }),
  z.strictObject({
    kind: z.literal("objection"),
    subjectId,
    on: localDateSchema,
    scope,
    compellingFor: z
      .array(z.string().max(64))
      .describe("Keys of the policy's claims for which a compelling ground was found and recorded (GDPR art. 21(1))."),
  }),
]);

const restrictionSchema = z
  .strictObject({
    subjectId,
    from: localDateSchema.describe("The day it was asked for. It holds as soon as it is known."),
    liftedOn: date.describe("The first day on which it no longer holds."),
    scope,
  })
  .refine(({ from, liftedOn }) => liftedOn === undefined || from <= liftedOn, {
    path: ["liftedOn"],
    params: { issue: "retention/released-before-held" },
  });

/** The schema of {@link RetentionFacts}. */
export const retentionFactsSchema = documentSchema({
  zone: timeZoneSchema.describe("The controller's zone, in which every day of these facts is meant."),
  zoneData: z.string().min(1).max(100).describe("Version of the zone data by which instants became days."),
  applications: z.array(applicationFactsSchema),
  subjects: z.array(subjectFactsSchema),
  consents: z.array(consentFactSchema),
  matters: z.array(matterSchema),
  restrictions: z.array(restrictionSchema).describe("Asked for by the person (GDPR art. 18)."),
  requests: z.array(requestSchema),
})
  .refine(({ applications }) => distinct(applications.map(({ applicationId }) => applicationId)), {
    path: ["applications"],
    params: { issue: "retention/duplicate-fact" },
  })
  .refine(({ subjects }) => distinct(subjects.map(({ subjectId }) => subjectId)), {
    path: ["subjects"],
    params: { issue: "retention/duplicate-fact" },
  })
  .refine(({ consents }) => distinct(consents.map(({ consentId }) => consentId)), {
    path: ["consents"],
    params: { issue: "retention/duplicate-fact" },
  });

/** What happened, as far as retention needs to know it: days, states and requests. The order means nothing. */
export type RetentionFacts = z.infer<typeof retentionFactsSchema>;

/** What happened to one application. */
export type ApplicationFacts = z.infer<typeof applicationFactsSchema>;

/** What happened to one person. */
export type SubjectFacts = z.infer<typeof subjectFactsSchema>;

/** A person's request that data be erased, or objection to its use. */
export type RetentionRequest = z.infer<typeof requestSchema>;

/** A person's request that data only be stored. */
export type RestrictionRequest = z.infer<typeof restrictionSchema>;

/** Validates facts. @throws SamtalError with every issue found */
export const parseRetentionFacts = parser(retentionFactsSchema);

/** Validates facts; never throws. */
export const safeParseRetentionFacts = safeParser(retentionFactsSchema);
