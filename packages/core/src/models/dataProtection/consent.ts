import * as z from "zod";
import { documentSchema } from "../../documents/document.ts";
import { parser, safeParser } from "../../documents/parser.ts";
import { idSchema } from "../../ids/id.ts";
import { compareInstants } from "../../time/compareInstants.ts";
import { instantSchema } from "../../time/instant.ts";

/** The schema of a {@link Consent}. */
export const consentSchema = documentSchema({
  id: idSchema("consent"),
  subjectId: z.union([idSchema("candidate"), idSchema("interviewer")]),
  purpose: z.enum(["recording", "talent-pool", "survey", "text-message", "reference-check"]),
  interviewId: idSchema("interview").exactOptional().describe("For a recording: the interview it is about."),
  answer: z.enum(["given", "refused"]).describe("Refusing costs nothing and reaches no rater."),
  answeredAt: instantSchema,
  textVersion: z.string().min(1).max(100).describe("Which wording the person answered."),
  expiresAt: instantSchema.exactOptional(),
  withdrawnAt: instantSchema
    .exactOptional()
    .describe("A withdrawal says nothing about what was done before it."),
}).refine(
  ({ answeredAt, withdrawnAt }) => withdrawnAt === undefined || compareInstants(answeredAt, withdrawnAt) <= 0,
  {
    path: ["withdrawnAt"],
    params: { issue: "core/end-before-start" },
  }
);

/** One person's answer about one purpose. Renewing is a new consent. */
export type Consent = z.infer<typeof consentSchema>;

/** Validates a consent. @throws SamtalError with every issue found */
export const parseConsent = parser(consentSchema);

/** Validates a consent; never throws. */
export const safeParseConsent = safeParser(consentSchema);
