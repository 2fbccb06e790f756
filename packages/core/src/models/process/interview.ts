import * as z from "zod";
import { documentSchema } from "../../documents/document.ts";
import { parser, safeParser } from "../../documents/parser.ts";
import { idSchema } from "../../ids/id.ts";
import { interviewStatuses } from "../../lifecycle/interviewStatus.ts";
import { compareInstants } from "../../time/compareInstants.ts";
import { instantSchema } from "../../time/instant.ts";
import { languageTagSchema } from "../text/languageTag.ts";
import { agendaSchema } from "./agenda.ts";
import { fallbackPlanSchema } from "./fallbackPlan.ts";
import { joinUrlSchema } from "./joinUrl.ts";

/** The schema of an {@link Interview}. */
export const interviewSchema = documentSchema({
  id: idSchema("interview"),
  applicationId: idSchema("application"),
  candidateId: idSchema("candidate"),
  roundId: idSchema("round"),
  guideId: idSchema("guide"),
  guideVersion: z.int().min(1),
  language: languageTagSchema,
  status: z.enum(interviewStatuses).describe("Where the interview stands; transition() moves it."),
  lobbyOpensAt: instantSchema.describe("From here the candidate can sit in the lobby and test."),
  assessmentStartsAt: instantSchema.describe("From here answers count."),
  endsAt: instantSchema,
  meeting: z.strictObject({
    platformId: idSchema("platform"),
    joinUrl: joinUrlSchema,
    dialIn: z.string().min(1).max(100).exactOptional().describe("Number and code for joining by telephone."),
  }),
  fallbackPlan: fallbackPlanSchema,
  contactNumbers: z
    .strictObject({
      reserve: z
        .string()
        .regex(/^\+[1-9]\d{6,14}$/)
        .describe("Whom the candidate rings when the meeting fails."),
      candidate: z
        .string()
        .regex(/^\+[1-9]\d{6,14}$/)
        .exactOptional(),
    })
    .describe("E.164 numbers at hand during the interview."),
  agenda: agendaSchema,
  accommodationIds: z.array(idSchema("accommodation")),
})
  .refine(({ lobbyOpensAt, assessmentStartsAt }) => compareInstants(lobbyOpensAt, assessmentStartsAt) <= 0, {
    path: ["lobbyOpensAt"],
    params: { issue: "core/lobby-after-start" },
  })
  .refine(({ assessmentStartsAt, endsAt }) => compareInstants(assessmentStartsAt, endsAt) < 0, {
    path: ["endsAt"],
    params: { issue: "core/end-not-after-start" },
  });

/** One occurrence of a live round: one candidate, one time, one meeting. */
export type Interview = z.infer<typeof interviewSchema>;

/** Validates an interview. @throws SamtalError with every issue found */
export const parseInterview = parser(interviewSchema);

/** Validates an interview; never throws. */
export const safeParseInterview = safeParser(interviewSchema);
