import * as z from "zod";
import { distinct } from "../../documents/distinct.ts";
import { documentSchema } from "../../documents/document.ts";
import { parser, safeParser } from "../../documents/parser.ts";
import { idSchema } from "../../ids/id.ts";
import { roundSchema } from "./round.ts";

/** The schema of an {@link InterviewPlan}. */
export const interviewPlanSchema = documentSchema({
  id: idSchema("plan"),
  roleId: idSchema("role"),
  rounds: z.array(roundSchema).min(1).describe("In the order in which candidates meet them."),
}).refine(({ rounds }) => distinct(rounds.map(({ id }) => id)), {
  path: ["rounds"],
  params: { issue: "core/duplicate-id" },
});

/** The rounds of interviews of one role. */
export type InterviewPlan = z.infer<typeof interviewPlanSchema>;

/** Validates an interview plan. @throws SamtalError with every issue found */
export const parseInterviewPlan = parser(interviewPlanSchema);

/** Validates an interview plan; never throws. */
export const safeParseInterviewPlan = safeParser(interviewPlanSchema);
